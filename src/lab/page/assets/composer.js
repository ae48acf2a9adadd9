import { find, setText } from "./dom.js";
import { post } from "./server.js";

const maxHeightPx = 160;

/** The box in which a person writes. */
export function createComposer(form, { role, label, placeholder }) {
  const box = find("textarea", form);
  const button = find("[type=submit]", form);
  const error = find(".error", form);
  const name = find("label", form);
  box.id = `message-${role}`;
  name.htmlFor = box.id;
  name.textContent = label;
  box.placeholder = placeholder;

  function fit() {
    box.style.height = "auto";
    // Nothing can be measured before the box stands on the page.
    if (box.scrollHeight > 0)
      box.style.height = `${Math.min(box.scrollHeight, maxHeightPx)}px`;
    button.disabled = box.disabled || box.value.trim() === "";
  }

  async function send() {
    const text = box.value;
    if (text.trim() === "" || box.disabled) return;
    setBusy(true);
    const result = await post("/api/say", { role, text });
    setBusy(false);
    const problem = problemOf(result);
    setText(error, problem);
    if (problem === "") box.value = "";
    fit();
    box.focus();
  }

  function setBusy(isBusy) {
    box.disabled = isBusy;
    form.classList.toggle("sending", isBusy);
    form.setAttribute("aria-busy", String(isBusy));
    fit();
  }

  /** Puts a text into the box for the person to look at and send. */
  function fill(text) {
    box.value = text;
    setText(error, "");
    fit();
    box.focus();
    box.setSelectionRange(text.length, text.length);
    box.scrollTop = box.scrollHeight;
  }

  box.addEventListener("input", fit);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  fit();
  return { fill, isEmpty: () => box.value === "" };
}

function problemOf(result) {
  if (!result.ok) return result.error;
  const { status } = result.answer;
  return status >= 400 ? `The bot did not take this message (${status}).` : "";
}
