import { randomUUID } from "node:crypto";
import type { Instant } from "../core/model.ts";
import type { MailWrite, TokenSource, WriteResult } from "../desk/ports.ts";
import { readError, readResult } from "./exchange-envelope.ts";
import type { HttpRequest } from "./http.ts";
import { scopeOf } from "./scope.ts";
import {
  couldNotLook,
  readPatiently,
  signIn,
  statusFault,
  TIMEOUT_MS,
} from "./tenant-call.ts";
import type { Answered, CallParts, NotSeen } from "./tenant-call.ts";

/**
 * The endpoint behind Exchange Online PowerShell: POST /adminapi/beta/{tenant}/InvokeCommand with a cmdlet's name and
 * parameters. Microsoft documents the module, not this transport; it is kept behind this one file.
 */
export interface InvokeParts extends CallParts {
  readonly tenantId: string;
  readonly exchangeUrl: string;
}

export type CmdletRead =
  | { readonly outcome: "saw"; readonly rows: readonly unknown[] }
  | { readonly outcome: "not-found" }
  | NotSeen;

type Parameters = Readonly<Record<string, unknown>>;

const EXCHANGE = "Exchange";
const PUBLIC_CLOUD = "https://outlook.office365.com";
/** The mailbox that an application without a user is routed by. */
const SYSTEM_MAILBOX = "SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}";
const NOT_FOUND =
  /\.(ManagementObjectNotFoundException|ADNoSuchObjectException)$/;

/** Of the tokens that Exchange takes. */
export function exchangeScope(parts: InvokeParts): string {
  return scopeOf(parts.exchangeUrl, PUBLIC_CLOUD);
}

/** Runs a Get- cmdlet. A part of a list is no list: a truncated answer counts as not looked. */
export async function runRead(
  parts: InvokeParts,
  reader: TokenSource | undefined,
  cmdlet: string,
  parameters: Parameters,
): Promise<CmdletRead> {
  const signed = await signIn(reader, exchangeScope(parts));
  if (signed.outcome !== "signed-in") return signed;
  const call = commandRequest(parts, signed.token, cmdlet, parameters);
  const answer = await readPatiently(parts, EXCHANGE, call);
  return answer.outcome === "answered" ? rowsOf(answer, cmdlet) : answer;
}

function rowsOf(answer: Answered, cmdlet: string): CmdletRead {
  if (answer.status === 200) {
    const result = readResult(answer.body);
    if (result === undefined)
      return couldNotLook(
        "target",
        `Exchange's answer to ${cmdlet} is not understood.`,
      );
    if (result.continues || result.warnings.length > 0)
      return couldNotLook(
        "target",
        `Exchange's answer to ${cmdlet} is not complete${result.warnings.map((words) => `: ${words}`).join("")}`,
      );
    return { outcome: "saw", rows: result.rows };
  }
  const plain = statusFault(EXCHANGE, answer.status);
  if (plain !== undefined) return plain;
  if (answer.status === 403)
    return couldNotLook("permission", forbidden(cmdlet));
  const error = readError(answer.body);
  if (error === undefined)
    return couldNotLook(
      "target",
      `Exchange answered ${cmdlet} with ${answer.status}.`,
    );
  return error.type !== undefined && NOT_FOUND.test(error.type)
    ? { outcome: "not-found" }
    : couldNotLook("us", `Exchange refused ${cmdlet}: ${error.words}`);
}

/**
 * Runs one cmdlet that changes something, once. What cannot be told apart from "it happened" is `unknown`; only an
 * answer of Exchange's own, or a request that never left, is a refusal.
 */
export async function runWrite(
  parts: InvokeParts,
  changer: TokenSource | undefined,
  write: MailWrite,
  notAfter?: Instant,
): Promise<WriteResult> {
  const signed = await signIn(changer, exchangeScope(parts));
  if (signed.outcome !== "signed-in")
    return { outcome: "refused", reason: `Nothing was sent. ${signed.reason}` };
  const answer = await parts.http.send({
    ...commandRequest(parts, signed.token, write.cmdlet, write.parameters),
    timeoutMs: parts.timeoutMs ?? TIMEOUT_MS,
    connection: "fresh",
    mayStillGo: () => notAfter === undefined || parts.clock.now() < notAfter,
  });
  switch (answer.outcome) {
    case "answered":
      return writeResultOf(answer, write.cmdlet);
    case "not-sent":
      return {
        outcome: "refused",
        reason: `Nothing was sent. Exchange was not reached (${answer.reason}).`,
      };
    case "no-answer":
      return unknown(`Exchange's answer did not arrive (${answer.reason}).`);
  }
}

function writeResultOf(answer: Answered, cmdlet: string): WriteResult {
  if (answer.status === 204) return { outcome: "done", warnings: [] };
  if (answer.status === 200) {
    const result = readResult(answer.body);
    return result === undefined
      ? unknown(`Exchange's answer to ${cmdlet} is not understood.`)
      : { outcome: "done", warnings: result.warnings };
  }
  if (answer.status < 400 || answer.status >= 500 || answer.status === 408)
    return unknown(`Exchange answered ${cmdlet} with ${answer.status}.`);
  const error = readError(answer.body);
  if (error !== undefined)
    return {
      outcome: "refused",
      reason: `Exchange refused ${cmdlet}: ${error.words}`,
    };
  if (answer.status === 403)
    return { outcome: "refused", reason: forbidden(cmdlet) };
  const turnedAway = statusFault(EXCHANGE, answer.status);
  return turnedAway === undefined
    ? unknown(`Exchange answered ${cmdlet} with ${answer.status}.`)
    : { outcome: "refused", reason: turnedAway.reason };
}

function unknown(reason: string): WriteResult {
  return { outcome: "unknown", reason };
}

/** A missing role and an unknown cmdlet look alike: 403 with a body of NUL bytes. */
function forbidden(cmdlet: string): string {
  return `Exchange does not let this identity run ${cmdlet}: a role is missing, or the cmdlet is not known there.`;
}

function commandRequest(
  { exchangeUrl, tenantId }: InvokeParts,
  token: string,
  cmdlet: string,
  parameters: Parameters,
): Omit<HttpRequest, "timeoutMs" | "connection"> {
  return {
    method: "POST",
    url: `${exchangeUrl}/adminapi/beta/${encodeURIComponent(tenantId)}/InvokeCommand`,
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      Accept: "application/json",
      Prefer: "odata.maxpagesize=1000",
      "X-AnchorMailbox": `APP:${SYSTEM_MAILBOX}@${tenantId}`,
      "X-CmdletName": cmdlet,
      "X-ResponseFormat": "json",
      "X-SerializationLevel": "Partial",
      "client-request-id": randomUUID(),
      "connection-id": randomUUID(),
    },
    body: JSON.stringify({
      CmdletInput: { CmdletName: cmdlet, Parameters: parameters },
    }),
  };
}
