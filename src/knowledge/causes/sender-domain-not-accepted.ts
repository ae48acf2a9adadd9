import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { namesCertificate, relayRules } from "./relay-rules.ts";

export const senderDomainNotAccepted = {
  id: "sender-domain-not-accepted",

  title: "The sender's address does not belong to our organisation",
  explain:
    "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.",
  station: "device",
  needs: ["sender.domain-accepted", "sender.address"],
  judge: (read) => {
    // Without a return path there is no domain that could be accepted.
    if (read("sender.is-null") === true)
      return {
        verdict: "ruled-out",
        because: ["The mail has no return path, so no domain is asked for."],
      };
    const accepted = read("sender.domain-accepted");
    if (accepted === undefined) return undefined;
    const domain = read("sender.domain") ?? "the sender's domain";
    if (accepted)
      return {
        verdict: "ruled-out",
        because: [`${domain} is one of the organisation's mail domains.`],
      };
    const because = [`${domain} is not among the organisation's mail domains.`];
    // An accepted domain in the certificate does as well (since November 2023).
    const known = relayRules(read)?.byCertificate.some((rule) =>
      namesCertificate(rule, read),
    );
    return known === true
      ? {
          verdict: "likely",
          because: [
            ...because,
            "A rule recognises the certificate; mail passes if its domain is one of them.",
          ],
        }
      : { verdict: "confirmed", because };
  },
  fixes: ["use-accepted-sender-domain", "create-certificate-connector"],
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Cause;
