import type { ConnectorFact, Facts } from "../../src/core/facts.ts";

/** An enabled relay rule that names nobody yet. */
export function rule(
  name: string,
  over: Partial<ConnectorFact>,
): ConnectorFact {
  return { name, type: "OnPremises", enabled: true, addresses: [], ...over };
}

export function rules(...list: readonly ConnectorFact[]): Partial<Facts> {
  return { "connector.list": list };
}

export const HERE = "203.0.113.44";
export const ELSEWHERE = "198.51.100.20";
export const SIX = "2a01:4f8:10::44";

export const office = { "sender.public-address": HERE } as const;
export const elsewhere = rule("Printers", { addresses: [ELSEWHERE] });
export const forOffice = rule("Printers", { addresses: [HERE] });
export const off = rule("Printers", { addresses: [HERE], enabled: false });
export const partner = rule("Printers", { addresses: [HERE], type: "Partner" });
export const byCertificate = rule("Exchange", {
  certificateName: "mail.contoso.com",
});
/** Keeps the whole organisation's mail to a gateway. */
export const gateway = rule("Gateway", {
  addresses: ["192.0.2.10"],
  type: "Partner",
  restrictsToAddresses: true,
  senderDomains: ["smtp:*;1"],
});
export const spfFail = { "sender.spf-result": "fail" } as const;
