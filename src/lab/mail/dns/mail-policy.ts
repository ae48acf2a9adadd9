import type { Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";
import { evaluateSpf, type SpfResult } from "./spf.ts";
import { lookUp, textsOf } from "./zone.ts";

/** The policy that a domain publishes for mail which nobody can vouch for (RFC 7489 §6.3). */
export function dmarcPolicy(
  scenario: Scenario,
  domain: string,
): "missing" | "none" | "quarantine" | "reject" {
  const record = textsOf(scenario, `_dmarc.${hostKey(domain)}`).find((text) =>
    /^v=DMARC1\b/i.test(text),
  );
  const policy = /;\s*p\s*=\s*(none|quarantine|reject)/i
    .exec(record ?? "")?.[1]
    ?.toLowerCase();
  if (policy === "quarantine" || policy === "reject") return policy;
  return record === undefined ? "missing" : "none";
}

/** Exchange Online signs for a domain when one of its two selectors leads to a key. */
export function signsWithDkim(scenario: Scenario, domain: string): boolean {
  return ["selector1", "selector2"].some((selector) => {
    const name = `${selector}._domainkey.${hostKey(domain)}`;
    return (
      lookUp(scenario, name, "TXT").outcome === "NOERROR" &&
      textsOf(scenario, name).some((text) => text.includes("p="))
    );
  });
}

export interface Vouching {
  readonly spf: SpfResult;
  readonly dkim: "pass" | "none";
  readonly dmarc: "pass" | "fail" | "no-policy";
}

/** What a receiver finds out about a message. `signed`: it came out of Exchange Online, which signs where it can. */
export function vouchingFor(
  scenario: Scenario,
  mail: {
    readonly sender: string;
    readonly headerDomain: string;
    readonly address: string;
    readonly signed: boolean;
  },
): Vouching {
  const envelope = mail.sender.slice(mail.sender.lastIndexOf("@") + 1);
  const spf =
    envelope === "" ? "none" : evaluateSpf(scenario, envelope, mail.address);
  const dkim =
    mail.signed && signsWithDkim(scenario, mail.headerDomain) ? "pass" : "none";
  const isAligned = hostKey(envelope) === hostKey(mail.headerDomain);
  const passes = dkim === "pass" || (spf === "pass" && isAligned);
  const hasPolicy = dmarcPolicy(scenario, mail.headerDomain) !== "missing";
  return {
    spf,
    dkim,
    dmarc: passes ? "pass" : hasPolicy ? "fail" : "no-policy",
  };
}
