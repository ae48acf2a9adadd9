import { isSpfRecord, parseRecord, type SpfRecord } from "./record.ts";
import type { Run } from "./run.ts";

export type Published =
  | { readonly text: string; readonly record: SpfRecord }
  | {
      readonly text?: string;
      readonly result: "none" | "temperror" | "permerror";
      readonly because: string;
    };

/** §4.4 and §4.5: exactly one record has to be there. */
export async function readPublished(
  run: Run,
  domain: string,
): Promise<Published> {
  const answer = await run.dns.lookup(domain, "TXT");
  switch (answer.outcome) {
    case "nxdomain":
      return { result: "none", because: `${domain} does not exist in DNS.` };
    case "timeout":
    case "servfail":
      return { result: "temperror", because: answer.reason };
    default: {
      const texts =
        answer.outcome === "records" ? answer.values.filter(isSpfRecord) : [];
      const [text] = texts;
      if (text === undefined)
        return { result: "none", because: `${domain} has no SPF record.` };
      if (texts.length > 1)
        return {
          result: "permerror",
          because: `${domain} has ${texts.length} SPF records; there may be one only, so receivers use none of them.`,
        };
      const record = parseRecord(text);
      return typeof record === "string"
        ? {
            text,
            result: "permerror",
            because: `The SPF record of ${domain} cannot be read. ${record}`,
          }
        : { text, record };
    }
  }
}
