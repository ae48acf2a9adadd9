import type { Instant } from "../../core/model.ts";
import { TRACE_SPAN_MS } from "../../core/review.ts";
import type { Traffic } from "../../core/review-model.ts";
import type { Clock, InboundConnector, MailTrace } from "../ports.ts";
import { later } from "../times.ts";

/** Microsoft takes ten days a question, and 100 questions in five minutes; some are left for others. */
const WINDOW_MS = 10 * 24 * 60 * 60 * 1000;
const MOST_QUESTIONS = 90;
/** A person waits for the result. */
const LONGEST_MS = 60_000;

interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** What is known of a connector so far; `settled` once nothing more can come of asking. */
interface Looked {
  readonly connector: InboundConnector;
  /** The trace cannot be asked for a range. */
  readonly addresses: readonly string[];
  readonly since?: Instant;
  readonly settled?: Traffic;
}

/**
 * For which connectors the message trace shows mail, by their addresses: it names no connector. The last ten days of
 * all of them first, then the ten before of those that are left, so that one in use costs one question. `now` is the
 * moment that the review stands for.
 */
export async function traceTraffic(
  connectors: readonly InboundConnector[],
  trace: MailTrace | undefined,
  clock: Clock,
  now: Instant,
): Promise<ReadonlyMap<string, Traffic>> {
  const ask = asking(trace, clock);
  let looked = connectors.map(begun);
  for (let back = 0; back < TRACE_SPAN_MS; back += WINDOW_MS) {
    const window = {
      from: later(now, -Math.min(back + WINDOW_MS, TRACE_SPAN_MS)),
      to: later(now, -back),
    };
    const next: Looked[] = [];
    for (const one of looked) next.push(await lookBack(one, window, ask));
    looked = next;
  }
  return new Map(
    looked.map((one) => [one.connector.Name, one.settled ?? ended(one)]),
  );
}

type Ask = (
  address: string,
  window: Window,
) => Promise<
  | { readonly saw: "mail"; readonly at: Instant }
  | { readonly saw: "none" }
  | { readonly saw: "nothing"; readonly reason: string }
>;

/** Asks within the budget; what one question cannot have, the next would not get either. */
function asking(trace: MailTrace | undefined, clock: Clock): Ask {
  const end = later(clock.now(), LONGEST_MS);
  let left = MOST_QUESTIONS;
  let shut =
    trace === undefined ? "The message trace is not read here." : undefined;
  return async (address, window) => {
    if (left <= 0)
      shut ??= `The message trace takes about ${MOST_QUESTIONS} questions at a time, and others came first.`;
    if (clock.now() > end) shut ??= "The message trace answered too slowly.";
    if (trace === undefined || shut !== undefined)
      return { saw: "nothing", reason: shut ?? "" };
    left -= 1;
    const read = await trace.mails({ fromIp: address }, window, 1);
    if (read.outcome === "could-not-look") {
      shut = read.reason;
      return { saw: "nothing", reason: read.reason };
    }
    const [mail] = read.value;
    return mail === undefined ? { saw: "none" } : { saw: "mail", at: mail.at };
  };
}

function begun(connector: InboundConnector): Looked {
  const addresses = connector.SenderIPAddresses.flatMap((listed) => {
    const [base = "", bits = "32"] = listed.split("/");
    return bits === "32" ? [base] : [];
  });
  // It lets nobody in; there is nothing to look for.
  if (!connector.Enabled)
    return {
      connector,
      addresses: [],
      settled: { outcome: "could-not-look", reason: "It is switched off." },
    };
  return { connector, addresses };
}

async function lookBack(
  one: Looked,
  window: Window,
  ask: Ask,
): Promise<Looked> {
  if (one.settled !== undefined || one.addresses.length === 0) return one;
  for (const address of one.addresses) {
    const answer = await ask(address, window);
    if (answer.saw === "mail")
      return {
        ...one,
        settled: { outcome: "seen", at: answer.at, address },
      };
    if (answer.saw === "nothing")
      return { ...one, settled: couldNot(answer.reason, one.since) };
  }
  return { ...one, since: window.from };
}

/** All of the time was looked at, without any mail from its single addresses. */
function ended({ connector, addresses, since }: Looked): Traffic {
  const listed = connector.SenderIPAddresses;
  if (since !== undefined && addresses.length === listed.length)
    return connector.TlsSenderCertificateName === null
      ? { outcome: "none", since }
      : couldNot(
          "The message trace does not tell by which certificate mail came.",
          undefined,
        );
  return couldNot(
    listed.length === 0
      ? "It knows its servers by a certificate, and the message trace does not tell by which one mail came."
      : "It lists a range, and the message trace can be asked for single addresses only.",
    undefined,
  );
}

function couldNot(reason: string, since: Instant | undefined): Traffic {
  return {
    outcome: "could-not-look",
    reason,
    ...(since === undefined ? {} : { since }),
  };
}
