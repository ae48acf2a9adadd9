import { readFileSync } from "node:fs";

import { Template } from "adaptivecards-templating";
import { z } from "zod/v4";

import type { Card } from "../desk/cards.ts";
import type { Room, View } from "./card-parts.ts";
import { plainLines, viewOf } from "./card-view.ts";
import { inert } from "./inert.ts";
import { translated } from "./translated.ts";

/** Teams takes cards up to about 28 KB; we stay below 25. */
export const maxCardBytes = 25 * 1024 - 1;

/** Full size first; each next step shows fewer choices, then less of the details, until the card fits. */
const rooms: readonly [Room, ...Room[]] = [
  { text: 2_000, list: 40, choices: 120, script: 12_000 },
  { text: 2_000, list: 40, choices: 60, script: 12_000 },
  { text: 2_000, list: 40, choices: 30, script: 12_000 },
  { text: 600, list: 20, choices: 30, script: 12_000 },
  { text: 300, list: 12, choices: 20, script: 2_000 },
  { text: 160, list: 8, choices: 12, script: 600 },
  { text: 80, list: 4, choices: 8, script: 300 },
];

const object = z.record(z.string(), z.unknown());
const templates = new Map<string, Template>();

/** Adaptive Card 1.5 for a card of the desk, below Teams' size limit. */
export function render(english: Card): Readonly<Record<string, unknown>> {
  const card = translated(english);
  let rendered: Readonly<Record<string, unknown>> = {};
  for (const room of rooms) {
    rendered = fill(card.card, viewOf(card, room));
    if (Buffer.byteLength(JSON.stringify(rendered)) <= maxCardBytes) break;
  }
  return rendered;
}

/** One line for a notification. */
export function summaryOf(card: Card): string {
  return inert(plainLines(translated(card)).slice(0, 2).join(" "), 200);
}

/**
 * Fills the template. Only the template's own `${…}` is evaluated, once: what stands in the data stays text, whatever it
 * looks like (a test holds this).
 */
export function fill(
  name: TemplateName,
  view: View,
): Readonly<Record<string, unknown>> {
  const card: unknown = templateOf(name).expand({ $root: view });
  return object.parse(card);
}

/** A card of the desk, or the dialog of the message command. */
type TemplateName = Card["card"] | "triage";

function templateOf(name: TemplateName): Template {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const file = new URL(`../../adaptiveCards/${name}.json`, import.meta.url);
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const template = new Template(json);
  templates.set(name, template);
  return template;
}
