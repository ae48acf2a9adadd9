import { createCardView } from "./card.js";
import { make, setText } from "./dom.js";
import { post } from "./server.js";

/** "Triage this message", as Teams has it in a message's menu, and the dialog that the bot answers with. */
export function createTriage(role, messageId) {
  const open = make("button", {
    type: "button",
    className: "link",
    textContent: "Triage this message",
  });
  open.addEventListener("click", () => void start());

  async function start() {
    open.disabled = true;
    const result = await post("/api/triage", { role, messageId });
    open.disabled = false;
    const { dialog, show } = createDialog((data) =>
      post("/api/triage", { role, messageId, data }),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      open.focus();
    });
    show(result);
    document.body.append(dialog);
    dialog.showModal();
  }

  return open;
}

function createDialog(submit) {
  const words = make("p", {});
  words.setAttribute("role", "status");
  const close = make("button", {
    type: "button",
    className: "button",
    textContent: "Close",
  });
  const dialog = make("dialog", { className: "dialog" });
  dialog.setAttribute("aria-label", "Triage this message");
  close.addEventListener("click", () => dialog.close());
  const card = createCardView(async (_verb, data) => show(await submit(data)));
  dialog.append(card.frame, words, close);

  function show({ ok, answer, error }) {
    card.frame.hidden = !ok || answer.card === undefined;
    if (!card.frame.hidden) card.show(answer.card);
    setText(words, ok ? (answer.message ?? "") : error);
  }

  return { dialog, show };
}
