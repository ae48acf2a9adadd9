import { make, setText } from "./dom.js";
import { post } from "./server.js";

const typedMs = 300;

/** "Find a case", as Teams has it below the field in which one writes: a list for the person alone, a card for all. */
export function createSearch(open, { role }) {
  open.addEventListener("click", () => {
    const dialog = createDialog(role);
    dialog.addEventListener("close", () => {
      dialog.remove();
      open.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function createDialog(role) {
  const field = make("input", {
    id: "find-words",
    type: "text",
    enterKeyHint: "search",
    autocomplete: "off",
    placeholder: "open, mine, from contoso.com, 5.7.64",
  });
  const label = make("label", {
    htmlFor: field.id,
    textContent: "Find a case",
  });
  const words = make("p", { className: "found-words" });
  words.setAttribute("role", "status");
  const list = make("ol", { className: "found" });
  list.setAttribute("aria-label", "Cases that fit");
  const close = make("button", {
    type: "button",
    className: "button",
    textContent: "Close",
  });
  const dialog = make("dialog", { className: "dialog search" });
  dialog.setAttribute("aria-label", "Find a case");
  dialog.append(label, field, words, list, close);
  close.addEventListener("click", () => dialog.close());

  let asked = 0;
  let timer;

  async function look() {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    list.setAttribute("aria-busy", "true");
    const result = await post("/api/search", {
      role,
      words: field.value.trim(),
    });
    // Somebody who goes on typing wants the last answer only.
    if (mine === asked) show(result);
  }

  function show({ ok, answer, error }) {
    list.removeAttribute("aria-busy");
    const found = ok ? (answer.found ?? []) : [];
    list.replaceChildren(...found.map(result));
    setText(words, ok ? (answer.message ?? countOf(found)) : error);
  }

  function result({ title, text, card }) {
    const button = make(
      "button",
      { type: "button" },
      make("strong", { textContent: title }),
      make("span", { textContent: text }),
    );
    button.addEventListener("click", () => void pick(card));
    return make("li", {}, button);
  }

  async function pick(card) {
    if (list.hasAttribute("aria-busy")) return;
    list.setAttribute("aria-busy", "true");
    const { ok, answer, error } = await post("/api/send-card", { role, card });
    list.removeAttribute("aria-busy");
    if (ok && answer.status < 400) dialog.close();
    else
      setText(
        words,
        ok ? `The bot did not take it (${answer.status}).` : error,
      );
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), typedMs);
  });
  dialog.addEventListener("close", () => clearTimeout(timer));
  dialog.addEventListener("keydown", (event) => {
    if (event.target === field && event.key === "Enter") void look();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) step(event, by);
  });

  /** The arrows go from the field through the list and back. */
  function step(event, by) {
    const stops = [field, ...list.querySelectorAll("button")];
    const at = stops.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(at + by, stops.length - 1))].focus();
  }

  void look();
  return dialog;
}

function countOf(found) {
  if (found.length === 0) return "No case fits.";
  return found.length === 1 ? "One case" : `${found.length} cases`;
}
