// What is not due yet: this month's first.

import * as api from "./api.js";
import { el, table } from "./dom.js";
import { names, say, told } from "./words.js";

const MOST = 500;

export async function due({ asked }) {
  const [list, check] = await Promise.all([
    api.get("/api/due", { ...asked, size: MOST }), api.get("/api/check", asked)]);
  // "2016-03-31" is due in the month that begins on the day after it, if asked at its end.
  const tomorrow = new Date(Date.parse(check.asOf + "T00:00:00Z") + 86_400_000).toISOString();
  const month = tomorrow.slice(0, 7);
  const ofMonth = list.items.filter((each) => each.due.startsWith(month) || each.due <= check.asOf);
  const later = list.items.filter((each) => !ofMonth.includes(each));
  const titles = new Map(check.rules.map((rule) => [rule.ruleId, told(rule.title)]));
  const part = (caption, items) => items.length
    ? table(caption, ["day", "left", "rule", "duty", "subject", "owner"].map((key) => say(key)),
      items.map((each) => [
        el("time", {}, each.due), String(each.daysLeft), `${each.clause} ${titles.get(each.ruleId)}`,
        told(each.expected), names(each.subjectParts), names(each.owedBy)]))
    : el("section", {}, el("h2", {}, caption), el("p", { class: "note" }, say("none")));
  return [
    el("h1", {}, say("due")),
    part(`${say("dueMonth")} ${month} · ${say("found", { n: ofMonth.length })}`, ofMonth),
    el("details", {},
      el("summary", {}, `${say("dueLater")} · ${say("found", { n: list.total - ofMonth.length })}`),
      list.total > MOST ? el("p", { class: "note" }, say("firstOnly", { n: MOST })) : null,
      part(say("dueLater"), later)),
  ];
}
