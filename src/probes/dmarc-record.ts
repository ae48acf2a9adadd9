import type { Facts } from "../core/facts.ts";

type Policy = Exclude<Facts["sender.dmarc-policy"], "missing">;

/** A record that counts (RFC 9989 §4.7), with what is needed to say which policy applies. */
export interface DmarcRecord {
  readonly domain: string;
  readonly policy: Policy;
  readonly forSubdomains?: Policy;
  readonly forMissingSubdomains?: Policy;
  /** t=y: receivers go one step easier on failures. */
  readonly isTest: boolean;
  /** psd=n ends the walk here; psd=y says that the organisation stands one label below. */
  readonly psd?: "y" | "n";
}

const MAX_LABELS = 8;

/** RFC 9989 §4.10: the domain, then its parents, never more than eight questions. */
export function walkNames(domain: string): readonly string[] {
  const labels = domain.split(".");
  const names = [domain];
  let left =
    labels.length >= MAX_LABELS
      ? labels.slice(-(MAX_LABELS - 1))
      : labels.slice(1);
  while (left.length > 0) {
    names.push(left.join("."));
    left = left.slice(1);
  }
  return names;
}

/** Undefined where there is no record, more than one, or one that does not begin with its version (RFC 9989 §4.10). */
export function parseDmarc(
  domain: string,
  texts: readonly string[],
): DmarcRecord | undefined {
  const candidates = texts.filter((text) =>
    /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text),
  );
  const [text] = candidates;
  if (candidates.length !== 1 || text === undefined) return undefined;
  const tags = readTags(text);
  const policy = toPolicy(tags.get("p"));
  const forSubdomains = toPolicy(tags.get("sp"));
  const forMissing = toPolicy(tags.get("np"));
  const psd = tags.get("psd");
  return {
    domain,
    // An unreadable policy counts as none: the record still asks for reports.
    policy: policy ?? "none",
    ...(forSubdomains === undefined ? {} : { forSubdomains }),
    ...(forMissing === undefined ? {} : { forMissingSubdomains: forMissing }),
    isTest: tags.get("t") === "y",
    ...(psd === "y" || psd === "n" ? { psd } : {}),
  };
}

function readTags(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(";").map((part): [string, string] => {
      const at = part.indexOf("=");
      const name = part.slice(0, Math.max(at, 0)).trim().toLowerCase();
      return [
        name,
        part
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      ];
    }),
  );
}

function toPolicy(value: string | undefined): Policy | undefined {
  return (["none", "quarantine", "reject"] as const).find((p) => p === value);
}

/** Which policy applies to mail from this domain. `records` in the order of the walk; `exists`: the domain is in DNS. */
export function applyingPolicy(
  domain: string,
  records: readonly DmarcRecord[],
  exists: boolean,
): {
  readonly policy: Facts["sender.dmarc-policy"];
  readonly because: string;
} {
  const record =
    records.find((one) => one.domain === domain) ??
    organisational(domain, records);
  if (record === undefined)
    return {
      policy: "missing",
      because: `Neither ${domain} nor a domain above it publishes a DMARC record.`,
    };
  const published = policyFor(domain, record, exists);
  const policy = record.isTest ? easier(published) : published;
  const test = record.isTest
    ? ` The record is being tested (t=y), so “${published}” counts as “${policy}”.`
    : "";
  return {
    policy,
    because: `The DMARC record of ${record.domain} says “${published}” for mail from ${domain}.${test}`,
  };
}

/** RFC 9989 §4.10.2: psd=n, or one below psd=y, or the record nearest to the root. */
function organisational(
  domain: string,
  records: readonly DmarcRecord[],
): DmarcRecord | undefined {
  const ending = records.find(({ psd }) => psd !== undefined);
  if (ending?.psd !== "y") return ending ?? records.at(-1);
  const depth = ending.domain.split(".").length + 1;
  const below = domain.split(".").slice(-depth).join(".");
  return records.find((one) => one.domain === below) ?? ending;
}

function policyFor(
  domain: string,
  record: DmarcRecord,
  exists: boolean,
): Policy {
  if (record.domain === domain) return record.policy;
  const forSubdomains = record.forSubdomains ?? record.policy;
  return exists
    ? forSubdomains
    : (record.forMissingSubdomains ?? forSubdomains);
}

function easier(policy: Policy): Policy {
  return policy === "reject" ? "quarantine" : "none";
}
