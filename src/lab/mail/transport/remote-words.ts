import { randomBytes } from "node:crypto";
import type { RemoteGenerator } from "../../scenario.ts";
import { mxFrontEnd, tailOf } from "../smtp/front-end.ts";

/** What a recipient's server may have against a message. */
export type Complaint =
  | "unknown-user"
  | "mailbox-full"
  | "restricted"
  | "greylists"
  | "throttles"
  | "too-large"
  | "content"
  | "policy"
  | "spf-fail"
  | "dkim-missing"
  | "dmarc-reject"
  | "bulk-authentication";

interface Details {
  readonly sender: string;
  readonly senderDomain: string;
  readonly recipient: string;
  readonly host: string;
  /** The address of Microsoft's that the remote server saw. */
  readonly address: string;
}

type Words = Readonly<Record<Complaint, (details: Details) => string>>;

/** The complaint in the words of the remote server's make. */
export function remoteWords(
  generator: RemoteGenerator,
  complaint: Complaint,
  details: Details,
): string {
  const words = WORDS[generator][complaint](details);
  switch (generator) {
    case "google":
      return `${words} ${randomBytes(6).toString("hex")}-${randomBytes(8).toString("hex")}.${randomBytes(1)[0] ?? 7} - gsmtp`;
    case "exchange-online":
    case "outlook-consumer":
      return words + tailOf(mxFrontEnd(), new Date());
    case "postfix":
      return words;
  }
}

// https://support.google.com/a/answer/3726730
const google: Words = {
  "unknown-user": () =>
    "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser",
  "mailbox-full": () =>
    "552 5.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm",
  restricted: ({ recipient }) =>
    `550 5.7.1 The account ${recipient} is restricted to authorized senders.`,
  greylists: () => "421 4.7.0 Try again later, closing connection.",
  throttles: ({ address }) =>
    `421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address [${address}]. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.`,
  "too-large": () =>
    "552 5.3.4 Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError",
  content: () =>
    "552 5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage",
  policy: () =>
    "550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator for further details.",
  "spf-fail": () =>
    "550 5.7.27 This message was blocked because it didn't pass SPF authentication.",
  "dkim-missing": () =>
    "550 5.7.30 This message was blocked because it didn't pass DKIM authentication.",
  "dmarc-reject": ({ senderDomain }) =>
    `550 5.7.26 Unauthenticated email from ${senderDomain} is not accepted due to domain's DMARC policy. Please contact the administrator of ${senderDomain} domain if this was a legitimate mail.`,
  "bulk-authentication": () =>
    "550 5.7.26 This email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.",
};

const postfix: Words = {
  "unknown-user": ({ recipient }) =>
    `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown in virtual mailbox table`,
  "mailbox-full": ({ recipient }) =>
    `552 5.2.2 <${recipient}>: Recipient address rejected: Mailbox is full`,
  restricted: ({ recipient }) =>
    `554 5.7.1 <${recipient}>: Recipient address rejected: Access denied`,
  greylists: ({ recipient }) =>
    `450 4.2.0 <${recipient}>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/${recipient.slice(recipient.lastIndexOf("@") + 1)}.html`,
  throttles: ({ host, address }) =>
    `421 4.7.0 ${host} Error: too many connections from ${address}`,
  "too-large": () => "552 5.3.4 Message size exceeds fixed limit",
  content: () => "554 5.7.1 Service unavailable; message content rejected",
  policy: () => "550 5.7.1 Message rejected due to local policy",
  "spf-fail": ({ recipient, senderDomain }) =>
    `550 5.7.23 <${recipient}>: Recipient address rejected: Message rejected due to: SPF fail - not authorized for ${senderDomain}`,
  "dkim-missing": () => "550 5.7.20 No passing DKIM signature found",
  "dmarc-reject": ({ senderDomain }) =>
    `550 5.7.1 Message rejected by the DMARC policy of ${senderDomain}`,
  "bulk-authentication": () =>
    "550 5.7.26 Multiple authentication checks failed",
};

const exchangeOnline: Words = {
  "unknown-user": () =>
    "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
  "mailbox-full": () =>
    "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
  restricted: () =>
    "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
  greylists: ({ address }) =>
    `451 4.7.500 Server busy. Please try again later from [${address}]. (AS761)`,
  throttles: () =>
    "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
  "too-large": () =>
    "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient",
  content: () =>
    "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
  policy: () =>
    "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
  "spf-fail": () =>
    "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
  "dkim-missing": ({ senderDomain }) =>
    `550 5.7.515 Access denied, sending domain [${senderDomain}] does not meet the required authentication level.`,
  "dmarc-reject": ({ senderDomain }) =>
    `550 5.7.509 Access denied, sending domain [${senderDomain}] does not pass DMARC verification and has a DMARC policy of reject.`,
  "bulk-authentication": ({ senderDomain }) =>
    `550 5.7.515 Access denied, sending domain [${senderDomain}] does not meet the required authentication level.`,
};

const WORDS: Readonly<Record<RemoteGenerator, Words>> = {
  google,
  postfix,
  "exchange-online": exchangeOnline,
  "outlook-consumer": {
    ...exchangeOnline,
    "unknown-user": () =>
      "550 5.5.0 Requested action not taken: mailbox unavailable",
    "mailbox-full": () =>
      "554 5.2.2 mailbox full; STOREDRV.Deliver; mailbox full",
    throttles: ({ address }) =>
      `451 4.7.651 The mail server [${address}] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://aka.ms/postmaster (S775)`,
  },
};
