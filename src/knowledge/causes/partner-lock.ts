import type { ConnectorFact } from "../../core/facts.ts";
import type { ReadFact } from "../../core/model.ts";
import { lists, namesCertificate } from "./relay-rules.ts";
import type { RelayRules } from "./relay-rules.ts";

/** A partner connector that keeps the mail of its sender domains to its own sources, and this sender out. */
export interface PartnerLock {
  readonly connector: ConnectorFact;
  /** False while a fact is missing that would tell whether this sender is meant. */
  readonly isSure: boolean;
}

type Answer = "yes" | "no" | "open";

/** RestrictDomainsToIPAddresses and RestrictDomainsToCertificate act on partner connectors alone. Learn, "New-InboundConnector". */
export function partnerLocks(
  { all }: RelayRules,
  read: ReadFact,
): readonly PartnerLock[] {
  return all
    .filter(({ enabled, type }) => enabled && type === "Partner")
    .flatMap((connector) => {
      const isMeant = namesSender(connector, read);
      const isOut = keepsOut(connector, read);
      return isMeant === "no" || isOut === "no"
        ? []
        : [{ connector, isSure: isMeant === "yes" && isOut === "yes" }];
    });
}

function keepsOut(connector: ConnectorFact, read: ReadFact): Answer {
  const answers = [
    ...(connector.restrictsToAddresses === true
      ? [missesAddress(connector, read)]
      : []),
    ...(connector.restrictsToCertificate === true
      ? [missesCertificate(connector, read)]
      : []),
  ];
  if (answers.includes("yes")) return "yes";
  return answers.includes("open") ? "open" : "no";
}

function missesAddress(connector: ConnectorFact, read: ReadFact): Answer {
  const address = read("sender.public-address");
  if (address === undefined) return "open";
  return lists(connector, address) ? "no" : "yes";
}

function missesCertificate(connector: ConnectorFact, read: ReadFact): Answer {
  if (read("sender.certificate-name") === undefined) return "open";
  return namesCertificate(connector, read) ? "no" : "yes";
}

/** Stored as 'smtp:*;1' or 'smtp:*.contoso.com;1': a scheme, a pattern and a priority (measured on a real tenant). */
function namesSender({ senderDomains }: ConnectorFact, read: ReadFact): Answer {
  if (senderDomains === undefined) return "open";
  const patterns = senderDomains.map((entry) =>
    entry
      .toLowerCase()
      .replace(/^smtp:/, "")
      .replace(/;\d+$/, ""),
  );
  if (patterns.includes("*")) return "yes";
  const domain = read("sender.domain")?.toLowerCase();
  if (domain === undefined) return "open";
  return patterns.some(
    (pattern) =>
      pattern === domain ||
      (pattern.startsWith("*.") && domain.endsWith(pattern.slice(1))),
  )
    ? "yes"
    : "no";
}
