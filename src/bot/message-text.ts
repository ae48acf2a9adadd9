import { z } from "zod/v4";

import type { Incoming } from "./incoming.ts";

const entityType = z.looseObject({ type: z.string() });

const mention = z.looseObject({
  type: z.literal("mention"),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
});

/** Tags that Teams' editor leaves in a message. '<anna@contoso.com>' is none of them and stays. */
const tag =
  /<\/?(?:a|at|attachment|b|blockquote|body|br|code|div|em|emoji|font|h[1-6]|html|i|img|li|ol|p|pre|s|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?=[\s/>])[^<>]{0,2000}>/gi;
const lineBreak =
  /<(?:br|\/p|\/div|\/li|\/tr|\/pre|\/h[1-6])(?=[\s/>])[^<>]{0,200}>/gi;

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
  return text
    .replace(/\r\n?/g, "\n")
    .replace(lineBreak, "\n")
    .replace(tag, "")
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function decodeEntity(whole: string, name: string): string {
  const lower = name.toLowerCase();
  if (!lower.startsWith("#")) return entities[lower] ?? whole;
  const code = lower.startsWith("#x")
    ? Number.parseInt(lower.slice(2), 16)
    : Number.parseInt(lower.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
