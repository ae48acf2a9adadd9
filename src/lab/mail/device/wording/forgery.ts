import type { Scenario } from "../../../scenario.ts";
import { domainOf } from "../../places.ts";
import { mailWith } from "./report-mail.ts";

/** The bounce of a message that a stranger sent in the device's sender's name; the outside server took it first. */
export function forgedBounce(
  { device }: Scenario,
  { fromIp, to }: { readonly fromIp: string; readonly to: string },
  at: Date,
): string {
  const mta = `mx.${domainOf(to)}`;
  const date = at.toUTCString().replace("GMT", "+0000");
  const reply = `550 5.1.1 <${to}>: Recipient address rejected: User unknown in virtual mailbox table`;
  return mailWith({
    from: `Mail Delivery System <MAILER-DAEMON@${mta}>`,
    to: device.from,
    subject: "Undelivered Mail Returned to Sender",
    at,
    text: `This is the mail system at host ${mta}.\n\nYour message could not be delivered to one or more recipients.\n\n<${to}>: ${reply}`,
    fields: [
      `Reporting-MTA: dns; ${mta}`,
      `Arrival-Date: ${date}`,
      "",
      `Final-Recipient: rfc822; ${to}`,
      "Action: failed",
      "Status: 5.1.1",
      `Diagnostic-Code: smtp; ${reply}`,
    ],
    original: [
      `Received: from unknown (HELO pc) (${fromIp}) by ${mta}; ${date}`,
      `Received-SPF: fail (${mta}: domain of ${device.from} does not designate ${fromIp} as permitted sender)`,
      `From: ${device.from}`,
      `To: ${to}`,
      "Subject: Your invoice is overdue",
    ],
  });
}
