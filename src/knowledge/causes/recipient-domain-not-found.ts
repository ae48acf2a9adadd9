import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientDomainNotFound = {
  id: "recipient-domain-not-found",

  title: "The part behind the @ takes no mail",
  explain:
    "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.",
  station: "recipient",
  needs: ["recipient.domain-takes-mail"],
  judge: (read) => {
    const takes = read("recipient.domain-takes-mail");
    if (takes === undefined) return undefined;
    const domain =
      read("recipient.address")?.split("@").at(-1) ?? "The recipient's domain";
    return takes
      ? {
          verdict: "ruled-out",
          because: [`${domain} exists and takes mail.`],
        }
      : {
          verdict: "confirmed",
          because: [`${domain} has no host that takes mail.`],
        };
  },
  fixes: ["correct-recipient", "ask-recipient-admin"],
  source: SOURCES.rfc5321,
  checked: CHECKED,
} satisfies Cause;
