import {
  DOCUMENTATION,
  PUBLIC_IPV6,
  SPECIAL_IPV4,
  SPECIAL_IPV6,
  WRAPPED_IPV4,
} from "../net/special-addresses.ts";
import {
  addressText,
  isInNetwork,
  parseAddress,
  parseClient,
  type Address,
} from "./address.ts";
import { LIMITS } from "./model.ts";
import {
  directives,
  parseRecord,
  type Directive,
  type SpfRecord,
} from "./record.ts";

export type Allowing =
  | {
      readonly outcome: "record";
      /** The whole record as it would be published. */
      readonly record: string;
      /** The same as the strings of one TXT record, none longer than 255 characters (RFC 7208 §3.3). */
      readonly strings: readonly string[];
      /** The one term that is new: 'ip4:203.0.113.7'. */
      readonly term: string;
      readonly because: string;
    }
  /** `not-needed`: it passes already. `not-possible`: what stands in the way. Sentences for people. */
  | {
      readonly outcome: "not-needed" | "not-possible";
      readonly because: string;
    };

/**
 * The smallest change to a published record that lets one address pass. The new term costs no lookup and stands before
 * the first term that does or that could refuse, so nothing that goes wrong there is in its way (RFC 7208 §4.6.2,
 * §4.6.4). Never a network, never a private address, never `+all`.
 */
export function recordAllowing(
  record: string,
  address: string,
  options: { readonly allowDocumentation?: boolean } = {},
): Allowing {
  const client = parseClient(address);
  if (client === undefined)
    return notPossible("That is no IP address, so no record can name it.");
  const special = whatIsSpecial(client, options.allowDocumentation === true);
  if (special !== undefined)
    return notPossible(
      `${addressText(client)} is ${special}, so no receiver ever sees mail come from it. The record has to name the public address.`,
    );
  if (record.trim() === "")
    return notPossible(
      "The domain has no SPF record to add to. A new one has to name everybody who sends for the domain, and that is not known here.",
    );
  const parsed = parseRecord(record.trim());
  if (typeof parsed === "string")
    return notPossible(
      `The record cannot be read as it stands, so receivers use nothing of it. ${parsed}`,
    );
  return extend(parsed, client);
}

function notPossible(because: string): Allowing {
  return { outcome: "not-possible", because };
}

function extend(record: SpfRecord, client: Address): Allowing {
  const all = directives(record);
  const ahead = all.findIndex((one) => !isPlainNetwork(one));
  const plain = ahead === -1 ? all : all.slice(0, ahead);
  const already = plain.find((one) => names(one, client));
  const next = ahead === -1 ? undefined : all[ahead];
  if (already !== undefined)
    return notNeeded(`The record names it already: ${already.text}.`);
  if (next?.mechanism.name === "all" && next.qualifier === "+")
    return notNeeded(
      `The record lets every address in the world pass (${next.text}), this one among them. That should be changed, not added to.`,
    );
  const term = `ip${client.family}:${addressText(client)}`;
  const terms = record.terms
    .map(({ text }) => text)
    .filter((text) => text.toLowerCase() !== term);
  const last = plain.at(-1);
  const at = last === undefined ? 0 : terms.indexOf(last.text) + 1;
  const text = ["v=spf1", ...terms.toSpliced(at, 0, term)].join(" ");
  return {
    outcome: "record",
    record: text,
    strings: inStrings(text),
    term,
    because: [
      `${term} is the only new term, and it costs no lookup.`,
      ...warnings(text, all),
    ].join(" "),
  };
}

function notNeeded(because: string): Allowing {
  return { outcome: "not-needed", because };
}

function isPlainNetwork({ qualifier, mechanism }: Directive): boolean {
  return qualifier === "+" && "network" in mechanism;
}

function names({ mechanism }: Directive, client: Address): boolean {
  return (
    "network" in mechanism &&
    isInNetwork(client, mechanism.network, mechanism.prefix)
  );
}

/** RFC 7208 §3.4: an answer should fit into 512 bytes, which leaves about 450 characters. */
const ROOMY = 450;
const STRING = 255;

function warnings(text: string, all: readonly Directive[]): readonly string[] {
  const asking = all.filter(
    ({ mechanism }) => mechanism.name !== "all" && !("network" in mechanism),
  ).length;
  return [
    ...(text.length > STRING
      ? [
          "The record is longer than 255 characters, so it is published as several strings of one TXT record.",
        ]
      : []),
    ...(text.length > ROOMY
      ? [
          `With ${text.length} characters it may not fit into a plain DNS answer; what is no longer used should go.`,
        ]
      : []),
    ...(asking > LIMITS.lookups
      ? [
          `The record itself needs ${asking} lookups where SPF allows ${LIMITS.lookups}; other senders fail by that.`,
        ]
      : []),
  ];
}

function inStrings(text: string): readonly string[] {
  const strings: string[] = [];
  for (let at = 0; at < text.length; at += STRING)
    strings.push(text.slice(at, at + STRING));
  return strings;
}

/** For people, after "it is"; undefined for an address that a stranger's server can see. */
function whatIsSpecial(
  address: Address,
  allowDocumentation: boolean,
): string | undefined {
  const documentation = DOCUMENTATION.find(({ cidr }) => holds(cidr, address));
  if (documentation !== undefined)
    return allowDocumentation ? undefined : documentation.what;
  const special = [...SPECIAL_IPV4, ...SPECIAL_IPV6, ...WRAPPED_IPV4].find(
    ({ cidr }) => holds(cidr, address),
  );
  if (special !== undefined) return special.what;
  return address.family === 6 && !holds(PUBLIC_IPV6, address)
    ? "not a public address"
    : undefined;
}

function holds(cidr: string, address: Address): boolean {
  const [base = "", prefix = ""] = cidr.split("/");
  const network = parseAddress(base);
  return network !== undefined && isInNetwork(address, network, Number(prefix));
}
