// Talks to the service. A problem is thrown as the object of RFC 9457 that the service answered.

import { language } from "./words.js";

const cookie = (name) =>
  document.cookie.split("; ").find((each) => each.startsWith(name + "="))?.slice(name.length + 1) ?? "";

async function send(method, path, { body, headers = {} } = {}) {
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
    throw { status: 0, title: "" };
  }
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw answer ?? { status: response.status, title: response.statusText };
  return { answer, version: response.headers.get("ETag") };
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

export const login = (account, password) =>
  send("POST", "/login", { body: new URLSearchParams({ username: account, password }) });

export const logout = () => send("POST", "/logout");
