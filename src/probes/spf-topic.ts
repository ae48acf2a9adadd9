import type { Advice, Topic } from "../core/model.ts";
import { showable } from "./net/stranger-text.ts";
import { parseClient } from "./spf/address.ts";
import { mailDomain } from "./spf/domain-name.ts";
import { LIMITS } from "./spf/model.ts";
import { directives, modifier, parseRecord } from "./spf/record.ts";
import { recordAllowing } from "./spf/record-allowing.ts";

/** What stands in a request: 'contoso.com 203.0.113.44 v=spf1 include:spf.protection.outlook.com -all'. */
interface Asked {
  readonly domain: string | undefined;
  /** As written; any special address is refused later, with its reason. */
  readonly address: string | undefined;
  readonly record: string | undefined;
}

const EXAMPLE =
  "spf contoso.com 203.0.113.44 v=spf1 include:spf.protection.outlook.com -all";

/**
 * The SPF record of a domain, rewritten so that one address passes (RFC 7208). It reads no DNS: the record is part of
 * the request. `isPublic` is the guard's word on documentation addresses, which only the lab allows.
 */
export function createSpfTopic(isPublic: (address: string) => boolean): Topic {
  return {
    id: "spf",
    title: "An SPF record with one more address in it",
    asks: /\bspf\b|\bv=spf1\b/i,
    usage: 'DOMAIN ADDRESS ["RECORD"]',
    tell: (words) => {
      const { domain, address, record } = readAsked(words);
      const name = domain ?? "your domain";
      if (address === undefined)
        return `Say which public address is to be allowed, with the domain and its record. For example: ${EXAMPLE}`;
      if (record === undefined)
        return `Paste the record of ${name} too, as it stands in DNS; nslookup -type=txt ${domain ?? "contoso.com"} shows it. For example: ${EXAMPLE}`;
      return rewritten(name, address, record, isPublic(address));
    },
    source: "RFC 7208",
    checked: "2026-11-20",
  };
}

function readAsked(words: string): Asked {
  // Zone files and nslookup show a long record as several strings, which belong together without a space (§3.3).
  const text = words.replace(/"\s{0,9}"/g, "").replaceAll('"', " ");
  const at = text.search(/\bv=spf1\b/i);
  const tokens = (at === -1 ? text : text.slice(0, at)).split(/\s+/);
  const after = at === -1 ? [] : text.slice(at).split(/\s+/);
  const terms = recordIn(after);
  const told = [...tokens, ...after.slice(terms.length)].map((token) =>
    token.replace(/^[(<[]|[)>\],;.?]$/g, ""),
  );
  const address = told.find((token) => parseClient(token) !== undefined);
  return {
    address,
    domain: told
      .filter((token) => token !== address && !/^\d/.test(token))
      .map((token) => mailDomain(token.toLowerCase()))
      .find((domain) => domain !== undefined),
    record: terms.length === 0 ? undefined : terms.join(" "),
  };
}

/** The terms of a record at the beginning of a text: up to its "all", or while they look like terms. */
function recordIn(tokens: readonly string[]): readonly string[] {
  const end = tokens.findIndex((token) => /^[+?~-]?all$/i.test(token));
  if (end !== -1) return tokens.slice(0, end + 1);
  const other = tokens.findIndex(
    (token) => !/[:=/]/.test(token) && !/^[+?~-]?(?:a|mx|ptr)$/i.test(token),
  );
  return other === -1 ? tokens : tokens.slice(0, other);
}

function rewritten(
  domain: string,
  address: string,
  record: string,
  allowDocumentation: boolean,
): Advice {
  const allowing = recordAllowing(record, address, { allowDocumentation });
  const title = `SPF record of ${domain}`;
  if (allowing.outcome !== "record")
    return { title, lines: [showable(allowing.because)] };
  return {
    title,
    lines: [
      showable(allowing.because, 600),
      lookups(allowing.record),
      "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.",
      `Whoever sends from ${address} then passes as ${domain}; let only what has to send out on port 25.`,
    ].filter((line) => line !== ""),
    rows: [
      { label: "Now", text: showable(record, 1000) },
      {
        label: "Check",
        text: "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.",
      },
    ],
    code: `${domain}  TXT  ${allowing.strings.map((part) => `"${part}"`).join(" ")}`,
  };
}

/** What the record itself costs; what its includes cost stands in other people's DNS. */
function lookups(text: string): string {
  const record = parseRecord(text);
  if (typeof record === "string") return "";
  const asking =
    directives(record).filter(
      ({ mechanism }) => mechanism.name !== "all" && !("network" in mechanism),
    ).length + (modifier(record, "redirect") === undefined ? 0 : 1);
  return `The record itself spends ${asking} of the ${LIMITS.lookups} lookups that SPF allows; what it includes comes on top.`;
}
