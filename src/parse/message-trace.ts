import type { Bounce } from "../core/model.ts";
import { toBounce } from "./bounce.ts";
import { scanReplies } from "./scan/reply.ts";
import { scanParties } from "./scan/roles.ts";

/** Whether a text holds lines of Exchange Online's message trace. */
export function hasTrace(text: string): boolean {
  return /\{LED=/i.test(text);
}

/** Reads `Reason: [{LED=450 4.4.317 …};{MSG=};{FQDN=…};{IP=…};{LRT=…}]`: last error, its server, last retry. */
export function readTrace(text: string): Bounce[] {
  const parties = scanParties(text);
  const recipient = parties.find(
    ({ role }) => role !== "sender" && role !== "other",
  )?.address;
  const sender = parties.find(({ role }) => role === "sender")?.address;
  return sections(text).map((section) => {
    const words = valueOf(section, "LED") ?? section;
    const host = valueOf(section, "FQDN");
    const reply = scanReplies(words)[0];
    return toBounce({
      recipient,
      sender,
      reply,
      action: isTransient(reply?.codes) ? "delayed" : "failed",
      words,
      generator: "exchange-online",
      remoteMta: host ?? lastAttempted(words),
      at: usMoment(valueOf(section, "LRT")),
    });
  });
}

function isTransient(
  codes: Pick<Bounce, "replyCode" | "status"> | undefined,
): boolean {
  return (codes?.replyCode ?? codes?.status ?? "").startsWith("4");
}

const MOST_SECTIONS = 50;

function sections(text: string): string[] {
  const found: string[] = [];
  let at = text.search(/\{LED=/i);
  while (at >= 0 && found.length < MOST_SECTIONS) {
    const next = text.indexOf("{LED=", at + 5);
    found.push(text.slice(at, next < 0 ? text.length : next));
    at = next;
  }
  return found;
}

/** The value up to its closing brace, or to the next key where the portal has cut the line. */
function valueOf(section: string, key: string): string | undefined {
  const open = section.indexOf(`{${key}=`);
  if (open < 0) return undefined;
  const from = open + key.length + 2;
  const close = section.indexOf("}", from);
  const value = section
    .slice(from, close < 0 ? from + 2000 : Math.min(close, from + 2000))
    .trim();
  return value === "" ? undefined : value;
}

function lastAttempted(words: string): string | undefined {
  return /\[LastAttemptedServerName=([A-Za-z0-9._-]{1,253})\]/.exec(words)?.[1];
}

/** '1/21/2025 3:45:12 AM': the portal writes months first and means UTC. */
function usMoment(value: string | undefined): string | undefined {
  const match =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)?/.exec(
      value ?? "",
    );
  if (match === null) return undefined;
  const [, month = "", day = "", year = "", hour = "", minute, second, half] =
    match;
  const hours =
    (Number(hour) % (half === undefined ? 24 : 12)) + (half === "P" ? 12 : 0);
  const two = (value: string | number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${second}Z`;
}
