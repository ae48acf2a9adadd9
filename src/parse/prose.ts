import type { Action, Bounce, Generator } from "../core/model.ts";
import { toBounce } from "./bounce.ts";
import { addressIn, withoutRepeats } from "./dsn.ts";
import { FAILED } from "./failed-label.ts";
import {
  DELAYED,
  DELIVERED,
  GAVE_UP,
  STILL_TRYING,
  UNREACHED,
} from "./labels.ts";
import { copyAnnounced, copyStart, readOriginal } from "./original.ts";
import { isSuccess } from "./best-reply.ts";
import { pairUp } from "./pair-up.ts";
import type { Recipient } from "./recipients.ts";
import { chooseRecipients } from "./recipients.ts";
import type { Reply } from "./scan/reply.ts";
import { scanReplies } from "./scan/reply.ts";
import { outerWordsOf } from "./reply-words.ts";
import { inSmallLetters, says } from "./scan/phrases.ts";
import { scanParties } from "./scan/roles.ts";
import { sendingHostOf, unansweredHostIn } from "./hosts.ts";

/** What is known besides the words: of a mail its headers, of a paste nothing. */
export interface Hints {
  readonly subject?: string | undefined;
  /** Who got the bounce, and so sent the mail. */
  readonly sender?: string | undefined;
  /** X-Failed-Recipients and its like. */
  readonly failedRecipients?: readonly string[];
  /** A part with the original mail, where it is not in the text itself. */
  readonly copy?: string | undefined;
  /** Where the reporting program shows itself besides the text. */
  readonly reporter?: string | undefined;
  readonly generator?: Generator | undefined;
  readonly reportingMta?: string | undefined;
  readonly at?: string | undefined;
  /** RFC 3834 §5: 'Auto-Submitted: auto-replied' on a mail that has no report part. */
  readonly isAutomaticAnswer?: boolean;
  /** Whether a machine that reports bounces wrote it. */
  readonly from: "mail-system" | "anybody";
}

/** Reads a report in free words: recipients by their place, replies by their shape, and which belongs to which. */
export function readProse(text: string, hints: Hints): Bounce[] {
  const end = Math.min(copyStart(text), copyAnnounced(text));
  const body = end === text.length ? text : text.slice(0, end);
  const original = readOriginal(hints.copy ?? text.slice(end));
  const replies = scanReplies(body).filter(isAnswer);
  const parties = scanParties(body);
  const sender = hints.sender ?? addressIn(original.from);
  const recipients = chooseRecipients(parties, {
    sender,
    failedRecipients: hints.failedRecipients ?? [],
    originalTo: addressIn(original.to),
  });
  if (!isReport(body, hints, replies, recipients, end < text.length)) return [];
  const found = pairUp(body, recipients, replies);
  return withoutRepeats(
    found.map(({ recipient, reply, words }) => {
      const remoteMta =
        reply === undefined
          ? unansweredHostIn(words)
          : sendingHostOf(body, reply);
      return toBounce({
        recipient,
        reply,
        action: actionOf(body, hints, reply),
        words,
        outerWords: reply && outerWordsOf(body, reply),
        generator: hints.generator,
        signs: speakers(remoteMta, body, hints),
        sender: sender ?? senderIn(parties),
        reportingMta: hints.reportingMta,
        remoteMta,
        at: hints.at,
      });
    }),
  );
}

/** Where Exchange names the server that said it, its words are that server's, whoever wrote the report around them. */
function speakers(
  remoteMta: string | undefined,
  body: string,
  { reporter }: Hints,
): readonly (string | undefined)[] {
  return remoteMta !== undefined && QUOTED_BY_EXCHANGE.test(body)
    ? [remoteMta]
    : [remoteMta, body, reporter];
}

const QUOTED_BY_EXCHANGE = /remote server|message rejected by/i;

/** Loose digits count where the place does not speak for a reply but the code is a refusal's: "released 2.0.12" is none. */
function isAnswer(reply: Reply): boolean {
  return reply.firm || (reply.codes.status !== undefined && !isSuccess(reply));
}

function isReport(
  body: string,
  hints: Hints,
  replies: readonly Reply[],
  recipients: readonly Recipient[],
  hasCopy: boolean,
): boolean {
  if (replies.some((reply) => reply.firm && !isSuccess(reply))) return true;
  if ((hints.failedRecipients ?? []).length > 0) return true;
  const said = inSmallLetters(hints.subject ?? "", body);
  const tells = [FAILED, UNREACHED, DELAYED, STILL_TRYING, DELIVERED].some(
    (label) => says(label, said),
  );
  if (replies.length > 0 && tells) return true;
  // RFC 3834: an automatic answer of a person's mailbox. Without any code it is not taken for a bounce.
  if (hints.isAutomaticAnswer === true) return false;
  const states = recipients.some(({ found }) => found === "stated");
  const isMachines = hints.from === "mail-system";
  if (isMachines && states && hints.copy !== undefined) return true;
  return tells && (states || hasCopy || isMachines);
}

function senderIn(
  parties: readonly { role: string; address: string }[],
): string | undefined {
  return parties.find(({ role }) => role === "sender")?.address;
}

function actionOf(
  body: string,
  hints: Hints,
  reply: Reply | undefined,
): Action {
  if (reply !== undefined && isSuccess(reply)) return "delivered";
  if (hasPermanent(reply?.codes) || hasPermanent(reply?.outer)) return "failed";
  const said = inSmallLetters(hints.subject ?? "", body);
  if (says(STILL_TRYING, said)) return "delayed";
  if (says(DELAYED, said) && !says(GAVE_UP, said)) return "delayed";
  return reply === undefined || says(FAILED, said) ? "failed" : "delayed";
}

function hasPermanent(codes: Reply["codes"] | undefined): boolean {
  return (codes?.replyCode ?? codes?.status ?? "").startsWith("5");
}
