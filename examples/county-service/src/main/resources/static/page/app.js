// The page's frame: who is logged in, what is asked, which view is shown, and what changes meanwhile.

import * as api from "./api.js";
import { el, field } from "./dom.js";
import { choose, language, say } from "./words.js";
import { problem, showLogin } from "./login.js";
import { overview } from "./overview.js";
import { findings, finding } from "./findings.js";
import { due } from "./due.js";
import { pairing } from "./pairing.js";
import { reports } from "./reports.js";

const VIEWS = { overview, findings, finding, due, pairing, reports };
const MENU = ["overview", "findings", "due", "pairing", "reports"];

const at = (id) => document.getElementById(id);
let session = null;
let asked = { period: "", asOf: "" };
let stream = null;
let turn = 0;

/** The address after the hash: a view, maybe an id, maybe parameters. */
function address() {
  const [place, query] = (location.hash.slice(1) || "overview").split("?");
  const [view, id] = place.split("/");
  return { view: VIEWS[view] ? view : "overview", id, parameters: Object.fromEntries(new URLSearchParams(query)) };
}

function frame() {
  document.documentElement.lang = language();
  document.title = say("title");
  at("brand").textContent = say("title");
  at("skip").textContent = say("skip");
  at("language").textContent = say("other");
  at("logout").textContent = say("logout");
  at("logout").hidden = at("nav").hidden = at("asked").hidden = !session;
  at("who").textContent = session ? `${session.account} · ${say(session.role)} ${session.township}` : "";
  at("nav").replaceChildren(...MENU.map((view) =>
    el("a", { href: `#${view}`, "aria-current": address().view === view ? "page" : null }, say(view))));
  at("asked").replaceChildren(
    field(say("period"), el("input", { name: "period", value: asked.period, placeholder: "2016Q1", size: 12 })),
    field(say("asOf"), el("input", { name: "asOf", type: "date", value: asked.asOf })),
    el("button", {}, say("apply")));
}

async function show() {
  const mine = ++turn;
  frame();
  const main = at("main");
  if (!session) {
    main.replaceChildren(showLogin(start));
    return;
  }
  const { view, id, parameters } = address();
  main.setAttribute("aria-busy", "true");
  const wait = setTimeout(() => main.replaceChildren(el("p", { class: "note" }, say("loading"))), 300);
  let content;
  try {
    content = await VIEWS[view]({ session, asked, id, parameters, reload: show });
  } catch (what) {
    if (what.status === 401) session = null;
    if (what instanceof Error) throw what;
    content = session ? [problem(what)] : [showLogin(start)];
  } finally {
    clearTimeout(wait);
  }
  // Of two views that were asked for in a row the later one stays.
  if (mine === turn) {
    if (!session) frame();
    main.replaceChildren(...content);
    main.removeAttribute("aria-busy");
  }
}

function listen() {
  stream?.close();
  stream = new EventSource(api.path("/api/stream", asked));
  stream.addEventListener("verdicts", (event) => {
    const { appeared, vanished } = JSON.parse(event.data);
    at("live").textContent = say("live", { appeared: appeared.length, vanished: vanished.length });
    if (["overview", "findings", "due"].includes(address().view)) show();
  });
  stream.addEventListener("missed", () => (at("live").textContent = say("missed")));
}

/** Begins with whoever is logged in, if somebody is. */
async function start() {
  try {
    session = await api.get("/api/session");
  } catch {
    session = null;
  }
  if (session) {
    // Without an answer the service's own period and day stand, and the view says what is wrong.
    const { period = "", asOf = "" } = await api.get("/api/check").catch(() => ({}));
    asked = { period, asOf };
    listen();
  }
  await show();
}

at("language").addEventListener("click", () => {
  choose(language() === "zh" ? "en" : "zh");
  show();
});
at("logout").addEventListener("click", async () => {
  await api.logout();
  stream?.close();
  session = null;
  await api.get("/api/session").catch(() => {}); // brings the cookie for the next login
  await show();
});
at("asked").addEventListener("submit", (event) => {
  event.preventDefault();
  asked = Object.fromEntries(new FormData(event.target));
  at("live").textContent = "";
  listen();
  show();
});
addEventListener("hashchange", async () => {
  await show();
  at("main").focus({ preventScroll: true });
  scrollTo(0, 0);
});
start();
