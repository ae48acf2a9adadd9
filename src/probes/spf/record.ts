import { parseMechanism, type Mechanism } from "./mechanism.ts";
import {
  parseDomainSpec,
  parseMacroString,
  type MacroString,
} from "./macro.ts";

export type Qualifier = "+" | "-" | "~" | "?";

export interface Directive {
  readonly kind: "directive";
  /** As published. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly mechanism: Mechanism;
}

export interface Modifier {
  readonly kind: "modifier";
  readonly text: string;
  /** Lower case; any but 'redirect' and 'exp' is unknown and has no effect (RFC 7208 §6). */
  readonly name: string;
  readonly value: MacroString;
}

export type Term = Directive | Modifier;

/** The terms in the order in which they were published. */
export interface SpfRecord {
  readonly terms: readonly Term[];
}

/** RFC 7208 §4.5: the version is ended by a space or by the end of the record. */
export function isSpfRecord(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** Every term is read before any is evaluated (§4.6); a sentence when one cannot be. */
export function parseRecord(text: string): SpfRecord | string {
  if (!isSpfRecord(text)) return "It does not begin with v=spf1.";
  const terms: Term[] = [];
  for (const part of text.slice("v=spf1".length).split(" ")) {
    if (part === "") continue;
    const term = parseTerm(part);
    if (typeof term === "string")
      return `The term “${part}” is broken. ${term}`;
    if (isKnown(term) && modifier({ terms }, term.name) !== undefined)
      return `${term.name}= stands in it more than once.`;
    terms.push(term);
  }
  return { terms };
}

function isKnown(term: Term): term is Modifier {
  return term.kind === "modifier" && ["redirect", "exp"].includes(term.name);
}

export function modifier(
  record: SpfRecord,
  name: string,
): Modifier | undefined {
  return record.terms.find(
    (term): term is Modifier => term.kind === "modifier" && term.name === name,
  );
}

export function directives(record: SpfRecord): readonly Directive[] {
  return record.terms.filter((term) => term.kind === "directive");
}

/** §4.6.1: an equals sign before any colon or slash makes it a modifier. */
function parseTerm(text: string): Term | string {
  const sign = /[=:/]/.exec(text);
  if (sign?.[0] === "=")
    return parseModifier(
      text,
      text.slice(0, sign.index),
      text.slice(sign.index + 1),
    );
  const qualifier = readQualifier(text[0] ?? "");
  const mechanism = parseMechanism(
    qualifier === undefined ? text : text.slice(1),
  );
  return typeof mechanism === "string"
    ? mechanism
    : { kind: "directive", text, qualifier: qualifier ?? "+", mechanism };
}

function readQualifier(char: string): Qualifier | undefined {
  return (["+", "-", "~", "?"] as const).find((one) => one === char);
}

function parseModifier(
  text: string,
  written: string,
  value: string,
): Modifier | string {
  const name = written.toLowerCase();
  if (!/^[a-z][a-z0-9._-]*$/.test(name))
    return "That is no name of a modifier.";
  const pieces = ["redirect", "exp"].includes(name)
    ? parseDomainSpec(value)
    : parseMacroString(value, "modifier");
  return typeof pieces === "string"
    ? pieces
    : { kind: "modifier", text, name, value: pieces };
}
