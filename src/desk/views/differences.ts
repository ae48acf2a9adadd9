import type { ChangePlan, Image } from "../../core/model.ts";
import type { Difference } from "../cards.ts";

type Value = Image[string] | undefined;

/** What a plan changes, setting by setting: only what goes is shown as going. */
export function differences({
  before,
  after,
}: Pick<ChangePlan, "before" | "after">): readonly Difference[] {
  if (isEmpty(before)) return whole("New", "comes", after);
  if (isEmpty(after)) return whole("Removed", "goes", before);
  const settings = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...settings].flatMap((setting) => {
    const lines = linesOf(before[setting], after[setting]);
    return lines.every(({ what }) => what === "stays")
      ? []
      : [{ setting, lines }];
  });
}

/** An object that is made or removed: one line a setting. */
function whole(
  setting: string,
  what: "comes" | "goes",
  image: Image,
): readonly Difference[] {
  const lines = Object.entries(image).map(([name, value]) => ({
    what,
    text: `${name}: ${print(value)}`,
  }));
  return lines.length === 0 ? [] : [{ setting, lines }];
}

function isEmpty(image: Image): boolean {
  return Object.keys(image).length === 0;
}

function linesOf(was: Value, becomes: Value): Difference["lines"] {
  if (isList(was) && isList(becomes)) return listLines(was, becomes);
  const [old, next] = [print(was), print(becomes)];
  if (old === next) return line("stays", old);
  // A comment is carried on behind a semicolon; nothing of it goes.
  return old !== "" && next.startsWith(`${old}; `)
    ? [...line("stays", old), ...line("comes", next.slice(old.length + 2))]
    : [...line("goes", old), ...line("comes", next)];
}

/** What stays in one line, however long the list; each address that goes or comes on its own. */
function listLines(
  was: readonly string[],
  becomes: readonly string[],
): Difference["lines"] {
  const stays = was.filter((one) => becomes.includes(one));
  const goes = was.filter((one) => !becomes.includes(one));
  const comes = becomes.filter((one) => !was.includes(one));
  return [
    ...line("stays", stays.join(", ")),
    ...goes.flatMap((one) => line("goes", one)),
    ...comes.flatMap((one) => line("comes", one)),
  ];
}

function line(
  what: Difference["lines"][number]["what"],
  text: string,
): Difference["lines"] {
  return text === "" ? [] : [{ what, text }];
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function print(value: Value): string {
  if (value === undefined) return "";
  if (value === null) return "not set";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return value;
  return value.length === 0 ? "empty" : value.join(", ");
}
