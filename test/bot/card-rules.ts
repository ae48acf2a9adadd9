import { readdirSync, readFileSync } from "node:fs";

/** One object of a card's JSON. */
export type Node = Readonly<Record<string, unknown>>;

const folder = new URL("../../adaptiveCards/", import.meta.url);

/** Every template there is, by its file's name. */
export const templates: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const json: unknown = JSON.parse(
        readFileSync(new URL(name, folder), "utf8"),
      );
      return [name, json];
    }),
);

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The parts of an array or object, none of a text or number. */
function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isNode(value) ? Object.values(value) : [];
}

/** Every object of a card, outer ones first. */
export function nodesOf(value: unknown): readonly Node[] {
  return [
    ...(isNode(value) ? [value] : []),
    ...partsOf(value).flatMap(nodesOf),
  ];
}

/** "" where it has none. */
export function typeOf({ type }: Node): string {
  return typeof type === "string" ? type : "";
}

export function ofType(card: unknown, type: string): readonly Node[] {
  return nodesOf(card).filter((node) => node["type"] === type);
}

export function runTexts(card: unknown): readonly string[] {
  return ofType(card, "TextRun").map((run) => String(run["text"]));
}

/** What a template may say of an element: its type, with its keys; "" for what has no type. */
export const vocabulary: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const known = new Map<string, Set<string>>();
  for (const node of nodesOf([...templates.values()])) {
    const type = typeOf(node);
    const keys = known.get(type) ?? new Set<string>();
    for (const key of Object.keys(node))
      if (key !== "$data" && key !== "$when") keys.add(key);
    known.set(type, keys);
  }
  return known;
})();
