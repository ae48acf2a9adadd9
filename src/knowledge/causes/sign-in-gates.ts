import type { SignInFailure } from "../../core/facts.ts";
import type { Judgement, ReadFact } from "../../core/model.ts";

/** What can turn a sign-in away, in the order in which it is asked; the first that is shut gives the answer. */
type Gate =
  | "switch"
  | "log"
  | "encryption"
  | "security-defaults"
  | "policy"
  | "conditional-access"
  | "licence"
  | "application";

const LOGGED: Readonly<
  Record<Exclude<SignInFailure, "none" | "other">, string>
> = {
  "wrong-password": "that the password was wrong",
  "security-defaults": "that security defaults refused it",
  "conditional-access": "that Conditional Access refused it",
  mfa: "that a second factor was asked for",
  policy: "that a policy refused it",
  federation: "that our own sign-in server gave no good answer",
};

type Reason = keyof typeof LOGGED;

/** In the order of the gates: why each is shut, as far as that is known. */
const GATES: Readonly<Record<Gate, (read: ReadFact) => string | undefined>> = {
  switch: switchShut,
  log: (read) => loggedWords(read),
  // AUTH is not offered before STARTTLS. What stands in the log got past this.
  encryption: (read) => {
    if (read("device.tls") === "none")
      return "It does not encrypt, so it is offered no sign-in.";
    return read("server.offers-starttls") === false
      ? "The server's offer to encrypt does not arrive here, and without encryption no sign-in is offered."
      : undefined;
  },
  "security-defaults": (read) =>
    read("tenant.security-defaults") === true && mayBePassword(read)
      ? "Security defaults are on, and they refuse a password alone."
      : undefined,
  policy: (read) =>
    read("mailbox.basic-auth-allowed") === false && mayBePassword(read)
      ? "The authentication policy of the account forbids a password here."
      : undefined,
  "conditional-access": (read) =>
    read("tenant.conditional-access-blocks") === true && mayBePassword(read)
      ? "A Conditional Access policy keeps programs with a password alone out."
      : undefined,
  licence: licenceMissing,
  application: (read) =>
    read("sign-in.method") === "oauth" &&
    read("sign-in.app-registered") === false
      ? "It signs in with OAuth, and Exchange knows no application that may use the mailbox."
      : undefined,
};

/** Get-CASMailbox beats Get-TransportConfig; null on the mailbox follows the organisation. Learn, "Set-CASMailbox". */
function switchShut(read: ReadFact): string | undefined {
  const mailbox = read("mailbox.smtp-auth");
  if (mailbox === "disabled")
    return "Sending by sign-in is off for this mailbox.";
  return mailbox === "inherits" && read("tenant.smtp-auth-disabled") === true
    ? "Sending by sign-in is off in the organisation, and the mailbox follows it."
    : undefined;
}

/** A High Volume Email account has neither mailbox nor licence, and needs none. */
function licenceMissing(read: ReadFact): string | undefined {
  if (read("hve.billing") !== undefined) return undefined;
  if (read("mailbox.smtp-auth") === "no-mailbox")
    return "Exchange has no mailbox for the account that signs in.";
  return read("mailbox.licensed") === false
    ? "The account that signs in has no licence with a mailbox."
    : undefined;
}

/** The reason that Entra's log gives for the last sign-in, where it gives one that tells something. */
function logged(read: ReadFact): Reason | undefined {
  const failure = read("sign-in.failure");
  return failure === "none" || failure === "other" ? undefined : failure;
}

function loggedWords(read: ReadFact): string | undefined {
  const reason = logged(read);
  return reason === undefined
    ? undefined
    : `Entra's log says of the last sign-in ${LOGGED[reason]}.`;
}

function mayBePassword(read: ReadFact): boolean {
  return read("sign-in.method") !== "oauth";
}

/** Why a sign-in from there cannot work, by what is known; undefined where nothing is known to be in the way. */
export function firstShut(read: ReadFact): string | undefined {
  return Object.values(GATES)
    .map((shut) => shut(read))
    .find((because) => because !== undefined);
}

/**
 * This gate is shut, and the sign-in fails here; unless another before it is shut, which then gives the answer. What
 * the log names is what happened, whatever else is shut.
 */
export function judgeGate(read: ReadFact, gate: Gate): Judgement | undefined {
  const why = GATES[gate](read);
  if (why === undefined) return undefined;
  const place = logged(read) === gate ? "log" : gate;
  const before = Object.entries(GATES)
    .slice(0, Object.keys(GATES).indexOf(place))
    .map(([, shut]) => shut(read))
    .find((because) => because !== undefined);
  return before === undefined
    ? { verdict: "confirmed", because: [why] }
    : { verdict: "likely", because: [why, before] };
}

/** By Entra's log alone: it names this reason, or another one, or nothing. */
export function judgeLog(
  read: ReadFact,
  reason: Reason,
): Judgement | undefined {
  const found = logged(read);
  const words = loggedWords(read);
  if (words === undefined) return undefined;
  return found === reason
    ? judgeGate(read, "log")
    : { verdict: "ruled-out", because: [words] };
}

/** Nothing about signing in matters to what does not sign in. */
export function withoutSignIn(read: ReadFact): Judgement | undefined {
  return read("sender.signs-in") === false
    ? { verdict: "ruled-out", because: ["It is set up not to sign in."] }
    : undefined;
}

/** Nothing about passwords matters to what signs in with OAuth, or not at all. */
export function withoutPasswordSignIn(read: ReadFact): Judgement | undefined {
  return mayBePassword(read)
    ? withoutSignIn(read)
    : {
        verdict: "ruled-out",
        because: ["It signs in with OAuth, not with a password."],
      };
}
