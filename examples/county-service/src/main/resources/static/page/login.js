// The form to log in, and how problems are shown.

import * as api from "./api.js";
import { el, field } from "./dom.js";
import { say, told } from "./words.js";

/** A problem as the service told it, in the reader's language. */
export function problem(what) {
  return el("div", { class: "alarm", role: "alert" },
    el("p", {}, el("strong", {}, what.title || say("away"))),
    what.detail ? el("p", {}, what.detail) : null,
    (what.findings ?? []).length
      ? el("ul", {}, what.findings.map((each) =>
        el("li", {}, `${each.table} ${each.row || ""} ${each.column}: ${told(each.message)}`)))
      : null);
}

export function showLogin(done) {
  const message = el("div", {});
  const password = el("input", { name: "password", type: "password", autocomplete: "current-password", required: true });
  const submit = async (event) => {
    event.preventDefault();
    if (enter.disabled) return;
    enter.disabled = true;
    try {
      await api.login(new FormData(event.target).get("account"), password.value);
      await done();
    } catch (what) {
      if (what instanceof Error) throw what;
      enter.disabled = false;
      message.replaceChildren(problem(what));
      password.select();
    }
  };
  const enter = el("button", {}, say("login"));
  return el("form", { class: "login", submit },
    el("h1", {}, say("login")),
    field(say("account"), el("input", { name: "account", autocomplete: "username", required: true })),
    field(say("password"), password),
    enter,
    message);
}
