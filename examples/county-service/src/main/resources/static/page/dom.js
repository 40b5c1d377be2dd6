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

/** A table with a caption that screen readers tell, and headings of columns and rows. */
export function table(caption, headings, rows) {
  return el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {},
      el("caption", {}, caption),
      el("thead", {}, el("tr", {}, headings.map((heading) => el("th", { scope: "col" }, heading)))),
      el("tbody", {}, rows.map((cells) => el("tr", {},
        cells.map((cell, i) => i === 0 ? el("th", { scope: "row" }, cell) : el("td", {}, cell)))))));
}

/** A field with its label. */
export function field(label, input) {
  return el("label", {}, el("span", {}, label), input);
}

export function option(value, text, chosen) {
  return el("option", { value, selected: value === chosen }, text);
}
