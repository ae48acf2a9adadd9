import type { Evidence } from "../../core/model.ts";
import type {
  AcceptedDomain,
  Look,
  LookInput,
  MailAdmin,
} from "../../desk/ports.ts";
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
      const recipient = domainOf(known.recipientAddress);
      return fromRead(await admin.acceptedDomains(), (domains) => {
        const sender =
          domainOf(known.senderAddress) ?? namedDomain(known, domains);
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

/** The main domain alone may have come from the assumption below, which proves nothing about the sender. */
function namedDomain(
  { senderDomain }: LookInput,
  domains: readonly AcceptedDomain[],
): string | undefined {
  const named = senderDomain?.toLowerCase();
  return named === mainDomain(domains) ? undefined : named;
}

function mainDomain(domains: readonly AcceptedDomain[]): string | undefined {
  return domains
    .find(({ isDefault }) => isDefault === true)
    ?.name.toLowerCase();
}

/** While nobody has named the sender, the organisation's main domain is where its mail most likely comes from. */
function assumedDomain(
  domains: readonly AcceptedDomain[],
  at: string,
): Evidence[] {
  const main = mainDomain(domains);
  return main === undefined
    ? []
    : [
        {
          fact: "sender.domain",
          value: main,
          source: "assumed",
          at,
          because: `Nobody has named the sender yet; ${main} is your main mail domain`,
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
