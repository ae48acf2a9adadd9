import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderDomainNotAccepted = {
  id: "sender-domain-not-accepted",

  title: "The sender's address does not belong to our organisation",
  explain:
    "Microsoft 365 passes on mail only for addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.",
  station: "device",
  needs: ["sender.domain-accepted"],
  judge: (read) => {
    const accepted = read("sender.domain-accepted");
    if (accepted === undefined) return undefined;
    const domain = read("sender.domain") ?? "the sender's domain";
    return accepted
      ? {
          verdict: "ruled-out",
          because: [`${domain} is one of the organisation's mail domains.`],
        }
      : {
          verdict: "confirmed",
          because: [`${domain} is not among the organisation's mail domains.`],
        };
  },
  fixes: ["use-accepted-sender-domain"],
  source: SOURCES.relayRules,
  checked: CHECKED,
} satisfies Cause;
