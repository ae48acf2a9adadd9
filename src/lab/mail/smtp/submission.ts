import type { Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";
import {
  bannerTime,
  mailboxServer,
  submissionFrontEnd,
  tailOf,
} from "./front-end.ts";
import { messageIdOf } from "./queued.ts";
import {
  headerOf,
  type Envelope,
  type ReceivedMessage,
  type ServerRules,
  type SignInState,
} from "./rules.ts";
import { decideSignIn, mailboxOf, type TokenCheck } from "./sign-in-verdict.ts";

const OLD_TLS =
  "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls";

/** smtp.office365.com on 587 and 25. It never looks at connectors. */
export function submissionRules(
  scenario: () => Scenario,
  clientAddress: string,
  checkToken: TokenCheck,
): ServerRules {
  const frontEnd = submissionFrontEnd();
  return {
    banner: `${frontEnd.bannerHost} Microsoft ESMTP MAIL Service ready at ${bannerTime(new Date())} [${frontEnd.sessionId}]`,
    hostName: frontEnd.bannerHost,
    clientAddress,
    sizeLimit: 157_286_400,
    tail: () => tailOf(frontEnd, new Date()),
    signIn: {
      mechanisms: ["LOGIN", "XOAUTH2"],
      decide: (credentials) =>
        decideSignIn(scenario(), credentials, checkToken),
    },
    refuseTls: (version) =>
      version === "TLSv1" || version === "TLSv1.1" ? OLD_TLS : undefined,
    mailFrom: ({ signIn }) => senderReply(signIn),
    rcptTo: () => "250 2.1.5 Recipient OK",
    endOfData: ({ signIn }, envelope, message) =>
      submitted(scenario(), signIn, envelope, message),
  };
}

function senderReply(signIn: SignInState): string {
  const refused = "530 5.7.57 Client not authenticated to send mail.";
  switch (signIn.outcome) {
    case "signed-in":
      return "250 2.1.0 Sender OK";
    case "refused":
      return `${refused} Error: ${signIn.reply}`;
    case "anonymous":
      return refused;
  }
}

function submitted(
  scenario: Scenario,
  signIn: SignInState,
  envelope: Envelope,
  message: ReceivedMessage,
): string {
  if (signIn.outcome !== "signed-in") return senderReply(signIn);
  const host = mailboxServer();
  const { user } = signIn;
  const allowed = [user, ...(mailboxOf(scenario, user)?.sendAs ?? [])].map(
    hostKey,
  );
  const header = headerOf(message, "from");
  const from = header === undefined ? envelope.sender : addressIn(header);
  if (!allowed.includes(hostKey(from)))
    return `554 5.2.252 SendAsDenied; ${user} not allowed to send as ${from}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message [BeginDiagnosticData]Cannot submit message. 0.35250:00000000, 1.36674:0A000000[EndDiagnosticData] [Hostname=${host}]`;
  if (!allowed.includes(hostKey(envelope.sender)))
    return "550 5.7.60 SMTP; Client does not have permissions to send as this sender";
  return `250 2.0.0 OK ${messageIdOf(message, host)} [Hostname=${host}]`;
}

/** The address in 'Scanner <scanner@contoso.com>' or 'scanner@contoso.com'; no CR or LF can stand in a header's value. */
function addressIn(header: string): string {
  const angled = /<([^<>\s]{1,320})>\s*$/.exec(header)?.[1];
  return (angled ?? header).slice(0, 320);
}
