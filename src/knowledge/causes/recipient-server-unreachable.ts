import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientServerUnreachable = {
  id: "recipient-server-unreachable",

  title: "The recipient's mail server cannot be reached",
  explain:
    "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.",
  station: "recipient",
  needs: ["recipient.domain-takes-mail"],
  checks: ["tenant.service-incident"],
  judge: (read) =>
    read("recipient.domain-takes-mail") === false
      ? {
          verdict: "ruled-out",
          because: ["The recipient's domain names no host that takes mail."],
        }
      : undefined,
  fixes: ["ask-recipient-admin", "wait-and-retry"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
