// The list of findings, and one of them from the clause to what can be done.

import * as api from "./api.js";
import { el, field, option, table } from "./dom.js";
import { names, say, told } from "./words.js";

const SIZE = 25;

/** Where the way back from one finding leads: the list as it was looked at last. */
let last = "#findings";

export const badge = (severity) => el("b", { class: `badge ${severity}` }, say(severity));

const explained = (each) => el("a", { href: `#finding/${each.id}` }, told(each.message));

/** Findings as rows of a table. */
export function listed(caption, violations, what = explained) {
  return table(caption, ["severity", "rule", "what", "owner"].map((key) => say(key)),
    violations.map((each) => [badge(each.severity), each.clause, what(each), names(each.owedBy)]));
}

export async function findings({ asked, parameters }) {
  const { page = 1, ...filter } = parameters;
  last = location.hash;
  const [list, check] = await Promise.all([
    api.get("/api/findings", { ...asked, ...parameters, page, size: SIZE }),
    api.get("/api/check", asked)]);
  const go = (event) => {
    event.preventDefault();
    location.hash = api.path("#findings", Object.fromEntries(new FormData(event.target)));
  };
  // What is asked for stays among the choices, though nothing is found for it any more.
  const choice = (name, options) => field(say(name), el("select", { name },
    option("", say("all"), filter[name] ?? ""),
    options.map(([value, text]) => option(value, text, filter[name])),
    filter[name] && !options.some(([value]) => value === filter[name]) ? option(filter[name], filter[name], filter[name]) : null));
  return [
    el("h1", {}, say("findings")),
    el("form", { class: "bar", submit: go, role: "search" },
      choice("severity", ["H", "M", "L"].map((each) => [each, say(each)])),
      choice("township", check.townships.map((each) => [each.who.id, told(each.who.label)])),
      choice("unit", check.units.map((each) => [each.who.id, told(each.who.label)])),
      choice("rule", check.rules.filter((rule) => rule.violations || rule.ruleId === filter.rule).map((rule) => [rule.ruleId, `${rule.clause} ${told(rule.title)}`])),
      field(say("words"), el("input", { name: "q", type: "search", value: filter.q ?? "" })),
      el("button", {}, say("filter"))),
    list.total
      ? listed(say("found", { n: list.total }), list.items)
      : el("p", { class: "note" }, say(Object.values(filter).some(Boolean) ? "noneSuch" : "noFindings")),
    pages(list, filter),
  ];
}

function pages({ page, size, total }, filter) {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1 && page === 1) return el("p", {});
  const to = (number, key) => number < 1 || number > last ? null
    : el("a", { href: api.path("#findings", { ...filter, page: number }) }, say(key));
  return el("nav", { class: "pages", "aria-label": say("page", { page, pages: last }) },
    to(Math.min(page - 1, last), "previous"), el("span", {}, say("page", { page, pages: last })), to(page + 1, "next"));
}

export async function finding({ asked, id }) {
  const { violation, steps } = await api.get(`/api/findings/${encodeURIComponent(id)}`, asked);
  return [
    el("p", {}, el("a", { href: last }, "← " + say("back"))),
    el("h1", {}, badge(violation.severity), " ", told(violation.message)),
    el("dl", { class: "steps" },
      steps.flatMap((step) => [el("dt", {}, told(step.name)), el("dd", { class: step.topic }, told(step.text))])),
  ];
}
