import {
  capabilities,
  helloAddress,
  offers,
  type Reply,
} from "./smtp-reply.ts";
import {
  askEnvelope,
  envelopeVerbs,
  hearEnvelope,
  type Addressees,
  type Envelope,
  type Got,
  type StepName,
  type Stop,
} from "./smtp-envelope.ts";
import type { SmtpSession } from "./smtp-session.ts";
import type { TlsFacts, TlsOptions } from "./tls.ts";

export type TlsReport =
  | {
      readonly tls: "up";
      readonly facts: TlsFacts;
      readonly injectedBytes: number;
    }
  | { readonly tls: "not-offered" | "not-tried" }
  | { readonly tls: "refused"; readonly reply: Reply }
  | {
      readonly tls: "stalled" | "failed" | "stopped";
      readonly because: string;
    };

export interface DialogueReport {
  /** EHLO keywords in plain and inside TLS. */
  readonly offered: readonly string[];
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

export interface DialoguePlan {
  readonly greeting: string;
  readonly tls: TlsOptions;
  /** Absent: only capabilities are looked at. */
  readonly envelope?: Addressees;
  readonly style: "grouped" | "one-by-one";
}

type Draft = { -readonly [K in keyof DialogueReport]: DialogueReport[K] };

/** The whole look at one server: EHLO, envelope in plain, STARTTLS, EHLO, envelope inside TLS. Never any content. */
export async function holdDialogue(
  session: SmtpSession,
  plan: DialoguePlan,
): Promise<DialogueReport> {
  const report: Draft = {
    offered: [],
    tls: { tls: "not-tried" },
    group: "not-tried",
  };
  const stop = await walk(session, plan, report);
  session.close();
  return stop === undefined ? report : { ...report, stop };
}

async function walk(
  session: SmtpSession,
  plan: DialoguePlan,
  report: Draft,
): Promise<Stop | undefined> {
  const banner = await hear(session, "banner");
  if ("stop" in banner) return banner.stop;
  session.say({ verb: "EHLO", name: plan.greeting });
  const ehlo = await hear(session, "ehlo");
  if ("stop" in ehlo) return ehlo.stop;
  report.offered = capabilities(ehlo.got);
  const seenFrom = helloAddress(ehlo.got);
  if (seenFrom !== undefined) report.seenFrom = seenFrom;
  const isGrouped =
    plan.style === "grouped" && offers(report.offered, "PIPELINING");
  return isGrouped && plan.envelope !== undefined
    ? walkGrouped(session, plan, plan.envelope, report)
    : walkOneByOne(session, plan, report);
}

/** MAIL, RCPT…, RSET and STARTTLS in one packet; STARTTLS may end a group (RFC 2920 §3.1, RFC 3207 §4). */
async function walkGrouped(
  session: SmtpSession,
  plan: DialoguePlan,
  envelope: Addressees,
  report: Draft,
): Promise<Stop | undefined> {
  if (!offers(report.offered, "STARTTLS"))
    return walkOneByOne(session, plan, report);
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
  return walkTls(session, plan, report);
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
  report: Draft,
): Promise<Stop | undefined> {
  if (plan.envelope !== undefined) {
    const plain = await askEnvelope(session, plan.envelope);
    if ("stop" in plain) return plain.stop;
    report.plain = plain.got;
    session.say({ verb: "RSET" });
    const reset = await hear(session, "envelope");
    if ("stop" in reset) return reset.stop;
  }
  if (!offers(report.offered, "STARTTLS")) {
    report.tls = { tls: "not-offered" };
    return undefined;
  }
  session.say({ verb: "STARTTLS" });
  const start = await hear(session, "starttls");
  if ("got" in start) return walkTls(session, plan, report);
  if (start.stop.why === "refused")
    report.tls = { tls: "refused", reply: start.stop.reply };
  return start.stop;
}

async function walkTls(
  session: SmtpSession,
  plan: DialoguePlan,
  report: Draft,
): Promise<Stop | undefined> {
  const outcome = await session.startTls(plan.tls);
  if (outcome.tls !== "up") {
    report.tls = outcome;
    return { at: "tls", why: "ended", end: "closed" };
  }
  const { facts, injectedBytes = 0 } = outcome;
  report.tls = { tls: "up", facts, injectedBytes };
  session.say({ verb: "EHLO", name: plan.greeting });
  const ehlo = await hear(session, "ehlo-in-tls");
  if ("stop" in ehlo) return ehlo.stop;
  report.offeredInTls = capabilities(ehlo.got);
  if (plan.envelope === undefined) return undefined;
  const inside = await askEnvelope(session, plan.envelope);
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
