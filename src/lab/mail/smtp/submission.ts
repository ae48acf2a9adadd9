import type { LabMailbox, Scenario } from "../../scenario.ts";
import {
  domainOf,
  hostKey,
  isAcceptedDomain,
  type SignInDoor,
} from "../places.ts";
import type { PostRoom } from "../transport/post-room.ts";
import {
  bannerTime,
  mailboxServer,
  submissionFrontEnd,
  tailOf,
} from "./front-end.ts";
import { mayUseMailbox } from "./lab-token.ts";
import type { Load } from "./load.ts";
import { contentRefusal } from "./message-verdict.ts";
import { messageIdOf } from "./queued.ts";
import { mailboxOf } from "./recipients.ts";
import {
  addressIn,
  headerOf,
  type Envelope,
  type ReceivedMessage,
  type ServerRules,
  type SignInState,
} from "./rules.ts";
import { decideSignIn, type TokenCheck } from "./sign-in-verdict.ts";

const OLD_TLS =
  "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls";
const BUSY = "454 4.7.0 Temporary authentication failure";
export const SIZE_LIMIT = 157_286_400;
// https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits
const MOST_SESSIONS = 3;
const MOST_A_MINUTE = 30;

export interface SubmissionParts {
  readonly scenario: () => Scenario;
  readonly door: SignInDoor;
  readonly clientAddress: string;
  readonly checkToken: TokenCheck;
  readonly load: Load;
  readonly post: PostRoom;
}

/** The doors at which one signs in, on 587 and 25. They never look at connectors. */
export function submissionRules(parts: SubmissionParts): ServerRules {
  const { scenario, door, checkToken, load } = parts;
  const frontEnd = submissionFrontEnd();
  const { limits } = scenario().tenant;
  let leave: () => void = () => undefined;
  return {
    banner: `${frontEnd.bannerHost} Microsoft ESMTP MAIL Service ready at ${bannerTime(new Date())} [${frontEnd.sessionId}]`,
    hostName: frontEnd.bannerHost,
    clientAddress: parts.clientAddress,
    sizeLimit: limits?.messageBytes ?? SIZE_LIMIT,
    ...(limits?.recipientsPerMessage === undefined
      ? {}
      : { recipientLimit: limits.recipientsPerMessage }),
    tail: () => tailOf(frontEnd, new Date()),
    signIn: {
      mechanisms: ["LOGIN", "XOAUTH2"],
      decide: async (credentials) => {
        if (typeof scenario().tenant.serviceIncident === "string")
          return { outcome: "refused", reply: BUSY };
        const verdict = await decideSignIn(
          scenario(),
          door,
          credentials,
          checkToken,
        );
        if (verdict.outcome === "signed-in") leave = load.enter(verdict.user);
        return verdict;
      },
    },
    refuseTls: (version) =>
      isOld(version) && !takesOldTls(scenario(), door) ? OLD_TLS : undefined,
    mailFrom: ({ signIn }) => senderReply(signIn),
    rcptTo: (_visit, _sender, recipient) =>
      door === "hve" && !isAcceptedDomain(scenario(), domainOf(recipient))
        ? "550 5.5.105 External sending is not supported for High Volume Email accounts"
        : "250 2.1.5 Recipient OK",
    endOfData: ({ signIn }, envelope, message) =>
      submitted(parts, signIn, envelope, message),
    ended: () => leave(),
  };
}

function isOld(version: string): boolean {
  return version === "TLSv1" || version === "TLSv1.1";
}

// Set-TransportConfig AllowLegacyTLSClients, and the host that goes with it.
function takesOldTls({ tenant }: Scenario, door: SignInDoor): boolean {
  return door === "submission-legacy" && tenant.allowLegacyTlsClients === true;
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
  parts: SubmissionParts,
  signIn: SignInState,
  envelope: Envelope,
  message: ReceivedMessage,
): string {
  if (signIn.outcome !== "signed-in") return senderReply(signIn);
  const scenario = parts.scenario();
  const host = mailboxServer();
  const { user, appId } = signIn;
  const refusal =
    loadRefusal(parts, user, host) ??
    rightRefusal(scenario, { user, appId, host }, envelope, message) ??
    contentRefusal(message);
  if (refusal !== undefined) return refusal;
  parts.post.take({ by: parts.door, user, envelope, message });
  return `250 2.0.0 OK ${messageIdOf(message, host)} [Hostname=${host}]`;
}

function loadRefusal(
  { load, scenario, door }: SubmissionParts,
  user: string,
  host: string,
): string | undefined {
  // High Volume Email has no such limits.
  if (door === "hve") return undefined;
  const { limits } = scenario().tenant;
  if (load.sessions(user) > (limits?.concurrent ?? MOST_SESSIONS))
    return `432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information. [Hostname=${host}]`;
  if (load.count(user) > (limits?.perMinute ?? MOST_A_MINUTE))
    return "421 4.4.2 Message submission rate for this client has exceeded the configured limit";
  return limits?.dailyQuotaExceeded === true
    ? `554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception with message The message can't be submitted because the sender's submission quota was exceeded. [Hostname=${host}]`
    : undefined;
}

interface Submitter {
  readonly user: string;
  readonly appId: string | undefined;
  readonly host: string;
}

function rightRefusal(
  scenario: Scenario,
  { user, appId, host }: Submitter,
  envelope: Envelope,
  message: ReceivedMessage,
): string | undefined {
  if (appId !== undefined && !mayUseMailbox(scenario, appId, user))
    return `430 4.2.0 STOREDRV; mailbox logon failure; STOREDRV.Submission.Exception:ConnectionFailedTransientException.MapiExceptionLogonFailed; Failed to process message due to a transient exception with message Cannot log on to the mailbox. [Hostname=${host}]`;
  const allowed = allowedSenders(mailboxOf(scenario, user), user);
  const header = headerOf(message, "from");
  const from = header === undefined ? envelope.sender : addressIn(header);
  if (!allowed.includes(hostKey(from)))
    return `554 5.2.252 SendAsDenied; ${user} not allowed to send as ${from}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message [BeginDiagnosticData]Cannot submit message. 0.35250:00000000, 1.36674:0A000000[EndDiagnosticData] [Hostname=${host}]`;
  return allowed.includes(hostKey(envelope.sender))
    ? undefined
    : "550 5.7.60 SMTP; Client does not have permissions to send as this sender";
}

function allowedSenders(
  mailbox: LabMailbox | undefined,
  user: string,
): readonly string[] {
  return [user, ...(mailbox?.sendAs ?? [])].map(hostKey);
}
