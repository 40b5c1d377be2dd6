// A check in figures: in all, by township and unit, by rule.

import * as api from "./api.js";
import { el, table } from "./dom.js";
import { say, told } from "./words.js";

const link = (text, parameters) => el("a", { href: api.path("#findings", parameters) }, text);

export async function overview({ asked }) {
  const check = await api.get("/api/check", asked);
  const figure = (key, number, parameters) => el("div", {},
    el("dt", {}, say(key)), el("dd", {}, parameters ? link(String(number), parameters) : String(number)));
  return [
    el("h1", {}, say("ofPeriod", check)),
    el("dl", { class: "figures" },
      figure("violations", check.violations, {}),
      ...["H", "M", "L"].map((each) => el("div", { class: `level ${each}` },
        el("dt", {}, `${say("severity")} ${say(each)}`),
        el("dd", {}, link(String(check.severities[each]), { severity: each })))),
      figure("checked", check.checked),
      figure("compliant", check.compliant),
      figure("pending", check.pending),
      figure("undetermined", check.undetermined),
      figure("waived", check.waived)),
    el("div", { class: "columns" },
      tally("byTownship", "township", check.townships),
      tally("byUnit", "unit", check.units)),
    table(say("byRule"), ["rule", "severity", "checked", "violations", "pending", "undetermined"].map((key) => say(key)),
      check.rules.filter((rule) => rule.checked > 0).map((rule) => [
        link(`${rule.clause} ${told(rule.title)}`, { rule: rule.ruleId }),
        say(rule.severity), rule.checked, rule.violations, rule.pending, rule.undetermined].map((cell) =>
          cell instanceof Node ? cell : String(cell)))),
  ];
}

function tally(caption, type, rows) {
  if (!rows.length) return el("section", {}, el("h2", {}, say(caption)), el("p", { class: "note" }, say("noFindings")));
  return table(say(caption), [say(type), say("violations"), say("grave")],
    rows.map((row) => [link(told(row.who.label), { [type]: row.who.id }), String(row.violations), String(row.grave)]));
}
