const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * The part of Markdown that Teams shows in a TextBlock: bold, italic, links, lists, line breaks. Everything is escaped
 * first, so no text can bring markup of its own.
 */
export function toHtml(markdown) {
  const lines = markdown.replace(/[&<>"']/g, (sign) => entities[sign]);
  const blocks = [];
  for (const line of lines.split(/\r?\n/)) {
    const item = /^\s*(?:[-*]|(\d{1,3})\.)\s+(.*)$/.exec(line);
    const tag = item === null ? "p" : item[1] === undefined ? "ul" : "ol";
    const last = blocks.at(-1);
    const content = inline(item === null ? line : item[2]);
    if (last?.tag === tag) last.lines.push(content);
    else blocks.push({ tag, lines: [content] });
  }
  return blocks.map(blockHtml).join("");
}

function blockHtml({ tag, lines }) {
  if (tag === "p") return lines.join("<br>");
  return `<${tag}>${lines.map((line) => `<li>${line}</li>`).join("")}</${tag}>`;
}

function inline(escaped) {
  return escaped
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(])_(\S(?:[^_]*?\S)?)_(?=$|[\s).,;:])/g, "$1<em>$2</em>")
    .replace(
      /\[([^\][]+)\]\((https?:\/\/[^\s()]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    );
}
