import type { CardWords } from "./card-words.ts";
import type { Conversation, Played } from "./conversation.ts";

const NAMES = { user: "Robin", agent: "Sam, helpdesk", admin: "Alex, admin" };

/** The conversation as a page to read; what differs from run to run is replaced. */
export function transcript({ title }: Conversation, played: Played): string {
  const { posts } = played;
  const parts = played.entries.map((entry) =>
    "does" in entry
      ? `**${NAMES[entry.who]}:** ${inline(entry.does)}`
      : `_${NAMES[entry.who]} sees:_\n\n${quoted(entry.sees)}`,
  );
  return `${[
    `# ${title}`,
    ...parts,
    ...threadOf(played),
    `---\n\nMessages of the bot: ${posts.user} to Robin, ${posts.agent} to the helpdesk, ${posts.admin} to the admin. Forms sent: ${played.rounds}.`,
  ].join("\n\n")}\n`;
}

function threadOf({ thread }: Played): readonly string[] {
  const lines = thread.flat().map((line) => `> ${inline(line)}`);
  return lines.length === 0
    ? []
    : [`_The thread below the helpdesk's card:_\n\n${lines.join("\n>\n")}`];
}

/** What two runs have in common: no clock, no numbers given out by chance. */
function withoutChance(text: string): string {
  return text
    .replace(/(?<=closes by itself on )\{\{DATE\([^)]*\)\}\}/g, "27 Nov")
    .replace(/\{\{DATE\([^)]*\)\}\}/g, "20 Nov")
    .replace(/\{\{TIME\([^)]*\)\}\}/g, "09:41")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-11-20T08:41:22Z")
    .replace(/\b\d+\.\d s\b/g, "0.1 s")
    .replace(/\bBD-[A-Z0-9]{4,}\b/g, "BD-7F3K")
    .replace(/\b[0-9a-f]{4} [0-9a-f]{4}\b/g, "4c1e 9a07")
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "4c1e9a07")
    .replace(/\b[A-Z]{3} \d\d \d\d:\d\d:\d\d\b/gi, "Nov 20 09:41:22")
    .replace(
      /\b[A-Z][a-z]{2}, \d\d Nov 2026 [\d:]{8}/g,
      "Fri, 20 Nov 2026 09:41:22",
    )
    .replace(/\b[A-Z]{2}\d[A-Z]{2,4}[A-Z0-9]{6,12}(?=\.)/g, "AM0PR04CA0258")
    .replace(/\b[0-9A-F]{16}\b/g, "08DE27A6C2A9B77E");
}

function quoted({ title, lines, inputs, buttons }: CardWords): string {
  return [
    `**${inline(title)}**`,
    ...lines.map(inline),
    ...inputs.map((label) => `${inline(label)} [ ……… ]`),
    ...(buttons.length === 0
      ? []
      : [buttons.map((button) => `[ ${button} ]`).join(" ")]),
  ]
    .map((line) => `> ${withoutChance(line)}`)
    .join("\n>\n");
}

/** In one line, without chance, and nothing of it markdown. */
export function inline(text: string): string {
  return withoutChance(text)
    .replace(/[\\*_`<>#|[\]]/g, (sign) => `\\${sign}`)
    .replace(/\s*\n\s*/g, " / ");
}
