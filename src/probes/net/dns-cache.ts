import type { DnsClient, DnsResult } from "./dns-client.ts";

/** One promise per query for the length of one diagnosis: ten looks at one MX cost one question. */
export function rememberAnswers(client: DnsClient): DnsClient {
  const asked = new Map<string, Promise<DnsResult>>();
  return {
    ask(name, type, signal) {
      const key = `${type} ${name.toLowerCase()}`;
      const before = asked.get(key);
      if (before !== undefined) return before;
      const answer = client.ask(name, type, signal);
      asked.set(key, answer);
      return answer;
    },
  };
}
