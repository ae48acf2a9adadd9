import { createCardView } from "./card.js";
import { make, setText } from "./dom.js";

/** What stands below a message in its thread, folded until somebody wants to see it. */
export function createThread() {
  const count = make("summary");
  const list = make("ol", { className: "replies" });
  const element = make("details", { className: "thread", hidden: true });
  element.append(count, list);
  const known = new Map();

  function update(replies) {
    element.hidden = replies.length === 0;
    setText(
      count,
      replies.length === 1 ? "1 reply" : `${replies.length} replies`,
    );
    const ids = new Set(replies.map(({ id }) => id));
    for (const [id, reply] of known)
      if (!ids.has(id)) {
        reply.item.remove();
        known.delete(id);
      }
    for (const next of replies) {
      const reply = known.get(next.id) ?? add(next.id);
      if (reply.edits === next.edits) continue;
      reply.edits = next.edits;
      reply.show(next);
    }
  }

  function add(id) {
    const item = make("li");
    const card = createCardView(() => Promise.resolve(), "reply");
    const show = ({ card: json, text = "" }) => {
      if (json === undefined) item.replaceChildren(text);
      else {
        item.replaceChildren(card.frame);
        card.show(json);
      }
    };
    const reply = { item, show };
    list.append(item);
    known.set(id, reply);
    return reply;
  }

  return { element, update };
}
