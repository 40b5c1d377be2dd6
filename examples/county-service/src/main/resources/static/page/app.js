// The page's frame: who is logged in, what is asked, which view is shown, and what changes meanwhile.

import * as api from "./api.js";
import { button, el, field } from "./dom.js";
import { choose, language, say } from "./words.js";
import { problem, showLogin } from "./login.js";
import { listen, silence } from "./stream.js";
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
let turn = 0;

/** The address after the hash: a view, maybe an id, maybe parameters. */
function address() {
  const [place, query] = (location.hash.slice(1) || "overview").split("?");
  const [view, id] = place.split("/");
  return { view: Object.hasOwn(VIEWS, view) ? view : "overview", id, parameters: Object.fromEntries(new URLSearchParams(query)) };
}

function frame() {
  document.documentElement.lang = language();
  const view = address().view === "finding" ? "findings" : address().view;
  document.title = session ? `${say(view)} · ${say("title")}` : say("title");
  at("brand").textContent = say("title");
  at("skip").textContent = say("skip");
  at("language").textContent = say("other");
  at("logout").textContent = say("logout");
  at("logout").hidden = at("nav").hidden = at("asked").hidden = !session;
  at("who").textContent = session ? `${session.account} · ${say(session.role)} ${session.township}` : "";
  at("nav").replaceChildren(...MENU.map((each) =>
    el("a", { href: `#${each}`, "aria-current": each === view ? "page" : null }, say(each))));
  at("asked").replaceChildren(
    field(say("period"), el("input", { name: "period", value: asked.period, placeholder: "2016Q1", size: 12 })),
    field(say("asOf"), el("input", { name: "asOf", type: "date", value: asked.asOf })),
    el("button", {}, say("apply")));
}

/**
 * Shows the view at the address.
 *
 * @param again whether it is shown already and stays until there is another
 * @returns whether nothing was wrong
 */
async function show(again = false) {
  const mine = ++turn;
  frame();
  const main = at("main");
  if (!session) {
    main.replaceChildren(showLogin(start));
    main.removeAttribute("aria-busy");
    main.querySelector("input").focus();
    return false;
  }
  const { view, id, parameters } = address();
  main.setAttribute("aria-busy", "true");
  const wait = again ? 0 : setTimeout(() => main.replaceChildren(el("p", { class: "note" }, say("loading"))), 300);
  let content;
  let wrong = null;
  try {
    content = await VIEWS[view]({ session, asked, id, parameters, reload: show });
  } catch (what) {
    if (what instanceof Error) throw what;
    wrong = what;
    const passing = ![400, 403, 404].includes(what.status);
    content = [problem(what), ...(passing ? [button(say("again"), show, { class: "quiet" })] : [])];
  } finally {
    clearTimeout(wait);
  }
  // Of two views that were asked for in a row the later one stays.
  if (mine === turn && session) {
    main.replaceChildren(...content);
    main.removeAttribute("aria-busy");
  }
  return !wrong;
}

/** Shows anew what others changed, unless somebody is at work in it. */
function refresh() {
  if (address().view !== "pairing" && !document.activeElement.closest("main *, form")) show(true);
}

const tell = (text) => (at("live").textContent = text);

const hear = () => listen(asked, { tell, refresh });

/** Begins with whoever is logged in, if somebody is. */
async function start() {
  session = await api.get("/api/session").catch(() => null);
  if (session) {
    tell("");
    // Without an answer the service's own period and day stand, and the view says what is wrong.
    const { period = "", asOf = "" } = await api.get("/api/check").catch(() => ({}));
    asked = { period, asOf };
    hear();
  }
  await show();
}

at("skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address says which view is shown
  at("main").focus();
});
at("language").addEventListener("click", () => {
  choose(language() === "zh" ? "en" : "zh");
  tell("");
  show();
});
at("logout").addEventListener("click", async () => {
  await api.logout().catch(() => {});
  location.reload(); // nothing of it stays behind
});
addEventListener("loggedout", () => {
  if (!session) return;
  session = null;
  silence();
  tell(say("loggedOut"));
  show();
});
at("asked").addEventListener("submit", async (event) => {
  event.preventDefault();
  asked = Object.fromEntries(new FormData(event.target));
  silence();
  tell("");
  at("main").focus({ preventScroll: true });
  if (await show()) hear();
});
addEventListener("hashchange", async ({ oldURL }) => {
  tell("");
  await show();
  if (!session) return;
  // Back from one finding the list is where it was left.
  const left = new URL(oldURL).hash;
  const link = left.startsWith("#finding/") && at("main").querySelector(`a[href="${left}"]`);
  if (link) return link.focus();
  at("main").focus({ preventScroll: true });
  scrollTo(0, 0);
});
start();
