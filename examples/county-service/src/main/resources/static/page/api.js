// Talks to the service. A problem is thrown as the object of RFC 9457 that the service answered; if the
// service cannot be reached, or something before it answers in its place, as one without a title.

import { language } from "./words.js";

const cookie = (name) =>
  document.cookie.split("; ").find((each) => each.startsWith(name + "="))?.slice(name.length + 1) ?? "";

async function fetched(method, path, { body, headers = {} } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method,
      body,
      headers: {
        "Accept": "application/json, application/problem+json",
        "Accept-Language": language(),
        "X-Requested-With": "fetch",
        "X-XSRF-TOKEN": cookie("XSRF-TOKEN"),
        ...headers,
      },
    });
  } catch {
    throw { status: 0 };
  }
  if (response.ok) return response;
  if (response.status === 401) dispatchEvent(new Event("loggedout"));
  throw await response.json().catch(() => ({ status: response.status }));
}

async function send(method, path, parts) {
  const response = await fetched(method, path, parts);
  const text = await response.text();
  return { answer: text ? JSON.parse(text) : null, version: response.headers.get("ETag") };
}

/** A path with those parameters that have a value. */
export function path(base, parameters) {
  const query = new URLSearchParams(
    Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== ""));
  return query.size ? `${base}?${query}` : base;
}

export const get = async (base, parameters = {}) => (await send("GET", path(base, parameters))).answer;

export const version = async () => (await send("GET", "/api/facts")).version;

export const whatIf = async (change, asked) =>
  (await send("POST", path("/api/what-if", asked),
    { body: JSON.stringify(change), headers: { "Content-Type": "application/json" } })).answer;

/** Saves a change once, however often the same key is sent. */
export const save = async (change, seen, key) =>
  (await send("POST", "/api/facts/changes", {
    body: JSON.stringify(change),
    headers: { "Content-Type": "application/json", "If-Match": seen, "Idempotency-Key": key },
  })).answer;

export const keep = async (asked) => (await send("POST", path("/api/reports", asked))).answer;

/** A file with its name. Fetched and not followed, so that it comes in the language of the page. */
export async function file(path) {
  const response = await fetched("GET", path, { headers: { "Accept": "*/*" } });
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "report";
  return { name: decodeURIComponent(name), content: await response.blob() };
}

export const login = (account, password) =>
  send("POST", "/login", { body: new URLSearchParams({ username: account, password }) });

export const logout = () => send("POST", "/logout");
