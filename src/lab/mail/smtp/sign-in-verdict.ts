import type { LabMailbox, Scenario } from "../../scenario.ts";
import type { SignInDoor } from "../places.ts";
import { recognisedLabToken, tokenVerdict } from "./lab-token.ts";
import { mailboxOf } from "./recipients.ts";
import type { Credentials, SignInVerdict } from "./rules.ts";

/** Says whether a bearer token lets this user send; the lab's Entra knows. */
export type TokenCheck = (user: string, token: string) => Promise<boolean>;

/** Why a password does not sign in; the first that holds. */
export type PasswordRefusal =
  | "retired"
  | "tenant-switch"
  | "mailbox-switch"
  | "security-defaults"
  | "policy"
  | "federation"
  | "wrong-password"
  | "conditional-access"
  | "mfa"
  | "unlicensed"
  | "not-for-this-door";

const UNSUCCESSFUL = "535 5.7.139 Authentication unsuccessful,";
const GENERIC = "535 5.7.3 Authentication unsuccessful";
const CRITERIA = `${UNSUCCESSFUL} the request did not meet the criteria to be authenticated successfully. Contact your administrator.`;
const SWITCHED_OFF = (whose: string) =>
  `${UNSUCCESSFUL} SmtpClientAuthentication is disabled for the ${whose}. Visit https://aka.ms/smtp_auth_disabled for more information.`;

const REPLIES: Readonly<Record<PasswordRefusal, string>> = {
  retired:
    "550 5.7.30 Basic authentication is not supported for Client Submission.",
  "tenant-switch": SWITCHED_OFF("Tenant"),
  "mailbox-switch": SWITCHED_OFF("Mailbox"),
  "security-defaults": `${UNSUCCESSFUL} user is locked by your organization's security defaults policy. Contact your administrator.`,
  policy: `${UNSUCCESSFUL} basic authentication is disabled.`,
  federation: `${UNSUCCESSFUL} federated STS service was unreachable.`,
  "wrong-password": `${UNSUCCESSFUL} the user credentials were incorrect.`,
  "conditional-access": CRITERIA,
  mfa: CRITERIA,
  unlicensed: GENERIC,
  // Microsoft documents that such an account stops sending, not the words; these are the ones for anything else.
  "not-for-this-door": GENERIC,
};

/** Decides AUTH at one of Microsoft's doors. Switches and policies speak before the password is looked at. */
export async function decideSignIn(
  scenario: Scenario,
  door: SignInDoor,
  credentials: Credentials,
  checkToken: TokenCheck,
): Promise<SignInVerdict> {
  const mailbox = mailboxOf(scenario, credentials.user);
  const reply =
    credentials.kind === "password"
      ? passwordReply(scenario, door, credentials)
      : await tokenReply(scenario, door, credentials, checkToken);
  if (reply !== undefined) return { outcome: "refused", reply };
  const user = mailbox?.address ?? credentials.user;
  const appId =
    credentials.kind === "token"
      ? recognisedLabToken(credentials.token)?.appId
      : undefined;
  return appId === undefined
    ? { outcome: "signed-in", user }
    : { outcome: "signed-in", user, appId };
}

function passwordReply(
  scenario: Scenario,
  door: SignInDoor,
  { user, password }: { readonly user: string; readonly password: string },
): string | undefined {
  // Outlook.com took passwords until September 2024.
  if (door === "consumer") return REPLIES.policy;
  const refusal = passwordRefusal(scenario, user, password, door);
  return refusal === undefined ? undefined : REPLIES[refusal];
}

/** What keeps this user and password out; nothing when they sign in. */
export function passwordRefusal(
  scenario: Scenario,
  user: string,
  password: string,
  door: SignInDoor = "submission",
): PasswordRefusal | undefined {
  const { tenant } = scenario;
  const mailbox = mailboxOf(scenario, user);
  // High Volume Email keeps passwords until 2028 and has a switch of its own.
  if (tenant.basicAuthRetired && door !== "hve") return "retired";
  const off = door === "hve" ? undefined : switchRefusal(scenario, mailbox);
  if (off !== undefined) return off;
  if (tenant.securityDefaults) return "security-defaults";
  if (tenant.basicAuthBlockedByPolicy === true) return "policy";
  if (tenant.federationUnreachable === true && mailbox?.federated === true)
    return "federation";
  if (mailbox?.password !== password) return "wrong-password";
  if (tenant.conditionalAccessBlocks === true) return "conditional-access";
  if (mailbox.mfa === true) return "mfa";
  return doorRefusal(mailbox, door);
}

function doorRefusal(
  mailbox: LabMailbox,
  door: SignInDoor,
): PasswordRefusal | undefined {
  const isHve = mailbox.hve === true;
  if (isHve !== (door === "hve")) return "not-for-this-door";
  if (isHve)
    return mailbox.hveBilling === "missing" ? "not-for-this-door" : undefined;
  return mailbox.licensed ? undefined : "unlicensed";
}

// Set-CASMailbox beats Set-TransportConfig; null on the mailbox means "as the organisation".
function switchRefusal(
  { tenant }: Scenario,
  mailbox: LabMailbox | undefined,
): "tenant-switch" | "mailbox-switch" | undefined {
  const own = mailbox?.smtpClientAuthenticationDisabled ?? null;
  if (!(own ?? tenant.smtpClientAuthenticationDisabled)) return undefined;
  return own === null ? "tenant-switch" : "mailbox-switch";
}

async function tokenReply(
  scenario: Scenario,
  door: SignInDoor,
  { user, token }: { readonly user: string; readonly token: string },
  checkToken: TokenCheck,
): Promise<string | undefined> {
  const mailbox = mailboxOf(scenario, user);
  // The switches keep tokens out as well.
  const off = door === "hve" ? undefined : switchRefusal(scenario, mailbox);
  if (off !== undefined) return REPLIES[off];
  if (mailbox === undefined || doorRefusal(mailbox, door) !== undefined)
    return GENERIC;
  const shown = recognisedLabToken(token);
  const isGood =
    shown === undefined
      ? await checkToken(user, token)
      : tokenVerdict(scenario, shown) === "good";
  return isGood ? undefined : GENERIC;
}
