import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientTlsPolicy = {
  id: "recipient-tls-policy",

  title: "The recipient's rules for encryption do not fit their own server",
  explain:
    "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.",
  station: "recipient",
  needs: ["recipient.dane", "recipient.mta-sts"],
  checks: ["recipient.tls-reports"],
  judge: (read) => {
    const dane = read("recipient.dane");
    const sts = read("recipient.mta-sts");
    const because = [
      ...(dane === true
        ? ["The recipient's domain asks for proved encryption by DANE."]
        : []),
      ...(sts === "enforce"
        ? ["The recipient's domain enforces an MTA-STS policy."]
        : []),
    ];
    if (because.length > 0) return { verdict: "likely", because };
    return dane === false && sts !== undefined
      ? {
          verdict: "ruled-out",
          because: ["The recipient's domain asks for no proved encryption."],
        }
      : undefined;
  },
  fixes: ["ask-recipient-admin"],
  source: SOURCES.dane,
  checked: CHECKED,
} satisfies Cause;
