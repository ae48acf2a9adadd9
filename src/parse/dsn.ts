import type { Action, Bounce } from "../core/model.ts";
import { parseStatusCode } from "../core/status-code.ts";
import { toBounce } from "./bounce.ts";
import type { Field } from "./fields.ts";
import { readFieldGroups } from "./fields.ts";
import { outerWordsOf } from "./reply-words.ts";
import { scanAddresses } from "./scan/addresses.ts";
import type { Reply } from "./scan/reply.ts";
import { scanReplies } from "./scan/reply.ts";

/** What the rest of the mail knows of the bounce. */
export interface Surroundings {
  readonly sender?: string | undefined;
  readonly at?: string | undefined;
  readonly failedRecipients?: readonly string[];
  /** Where the reporting program shows itself: sender, headers, first words. */
  readonly reporter?: string | undefined;
}

/** Per-recipient fields of one delivery-status group (RFC 3464 §2.3). */
type Group = ReadonlyMap<string, string>;

/** Whether a text carries delivery-status fields, wherever it was pasted from. */
export function hasDeliveryStatus(text: string): boolean {
  return (
    /^(?:final|original)-recipient ?:/im.test(text) &&
    /^(?:action|status|diagnostic-code) ?:/im.test(text)
  );
}

/** Reads a delivery-status part, or text that holds its fields (RFC 3464). */
export function readDeliveryStatus(
  text: string,
  around: Surroundings = {},
): Bounce[] {
  const { message, recipients } = arrange(readFieldGroups(text));
  const bounces = recipients.map((group) => toOne(group, message, around));
  return withoutRepeats(bounces);
}

/** One group for the message, one for each recipient; blank lines may be missing, doubled or in the wrong place. */
function arrange(groups: readonly (readonly Field[])[]): {
  message: Group;
  recipients: Group[];
} {
  const message = new Map<string, string>();
  const recipients: Map<string, string>[] = [];
  for (const group of groups) {
    let current = new Map<string, string>();
    for (const { name, value } of group) {
      if (startsNext(name, current)) {
        recipients.push(current);
        current = new Map();
      }
      if (!current.has(name)) current.set(name, value);
    }
    if (isRecipient(current)) recipients.push(current);
    else
      for (const [name, value] of current)
        add(message, recipients, name, value);
  }
  return { message, recipients };
}

function startsNext(name: string, current: Group): boolean {
  return (
    current.has(name) &&
    (name === "final-recipient" || name === "original-recipient") &&
    isRecipient(current)
  );
}

function isRecipient(group: Group): boolean {
  return group.has("final-recipient") || group.has("original-recipient");
}

/** A stray group, such as a Diagnostic-Code behind a blank line, belongs to the recipient above it. */
function add(
  message: Map<string, string>,
  recipients: readonly Map<string, string>[],
  name: string,
  value: string,
): void {
  const owner = PER_RECIPIENT.has(name) ? recipients.at(-1) : undefined;
  const target = owner ?? message;
  if (!target.has(name)) target.set(name, value);
}

const PER_RECIPIENT: ReadonlySet<string> = new Set([
  "action",
  "status",
  "diagnostic-code",
  "remote-mta",
  "last-attempt-date",
]);

function toOne(group: Group, message: Group, around: Surroundings): Bounce {
  const diagnostic = typed(group.get("diagnostic-code")) ?? "";
  const field = group.get("status") ?? message.get("status") ?? "";
  const reply = isSmtp(group.get("diagnostic-code"))
    ? firstFailing(diagnostic)
    : undefined;
  const reportingMta = typed(message.get("reporting-mta"));
  const remoteMta = hostOf(typed(group.get("remote-mta")));
  return toBounce({
    recipient: recipientOf(group, around),
    reply,
    ...fieldCodes(field, reply),
    action: actionOf(group.get("action") ?? message.get("action"), field),
    words: diagnostic === "" ? afterStatus(field) : diagnostic,
    outerWords: reply && outerWordsOf(diagnostic, reply),
    signs: [remoteMta, reportingMta, around.reporter, reporterIn(message)],
    remoteMta,
    reportingMta: hostOf(reportingMta),
    sender: around.sender ?? addressIn(message.get("x-postfix-sender")),
    sendingIp: undefined,
    at:
      group.get("last-attempt-date") ??
      around.at ??
      message.get("arrival-date"),
  });
}

/** Postfix marks its reports with fields of its own. */
function reporterIn(message: Group): string | undefined {
  return message.has("x-postfix-queue-id") ? "postfix" : undefined;
}

/** The Status field counts where the server's own words bear no code: 'Status: 5.1.1 (550 ...)' may hold both. */
function fieldCodes(
  field: string,
  said: Reply | undefined,
): Pick<Bounce, "replyCode" | "status"> {
  const token = /\d\.\d{1,3}\.\d{1,3}/.exec(field)?.[0] ?? "";
  const status = parseStatusCode(token);
  const reply =
    said === undefined ? scanReplies(field)[0]?.codes.replyCode : undefined;
  return {
    ...(status === undefined ? {} : { status }),
    ...(reply === undefined ? {} : { replyCode: reply }),
  };
}

/** 'x-unix; 255' is a program's exit code, not a reply. */
function isSmtp(value: string | undefined): boolean {
  return !/^\s*x-unix\s*;/i.test(value ?? "");
}

function afterStatus(field: string): string {
  return field.replace(/^\d\.\d{1,3}\.\d{1,3}\s*/, "");
}

function firstFailing(words: string): Reply | undefined {
  const all = scanReplies(words);
  const firm = all.filter((reply) => reply.firm);
  const replies = firm.length > 0 ? firm : all;
  return (
    replies.find(({ codes }) => !codes.replyCode?.startsWith("2")) ?? replies[0]
  );
}

function recipientOf(group: Group, around: Surroundings): string | undefined {
  for (const name of namesOf(group)) {
    const address = recipientIn(group.get(name));
    if (address !== undefined) return address;
  }
  return around.failedRecipients?.length === 1
    ? around.failedRecipients[0]
    : undefined;
}

/** A route (RFC 5321 appendix C) leads into the server ('@mail.example.com:ines@store_daemon'); nobody wrote to its end. */
function namesOf(group: Group): readonly string[] {
  const isRoute = typed(group.get("final-recipient"))?.startsWith("@") === true;
  return isRoute
    ? ["original-recipient", "final-recipient", "x-actual-recipient"]
    : ["final-recipient", "original-recipient", "x-actual-recipient"];
}

export function addressIn(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return scanAddresses(value)[0]?.address;
}

/** A recipient field holds nothing but an address, so a domain without a dot is one too: 'rfc822; root@mailhub'. */
function recipientIn(value: string | undefined): string | undefined {
  const field = typed(value)?.trim().replace(/^<|>$/g, "") ?? "";
  const bare = field.startsWith("@")
    ? field.slice(field.indexOf(":") + 1)
    : field;
  const isWhole = /^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/.test(bare);
  return addressIn(value) ?? (isWhole ? bare : undefined);
}

/** 'dns; mx.example.com' -> 'mx.example.com'; the type before the semicolon says only where the name is valid. */
function typed(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value.replace(/^\s*[A-Za-z][A-Za-z0-9-]{0,20}\s*;\s*/, "");
}

function hostOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return /[A-Za-z0-9_][A-Za-z0-9._-]{0,253}/.exec(value)?.[0];
}

function actionOf(value: string | undefined, status: string): Action {
  const word = /[a-z]+/i.exec(value ?? "")?.[0].toLowerCase() ?? "";
  if (word.startsWith("fail") || word === "bounced") return "failed";
  if (word.startsWith("delay")) return "delayed";
  if (word.startsWith("relay")) return "relayed";
  if (word.startsWith("expand")) return "expanded";
  if (word.startsWith("deliver")) return "delivered";
  if (status.startsWith("2")) return "delivered";
  return status.startsWith("4") ? "delayed" : "failed";
}

/** The same recipient with the same codes twice says nothing new. */
export function withoutRepeats(bounces: readonly Bounce[]): Bounce[] {
  const seen = new Map<string, Bounce>();
  for (const bounce of bounces) {
    const key = [
      bounce.recipient?.toLowerCase(),
      bounce.replyCode,
      bounce.status,
    ].join(" ");
    if (!seen.has(key)) seen.set(key, bounce);
  }
  return [...seen.values()];
}
