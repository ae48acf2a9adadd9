import type { Facts, ServerRole } from "../core/facts.ts";
import type { Bounce, InputKind } from "../core/model.ts";
import { isReport } from "./forms.ts";

/** Client access at the submission service: 'AM0PR04CA0052', 'MN2PR05CA0004', 'SY5P282CA0097'. */
const CLIENT_ACCESS = /^\[(?:hostname=)?[a-z0-9]{2,5}p[a-z]?\d{2,4}ca\d{4}\./i;

/** Mail doors: 'DB1PEPF000509EF', and the older 'VE1EUR01FT044' of the protection hosts. */
const MAIL_DOOR =
  /^\[(?:hostname=)?(?:[a-z0-9]{2,4}pepf[0-9a-f]{6,10}|[a-z0-9]{4,9}ft\d{3})\./i;

/** Mailboxes that Microsoft gives to everybody stand behind doors of their own with the same names. */
const CONSUMER = /@(?:hotmail|outlook|live|msn)\.[a-z.]{2,7}$/i;

/**
 * Whose server answered, as the machine in the tail of Exchange Online's reply tells. Only for what the sender's own
 * connection met: a report quotes servers further on.
 */
export function roleInTail(
  kind: InputKind,
  bounces: readonly Bounce[],
): Partial<Facts> {
  if (isReport(kind)) return {};
  for (const bounce of bounces) {
    const role = roleOf(bounce);
    if (role !== undefined) return { "server.role": role };
  }
  return {};
}

function roleOf(bounce: Bounce): ServerRole | undefined {
  const { generator, tags, words, status, recipient } = bounce;
  if (bounce.region === undefined || generator !== "exchange-online")
    return undefined;
  const tail = words.slice(words.lastIndexOf("["));
  if (CLIENT_ACCESS.test(tail))
    return /tenantattribution|\bATTR\d/i.test(words) ? undefined : "submission";
  // ATTR35: another organisation's door, or none of this one's.
  const isElsewhere = status === "4.4.62" || tags?.includes("ATTR35") === true;
  if (!MAIL_DOOR.test(tail) || isElsewhere || ASKS_SIGN_IN.test(status ?? ""))
    return undefined;
  return CONSUMER.test(recipient ?? "") ? undefined : "tenant-mx";
}

/** Only the submission service asks for a sign-in or refuses one. */
const ASKS_SIGN_IN = /^5\.7\.(?:3|57|139)$/;
