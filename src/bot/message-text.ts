import { z } from "zod/v4";

import type { Incoming } from "./incoming.ts";

const entityType = z.looseObject({ type: z.string() });

const mention = z.looseObject({
  type: z.literal("mention"),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
});

/** Tags that Teams' editor leaves in a message. '<anna@contoso.com>' is none of them and stays. */
const TAGS: ReadonlySet<string> = new Set(
  "a at attachment b blockquote body br code div em emoji font h1 h2 h3 h4 h5 h6 html i img li ol p pre s span strong sub sup table tbody td th thead tr u ul".split(
    " ",
  ),
);

/** Those after which a line ends; of most it is the closing one. */
const BREAKS: ReadonlySet<string> = new Set(
  "br /p /div /li /tr /pre /h1 /h2 /h3 /h4 /h5 /h6".split(" "),
);

const LONGEST_TAG = 2_000;

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** What the person wrote: without the mention of the bot, without markup, with its line breaks. */
export function messageText(incoming: Incoming): string {
  let text = incoming.text ?? "";
  for (const entity of incoming.entities ?? []) {
    // Most are no mentions, and a failing parse is dear: it makes an Error.
    if (entityType.safeParse(entity).data?.type !== "mention") continue;
    const found = mention.safeParse(entity).data;
    if (found?.mentioned.id === incoming.recipient.id)
      text = text.replaceAll(found.text, " ");
  }
  return plainText(text);
}

/** Chat markup to plain text. Entities are decoded once and last, so that '&lt;b&gt;' stays what was typed. */
export function plainText(text: string): string {
  return withoutTags(text.replace(/\r\n?/g, "\n"))
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Looks at each '<' once, so that a megabyte of them costs what a megabyte of letters costs. */
function withoutTags(text: string): string {
  const [start = "", ...pieces] = text.split("<");
  return start + pieces.map(withoutTag).join("");
}

/** One piece behind a '<': up to the next one, so that its '>' is the tag's own. */
function withoutTag(piece: string): string {
  const close = piece.indexOf(">");
  const inside = close < 0 || close > LONGEST_TAG ? "" : piece.slice(0, close);
  const name = /^\/?[a-z][a-z0-9]{0,10}(?:[\s/]|$)/i.exec(inside)?.[0] ?? "";
  const bare = name.replace(/[\s/]$/, "").toLowerCase();
  if (!TAGS.has(bare.replace("/", ""))) return `<${piece}`;
  return (BREAKS.has(bare) ? "\n" : "") + piece.slice(close + 1);
}

function decodeEntity(whole: string, name: string): string {
  const lower = name.toLowerCase();
  if (!lower.startsWith("#")) return entities[lower] ?? whole;
  const code = lower.startsWith("#x")
    ? Number.parseInt(lower.slice(2), 16)
    : Number.parseInt(lower.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
