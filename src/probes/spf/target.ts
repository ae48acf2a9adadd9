import { addressText, dottedForm } from "./address.ts";
import { cutToFit, withoutFinalDot } from "./domain-name.ts";
import { hasForeignLocalPart } from "./identity.ts";
import {
  expand,
  usesLetter,
  type MacroLetter,
  type MacroString,
} from "./macro.ts";
import { spendLookup, type Finding, type Run } from "./run.ts";
import { bestName, validatedNames } from "./validated-names.ts";

export type Target =
  | { readonly name: string }
  /** The term matches nothing, or ends the check. */
  | { readonly instead: Finding };

/** No macro's value gets further into a name of 253 characters than this. */
const TAIL = 255;

/** A domain-spec as the name to ask for. %{p} costs a lookup of its own, since it asks for PTR records (RFC 7208 §4.6.4). */
export async function expandTarget(
  run: Run,
  domain: string,
  spec: MacroString,
): Promise<Target> {
  if (usesLetter(spec, "sl") && hasForeignLocalPart(run.identity))
    return {
      instead: {
        outcome: "not-matched",
        because:
          "It uses the part before the @, which is not ASCII, so it matches nothing.",
      },
    };
  let validated = "unknown";
  if (usesLetter(spec, "p")) {
    const over = spendLookup(run);
    if (over !== undefined) return { instead: over };
    const found = await validatedNames(run, true);
    if ("stopped" in found) return { instead: found.stopped };
    validated = bestName(found.names, domain);
  }
  const value = (letter: MacroLetter) =>
    macroValue(run, domain, validated, letter);
  return { name: nameOf(expand(spec, value, { keepTail: TAIL })) };
}

export function nameOf(text: string): string {
  return cutToFit(withoutFinalDot(text));
}

/** RFC 7208 §7.2. */
export function macroValue(
  run: Run,
  domain: string,
  validated: string,
  letter: MacroLetter,
): string {
  const { localPart, domain: senderDomain } = run.identity;
  switch (letter) {
    case "s":
      return `${localPart}@${senderDomain}`;
    case "l":
      return localPart;
    case "o":
      return senderDomain;
    case "d":
      return domain;
    case "i":
      return dottedForm(run.client);
    case "p":
      return validated;
    case "v":
      return run.client.family === 4 ? "in-addr" : "ip6";
    case "h":
      return run.helo;
    case "c":
      return addressText(run.client);
    case "r":
      return run.receiver;
    case "t":
      return String(run.at);
  }
}
