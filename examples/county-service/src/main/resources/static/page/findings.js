// The list of findings, and one of them from the clause to what can be done.

import * as api from "./api.js";
import { el, field, option, table } from "./dom.js";
import { names, say, told } from "./words.js";

const SIZE = 25;

export const badge = (severity) => el("b", { class: `badge ${severity}` }, say(severity));

/** Findings as rows of a table. */
export function listed(caption, violations) {
  return table(caption, ["severity", "rule", "what", "owner"].map((key) => say(key)),
    violations.map((each) => [
      badge(each.severity),
      each.clause,
      el("a", { href: `#finding/${each.id}` }, told(each.message)),
      names(each.owedBy)]));
}

export async function findings({ asked, parameters }) {
  const page = Number(parameters.page ?? 1);
  const [list, check] = await Promise.all([
    api.get("/api/findings", { ...asked, ...parameters, page, size: SIZE }),
    api.get("/api/check", asked)]);
  const go = (event) => {
    event.preventDefault();
    location.hash = api.path("#findings", Object.fromEntries(new FormData(event.target)));
  };
  const choice = (name, options) => field(say(name), el("select", { name },
    option("", say("all"), parameters[name] ?? ""),
    options.map(([value, text]) => option(value, text, parameters[name]))));
  return [
    el("h1", {}, say("findings")),
    el("form", { class: "bar", submit: go, role: "search" },
      choice("severity", ["H", "M", "L"].map((each) => [each, say(each)])),
      choice("township", check.townships.map((each) => [each.who.id, told(each.who.label)])),
      choice("unit", check.units.map((each) => [each.who.id, told(each.who.label)])),
      choice("rule", check.rules.filter((rule) => rule.violations).map((rule) => [rule.ruleId, `${rule.clause} ${told(rule.title)}`])),
      field(say("search"), el("input", { name: "q", type: "search", value: parameters.q ?? "" })),
      el("button", {}, say("search"))),
    list.total ? listed(say("found", { n: list.total }), list.items) : el("p", { class: "note" }, say("noFindings")),
    pages(list, parameters),
  ];
}

function pages({ page, size, total }, parameters) {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return el("p", {});
  const to = (number, key) => number < 1 || number > last ? null
    : el("a", { href: api.path("#findings", { ...parameters, page: number }) }, say(key));
  return el("nav", { class: "pages", "aria-label": say("page", { page, pages: last }) },
    to(page - 1, "previous"), el("span", {}, say("page", { page, pages: last })), to(page + 1, "next"));
}

export async function finding({ asked, id }) {
  const { violation, steps } = await api.get(`/api/findings/${encodeURIComponent(id)}`, asked);
  return [
    el("p", {}, el("a", { href: "#findings" }, "← " + say("back"))),
    el("h1", {}, badge(violation.severity), " ", told(violation.message)),
    el("dl", { class: "steps" },
      steps.flatMap((step) => [el("dt", {}, told(step.name)), el("dd", { class: step.topic }, told(step.text))])),
  ];
}
