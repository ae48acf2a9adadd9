import { make } from "./dom.js";

// Longer than any IPv4 address; shorter names stay in one piece where there is room for them.
const longName = 24;
const narrowPx = 90;

/**
 * Long host names, and addresses in narrow columns, may break after a dot, where a reader expects it, rather than
 * anywhere. What is copied or read aloud stays as it was. The element has to stand on the page already.
 */
export function addSoftBreaks(element) {
  const walker = document.createTreeWalker(
    element,
    window.NodeFilter.SHOW_TEXT,
  );
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const block = text.parentElement.closest("div");
    const isNarrow = block.clientWidth > 0 && block.clientWidth < narrowPx;
    const words = text.data.split(/(?<=\s)/);
    const pieces = words.flatMap((word) => piecesOf(word, isNarrow));
    if (pieces.length > words.length || isNarrow) text.replaceWith(...pieces);
  }
}

/** A word in parts that may stand apart. In a narrow column it moves to the next line before it breaks. */
function piecesOf(word, isNarrow) {
  const name = word.trimEnd();
  const [first, ...rest] =
    word.length > (isNarrow ? 0 : longName)
      ? name.split(/(?<=[\w-]\.)(?=[\w-])/)
      : [name];
  const space = word.slice(name.length);
  if (rest.length === 0) return [word];
  const parts = rest.flatMap((part) => [document.createElement("wbr"), part]);
  return isNarrow
    ? [make("span", { className: "long-name" }, first, ...parts), space]
    : [first, ...parts, space];
}
