// Reports to take away, and those that were kept.

import * as api from "./api.js";
import { el, table } from "./dom.js";
import { problem } from "./login.js";
import { language, say } from "./words.js";

const FORMS = ["html", "xlsx", "json"];

export async function reports({ session, asked, reload }) {
  const kept = await api.get("/api/reports");
  const full = el("input", { type: "checkbox" });
  const fetched = (base, parameters) => FORMS.map((format) => el("button", {
    type: "button", class: "quiet", "data-format": format,
    click: () => download(api.path(base, { ...parameters, format, unmasked: full.checked && base === "/api/report" ? true : "" })),
  }, format.toUpperCase()));
  const message = el("div", { "aria-live": "assertive" });
  const keep = async () => {
    try {
      await api.keep(asked);
      await reload();
    } catch (what) {
      if (what instanceof Error) throw what;
      message.replaceChildren(problem(what));
    }
  };
  return [
    el("h1", {}, say("reports")),
    el("section", { class: "bar" },
      el("span", {}, say("ofPeriod", asked)), ...fetched("/api/report", asked),
      session.role === "COUNTY" ? el("label", { class: "check" }, full, el("span", {}, say("unmasked"))) : null,
      session.role === "AUDITOR" ? null : el("button", { type: "button", click: keep }, say("keep"))),
    message,
    kept.length
      ? table(say("kept"), ["time", "period", "asOf", "account", "violations", "download"].map((key) => say(key)),
        kept.map((each) => [
          new Date(each.at).toLocaleString(language() === "en" ? "en-GB" : "zh-CN"),
          each.period, each.asOf, each.account, String(each.violations),
          el("span", {}, ...fetched(`/api/reports/${each.id}`, {}))]))
      : el("section", {}, el("h2", {}, say("kept")), el("p", { class: "note" }, say("none"))),
  ];
}

/** Fetched and not followed, so that it comes in the language of the page and not the browser's. */
async function download(path) {
  const response = await fetch(path, { headers: { "Accept-Language": language(), "X-Requested-With": "fetch" } });
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "report";
  const address = URL.createObjectURL(await response.blob());
  el("a", { href: address, download: decodeURIComponent(name) }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
