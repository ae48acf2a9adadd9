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
    const parts = partsOf(text.data, isNarrow ? 0 : longName);
    if (parts.length > 1) text.replaceWith(...withBreaks(parts));
  }
}

function partsOf(text, minLength) {
  const words = text.split(/(?<=\s)/);
  return words.reduce((parts, word) => {
    const [first, ...rest] =
      word.length > minLength ? word.split(/(?<=[\w-]\.)(?=[\w-])/) : [word];
    return [...parts.slice(0, -1), (parts.at(-1) ?? "") + first, ...rest];
  }, []);
}

function withBreaks([first, ...rest]) {
  return [
    first,
    ...rest.flatMap((part) => [document.createElement("wbr"), part]),
  ];
}
