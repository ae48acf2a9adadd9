import type { LabMailbox, Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";
import type { Credentials, SignInVerdict } from "./rules.ts";

/** Says whether a bearer token lets this user send; the lab's Entra knows. */
export type TokenCheck = (user: string, token: string) => Promise<boolean>;

const UNSUCCESSFUL = "535 5.7.139 Authentication unsuccessful,";
const WRONG = `${UNSUCCESSFUL} the user credentials were incorrect.`;

/** The mailbox that belongs to a user name. */
export function mailboxOf(
  scenario: Scenario,
  user: string,
): LabMailbox | undefined {
  return scenario.tenant.mailboxes.find(
    (mailbox) => hostKey(mailbox.address) === hostKey(user),
  );
}

/** Decides AUTH at smtp.office365.com. Switches and policies speak before the password is looked at. */
export async function decideSignIn(
  scenario: Scenario,
  credentials: Credentials,
  checkToken: TokenCheck,
): Promise<SignInVerdict> {
  const mailbox = mailboxOf(scenario, credentials.user);
  const reply =
    credentials.kind === "password"
      ? passwordRefusal(scenario, mailbox, credentials.password)
      : (switchRefusal(scenario, mailbox) ??
        (mailbox?.licensed === true &&
        (await checkToken(credentials.user, credentials.token))
          ? undefined
          : "535 5.7.3 Authentication unsuccessful"));
  if (reply !== undefined) return { outcome: "refused", reply };
  return { outcome: "signed-in", user: mailbox?.address ?? credentials.user };
}

function passwordRefusal(
  scenario: Scenario,
  mailbox: LabMailbox | undefined,
  password: string,
): string | undefined {
  const { tenant } = scenario;
  if (tenant.basicAuthRetired)
    return "550 5.7.30 Basic authentication is not supported for Client Submission.";
  const off = switchRefusal(scenario, mailbox);
  if (off !== undefined) return off;
  if (tenant.securityDefaults)
    return `${UNSUCCESSFUL} user is locked by your organization's security defaults policy. Contact your administrator.`;
  if (tenant.basicAuthBlockedByPolicy === true)
    return `${UNSUCCESSFUL} basic authentication is disabled.`;
  if (tenant.conditionalAccessBlocks === true)
    return `${UNSUCCESSFUL} the request did not meet the criteria to be authenticated successfully. Contact your administrator.`;
  if (mailbox?.password !== password) return WRONG;
  return mailbox.licensed ? undefined : "535 5.7.3 Authentication unsuccessful";
}

// Set-CASMailbox beats Set-TransportConfig; null on the mailbox means "as the organisation".
function switchRefusal(
  { tenant }: Scenario,
  mailbox: LabMailbox | undefined,
): string | undefined {
  const own = mailbox?.smtpClientAuthenticationDisabled ?? null;
  const isOff = own ?? tenant.smtpClientAuthenticationDisabled;
  return isOff
    ? `${UNSUCCESSFUL} SmtpClientAuthentication is disabled for the ${own === null ? "Tenant" : "Mailbox"}. Visit https://aka.ms/smtp_auth_disabled for more information.`
    : undefined;
}
