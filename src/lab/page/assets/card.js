import { make } from "./dom.js";
import { hostConfig } from "./host-config.js";
import { toHtml } from "./markdown.js";
import { addSoftBreaks } from "./soft-breaks.js";
import { viewerRegion } from "./viewer.js";
import { readState, restoreContent, restoreView } from "./card-state.js";

/** Microsoft's renderer; its settings are global. */
export function startCards() {
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  AdaptiveCards.GlobalSettings.allowMarkForTextHighlighting = false;
  AdaptiveCards.GlobalSettings.useWebkitLineClamp = true;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text);
    result.didProcess = true;
  };
}

/** A card in its frame. `press(verb, data)` resolves when the bot has answered. */
export function createCardView(press, className = "card") {
  const frame = make("div", { className });
  let view;
  let pending;

  function show(json) {
    const state = view === undefined ? undefined : readState(view);
    view = parse(json, state);
    if (state !== undefined) restoreContent(view.card, state);
    const element = view.card.render();
    if (element === undefined) {
      frame.replaceChildren(make("p", { textContent: "This card is empty." }));
      return;
    }
    frame.replaceChildren(element);
    addSoftBreaks(element);
    if (state !== undefined) restoreView(view.card, state);
    markPending();
    markDisclosures();
  }

  function parse(json, state) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
    const next = {
      card,
      opened: state?.opened ?? new Set(),
      toggled: state?.toggled ?? new Map(),
    };
    card.onExecuteAction = (action) => act(action, next);
    card.onInlineCardExpanded = (action, isExpanded) =>
      isExpanded
        ? next.opened.add(action.title)
        : next.opened.delete(action.title);
    card.parse(json);
    // The renderer's own reading of it loses the language of every second card.
    const language = json.lang ?? "en";
    card.lang = language === "en" ? viewerRegion : language;
    return next;
  }

  function act(action, { card, toggled }) {
    switch (action.getJsonTypeName()) {
      case "Action.Execute":
      case "Action.Submit":
        void execute(action);
        break;
      case "Action.OpenUrl":
        if (/^https:\/\//i.test(action.url))
          window.open(action.url, "_blank", "noopener,noreferrer");
        break;
      case "Action.ToggleVisibility":
        // The renderer tells of it before it does it.
        for (const [id, wanted] of Object.entries(action.targetElements))
          toggled.set(id, wanted ?? !card.getElementById(id)?.isVisible);
        void Promise.resolve().then(() => {
          markDisclosures();
          reveal(card, Object.keys(action.targetElements));
        });
        break;
    }
  }

  /** The button of a dialog has no verb. */
  async function execute(action) {
    if (pending !== undefined) return;
    pending = { verb: action.verb, title: action.title };
    markPending();
    try {
      await press(action.verb, action.data ?? {});
    } finally {
      pending = undefined;
      markPending();
    }
  }

  /** A press shows at once and holds up the others until its answer. */
  function markPending() {
    for (const action of view.card.getAllActions()) {
      const button = action.renderedElement;
      if (button === undefined) continue;
      if (!/^Action\.(?:Execute|Submit)$/.test(action.getJsonTypeName()))
        continue;
      const isPressed =
        pending !== undefined &&
        action.verb === pending.verb &&
        action.title === pending.title;
      button.classList.toggle("pressed", isPressed);
      if (pending === undefined) button.removeAttribute("aria-disabled");
      else button.setAttribute("aria-disabled", "true");
      button.setAttribute("aria-busy", String(isPressed));
    }
  }

  /** Buttons that open a part of the card look like it, and say whether it is open. */
  function markDisclosures() {
    for (const action of view.card.getAllActions()) {
      const button = action.renderedElement;
      if (button === undefined) continue;
      const kind = action.getJsonTypeName();
      if (kind === "Action.ToggleVisibility") {
        const [first] = Object.keys(action.targetElements);
        const target = view.card.getElementById(first);
        button.ariaExpanded = String(target?.isVisible ?? false);
        button.dataset.opens = "yes";
      } else if (kind === "Action.ShowCard") button.dataset.opens = "yes";
    }
  }

  /** The card's first words, for screen readers. */
  const title = () => frame.innerText.trim().split("\n", 1)[0] ?? "";

  return { frame, show, title };
}

/** What was opened may lie below the edge. */
function reveal(card, ids) {
  for (const id of ids) {
    const element = card.getElementById(id);
    if (element?.isVisible)
      element.renderedElement?.scrollIntoView({ block: "nearest" });
  }
}
