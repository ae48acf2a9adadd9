import { setTimeout as sleep } from "node:timers/promises";
import { DeskError } from "../desk/errors.ts";
import type { Clock, TenantRead, TokenSource } from "../desk/ports.ts";
import type { HttpAnswer, HttpClient, HttpRequest } from "./http.ts";

/** Why a read brought nothing. */
export type NotSeen = Extract<TenantRead<never>, { outcome: "could-not-look" }>;

export type Answered = Extract<HttpAnswer, { outcome: "answered" }>;

export interface CallParts {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** How often it is asked again after which status, where that is not as often as a read. */
  readonly again?: Readonly<Record<number, number>>;
  /** Waiting between two tries; handed in by tests. */
  readonly wait?: (ms: number) => Promise<void>;
}

export const TIMEOUT_MS = 20_000;
/** A service that wants a longer pause is left in peace, and we say so. */
const LONGEST_PAUSE_MS = 10_000;
/** How often a read is asked again after which status. */
const AGAIN: Readonly<Record<number, number>> = { 429: 2, 503: 1 };

export function couldNotLook(fault: NotSeen["fault"], reason: string): NotSeen {
  return { outcome: "could-not-look", fault, reason };
}

/** A token, or why there is none. */
export async function signIn(
  source: TokenSource | undefined,
  scope: string,
): Promise<
  { readonly outcome: "signed-in"; readonly token: string } | NotSeen
> {
  if (source === undefined)
    return couldNotLook("us", "No identity is set up for this.");
  try {
    return { outcome: "signed-in", token: await source.token(scope) };
  } catch (error) {
    const code = error instanceof DeskError ? error.code : "entra.failed";
    const reason =
      error instanceof DeskError ? error.message : "Entra gave no token.";
    if (code === "entra.refused") return couldNotLook("permission", reason);
    return couldNotLook(
      code === "entra.unreachable" ? "network" : "us",
      reason,
    );
  }
}

/**
 * A read: asked again after 429 as long as the service's Retry-After stays short, and once after 503. RFC 6585 §4,
 * RFC 9110 §10.2.3; Learn, "Microsoft Graph throttling guidance". Never for a write.
 */
export async function readPatiently(
  parts: CallParts,
  service: string,
  what: Omit<HttpRequest, "timeoutMs" | "connection">,
): Promise<Answered | NotSeen> {
  const wait = parts.wait ?? ((ms: number) => sleep(ms));
  const troubles: number[] = [];
  const quietMs = quietFor(parts, service);
  if (quietMs > LONGEST_PAUSE_MS) return busyFor(service, quietMs);
  if (quietMs > 0) await wait(quietMs);
  for (;;) {
    const answer = await parts.http.send({
      ...what,
      timeoutMs: parts.timeoutMs ?? TIMEOUT_MS,
      connection: "kept",
    });
    if (answer.outcome !== "answered")
      return couldNotLook(
        "network",
        `${service} could not be reached (${answer.reason}).`,
      );
    const before = troubles.filter((status) => status === answer.status).length;
    if (before >= ((parts.again ?? AGAIN)[answer.status] ?? 0)) return answer;
    troubles.push(answer.status);
    const pauseMs = pauseBefore(answer, parts.clock, troubles.length);
    keepQuiet(parts, service, pauseMs);
    if (pauseMs > LONGEST_PAUSE_MS) return busyFor(service, pauseMs);
    await wait(pauseMs);
  }
}

/** Until when (epoch, ms) each service is left in peace, by the connections over which it asked for that. */
const quiet = new WeakMap<HttpClient, Map<string, number>>();

/** One read that was told to wait makes all that come after it wait as well. */
function keepQuiet(parts: CallParts, service: string, pauseMs: number): void {
  const until = quiet.get(parts.http) ?? new Map<string, number>();
  until.set(service, Date.parse(parts.clock.now()) + pauseMs);
  quiet.set(parts.http, until);
}

function quietFor({ http, clock }: CallParts, service: string): number {
  const until = quiet.get(http)?.get(service) ?? 0;
  return Math.max(0, until - Date.parse(clock.now()));
}

function busyFor(service: string, pauseMs: number): NotSeen {
  return couldNotLook(
    "target",
    `${service} is busy and asks us to wait ${Math.ceil(pauseMs / 1000)} s.`,
  );
}

/** Seconds or a date; twice as long each time where the service names neither. */
function pauseBefore(answer: Answered, clock: Clock, tries: number): number {
  const asked = answer.headers["retry-after"]?.trim();
  if (asked !== undefined && /^\d{1,9}$/.test(asked))
    return Number(asked) * 1000;
  const until = asked === undefined ? Number.NaN : Date.parse(asked);
  return Number.isNaN(until)
    ? 500 * 2 ** tries
    : Math.max(0, until - Date.parse(clock.now()));
}

/** Statuses that mean the same at every service; `undefined` when the body has to say. */
export function statusFault(
  service: string,
  status: number,
): NotSeen | undefined {
  if (status === 401)
    return couldNotLook("permission", `${service} did not accept our sign-in.`);
  if (status === 429)
    return couldNotLook("target", `${service} is busy and asks us to wait.`);
  if (status >= 500)
    return couldNotLook(
      "target",
      `${service} has a fault of its own (${status}).`,
    );
  return undefined;
}
