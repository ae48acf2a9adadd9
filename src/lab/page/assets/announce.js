import { find, make } from "./dom.js";

const shownMs = 10_000;

/** Says something to a screen reader, without moving anything on the page. */
export function announce(text) {
  const line = make("p", { textContent: text });
  find("#announcer").append(line);
  setTimeout(() => line.remove(), shownMs);
}
