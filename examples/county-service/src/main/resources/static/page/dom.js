// Makes elements. What comes from outside is always text, never markup.

/** An element with attributes and children; a function as an attribute listens to that event. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A table with a caption and headings; where there is no room for columns, each cell names its own. */
export function table(caption, headings, rows) {
  return el("div", { class: "wide" },
    el("table", {},
      el("caption", {}, caption),
      el("thead", {}, el("tr", {}, headings.map((heading) => el("th", { scope: "col" }, heading)))),
      el("tbody", {}, rows.map((cells) => el("tr", {}, cells.map((cell, i) =>
        i === 0 ? el("th", { scope: "row" }, cell) : el("td", { "data-heading": headings[i] }, cell)))))));
}

/** A field with its label. */
export function field(label, input) {
  return el("label", {}, el("span", {}, label), input);
}

/** A button that does one thing at a time, however often it is pressed. */
export function button(text, act, attributes = {}) {
  const it = el("button", { type: "button", ...attributes, click: async () => {
    if (it.getAttribute("aria-busy")) return;
    it.setAttribute("aria-busy", "true");
    await act().finally(() => it.removeAttribute("aria-busy"));
  } }, text);
  return it;
}

export function option(value, text, chosen) {
  return el("option", { value, selected: value === chosen }, text);
}
