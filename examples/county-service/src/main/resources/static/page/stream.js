// What changes while the page is open: verdicts, and whether the service is there.

import * as api from "./api.js";
import { say } from "./words.js";

const PAUSE = 3_000;

let stream = null;
let timer = 0;

export function silence() {
  stream?.close();
  clearTimeout(timer);
}

/** Listens to what becomes of the answers to that question, until silenced. */
export function listen(asked, { tell, refresh }, missed = false) {
  silence();
  const mine = new EventSource(api.path("/api/stream", asked));
  stream = mine;
  mine.addEventListener("start", () => {
    if (!missed) return;
    missed = false;
    tell("");
    refresh();
  });
  mine.addEventListener("verdicts", (event) => {
    const { appeared, vanished, changed } = JSON.parse(event.data);
    tell(say("live", { appeared: appeared.length, vanished: vanished.length, changed: changed.length }));
    refresh();
  });
  mine.addEventListener("missed", () => {
    tell(say("missed"));
    refresh();
  });
  // A browser gives up when the service answers that it is away; and it does not say who is logged out.
  mine.onerror = () => {
    mine.close();
    timer = setTimeout(again, PAUSE);
  };

  async function again() {
    const what = await api.get("/api/session").catch((what) => what);
    if (mine !== stream || what.status === 401) return;
    if ("account" in what) {
      listen(asked, { tell, refresh }, true);
    } else {
      tell(say("away"));
      timer = setTimeout(again, PAUSE);
    }
  }
}
