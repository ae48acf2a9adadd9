import type { DnsClient, DnsResult } from "./dns-client.ts";

/** One promise per query for the length of one diagnosis: ten looks at one MX cost one question. */
export function rememberAnswers(
  client: DnsClient,
  diagnosis: AbortSignal,
): DnsClient {
  const asked = new Map<string, Promise<DnsResult>>();
  return {
    // One look that is given up leaves the question to the others.
    ask(name, type) {
      const key = `${type} ${name.toLowerCase()}`;
      const before = asked.get(key);
      if (before !== undefined) return before;
      const answer = client.ask(name, type, diagnosis);
      asked.set(key, answer);
      return answer;
    },
  };
}
