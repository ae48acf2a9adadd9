import { passwordRefusal } from "../mail/smtp/sign-in-verdict.ts";
import type { PasswordRefusal } from "../mail/smtp/sign-in-verdict.ts";
import type { Scenario } from "../scenario.ts";
import { isMailbox, objectId } from "./directory.ts";
import { stableId } from "./stable-id.ts";

/** One line of Entra's sign-in log, as far as anybody reads it. */
export interface LoggedSignIn {
  readonly id: string;
  readonly createdDateTime: string;
  readonly userPrincipalName: string;
  readonly userId: string;
  readonly clientAppUsed: string;
  readonly status: {
    readonly errorCode: number;
    readonly failureReason: string;
  };
}

/** The device tried a moment ago. */
const AGO_MS = 2 * 60 * 1000;
/** Entra hears of passwords that come in at these. */
const SUBMISSION = /^smtp(?:-hve|-legacy)?\.office365\.com$/i;

/** Why a sign-in failed, in a story's words. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const ERROR_CODES: Readonly<Record<string, number>> = {
  none: 0,
  "wrong-password": 50126,
  "unknown-user": 50034,
  "security-defaults": 53003,
  "conditional-access": 53003,
  mfa: 50076,
  federation: 80001,
  locked: 50053,
};

/** What Exchange decides by itself Entra never hears of; a password that it took was right. */
const SEEN_BY_ENTRA: Readonly<Record<PasswordRefusal, number | undefined>> = {
  retired: undefined,
  "tenant-switch": undefined,
  "mailbox-switch": undefined,
  policy: undefined,
  "security-defaults": 53003,
  federation: 80001,
  "wrong-password": 50126,
  "conditional-access": 53003,
  mfa: 50076,
  unlicensed: 0,
  "not-for-this-door": 0,
};

/** The story's own log, or what its device's last try left there. */
export function signInLog(scenario: Scenario, now: Date): LoggedSignIn[] {
  const given = scenario.tenant.signInLog;
  if (given !== undefined)
    return given.map(({ user, reason }) => entry(user, codeOf(reason), now));
  const { device } = scenario;
  const user = device.user ?? device.from;
  const code = triedWith(scenario, user);
  return code === undefined ? [] : [entry(user, code, now)];
}

/** A word of the list above, or Entra's number itself. */
function codeOf(reason: string): number {
  return ERROR_CODES[reason] ?? (/^\d{1,7}$/.test(reason) ? Number(reason) : 1);
}

/** undefined: Exchange turned the device away before Entra was asked. */
function triedWith(scenario: Scenario, user: string): number | undefined {
  const { device, tenant } = scenario;
  if (device.auth !== "login" && device.auth !== "plain") return undefined;
  if (!SUBMISSION.test(device.host)) return undefined;
  const mailbox = tenant.mailboxes.find((one) => isMailbox(one, user));
  const password = device.password ?? mailbox?.password ?? "";
  const door = /-hve\./.test(device.host) ? "hve" : "submission";
  const refusal = passwordRefusal(scenario, user, password, door);
  if (refusal === undefined) return ERROR_CODES["none"];
  return refusal === "wrong-password" && mailbox === undefined
    ? ERROR_CODES["unknown-user"]
    : SEEN_BY_ENTRA[refusal];
}

function entry(user: string, errorCode: number, now: Date): LoggedSignIn {
  const createdDateTime = new Date(now.getTime() - AGO_MS).toISOString();
  return {
    id: stableId(`sign-in ${user} ${errorCode}`),
    createdDateTime,
    userPrincipalName: user.toLowerCase(),
    userId: objectId(user),
    clientAppUsed: "Authenticated SMTP",
    status: {
      errorCode,
      failureReason: errorCode === 0 ? "Other." : `AADSTS${errorCode}`,
    },
  };
}
