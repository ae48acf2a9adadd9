import { domainToASCII, domainToUnicode } from "node:url";

export type HostNameVerdict =
  | {
      readonly verdict: "allowed";
      /** A-label form, lower case, no final dot: what is looked up. */
      readonly name: string;
      /** U-label form: what a person would read. */
      readonly shown: string;
    }
  | { readonly verdict: "refused"; readonly because: string };

/** Names that never belong to a public host: RFC 6761, 6762, 7686, 9476, 3172 and ICANN's reservation of .internal. */
const PRIVATE_ENDINGS: readonly string[] = [
  "alt",
  "arpa",
  "internal",
  "invalid",
  "local",
  "localhost",
  "onion",
  "test",
];

// Judged before anything folds it: `domainToASCII` swallows CR and LF and decodes %41.
const FORBIDDEN =
  /[\p{Cc}\p{Cf}\p{Z}\p{Cs}\p{Co}\p{Cn}%/\\@:?#<>"'`|^&*()[\]{},;=+!$~]/u;
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const NUMERIC = /^(?:0x[0-9a-f]*|\d+)$/;

/** Judges a host name as somebody typed it or a DNS answer brought it. */
export function judgeHostName(raw: string): HostNameVerdict {
  if (raw.length === 0 || raw.length > 253 || FORBIDDEN.test(raw))
    return refuse("That is not a host name.");
  const name = domainToASCII(raw).toLowerCase().replace(/\.$/, "");
  const labels = name.split(".");
  if (name.length > 253 || !labels.every((label) => LABEL.test(label)))
    return refuse("That is not a host name.");
  const last = labels.at(-1) ?? "";
  // WHATWG URL §3.5: a name that ends in a number is an IPv4 address in some spelling.
  if (NUMERIC.test(last))
    return refuse("That is an address or a number, not a host name.");
  if (PRIVATE_ENDINGS.includes(last))
    return refuse(`Names that end in .${last} are not on the internet.`);
  if (labels.length < 2)
    return refuse(
      "That name has one part only, so it means something inside one network at most.",
    );
  return { verdict: "allowed", name, shown: domainToUnicode(name) };
}

function refuse(because: string): HostNameVerdict {
  return { verdict: "refused", because };
}

/** True when `name` is `domain` or lies under it. Both in A-label form. */
export function isWithin(name: string, domain: string): boolean {
  const [a, b] = [name.toLowerCase(), domain.toLowerCase()];
  return a === b || a.endsWith(`.${b}`);
}
