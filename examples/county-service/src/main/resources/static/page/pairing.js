// A pairing is entered, and what it would break or mend is seen at once, before it is saved.

import * as api from "./api.js";
import { el, field } from "./dom.js";
import { names, say, told } from "./words.js";
import { listed } from "./findings.js";
import { problem } from "./login.js";

const PAUSE = 350;
const SUGGESTED = 20;

/** What was typed and not saved: it is there again after a look at something else. */
let draft = {};

export async function pairing({ session, asked }) {
  if (draft.account !== session.account) draft = { account: session.account, from: asked.asOf };
  const result = el("div", { id: "effect", "aria-live": "polite" });
  const save = el("button", { disabled: true }, say("save"));
  const households = el("datalist", { id: "households" });
  const cadres = el("datalist", { id: "cadres" });
  let ready = null;
  let timer = 0;
  let turn = 0;

  const input = (name, attributes) => el("input", { name, value: draft[name], ...attributes });
  const form = el("form", { class: "entry", input: later, submit: store, autocomplete: "off" },
    field(say("household"), input("householdId", { list: "households", required: true })),
    field(say("cadre"), input("cadreId", { list: "cadres", required: true })),
    field(say("from"), input("from", { type: "date", required: true })),
    field(say("to"), input("to", { type: "date" })),
    households, cadres,
    session.role === "AUDITOR" ? el("p", { class: "note" }, say("readOnly")) : save);

  const fields = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));

  function tell(...content) {
    result.replaceChildren(...content);
    result.removeAttribute("aria-busy");
  }

  function later({ target }) {
    draft = { account: session.account, ...fields() };
    ready = null;
    save.disabled = true;
    clearTimeout(timer);
    timer = setTimeout(() => Promise.all([suggest(target), ask()]), PAUSE);
  }

  async function suggest(input) {
    const [list, path, name] = { householdId: [households, "/api/facts/households", "headName"],
      cadreId: [cadres, "/api/facts/cadres", "name"] }[input.name] ?? [];
    if (!list || !input.value) return;
    const found = await api.get(path, { q: input.value.trim(), size: SUGGESTED }).catch(() => ({ items: [] }));
    list.replaceChildren(...found.items.map((each) => el("option", { value: each.id }, each[name] ?? "")));
  }

  async function ask() {
    const mine = ++turn;
    if (!form.checkValidity()) {
      tell(el("p", { class: "note" }, say("filledFirst")));
      return;
    }
    const row = Object.fromEntries(Object.entries(fields()).filter(([, value]) => value));
    const change = { put: { pairings: [row] } };
    result.setAttribute("aria-busy", "true");
    try {
      // First the version: if the facts change in between, what was seen is not saved.
      const seen = await api.version();
      const effect = await api.whatIf(change, asked);
      if (mine !== turn) return;
      const faulty = effect.notes.length > 0;
      ready = faulty ? null : { change, seen, key: newKey() };
      save.disabled = faulty;
      tell(...shown(effect));
    } catch (what) {
      if (what instanceof Error) throw what;
      if (mine === turn) tell(problem(what));
    }
  }

  async function store(event) {
    event.preventDefault();
    if (!ready || save.disabled) return;
    save.disabled = true;
    try {
      const { added } = await api.save(ready.change, ready.seen, ready.key);
      ready = null;
      tell(el("p", { class: "done", role: "status" }, say(added.pairings ? "saved" : "alreadyThere")));
      form.elements.householdId.select();
    } catch (what) {
      if (what instanceof Error) throw what;
      // Others changed the facts: what it would bring now. No answer: the same key may be sent again.
      if (what.status === 412) await ask();
      save.disabled = !ready || ![0, 412, 429, 503].includes(what.status);
      result.prepend(problem(what));
    }
  }

  ask();
  return [el("h1", {}, say("pairing")), el("p", { class: "note" }, say("pairingHelp")), form, result];
}

/** Not randomUUID, which there is over HTTPS only. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join("");

function shown(effect) {
  if (effect.notes.length) {
    return [el("div", { class: "alarm" },
      el("p", {}, el("strong", {}, say("mendFirst"))),
      el("ul", {}, effect.notes.map((note) => el("li", {}, told(note.message)))))];
  }
  // Not links: a finding can be explained once it is there.
  const what = (each) => [told(each.message), el("br"), el("span", { class: "note" }, told(each.observed))];
  const parts = ["appeared", "vanished", "changed"].filter((key) => effect[key].length).map((key) =>
    el("section", { class: key }, listed(say(key), effect[key], what)));
  const due = effect.due.map((each) =>
    el("li", {}, el("time", {}, each.due), ` ${told(each.expected)} · ${names(each.subjectParts)}`));
  if (due.length) parts.push(el("section", {}, el("h2", {}, say("newDuties")), el("ul", {}, due)));
  return parts.length ? parts : [el("p", { class: "done" }, say("noEffect"))];
}
