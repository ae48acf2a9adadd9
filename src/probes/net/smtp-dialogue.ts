import type { TlsFacts } from "./certificate.ts";
import {
  askEnvelope,
  askEnvelopeAtOnce,
  envelopeVerbs,
  hearEnvelope,
  type Addressees,
  type Envelope,
  type Got,
  type StepName,
  type Stop,
} from "./smtp-envelope.ts";
import {
  capabilities,
  helloAddress,
  offers,
  type Reply,
} from "./smtp-reply.ts";
import type { SmtpSession } from "./smtp-session.ts";
import type { NoTls, TlsOptions } from "./tls.ts";

export type TlsReport =
  | {
      readonly tls: "up";
      readonly facts: TlsFacts;
      readonly injectedBytes: number;
    }
  | { readonly tls: "not-offered" | "not-tried" }
  | { readonly tls: "refused"; readonly reply: Reply }
  | NoTls;

export interface DialogueReport {
  readonly banner?: Reply;
  /** EHLO keywords in plain and inside TLS; absent where EHLO was not answered. */
  readonly offered?: readonly string[];
  readonly offeredInTls?: readonly string[];
  /** From 'Hello [address]'. */
  readonly seenFrom?: string;
  readonly plain?: Envelope;
  readonly inTls?: Envelope;
  readonly tls: TlsReport;
  readonly stop?: Stop;
  /** The pipelined group was not understood; the same is to be asked one by one, on a new connection. */
  readonly group: "taken" | "not-taken" | "not-tried";
}

/** How far a dialogue has come: banner read, EHLO answered, TLS up. */
export type Milestone = "greeted" | "introduced" | "secured";

export interface DialoguePlan {
  readonly greeting: string;
  readonly tls: TlsOptions;
  /** Asked once EHLO is answered. Without one only capabilities are looked at. */
  readonly envelope?: () => Promise<Addressees | undefined>;
  readonly style: "grouped" | "one-by-one";
  /** Told what is known so far; false means that this is enough and we hang up. */
  readonly goesOn?: (reached: Milestone, report: DialogueReport) => boolean;
}

type Draft = { -readonly [K in keyof DialogueReport]: DialogueReport[K] };

/** The end of a walk: why it stopped; undefined when it got as far as it was wanted to. */
type End = Promise<Stop | undefined>;

/** The whole look at one server: EHLO, envelope in plain, STARTTLS, EHLO, envelope inside TLS. Never any content. */
export async function holdDialogue(
  session: SmtpSession,
  plan: DialoguePlan,
): Promise<DialogueReport> {
  const report: Draft = { tls: { tls: "not-tried" }, group: "not-tried" };
  const stop = await walk(session, plan, report);
  session.close();
  return stop === undefined ? report : { ...report, stop };
}

async function walk(
  session: SmtpSession,
  plan: DialoguePlan,
  report: Draft,
): End {
  const banner = await hear(session, "banner");
  if ("stop" in banner) return banner.stop;
  report.banner = banner.got;
  if (isEnough(plan, "greeted", report)) return undefined;
  session.say({ verb: "EHLO", name: plan.greeting });
  const ehlo = await hear(session, "ehlo");
  if ("stop" in ehlo) return ehlo.stop;
  report.offered = capabilities(ehlo.got);
  const seenFrom = helloAddress(ehlo.got);
  if (seenFrom !== undefined) report.seenFrom = seenFrom;
  if (isEnough(plan, "introduced", report)) return undefined;
  const envelope = await plan.envelope?.();
  const isGrouped =
    plan.style === "grouped" &&
    offers(report.offered, "PIPELINING") &&
    offers(report.offered, "STARTTLS");
  return isGrouped && envelope !== undefined
    ? walkGrouped(session, plan, envelope, report)
    : walkOneByOne(session, plan, envelope, report);
}

function isEnough(
  plan: DialoguePlan,
  reached: Milestone,
  report: DialogueReport,
): boolean {
  return plan.goesOn?.(reached, { ...report }) === false;
}

/** MAIL, RCPT…, RSET and STARTTLS in one packet; STARTTLS may end a group (RFC 2920 §3.1, RFC 3207 §4). */
async function walkGrouped(
  session: SmtpSession,
  plan: DialoguePlan,
  envelope: Addressees,
  report: Draft,
): End {
  session.say(
    ...envelopeVerbs(envelope),
    { verb: "RSET" },
    { verb: "STARTTLS" },
  );
  const plain = await hearEnvelope(session, envelope.to);
  if ("stop" in plain) return notTaken(report, plain.stop);
  report.plain = plain.got;
  const reset = await hear(session, "envelope");
  if ("stop" in reset) return notTaken(report, reset.stop);
  const start = await hear(session, "starttls");
  if ("stop" in start) return notTaken(report, start.stop);
  report.group = "taken";
  return walkTls(session, plan, envelope, report);
}

/** 421 is a wish to be left alone, whatever was said before; all else may be the group's fault. */
function notTaken(report: Draft, stop: Stop): Stop {
  if (!(stop.why === "refused" && stop.reply.code === 421))
    report.group = "not-taken";
  return stop;
}

async function walkOneByOne(
  session: SmtpSession,
  plan: DialoguePlan,
  envelope: Addressees | undefined,
  report: Draft,
): End {
  if (envelope !== undefined) {
    const plain = await askEnvelope(session, envelope);
    if ("stop" in plain) return plain.stop;
    report.plain = plain.got;
    session.say({ verb: "RSET" });
    const reset = await hear(session, "envelope");
    if ("stop" in reset) return reset.stop;
  }
  if (!offers(report.offered ?? [], "STARTTLS")) {
    report.tls = { tls: "not-offered" };
    return undefined;
  }
  session.say({ verb: "STARTTLS" });
  const start = await hear(session, "starttls");
  if ("got" in start) return walkTls(session, plan, envelope, report);
  if (start.stop.why === "refused")
    report.tls = { tls: "refused", reply: start.stop.reply };
  return start.stop;
}

async function walkTls(
  session: SmtpSession,
  plan: DialoguePlan,
  envelope: Addressees | undefined,
  report: Draft,
): End {
  const outcome = await session.startTls(plan.tls);
  if (outcome.tls !== "up") {
    report.tls = outcome;
    return { at: "tls", why: "ended", end: "closed" };
  }
  const { facts, injectedBytes = 0 } = outcome;
  report.tls = { tls: "up", facts, injectedBytes };
  if (isEnough(plan, "secured", report)) return undefined;
  session.say({ verb: "EHLO", name: plan.greeting });
  const ehlo = await hear(session, "ehlo-in-tls");
  if ("stop" in ehlo) return ehlo.stop;
  report.offeredInTls = capabilities(ehlo.got);
  if (envelope === undefined) return undefined;
  // Where the first group was taken, this one will be.
  const isGrouped =
    report.group === "taken" && offers(report.offeredInTls, "PIPELINING");
  const ask = isGrouped ? askEnvelopeAtOnce : askEnvelope;
  const inside = await ask(session, envelope);
  if ("stop" in inside) return inside.stop;
  report.inTls = inside.got;
  return undefined;
}

/** A 2xx reply, or the stop. */
async function hear(session: SmtpSession, at: StepName): Promise<Got<Reply>> {
  const heard =
    at === "banner" ? await session.hearBanner() : await session.hear();
  if (heard.heard === "end")
    return { stop: { at, why: "ended", end: heard.end } };
  if (heard.reply.code >= 300)
    return { stop: { at, why: "refused", reply: heard.reply } };
  return { got: heard.reply };
}

/** 421 is a wish to be left alone; but 4.7.66 only says that this TLS version is too old. */
export function asksForPause({ stop }: DialogueReport): boolean {
  return (
    stop?.why === "refused" &&
    stop.reply.code === 421 &&
    stop.reply.status !== "4.7.66"
  );
}
