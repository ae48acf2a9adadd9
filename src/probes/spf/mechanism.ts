import { parseAddress, type Address } from "./address.ts";
import { parseDomainSpec, type MacroString } from "./macro.ts";

export type Mechanism =
  | { readonly name: "all" }
  | { readonly name: "include"; readonly target: MacroString }
  | { readonly name: "exists"; readonly target: MacroString }
  | {
      readonly name: "a" | "mx";
      /** Absent: the record's own domain. */
      readonly target?: MacroString;
      /** Bits that have to agree, by family. */
      readonly prefix4: number;
      readonly prefix6: number;
    }
  | { readonly name: "ptr"; readonly target?: MacroString }
  | {
      readonly name: "ip4" | "ip6";
      readonly network: Address;
      readonly prefix: number;
    };

/** The mechanism without its qualifier (RFC 7208 §5), or a sentence that says what is wrong. */
export function parseMechanism(text: string): Mechanism | string {
  const at = text.search(/[:/]/);
  const name = (at === -1 ? text : text.slice(0, at)).toLowerCase();
  const rest = at === -1 ? "" : text.slice(at);
  switch (name) {
    case "all":
      return rest === "" ? { name } : "Nothing may follow “all”.";
    case "include":
      return withTarget(rest, (target) => ({ name, target }));
    case "exists":
      return withTarget(rest, (target) => ({ name, target }));
    case "a":
    case "mx":
      return parseHosts(name, rest);
    case "ptr":
      return rest === ""
        ? { name }
        : withTarget(rest, (target) => ({ name, target }));
    case "ip4":
    case "ip6":
      return parseNetwork(name, rest);
    default:
      return "There is no such mechanism.";
  }
}

function withTarget(
  rest: string,
  build: (target: MacroString) => Mechanism,
): Mechanism | string {
  if (!rest.startsWith(":")) return "A colon and a domain have to follow.";
  const target = parseDomainSpec(rest.slice(1));
  return typeof target === "string" ? target : build(target);
}

/** [ ":" domain-spec ] [ dual-cidr-length ] (§5.3, §5.4). A slash may also stand inside the domain-spec, so the end is read first. */
function parseHosts(name: "a" | "mx", rest: string): Mechanism | string {
  const dual = /(?:\/(\d{1,9}))?(?:\/\/(\d{1,9}))?$/.exec(rest);
  const spec = rest.slice(0, dual?.index);
  const prefix4 = readPrefix(dual?.[1], 32);
  const prefix6 = readPrefix(dual?.[2], 128);
  if (prefix4 === undefined || prefix6 === undefined) return WRONG_PREFIX;
  if (spec === "") return { name, prefix4, prefix6 };
  return withTarget(spec, (target) => ({ name, target, prefix4, prefix6 }));
}

function parseNetwork(name: "ip4" | "ip6", rest: string): Mechanism | string {
  if (!rest.startsWith(":")) return "A colon and an address have to follow.";
  const slash = rest.indexOf("/");
  const network = parseAddress(rest.slice(1, slash === -1 ? undefined : slash));
  const family = name === "ip4" ? 4 : 6;
  if (network?.family !== family) return `That is no IPv${family} address.`;
  const prefix = readPrefix(
    slash === -1 ? undefined : rest.slice(slash + 1),
    family === 4 ? 32 : 128,
  );
  return prefix === undefined ? WRONG_PREFIX : { name, network, prefix };
}

const WRONG_PREFIX = "The number after the slash is no length of a network.";

/** §5.6: no leading zero, at most `most`, which is also what is meant where none is given. */
function readPrefix(
  text: string | undefined,
  most: number,
): number | undefined {
  if (text === undefined) return most;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(text) || Number(text) > most)
    return undefined;
  return Number(text);
}
