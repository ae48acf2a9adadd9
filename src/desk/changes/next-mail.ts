import type { Case, Change, Instant, NextMail } from "../../core/model.ts";
import { masked } from "../masked.ts";
import type { MailTrace, TracedMail, TraceEvent } from "../ports.ts";
import { dayAndTime, later } from "../times.ts";

/** The longest window that Microsoft takes. */
const WINDOW_MS = 10 * 24 * 60 * 60 * 1000;
/** More than a device sends while somebody tries it out; the newest counts. */
const MOST_MAILS = 50;
const LONGEST_WORDS = 500;

export type Seen = Pick<NextMail, "saw" | "words">;

/**
 * What the message trace shows of the newest mail that the case's sender sent since the change was applied, to the
 * case's own recipient where there is one. Says what was seen, and no more.
 */
export async function lookForNextMail(
  trace: MailTrace | undefined,
  { bounce }: Pick<Case, "bounce">,
  change: Change,
  now: Instant,
): Promise<Seen> {
  if (trace === undefined)
    return couldNotLook("The message trace is not read here.");
  if (bounce.sender === undefined || bounce.sender === "")
    return couldNotLook("Nobody knows this case's sender address.");
  const from = windowStart(change, now);
  const read = await trace.mails(
    { sender: bounce.sender },
    { from, to: now },
    MOST_MAILS,
  );
  if (read.outcome === "could-not-look") return couldNotLook(read.reason);
  const mail =
    read.value.find(({ recipient }) => isSame(recipient, bounce.recipient)) ??
    read.value[0];
  if (mail === undefined)
    return {
      saw: `No mail from this sender in the message trace since ${dayAndTime(from)}. A message can take minutes to show there.`,
    };
  const events = await trace.events(mail);
  const seen = whatBecameOf(
    mail,
    events.outcome === "saw" ? events.value.at(-1) : undefined,
  );
  return isSame(mail.recipient, bounce.recipient)
    ? seen
    : { ...seen, saw: `It was to another recipient. ${seen.saw}` };
}

function couldNotLook(reason: string): Seen {
  return { saw: `I could not look for the next message. ${masked(reason)}` };
}

/** A change from before this was noted is known by its approval. */
function windowStart({ appliedAt, approval }: Change, now: Instant): Instant {
  const earliest = later(now, -WINDOW_MS);
  const since = appliedAt ?? approval?.at ?? earliest;
  return since > earliest ? since : earliest;
}

function isSame(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** By the trace's status; the last event tells when and why. Learn, "exchangeMessageTrace resource type"; checked 2026-11-20. */
function whatBecameOf(mail: TracedMail, last: TraceEvent | undefined): Seen {
  const taken = dayAndTime(mail.at);
  switch (mail.status) {
    case "delivered":
      return { saw: delivered(taken, last) };
    case "pending":
    case "gettingStatus":
      return {
        saw: `The message of ${taken} is still pending.`,
        ...inItsWords(last),
      };
    case "failed":
      return {
        saw:
          last === undefined
            ? `The message of ${taken} failed. The trace's detail, which says why, could not be read.`
            : `The message of ${taken} failed.`,
        ...inItsWords(last),
      };
    case "quarantined":
      return { saw: `The message of ${taken} is in quarantine.` };
    case "filteredAsSpam":
      return { saw: `The message of ${taken} was filtered as spam.` };
    case "expanded":
      return {
        saw: `The message of ${taken} was handed on to a group's members. The trace does not say here whether they have it.`,
      };
    default:
      return {
        saw: `The message of ${taken} is in the message trace, and I do not know its status.`,
        ...(mail.status === "" ? {} : { words: shortened(mail.status) }),
      };
  }
}

function delivered(taken: string, last: TraceEvent | undefined): string {
  if (last?.event === "Deliver")
    return `The message of ${taken} was delivered ${dayAndTime(last.at)}.`;
  return last !== undefined && /^send external$/i.test(last.event)
    ? `The message of ${taken} was delivered to the recipient's server ${dayAndTime(last.at)}.`
    : `The message of ${taken} was delivered. The trace does not say when.`;
}

function inItsWords(last: TraceEvent | undefined): Pick<Seen, "words"> {
  const words = shortened(last?.description ?? "");
  return words === "" ? {} : { words };
}

/** Kept for a while, so without people's addresses. */
function shortened(words: string): string {
  return masked(words).trim().slice(0, LONGEST_WORDS);
}
