/**
 * What a person did to a card, so that the card that takes its place can carry it on: half-written answers, opened
 * details, the place of the cursor.
 */
export function readState({ card, opened, toggled }) {
  const typed = new Map();
  for (const input of card.getAllInputs())
    if (input.isDirty()) typed.set(input.id, input.value);
  return { typed, toggled, opened, focus: readFocus(card.renderedElement) };
}

function readFocus(element) {
  const active = document.activeElement;
  if (element === undefined || !element.contains(active)) return undefined;
  return {
    index: focusable(element).indexOf(active),
    label: labelOf(active),
    start: active.selectionStart ?? undefined,
    end: active.selectionEnd ?? undefined,
  };
}

/** Before rendering. */
export function restoreContent(card, { typed, toggled }) {
  for (const input of card.getAllInputs())
    if (typed.has(input.id)) input.defaultValue = typed.get(input.id);
  for (const [id, isVisible] of toggled) {
    const element = card.getElementById(id);
    if (element !== undefined) element.isVisible = isVisible;
  }
}

/** After rendering, once the card stands on the page. */
export function restoreView(card, { opened, focus }) {
  for (const action of card.getAllActions())
    if (opened.has(action.title) && action.card !== undefined) action.execute();
  const element = card.renderedElement;
  if (focus === undefined || element === undefined) return;
  const all = focusable(element);
  const target =
    all.find((each) => labelOf(each) === focus.label) ?? all[focus.index];
  target?.focus({ preventScroll: true });
  if (typeof focus.start === "number" && target?.type !== "radio")
    target?.setSelectionRange?.(focus.start, focus.end);
}

function focusable(element) {
  return [...element.querySelectorAll("input, textarea, select, button, a")];
}

/** Ids are made anew with each rendering; names are not. */
function labelOf(element) {
  const id = element.getAttribute("aria-labelledby")?.split(" ")[0];
  const label = id === undefined ? null : document.getElementById(id);
  const value = element.type === "radio" ? element.value : "";
  return `${label?.textContent ?? element.textContent}/${value}`;
}
