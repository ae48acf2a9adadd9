import type { LookResult } from "../../core/model.ts";
import type { AcceptedDomain, Look, MailAdmin } from "../../desk/ports.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import { isAccepted } from "./accepted-domains.ts";
import { defineLook, domainOf, nothing, seen, stamped } from "./evidence.ts";

/**
 * Is there anybody with the recipient's address? Only where this tenant alone decides that: a relay domain may have its
 * recipients elsewhere. Learn, "Get-Recipient" and "Manage accepted domains in Exchange Online".
 */
export function recipient(admin: MailAdmin, exchange: ExchangeReads): Look {
  return defineLook(
    {
      id: "tenant.recipient",
      title: "Reading your mail settings: the recipient",
      yields: ["recipient.exists"],
      needs: ["recipient.address"],
    },
    async ({ recipientAddress: address, now }) => {
      const domain = domainOf(address);
      if (address === undefined || domain === undefined) return notNamed;
      const domains = await admin.acceptedDomains();
      if (domains.outcome !== "saw") return domains;
      if (!isAccepted(domain, domains.value))
        return nothing(`${domain} is not a domain of this tenant`);
      const found = await exchange.recipient(address);
      if (found.outcome !== "saw") return found;
      const exists = found.value !== null;
      if (!exists && !isAuthoritative(domain, domains.value))
        return nothing(
          `Exchange knows nobody with the address ${address}, but ${domain} may have recipients elsewhere`,
        );
      return stamped(
        {
          outcome: "saw",
          evidence: [
            seen(
              "recipient.exists",
              exists,
              now,
              exists
                ? `Exchange knows the recipient ${address}`
                : `Exchange knows nobody with the address ${address}`,
            ),
          ],
        },
        domains,
        found,
      );
    },
  );
}

const notNamed: LookResult = {
  outcome: "could-not-look",
  fault: "us",
  reason: "The recipient's address is not known yet.",
};

function isAuthoritative(
  domain: string,
  domains: readonly AcceptedDomain[],
): boolean {
  return isAccepted(
    domain,
    domains.filter(({ type }) => type === "Authoritative"),
  );
}
