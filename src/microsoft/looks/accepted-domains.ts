import type { Evidence } from "../../core/model.ts";
import type { AcceptedDomain, Look, MailAdmin } from "../../desk/ports.ts";
import { defineLook, domainOf, fromRead, seen } from "./evidence.ts";

/** Are sender and recipient inside of the tenant? Learn, "Manage accepted domains in Exchange Online". */
export function acceptedDomains(admin: MailAdmin): Look {
  return defineLook(
    {
      id: "tenant.accepted-domains",
      title: "Reading your mail settings: your own domains",
      yields: ["sender.domain", "sender.domain-accepted", "recipient.external"],
      needs: [],
      uses: ["sender.address", "sender.domain", "recipient.address"],
    },
    async (known) => {
      const sender =
        domainOf(known.senderAddress) ?? known.senderDomain?.toLowerCase();
      const recipient = domainOf(known.recipientAddress);
      return fromRead(await admin.acceptedDomains(), (domains) => {
        const evidence: Evidence[] =
          sender === undefined
            ? assumedDomain(domains, known.now)
            : [
                seen(
                  "sender.domain-accepted",
                  isAccepted(sender, domains),
                  known.now,
                  listed(sender, domains),
                ),
              ];
        if (recipient !== undefined)
          evidence.push(
            seen(
              "recipient.external",
              !isAccepted(recipient, domains),
              known.now,
              listed(recipient, domains),
            ),
          );
        return { outcome: "saw", evidence };
      });
    },
  );
}

/** While nobody has named the sender, the organisation's main domain is where its mail most likely comes from. */
function assumedDomain(
  domains: readonly AcceptedDomain[],
  at: string,
): Evidence[] {
  const main = domains.find(({ isDefault }) => isDefault === true);
  return main === undefined
    ? []
    : [
        {
          fact: "sender.domain",
          value: main.name.toLowerCase(),
          source: "assumed",
          at,
          because: `Nobody has named the sender yet; ${main.name} is your main mail domain`,
        },
      ];
}

/** A parent domain counts only with MatchSubDomains; names compare without case (RFC 4343). */
export function isAccepted(
  domain: string,
  accepted: readonly AcceptedDomain[],
): boolean {
  return accepted.some(({ name, matchSubDomains }) => {
    const own = name.toLowerCase();
    return (
      domain === own || (matchSubDomains === true && domain.endsWith(`.${own}`))
    );
  });
}

function listed(domain: string, accepted: readonly AcceptedDomain[]): string {
  return isAccepted(domain, accepted)
    ? `Exchange lists ${domain} among your accepted domains`
    : `Exchange does not list ${domain} among your accepted domains`;
}
