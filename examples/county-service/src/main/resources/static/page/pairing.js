// A pairing is entered, and what it would break or mend is seen at once, before it is saved.

import * as api from "./api.js";
import { el, field } from "./dom.js";
import { say, told } from "./words.js";
import { listed } from "./findings.js";
import { problem } from "./login.js";

const PAUSE = 350;
const SUGGESTED = 20;

export async function pairing({ session, asked }) {
  const result = el("div", { id: "effect", "aria-live": "polite" }, el("p", { class: "note" }, say("filledFirst")));
  const save = el("button", { disabled: true }, say("save"));
  const households = el("datalist", { id: "households" });
  const cadres = el("datalist", { id: "cadres" });
  let seen = await api.version();
  let change = null;
  let key = null;
  let timer = 0;
  let turn = 0;

  const form = el("form", { class: "entry", input: later, submit: store, autocomplete: "off" },
    field(say("household"), el("input", { name: "householdId", list: "households", required: true })),
    field(say("cadre"), el("input", { name: "cadreId", list: "cadres", required: true })),
    field(say("from"), el("input", { name: "from", type: "date", value: asked.asOf, required: true })),
    field(say("to"), el("input", { name: "to", type: "date" })),
    households, cadres,
    session.role === "AUDITOR" ? el("p", { class: "note" }, say("readOnly")) : save);

  function later(event) {
    change = null;
    save.disabled = true;
    clearTimeout(timer);
    timer = setTimeout(() => Promise.all([suggest(event.target), ask()]), PAUSE);
  }

  async function suggest(input) {
    const [list, path, name] = { householdId: [households, "/api/facts/households", "headName"],
      cadreId: [cadres, "/api/facts/cadres", "name"] }[input.name] ?? [];
    if (!list || !input.value) return;
    const found = await api.get(path, { q: input.value, size: SUGGESTED });
    list.replaceChildren(...found.items.map((each) => el("option", { value: each.id }, each[name] ?? "")));
  }

  async function ask() {
    const mine = ++turn;
    const row = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
    if (!form.checkValidity()) {
      result.replaceChildren(el("p", { class: "note" }, say("filledFirst")));
      return;
    }
    const wanted = { put: { pairings: [row] } };
    try {
      const effect = await api.whatIf(wanted, asked);
      if (mine !== turn) return;
      change = wanted;
      key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join("");
      save.disabled = false;
      result.replaceChildren(...shown(effect));
    } catch (what) {
      if (what instanceof Error) throw what;
      if (mine === turn) result.replaceChildren(problem(what));
    }
  }

  async function store(event) {
    event.preventDefault();
    if (!change) return;
    save.disabled = true;
    try {
      await api.save(change, seen, key);
      result.replaceChildren(el("p", { class: "done", role: "status" }, say("saved")));
      change = null;
    } catch (what) {
      if (what instanceof Error) throw what;
      save.disabled = what.status !== 503 && what.status !== 0; // the same key may be sent again
      result.prepend(problem(what));
    }
    seen = await api.version();
  }

  return [el("h1", {}, say("pairing")), el("p", { class: "note" }, say("pairingHelp")), form, result];
}

function shown(effect) {
  const parts = ["appeared", "vanished", "changed"]
    .filter((key) => effect[key].length)
    .map((key) => el("section", { class: key }, listed(say(key), effect[key])));
  const notes = effect.notes.length
    ? el("section", {}, el("h2", {}, say("notes")), el("ul", {}, effect.notes.map((note) => el("li", {}, told(note.message)))))
    : null;
  return [...(parts.length ? parts : [el("p", { class: "done" }, say("noEffect"))]), ...(notes ? [notes] : [])];
}
