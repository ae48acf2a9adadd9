import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const breakMailLoop = {
  id: "break-mail-loop",
  title: "Take the circle apart",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: (read) => [
    "Read the Received: lines of the report from the bottom up; the two hosts that take turns are the circle.",
    "In the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Accepted domains, check the recipient's domain: Authoritative where all its mailboxes are in Microsoft 365, Internal relay only where a part of them is elsewhere.",
    `Check where the MX of the domain points (${read("sender.mx")?.[0] ?? "the Domains page of the admin centre shows it"}), and that the server which it names does not send the mail straight back.`,
    "Look for forwarding from one mailbox to another and back, and for a mail flow rule that sends mail out again.",
    "Change one thing, and send one single test mail.",
  ],
  script: () => [
    "Get-AcceptedDomain | Format-Table DomainName,DomainType",
    "Get-TransportRule | Format-Table Name,State,RedirectMessageTo,RouteMessageOutboundConnector",
    "Get-Mailbox -ResultSize Unlimited | Where-Object { $_.ForwardingSmtpAddress } | Format-Table PrimarySmtpAddress,ForwardingSmtpAddress",
  ],
  check: "The test mail arrives, and a message trace shows it once.",
  undo: "Set the changed domain type, rule or forwarding back to what it was; note it before.",
  watchOut: [
    "A domain set to Authoritative refuses mail for everybody whom Microsoft 365 does not know.",
    "Do not send many test mails while the circle is there.",
  ],
  source: SOURCES.acceptedDomains,
  checked: CHECKED,
} satisfies Fix;
