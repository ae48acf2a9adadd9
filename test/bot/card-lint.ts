import { nodesOf, ofType, typeOf, type Node } from "./card-rules.ts";

/** What is wrong with a card, in words; empty where nothing is. Holds for templates as they are kept and for cards as they are sent. */

/** https://adaptivecards.io/explorer, those of version 1.5 that we use. */
const ELEMENTS: ReadonlySet<string> = new Set([
  "AdaptiveCard",
  "TextBlock",
  "RichTextBlock",
  "TextRun",
  "Container",
  "ColumnSet",
  "Column",
  "Table",
  "TableRow",
  "TableCell",
  "FactSet",
  "Image",
  "ImageSet",
  "ActionSet",
  "Input.Text",
  "Input.ChoiceSet",
  "Input.Date",
  "Input.Toggle",
  "Action.Execute",
  "Action.Submit",
  "Action.ToggleVisibility",
]);
const SAYS_SOMETHING_BY_COLOUR = /^(?:good|warning|attention|accent)$/i;
const MOST_BYTES = 25 * 1024;
const MOST_BUTTONS = 6;
const MOST_SEEN = 3;

/** Every complaint about a template or a card. */
export function lint(card: unknown): readonly string[] {
  const nodes = nodesOf(card);
  return [
    ...rootFaults(nodes[0] ?? {}),
    ...nodes.flatMap(elementFaults),
    ...nodes.flatMap(inputFaults),
    ...nodes.flatMap(colourFaults),
    ...nodes.flatMap(chartFaults),
    ...idFaults(nodes),
    ...headingFaults(card),
  ];
}

/** Besides: what holds only of a card as it is sent. */
export function lintSent(card: unknown): readonly string[] {
  const json = JSON.stringify(card);
  const nodes = nodesOf(card);
  const buttons = nodes.filter(({ type }) => /^Action\./.test(String(type)));
  const empty = nodes.filter(({ items, inlines, actions, columns }) =>
    [items, inlines, actions, columns].some(
      (list) => Array.isArray(list) && list.length === 0,
    ),
  );
  return [
    ...lint(card),
    ...(Buffer.byteLength(json) >= MOST_BYTES ? ["too large"] : []),
    ...ofType(card, "ActionSet").flatMap(crowdFaults),
    ...(buttons.length > MOST_BUTTONS ? [`${buttons.length} buttons`] : []),
    ...empty.map(({ type }) => `an empty ${String(type)}`),
    ...ofType(card, "TextRun").flatMap(({ text }) =>
      typeof text === "string" && text !== "" ? [] : ["a run without text"],
    ),
  ];
}

/** Whoever looks at a set of buttons chooses between three; the rest is behind "…". */
function crowdFaults({ actions }: Node): readonly string[] {
  const seen = nodesOf(actions).filter(
    ({ type, mode }) => type === "Action.Execute" && mode !== "secondary",
  );
  return seen.length > MOST_SEEN ? [`${seen.length} buttons at once`] : [];
}

/** For a card without a stranger's words: what the template should have filled. */
export function leftOver(card: unknown): readonly string[] {
  return /\$\{|"\$data"|"\$when"|\bundefined\b|:null/.test(JSON.stringify(card))
    ? ["something of the template is left over"]
    : [];
}

function rootFaults(root: Node): readonly string[] {
  const faults = [];
  if (root["type"] !== "AdaptiveCard") faults.push("no card");
  if (root["version"] !== "1.5") faults.push("not version 1.5");
  for (const name of ["lang", "speak", "fallbackText"])
    if (!isWords(root[name])) faults.push(`no ${name}`);
  if ("refresh" in root) faults.push("a view of its own that others would get");
  return faults;
}

function elementFaults(node: Node): readonly string[] {
  const type = typeOf(node);
  const faults = [];
  if (type !== "" && !ELEMENTS.has(type) && !("fallback" in node))
    faults.push(`${type} without a fallback`);
  if (type === "Image" && !isWords(node["altText"]))
    faults.push("a picture without words");
  if (/^Action\./.test(type) && !isWords(node["title"]))
    faults.push(`${type} without a title`);
  if (type === "Action.Execute" && !isWords(node["associatedInputs"]))
    faults.push("a button that does not say whether it sends the form");
  return faults;
}

function inputFaults(node: Node): readonly string[] {
  if (!/^Input\./.test(typeOf(node))) return [];
  return ["id", "label", "errorMessage"].flatMap((name) =>
    isWords(node[name]) ? [] : [`an input without ${name}`],
  );
}

/** A colour adds to a word or a sign and never stands for it. */
function colourFaults(node: Node): readonly string[] {
  const { type, color, style, text } = node;
  if (type === "TextRun" || type === "TextBlock")
    return isColour(color) && !/[\p{L}\p{N}✓✕●○?!⚠▲+−$]/u.test(String(text))
      ? [`${String(color)} without a word`]
      : [];
  const isBox = type === "Container" || type === "Column";
  if (!isBox || !isColour(style)) return [];
  const signs = ofType(node, "TextRun").some((run) =>
    /^(?:[✓✕○?!⚠]|\$\{symbol\})$/u.test(String(run["text"])),
  );
  return signs ? [] : [`a box in ${String(style)} without a sign`];
}

/** What Microsoft documents of the charts that we use; see src/bot/chart-view.ts. */
const CHARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Chart.VerticalBar", ["x", "y"]],
  ["Chart.HorizontalBar", ["x", "y"]],
  ["Chart.Donut", ["legend", "value"]],
]);
const OF_A_CHART =
  /^(?:type|title|color|colorSet|displayMode|data|fallback|\$data)$/;

/** A chart has a name and numbers, and what stands in for it is a picture with words. */
function chartFaults(node: Node): readonly string[] {
  const type = typeOf(node);
  if (!type.startsWith("Chart.")) return [];
  const keys = CHARTS.get(type);
  const points = nodesOf(node["data"]);
  const faults = Object.keys(node)
    .filter((key) => !OF_A_CHART.test(key))
    .map((key) => `${type} with ${key}`);
  if (!isWords(node["title"])) faults.push(`${type} without a title`);
  if (keys === undefined) faults.push(`${type} is none of ours`);
  const isWhole = points.every((point) =>
    keys?.every((key) => key in point && point[key] !== ""),
  );
  if (points.length === 0 || !isWhole) faults.push(`${type} without data`);
  const instead = node["fallback"];
  if (ofType(instead, "Image").length === 0 || runs(instead).length === 0)
    faults.push(`${type} without a picture instead`);
  return faults;
}

function runs(part: unknown): readonly Node[] {
  return ofType(part, "TextRun");
}

function isColour(value: unknown): boolean {
  return (
    typeof value === "string" &&
    (SAYS_SOMETHING_BY_COLOUR.test(value) || value.startsWith("${"))
  );
}

function idFaults(nodes: readonly Node[]): readonly string[] {
  const ids = nodes.flatMap(({ id }) =>
    typeof id === "string" && !id.includes("${") ? [id] : [],
  );
  const targets = nodes.flatMap(({ targetElements }) =>
    Array.isArray(targetElements) ? targetElements.map(String) : [],
  );
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `${id} twice`),
    ...targets
      .filter((id) => !ids.includes(id))
      .map((id) => `a button for ${id}, which is not there`),
  ];
}

/**
 * One heading, first of all texts; a dialog has its title from Teams, and a reply with nothing to do on it needs none. Any
 * other text goes through no markdown.
 */
function headingFaults(card: unknown): readonly string[] {
  const blocks = ofType(card, "TextBlock");
  const faults = blocks.flatMap(({ style, wrap }) =>
    style === "heading" && wrap === true ? [] : ["markdown outside a heading"],
  );
  const needsNone =
    ofType(card, "Action.Submit").length > 0 || isReply(nodesOf(card));
  if (!needsNone && blocks.length !== 1)
    faults.push(`${blocks.length} headings`);
  const texts = nodesOf(card).filter(({ type }) =>
    ["TextBlock", "TextRun"].includes(String(type)),
  );
  if (!needsNone && texts[0]?.["type"] !== "TextBlock")
    faults.push("the heading is not first");
  return faults;
}

function isReply(nodes: readonly Node[]): boolean {
  return !nodes.some(({ type }) =>
    /^(?:Action|Input|TextBlock)/.test(String(type)),
  );
}

function isWords(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
