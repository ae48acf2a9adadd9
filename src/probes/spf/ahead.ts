import type { Address } from "./address.ts";
import { isQueryName } from "./domain-name.ts";
import type { MacroString } from "./macro.ts";
import type { Mechanism } from "./mechanism.ts";
import {
  LIMITS,
  type SpfAnswer,
  type SpfDns,
  type SpfRecordType,
} from "./model.ts";
import { directives, isSpfRecord, modifier, parseRecord } from "./record.ts";
import { nameOf } from "./target.ts";

/**
 * The same DNS, asked ahead: once a record is there, all its questions go out at once, so that a check takes as many
 * round trips as its includes are deep instead of as many as they are. Each question is asked once. At most ten terms
 * are asked ahead, which is what the check itself may ask.
 */
export function askingAhead(dns: SpfDns, client: Address): SpfDns {
  const asked = new Map<string, Promise<SpfAnswer>>();
  let left: number = LIMITS.lookups;
  const hostType = client.family === 4 ? "A" : "AAAA";

  function lookup(name: string, type: SpfRecordType): Promise<SpfAnswer> {
    const key = `${type} ${name.toLowerCase()}`;
    const before = asked.get(key);
    if (before !== undefined) return before;
    const answer = dns.lookup(name, type);
    asked.set(key, answer);
    if (type === "TXT") void answer.then((one) => askRecord(name, one));
    if (type === "MX") void answer.then(askHosts);
    return answer;
  }

  function askTerm(name: string | undefined, type: SpfRecordType): void {
    if (left === 0 || name === undefined || !isQueryName(name)) return;
    left -= 1;
    void lookup(name, type);
  }

  function askRecord(domain: string, answer: SpfAnswer): void {
    if (answer.outcome !== "records") return;
    const [text, second] = answer.values.filter(isSpfRecord);
    const record = parseRecord(text ?? "");
    if (second !== undefined || typeof record === "string") return;
    for (const { mechanism } of directives(record)) {
      if (mechanism.name === "all") return;
      const type = typeFor(mechanism, hostType);
      if (type !== undefined) askTerm(nameIn(mechanism, domain), type);
    }
    const redirect = modifier(record, "redirect");
    if (redirect !== undefined) askTerm(plainName(redirect.value), "TXT");
  }

  function askHosts(answer: SpfAnswer): void {
    if (answer.outcome !== "records") return;
    for (const host of answer.values.slice(0, LIMITS.mxHosts))
      if (isQueryName(nameOf(host))) void lookup(nameOf(host), hostType);
  }

  return { lookup };
}

function typeFor(
  mechanism: Mechanism,
  hostType: "A" | "AAAA",
): SpfRecordType | undefined {
  switch (mechanism.name) {
    case "include":
      return "TXT";
    case "a":
      return hostType;
    case "mx":
      return "MX";
    case "exists":
      return "A";
    default:
      return undefined;
  }
}

function nameIn(mechanism: Mechanism, domain: string): string | undefined {
  if (!("target" in mechanism)) return domain;
  return plainName(mechanism.target);
}

/** Undefined for a name that macros still have to make. */
function plainName(spec: MacroString): string | undefined {
  const texts = spec.map((piece) =>
    piece.piece === "macro" ? undefined : piece.text,
  );
  return texts.includes(undefined) ? undefined : nameOf(texts.join(""));
}
