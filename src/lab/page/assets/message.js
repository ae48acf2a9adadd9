import { make, setText } from "./dom.js";
import { createFileView } from "./file.js";
import { createCardView } from "./card.js";
import { toHtml } from "./markdown.js";
import { addSoftBreaks } from "./soft-breaks.js";
import { post } from "./server.js";
import { createThread } from "./thread.js";
import { timeOfDay } from "./times.js";
import { createTriage } from "./triage.js";

const longText = 700;

/** One message of a chat. It keeps its element for as long as it stands there. */
export function createMessage(role, message) {
  const isOwn = message.from === role;
  const meta = make("p", { className: "meta" });
  const note = make("p", { className: "note" });
  note.setAttribute("role", "status");
  const body = make("div", { className: "body" });
  let thread;
  const element = make(
    "li",
    { className: isOwn ? "message own" : "message" },
    meta,
    body,
    note,
  );
  element.dataset.id = message.id;
  if (message.from !== "bot" && message.text !== undefined)
    note.before(createTriage(role, message.id));
  const card = createCardView((verb, data) => press(verb, data));
  const file = createFileView((answer) => consent(answer));
  let shownEdits;

  const press = (verb, data) => ask("/api/press", { verb, data });
  const consent = (answer) => ask("/api/consent", { answer });

  async function ask(path, what) {
    setNote(note, "");
    const editsBefore = shownEdits;
    const request = { role, messageId: message.id, ...what };
    const result = await post(path, request);
    if (!result.ok) setNote(note, result.error, "bad");
    else if (result.answer.status >= 400 || shownEdits === editsBefore)
      setNote(note, ...wordsOf(result.answer));
  }

  /** True when what is shown changed; replies in a thread are quiet. */
  function update(next) {
    if (thread === undefined && next.replies !== undefined) {
      thread = createThread();
      element.append(thread.element);
    }
    thread?.update(next.replies ?? []);
    if (next.edits === shownEdits) return false;
    const isFirst = shownEdits === undefined;
    shownEdits = next.edits;
    // The card itself now says what the press led to; a refusal stays to be read.
    if (note.dataset.tone === "plain") setNote(note, "");
    setText(meta, metaOf(next, isOwn));
    if (next.file !== undefined) file.show(body, next);
    else if (next.card === undefined) showText(body, next, isOwn);
    else {
      if (!body.contains(card.frame)) body.replaceChildren(card.frame);
      card.show(next.card);
    }
    if (!isFirst) highlight(body);
    return true;
  }

  const summary = () => card.title() || body.textContent.trim().slice(0, 120);
  return { element, update, summary };
}

function wordsOf({ status, message }) {
  const isRefused = status >= 400;
  if (message !== undefined) return [message, isRefused ? "bad" : "plain"];
  return isRefused ? [`The bot answered with ${status}.`, "bad"] : [""];
}

function setNote(note, text, tone = "plain") {
  setText(note, text);
  note.dataset.tone = tone;
}

function metaOf({ from, at, edits, editedAt, isAiGenerated }, isOwn) {
  const label = isAiGenerated ? "AI generated" : "";
  const who = from === "bot" ? "Bounce Desk" : isOwn ? "" : from;
  const mark = edits > 0 && editedAt !== undefined;
  const updated = mark ? `updated ${timeOfDay(editedAt)}` : "";
  return [who, label, timeOfDay(at), updated]
    .filter((part) => part !== "")
    .join(" · ");
}

function showText(body, { text = "", from }, isOwn) {
  const bubble = make("div", { className: "bubble" });
  // The bot's own words may be Markdown. A person's words are shown as they were typed.
  if (from === "bot" && !isOwn) bubble.innerHTML = toHtml(text);
  else bubble.append(...typedText(text));
  body.replaceChildren(bubble);
  addSoftBreaks(bubble);
  if (text.length > longText) fold(body, bubble);
}

/** From the first line of a log or SMTP reply on, a typed text is a machine's: monospace. */
function typedText(text) {
  const start = text.search(
    /\bfrom=<|\b[245]\d\d[ -](?:#?\d\.\d{1,3}\.\d{1,3}\b)/,
  );
  if (start < 0) return [text];
  return [
    text.slice(0, start),
    make("code", { textContent: text.slice(start) }),
  ];
}

function fold(body, bubble) {
  bubble.classList.add("folded");
  const button = make("button", {
    type: "button",
    className: "link",
    textContent: "Show all",
  });
  button.addEventListener("click", () => {
    const isFolded = bubble.classList.toggle("folded");
    button.textContent = isFolded ? "Show all" : "Show less";
  });
  body.append(button);
}

function highlight(body) {
  body.classList.remove("changed");
  requestAnimationFrame(() => body.classList.add("changed"));
}
