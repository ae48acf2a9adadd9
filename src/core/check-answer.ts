import { claimsIn } from "./claims.ts";
import { figuresGivenIn, figuresIn } from "./figures-in.ts";
import { languageOf } from "./language-of.ts";
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
  | "foreign-name"
  | "foreign-number"
  | "claim"
  | "language";

const LONGEST = 1_200;
const MOST_LINES = 14;

/** Signs that no plain sentence needs, and that a client may take for markup or hide. */
const MARKUP =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[<>`[\]]|\*\*|__|~~|&#?\w{1,12};|^\s{0,9}(?:#{1,6}\s|\|)/mu;
const EXPRESSION = /\$\{|\$\(|\{\{|\}\}|%\{|<%/u;

/** Commands are quoted or not at all; these are the verbs that PowerShell's begin with. */
const COMMANDS: readonly RegExp[] = [
  /\b(?:Get|Set|New|Remove|Add|Enable|Disable|Connect|Disconnect|Invoke|Start|Stop|Update|Install|Uninstall|Import|Export|Test|Grant|Revoke|Clear|Send|Search|Resolve|Register|Unregister|Move|Copy|Reset|Write|Read|Out|Where|ForEach|Select)-[A-Za-z]\w*/giu,
  /(?<=\s)-[A-Z][A-Za-z]+\b/gu,
  /\$[A-Za-z_]\w*/gu,
  /\b(?:sudo|curl|wget|iex|irm|cmd\.exe|powershell(?:\.exe)? -\w+|net user|reg add)\b|\brm -\w+|\bdel \/\w+/giu,
];

/** The model's own marks count what it was handed, not what is shown below its answer. */
const OWN_MARKS =
  / ?(?:\[\d[\d,; ]*\]|\u3010[^\u3010\u3011\n]*\u3011|\((?:sources?|passages?|quellen?|passagen?) [\d, ]*\))/giu;

/**
 * Whether an answer may be shown: it rests on passages that were handed in, is plain and short, claims nothing of this
 * person's case, and names nothing (host, address, link, command, number, date, price) that does not stand in the passages
 * that it cites. It speaks the question's language, or English as they do. Nothing of this is left to the model.
 */
export function checkAnswer(
  given: GivenAnswer,
  passages: readonly Passage[],
  question: string,
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
  const shown = cited.filter((passage) => passage !== undefined);
  const wrong = wrongIn(text, shown) ?? wrongLanguage(text, question);
  return wrong === undefined
    ? { outcome: "fit", text, cited: shown }
    : unfit(wrong);
}

function wrongIn(text: string, cited: readonly Passage[]): Unfit | undefined {
  if (EXPRESSION.test(text)) return "expression";
  if (MARKUP.test(text)) return "markup";
  const known = cited.map((one) => `${one.title}\n${one.text}`).join("\n");
  if (hasOther(commandsIn(text), commandsIn(known))) return "command";
  if (
    /(?<!\S)@[\p{L}\d]/u.test(text) ||
    hasOther(namesIn(text), namesIn(known))
  )
    return "foreign-name";
  if (hasOther(figuresIn(text), figuresGivenIn(known))) return "foreign-number";
  return hasOther(claimsIn(text), claimsIn(known)) ? "claim" : undefined;
}

function wrongLanguage(text: string, question: string): Unfit | undefined {
  const said = languageOf(text);
  const asked = languageOf(question);
  return said === undefined ||
    asked === undefined ||
    said === "en" ||
    said === asked
    ? undefined
    : "language";
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
    .replace(OWN_MARKS, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n")
    .trim();
}

function unfit(because: Unfit): CheckedAnswer {
  return { outcome: "unfit", because };
}
