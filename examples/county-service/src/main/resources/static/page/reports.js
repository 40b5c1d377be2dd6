// Reports to take away, and those that were kept.

import * as api from "./api.js";
import { button, el, table } from "./dom.js";
import { problem } from "./login.js";
import { language, say } from "./words.js";

const FORMS = ["html", "xlsx", "json"];

export async function reports({ session, asked, reload }) {
  const kept = await api.get("/api/reports");
  const full = el("input", { type: "checkbox" });
  const message = el("div", {});
  const orTell = (act) => async () => {
    try {
      message.replaceChildren();
      await act();
    } catch (what) {
      if (what instanceof Error) throw what;
      message.replaceChildren(problem(what));
    }
  };
  const forms = (base, parameters) => FORMS.map((format) => button(
    format.toUpperCase(),
    orTell(() => download(api.path(base, { ...parameters(), format }))),
    { "class": "quiet", "data-format": format }));
  const keep = orTell(async () => {
    await api.keep(asked);
    await reload();
  });
  return [
    el("h1", {}, say("reports")),
    el("section", { class: "bar line" },
      el("span", {}, say("ofPeriod", asked)),
      ...forms("/api/report", () => ({ ...asked, unmasked: full.checked || "" })),
      session.role === "COUNTY" ? el("label", { class: "check" }, full, el("span", {}, say("unmasked"))) : null,
      session.role === "AUDITOR" ? null : button(say("keep"), keep)),
    message,
    kept.length
      ? table(say("kept"), ["time", "period", "asOf", "account", "violations", "download"].map((key) => say(key)),
        kept.map((each) => [
          new Date(each.at).toLocaleString(language() === "en" ? "en-GB" : "zh-CN"),
          each.period, each.asOf, each.account, String(each.violations),
          el("span", { class: "line" }, forms(`/api/reports/${each.id}`, () => ({})))]))
      : el("section", {}, el("h2", {}, say("kept")), el("p", { class: "note" }, say("none"))),
  ];
}

async function download(path) {
  const { name, content } = await api.file(path);
  const address = URL.createObjectURL(content);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
