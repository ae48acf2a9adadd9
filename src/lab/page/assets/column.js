import { announce } from "./announce.js";
import { createComposer } from "./composer.js";
import { find, setText } from "./dom.js";
import { createMessage } from "./message.js";
import { createSearch } from "./search.js";

// Teams shows the indicator for a few seconds after each typing activity.
const typingMs = 8_000;
const nearEndPx = 80;

/** A person's window: who it is, the messages, the box to write in. */
export function createColumn(part, { unread }) {
  const { role, title } = part;
  const element = find("#column").content.cloneNode(true).firstElementChild;
  element.id = `column-${role}`;
  element.dataset.role = role;
  element.setAttribute("aria-label", title);
  find(".avatar", element).textContent = part.letter;
  find("h2", element).textContent = title;
  find(".empty", element).textContent = part.empty;
  const scroll = find(".scroll", element);
  scroll.setAttribute("aria-label", `Messages, ${title}`);
  scroll.setAttribute("role", "region");
  const list = find(".messages", element);
  const composer = createComposer(find(".composer", element), part);
  createSearch(find(".find", element), part);
  const messages = new Map();
  let isFirst = true;

  function update({ chat, person, now }) {
    setText(find(".subtitle", element), part.subtitle({ chat, person }));
    const isAtEnd =
      scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEndPx;
    const { added, changed } = updateMessages(chat?.messages ?? []);
    find(".empty", element).hidden = messages.size > 0;
    const typed = showTyping(chat, now);
    if (added !== undefined && isAtEnd) showFromTop(added);
    else if (isAtEnd && (typed || isFirst))
      scroll.scrollTop = scroll.scrollHeight;
    if (!isFirst) tell(added, changed);
    isFirst = false;
  }

  function updateMessages(wanted) {
    const keys = new Set(wanted.map(keyOf));
    for (const [key, message] of messages)
      if (!keys.has(key)) {
        message.element.remove();
        messages.delete(key);
      }
    let added, changed;
    for (const next of wanted) {
      const known = messages.get(keyOf(next));
      const message = known ?? createMessage(role, next);
      if (known === undefined) {
        messages.set(keyOf(next), message);
        list.append(message.element);
        message.update(next);
        if (next.from !== role) added = message;
        else scroll.scrollTop = scroll.scrollHeight;
      } else if (message.update(next)) changed = message;
    }
    return { added, changed };
  }

  function tell(added, changed) {
    if (added !== undefined) announce(`${title}: ${added.summary()}`);
    else if (changed !== undefined)
      announce(`${title}, updated: ${changed.summary()}`);
    if (added !== undefined || changed !== undefined) unread(role);
  }

  let typingTimer;
  function showTyping(chat, now) {
    const typing = find(".typing", element);
    const last = chat?.messages.findLast(({ from }) => from === "bot");
    const since = Date.parse(now) - Date.parse(chat?.typingAt ?? "");
    const isAnswered =
      last !== undefined &&
      (last.editedAt ?? last.at) >= (chat?.typingAt ?? "");
    const isTyping = since < typingMs && !isAnswered;
    typing.hidden = !isTyping;
    clearTimeout(typingTimer);
    if (isTyping)
      typingTimer = setTimeout(() => (typing.hidden = true), typingMs - since);
    return isTyping;
  }

  /** To the end, but never past the top of what is new. */
  function showFromTop(message) {
    const top = message.element.offsetTop - list.offsetTop;
    scroll.scrollTop = Math.min(scroll.scrollHeight, top);
  }

  /** A press away from the first message: the words that the story begins with. */
  function suggest(report) {
    const suggestion = find(".suggestion", element);
    const hasSpoken = list.querySelector(".own") !== null;
    suggestion.hidden = report === null || hasSpoken || !composer.isEmpty();
    find("button", suggestion).onclick = () => {
      suggestion.hidden = true;
      composer.fill(report);
    };
  }

  return { element, update, suggest, fill: composer.fill };
}

/** Another story may count its messages from one again. */
function keyOf({ id, at }) {
  return `${id} ${at}`;
}
