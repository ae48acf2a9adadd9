import { nodesOf, type Node } from "../bot/card-rules.ts";

/** A card as a person sees it before anything is unfolded: lines of text, then what can be typed and pressed. */
export interface CardWords {
  readonly title: string;
  readonly lines: readonly string[];
  readonly inputs: readonly string[];
  readonly buttons: readonly string[];
}

export function cardWords(card: unknown): CardWords {
  const shown = linesOf(card);
  const nodes = nodesOf(visible(card));
  const titled = (pattern: RegExp, name: string) =>
    nodes
      .filter(({ type }) => pattern.test(String(type)))
      .map((node) => String(node[name]));
  return {
    title: shown[0] ?? "",
    lines: shown.slice(1),
    inputs: titled(/^Input\./, "label"),
    buttons: titled(/^Action\./, "title"),
  };
}

/** Without what is folded away, and without what old clients get instead. */
function visible(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((one) => !isHidden(one)).map(visible);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== "fallback" && !isHidden(inner))
      .map(([name, inner]) => [name, visible(inner)]),
  );
}

function isHidden(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "isVisible" in value &&
    value.isVisible === false
  );
}

/** A row of columns is one line. */
function linesOf(card: unknown): readonly string[] {
  return nodesOf(visible(card))
    .filter(({ body }) => Array.isArray(body))
    .flatMap(({ body }) => blocks(body));
}

function blocks(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(blocks);
  if (typeof value !== "object" || value === null) return [];
  const node: Node = Object.fromEntries(Object.entries(value));
  switch (node["type"]) {
    case "TextBlock":
      return [String(node["text"])];
    case "RichTextBlock":
      return [
        nodesOf(node["inlines"])
          .map((run) => String(run["text"]))
          .join(""),
      ];
    case "CodeBlock":
      return String(node["codeSnippet"])
        .split("\n")
        .map((line) => `    ${line}`);
    case "ColumnSet":
      return [blocks(node["columns"]).join(" · ")].filter(
        (line) => line !== "",
      );
    default:
      return [...blocks(node["items"]), ...blocks(node["rows"])];
  }
}
