import { spf, type SPFOptions } from "mailauth/lib/spf/index.js";
import type { SpfDns } from "../../../src/probes/spf/model.ts";

/** mailauth's evaluator over the same DNS, in the words of `node:dns`, which is what it takes. */
export async function askOracle(
  question: {
    readonly ip: string;
    readonly from: string;
    readonly helo: string;
  },
  dns: SpfDns,
): Promise<{ readonly result: string; readonly explanation: string }> {
  const said = await spf({
    sender: question.from,
    ip: question.ip,
    helo: question.helo,
    mta: "unknown",
    strict: true,
    // Its types know of no MX; its code takes what `node:dns` gives.
    resolver: ((name, type) => resolve(dns, name, type)) as NonNullable<
      SPFOptions["resolver"]
    >,
  });
  const { status, explanation } = said;
  return {
    result: typeof status === "object" ? status.result : "",
    explanation: explanation ?? "",
  };
}

async function resolve(
  dns: SpfDns,
  name: string,
  type: string,
): Promise<unknown[]> {
  if (!isType(type)) throw new Error(`asked for ${type}`);
  const answer = await dns.lookup(name, type);
  switch (answer.outcome) {
    case "records":
      if (type === "TXT") return answer.values.map((text) => [text]);
      if (type === "MX")
        return answer.values.map((exchange, at) => ({
          exchange,
          priority: at,
        }));
      return [...answer.values];
    case "nxdomain":
      throw coded("ENOTFOUND");
    case "nodata":
      throw coded("ENODATA");
    case "timeout":
      throw coded("ETIMEOUT");
    case "servfail":
      throw coded("ESERVFAIL");
  }
}

function isType(type: string): type is "TXT" | "A" | "AAAA" | "MX" | "PTR" {
  return ["TXT", "A", "AAAA", "MX", "PTR"].includes(type);
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
