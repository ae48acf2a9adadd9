import type { Scenario } from "../../scenario.ts";
import { mailboxOf, otherRecipient } from "../smtp/recipients.ts";
import type { Accepted, Verdict } from "./mail.ts";

/** Delivery within the tenant; nothing when the message arrives. */
export function inside(
  scenario: Scenario,
  { user, message }: Accepted,
  recipient: string,
): Verdict | undefined {
  const mailbox = mailboxOf(scenario, recipient);
  const other = otherRecipient(scenario, recipient);
  if (mailbox === undefined && other === undefined)
    return {
      reply: `550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ${recipient} not found by SMTP address lookup`,
    };
  if (other?.restricted === "senders")
    return {
      reply:
        "550 5.7.124 RESOLVER.RST.NotAuthorized; not authorized; Sender not in allowed-senders list",
    };
  if (other?.restricted === "authenticated-only" && user === undefined)
    return {
      reply:
        "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
    };
  const most = mailbox?.maxReceiveBytes;
  if (most !== undefined && message.bytes > most)
    return {
      reply:
        "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient",
    };
  return mailbox?.full === true || other?.full === true
    ? {
        reply:
          "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception with message Cannot open mailbox.",
      }
    : undefined;
}
