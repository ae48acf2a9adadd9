import type { Bounce, InputKind, Reading } from "../core/model.ts";
import { withForgery } from "./backscatter.ts";
import { factsOf } from "./facts-in-text.ts";
import { formOf, isReport } from "./forms.ts";
import { isOtherNote } from "./labels.ts";
import { readMailBytes } from "./mail.ts";
import { notABounce } from "./not-a-bounce.ts";
import { copyStart, ownWords } from "./original.ts";
import { readReportText } from "./report-text.ts";
import { normalise } from "./scan/normalise.ts";
import { unquote } from "./scan/unquote.ts";
import { readSocketError, type SocketError } from "./socket-errors.ts";

/** Characters of a text without any reply that are kept as its words. */
const MOST_WORDS = 2_000;
/** Nobody pastes more; what stands behind it is not looked at. */
const MOST_TEXT = 1024 * 1024;

/** Reads what a person pasted: a bounce in any form, or a note that is none. */
export function readPasted(pasted: string): Reading {
  const cut = pasted.length > MOST_TEXT ? pasted.slice(0, MOST_TEXT) : pasted;
  const text = unquote(normalise(cut));
  if (isOtherNote(text))
    return notABounce("It is an automatic answer or a receipt.");
  const own = ownWords(text);
  const kind = formOf(own);
  const bounces = readReportText(text, { from: "anybody" });
  if (!bounces.every(hasNoCode)) {
    const facts = {
      ...factsOf(own, kind, bounces),
      ...(tellsOfConnection(kind, bounces) ? readSocketError(own)?.facts : {}),
    };
    return withForgery({ kind, bounces, facts, because: BECAUSE[kind] }, text);
  }
  return insideCopy(cut) ?? readWithoutCode(own, kind, bounces);
}

/** No server's answer stands in it: a connection that failed, a report in words alone, or no report at all. */
function readWithoutCode(
  text: string,
  kind: InputKind,
  bounces: readonly Bounce[],
): Reading {
  const socket = readSocketError(text);
  if (bounces.length > 0)
    return socket === undefined || isReport(kind)
      ? {
          kind,
          bounces,
          facts: factsOf(text, kind, bounces),
          because: BECAUSE[kind],
        }
      : withoutAnswer(text, bounces, socket);
  if (socket === undefined)
    return notABounce(
      "No reply code, no status code and no failure report stands in it.",
    );
  return {
    kind: kind === "pasted-text" ? "application-log" : kind,
    bounces: [],
    facts: { ...factsOf(text, kind, bounces), ...socket.facts },
    because: socket.because,
  };
}

/** A relay's own note on a server that it did not get an answer from (RFC 3463 §3.5): 'dsn=4.4.1 (connect to …)'. */
function tellsOfConnection(
  kind: InputKind,
  bounces: readonly Bounce[],
): boolean {
  return (
    !isReport(kind) &&
    bounces.every(
      ({ replyCode, status }) =>
        replyCode === undefined && /^[45]\.4\./.test(status ?? ""),
    )
  );
}

function hasNoCode({ replyCode, status }: Bounce): boolean {
  return replyCode === undefined && status === undefined;
}

/** The text names whom the mail was for, but no server ever answered: nobody's words, and no generator. */
function withoutAnswer(
  text: string,
  bounces: readonly Bounce[],
  socket: SocketError,
): Reading {
  return {
    kind: "application-log",
    bounces: bounces.map((bounce) => ({
      ...bounce,
      generator: "unknown",
      words: text.trim().slice(0, MOST_WORDS),
    })),
    facts: { ...factsOf(text, "application-log", bounces), ...socket.facts },
    because: socket.because,
  };
}

/** A forwarded report whose source stands in the text, headers and all. */
function insideCopy(pasted: string): Reading | undefined {
  const text = normalise(pasted);
  const at = copyStart(text);
  if (at === text.length) return undefined;
  const reading = readMailBytes(Buffer.from(text.slice(at)));
  return reading.bounces.every(hasNoCode) ? undefined : reading;
}

const BECAUSE: Readonly<Record<InputKind, string>> = {
  dsn: "It holds the fields of a delivery status notification.",
  "exchange-ndr": "It is written as Exchange writes its reports.",
  transcript: "It is a mail server's dialogue or log.",
  "application-log": "It is the error message of a program that sends mail.",
  "message-trace": "It is a line of Exchange Online's message trace.",
  "pasted-text": "A mail server's reply stands in it.",
  "outlook-msg": "It is a report that Outlook saved.",
  picture: "It was read from a picture.",
  "not-a-bounce": "Nothing in it says that a mail was refused.",
  unreadable: "It could not be read.",
};
