import type { Passage } from "./passages.ts";
import { replaceTelling } from "./telling-names.ts";

/** What a language model hands back, as far as it has the right form. */
export interface GivenAnswer {
  readonly answerable: boolean;
  readonly answer: string;
  /** Numbers of the passages that it rests on, from 1. */
  readonly sources: readonly number[];
}

export type CheckedAnswer =
  | {
      readonly outcome: "fit";
      readonly text: string;
      readonly cited: readonly Passage[];
    }
  | { readonly outcome: "unfit"; readonly because: Unfit };

export type Unfit =
  | "not-answerable"
  | "empty"
  | "too-long"
  | "nothing-cited"
  | "unknown-source"
  | "markup"
  | "expression"
  | "command"
  | "foreign-name";

const LONGEST = 1_200;
const MOST_LINES = 14;

/** Signs that no plain sentence needs, and that a client may take for markup or hide. */
const MARKUP =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[<>`]|\]\(|\*\*|__|~~|&#?\w{1,12};|^\s{0,9}(?:#{1,6}\s|\|)/mu;
const EXPRESSION = /\$\{|\$\(|\{\{|\}\}|%\{|<%/u;

/** Commands are quoted or not at all; these are the verbs that PowerShell's begin with. */
const COMMANDS: readonly RegExp[] = [
  /\b(?:Get|Set|New|Remove|Add|Enable|Disable|Connect|Disconnect|Invoke|Start|Stop|Update|Install|Uninstall|Import|Export|Test|Grant|Revoke|Clear|Send|Search|Resolve|Register|Unregister|Move|Copy|Reset|Write|Read|Out|Where|ForEach|Select)-[A-Za-z]\w*/giu,
  /(?<=\s)-[A-Z][A-Za-z]+\b/gu,
  /\$[A-Za-z_]\w*/gu,
  /\b(?:sudo|curl|wget|iex|irm|cmd\.exe|powershell(?:\.exe)? -\w+|net user|reg add)\b|\brm -\w+|\bdel \/\w+/giu,
];

/**
 * Whether an answer may be shown: it rests on passages that were handed in, is plain and short, and names nothing (host,
 * address, link, command, long number) that does not stand in those passages. Nothing of this is left to the model.
 */
export function checkAnswer(
  given: GivenAnswer,
  passages: readonly Passage[],
): CheckedAnswer {
  if (!given.answerable) return unfit("not-answerable");
  const text = plain(given.answer);
  if (text === "") return unfit("empty");
  if (text.length > LONGEST || text.split("\n").length > MOST_LINES)
    return unfit("too-long");
  const cited = [...new Set(given.sources)].map((number) =>
    Number.isInteger(number) ? passages[number - 1] : undefined,
  );
  if (cited.length === 0) return unfit("nothing-cited");
  if (cited.includes(undefined)) return unfit("unknown-source");
  const wrong = wrongIn(text, passages);
  return wrong === undefined
    ? {
        outcome: "fit",
        text,
        cited: cited.filter((passage) => passage !== undefined),
      }
    : unfit(wrong);
}

function wrongIn(
  text: string,
  passages: readonly Passage[],
): Unfit | undefined {
  if (EXPRESSION.test(text)) return "expression";
  if (MARKUP.test(text)) return "markup";
  const known = passages.map((one) => `${one.title}\n${one.text}`).join("\n");
  if (hasOther(commandsIn(text), commandsIn(known))) return "command";
  return /(?<!\S)@[\p{L}\d]/u.test(text) ||
    hasOther(namesIn(text), namesIn(known))
    ? "foreign-name"
    : undefined;
}

function hasOther(
  said: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  return [...said].some((one) => !known.has(one));
}

function commandsIn(text: string): ReadonlySet<string> {
  const found = COMMANDS.flatMap((one) => text.match(one) ?? []);
  return new Set(found.map((command) => command.toLowerCase()));
}

function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  replaceTelling(text, (name) => {
    names.add(name.toLowerCase());
    return name;
  });
  return names;
}

/** Without blank lines and ends of lines that nobody sees. */
function plain(answer: string): string {
  return answer
    .slice(0, 4 * LONGEST)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n")
    .trim();
}

function unfit(because: Unfit): CheckedAnswer {
  return { outcome: "unfit", because };
}
