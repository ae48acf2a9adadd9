/** Elements after which a line ends, as a browser shows it. */
const BREAKS: ReadonlySet<string> = new Set(
  "br p div tr li ul ol table h1 h2 h3 h4 h5 h6 pre hr blockquote section article header footer dt dd td th title".split(
    " ",
  ),
);

const HIDDEN: ReadonlySet<string> = new Set(["style", "script", "head"]);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "-"],
  ["mdash", "-"],
  ["lsquo", "'"],
  ["rsquo", "'"],
  ["ldquo", '"'],
  ["rdquo", '"'],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["szlig", "ß"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["agrave", "à"],
  ["ccedil", "ç"],
]);

/**
 * The text that a browser would show, in one pass and without building a tree: a megabyte of `<div>` costs what a megabyte
 * of letters costs. Nothing is rendered from the result.
 */
export function htmlToText(html: string): string {
  const out: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) out.push(collapse(html.slice(at, end)));
    if (open < 0) break;
    at = readTag(html, open, out, unclosed);
  }
  return decodeEntities(out.join(""));
}

/** Reads one tag at `open` and returns where the text goes on. */
function readTag(
  html: string,
  open: number,
  out: string[],
  unclosed: Set<string>,
): number {
  if (html.startsWith("<!--", open)) {
    const close = html.indexOf("-->", open + 4);
    return close < 0 ? html.length : close + 3;
  }
  const name = /^<\/?([a-z][a-z0-9]{0,15})/i.exec(html.slice(open, open + 18));
  if (name === null) {
    out.push("<");
    return open + 1;
  }
  const tag = (name[1] ?? "").toLowerCase();
  const close = html.indexOf(">", open);
  const next = close < 0 ? html.length : close + 1;
  if (BREAKS.has(tag)) out.push("\n");
  if (!HIDDEN.has(tag) || html[open + 1] === "/" || unclosed.has(tag))
    return next;
  const end = endOf(html, tag, next);
  // Searched for once: thousands of elements that never close would be searched to the end each.
  if (end < 0) unclosed.add(tag);
  return end < 0 ? next : end;
}

const ENDS: Readonly<Record<string, RegExp>> = {
  style: /<\/style/gi,
  script: /<\/script/gi,
  head: /<\/head|<body/gi,
};

function endOf(html: string, tag: string, from: number): number {
  const pattern = ENDS[tag];
  if (pattern === undefined) return -1;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

function collapse(text: string): string {
  return text.replace(/[\t\n\r ]+/g, " ");
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
      const code =
        decimal === undefined
          ? Number.parseInt(hex ?? "", 16)
          : Number.parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
    },
  );
}
