/** The one element that matches; a page without it is broken, so say which one. */
export function find(selector, within = document) {
  const found = within.querySelector(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** An element with properties and children. Text is always text, never markup. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Writes only what differs, so that screen readers hear nothing twice. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
