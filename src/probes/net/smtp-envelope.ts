import type { Reply } from "./smtp-reply.ts";
import type { SessionEnd, SmtpSession } from "./smtp-session.ts";
import type { Mailbox, Verb } from "./smtp-verbs.ts";

export type StepName =
  "banner" | "ehlo" | "envelope" | "starttls" | "tls" | "ehlo-in-tls";

/** Why a dialogue did not get to its end. */
export type Stop =
  | { readonly at: StepName; readonly why: "ended"; readonly end: SessionEnd }
  | { readonly at: StepName; readonly why: "refused"; readonly reply: Reply };

/** What the server said to one envelope. Recipients stand in the order in which they were asked. */
export interface Envelope {
  readonly mail: Reply;
  readonly recipients: readonly {
    readonly to: Mailbox;
    readonly reply: Reply;
  }[];
}

/** Who would write to whom. */
export interface Addressees {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
}

export type Got<T> = { readonly got: T } | { readonly stop: Stop };

/** The envelope's commands as one group. */
export function envelopeVerbs(envelope: Addressees): readonly Verb[] {
  const { from, to } = envelope;
  return [
    { verb: "MAIL", from },
    ...to.map((mailbox): Verb => ({ verb: "RCPT", to: mailbox })),
  ];
}

/** Asks an envelope step by step; a recipient that is "one too many" is asked again alone. */
export async function askEnvelope(
  session: SmtpSession,
  envelope: Addressees,
): Promise<Got<Envelope>> {
  const { from, to } = envelope;
  const mail = await answer(session, { verb: "MAIL", from });
  if ("stop" in mail) return mail;
  const recipients: { to: Mailbox; reply: Reply }[] = [];
  if (mail.got.code >= 400) return { got: { mail: mail.got, recipients } };
  for (const mailbox of to) {
    const rcpt = await answer(session, { verb: "RCPT", to: mailbox });
    if ("stop" in rcpt) return rcpt;
    // Microsoft 365 takes recipients of one tenant at a time: 452 4.5.3 for the rest (RFC 5321 §4.5.3.1.10).
    if (rcpt.got.code === 452 && recipients.length > 0) {
      const again = await askAlone(session, from, mailbox);
      if ("stop" in again) return again;
      recipients.push({ to: mailbox, reply: again.got });
    } else recipients.push({ to: mailbox, reply: rcpt.got });
  }
  return { got: { mail: mail.got, recipients } };
}

/** The same as one group, where the server takes groups; whoever was one too many is asked again alone. */
export async function askEnvelopeAtOnce(
  session: SmtpSession,
  envelope: Addressees,
): Promise<Got<Envelope>> {
  const { from, to } = envelope;
  session.say(...envelopeVerbs(envelope));
  const heard = await hearEnvelope(session, to);
  if ("stop" in heard || heard.got.mail.code >= 400) return heard;
  const recipients = [...heard.got.recipients];
  for (const mailbox of to) {
    if (recipients.some((recipient) => recipient.to === mailbox)) continue;
    const again = await askAlone(session, from, mailbox);
    if ("stop" in again) return again;
    recipients.push({ to: mailbox, reply: again.got });
  }
  return { got: { mail: heard.got.mail, recipients } };
}

async function askAlone(
  session: SmtpSession,
  from: Mailbox,
  to: Mailbox,
): Promise<Got<Reply>> {
  const reset = await answer(session, { verb: "RSET" });
  if ("stop" in reset) return reset;
  const mail = await answer(session, { verb: "MAIL", from });
  if ("stop" in mail || mail.got.code >= 400) return mail;
  return answer(session, { verb: "RCPT", to });
}

/** Hears the replies to an envelope that was said as one group. A recipient that was only one too many is left out. */
export async function hearEnvelope(
  session: SmtpSession,
  to: readonly Mailbox[],
): Promise<Got<Envelope>> {
  const mail = await hearAny(session);
  if ("stop" in mail) return mail;
  const recipients: { to: Mailbox; reply: Reply }[] = [];
  for (const mailbox of to) {
    const rcpt = await hearAny(session);
    if ("stop" in rcpt) return rcpt;
    // After a refused MAIL the replies to RCPT are about the order of commands, not about the recipients.
    if (mail.got.code >= 400) continue;
    const isOneTooMany = rcpt.got.code === 452 && recipients.length > 0;
    if (!isOneTooMany) recipients.push({ to: mailbox, reply: rcpt.got });
  }
  return { got: { mail: mail.got, recipients } };
}

async function answer(session: SmtpSession, verb: Verb): Promise<Got<Reply>> {
  session.say(verb);
  return hearAny(session);
}

/** Any reply but 421, which ends the talk wherever it comes (RFC 5321 §3.8). */
async function hearAny(session: SmtpSession): Promise<Got<Reply>> {
  const heard = await session.hear();
  if (heard.heard === "end")
    return { stop: { at: "envelope", why: "ended", end: heard.end } };
  if (heard.reply.code === 421)
    return { stop: { at: "envelope", why: "refused", reply: heard.reply } };
  return { got: heard.reply };
}
