import type { ChangePlan } from "../core/model.ts";
import type { ChangeKind, MailAdmin } from "../desk/ports.ts";
import { cannot } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { switchIn } from "./image.ts";
import { lintMailbox } from "./lint.ts";
import { powerShell } from "../core/powershell.ts";

const SETTING = "SmtpClientAuthenticationDisabled";
const MAY_STILL_BE_BLOCKED =
  "Security defaults, Conditional Access and authentication policies can still block a sign-in with a password.";
const PASSWORDS_END =
  "Microsoft is ending sign-in with a password for SMTP. Plan for OAuth or a relay connector.";

/**
 * SMTP sign-in for one mailbox; the organisation's switch stays as it is. Learn, "Enable or disable authenticated
 * client SMTP submission (SMTP AUTH) in Exchange Online".
 */
export function enableSmtpAuthMailbox(): ChangeKind {
  return defineKind("enable-smtp-auth-mailbox", {
    plan: ({ mailbox }, admin) => plan(mailbox.toLowerCase(), admin),
    read: ({ mailbox }, admin) => read(mailbox, admin),
    write: ({ mailbox }, { after }) => ({
      cmdlet: "Set-CASMailbox",
      parameters: {
        Identity: mailbox,
        // null: the organisation's setting counts again.
        SmtpClientAuthenticationDisabled:
          after[SETTING] === null ? null : switchIn(after, SETTING),
      },
    }),
  });
}

async function plan(
  mailbox: string,
  admin: MailAdmin,
): ReturnType<ChangeKind["plan"]> {
  const unfit = lintMailbox(mailbox);
  if (unfit !== undefined) return cannot(unfit);
  const found = await admin.mailbox(mailbox);
  if (found.outcome !== "saw")
    return cannot(`The mailbox could not be read. ${found.reason}`);
  if (found.value === null)
    return cannot(`Exchange knows no mailbox ${mailbox}.`);
  const disabled = found.value.smtpClientAuthenticationDisabled;
  return disabled === false
    ? cannot(`The mailbox ${mailbox} may sign in over SMTP already.`)
    : { outcome: "planned", plan: planned(mailbox, disabled) };
}

function planned(mailbox: string, disabled: true | null): ChangePlan {
  return {
    request: { kind: "enable-smtp-auth-mailbox", mailbox },
    target: `mailbox ${mailbox}`,
    before: { [SETTING]: disabled },
    after: { [SETTING]: false },
    // Get-CASMailbox's time of change covers far more than this setting and is not read.
    beforeVersion: null,
    undo: `${disabled === null ? "Let the mailbox follow the organisation's setting again" : "Switch SMTP sign-in off for the mailbox again"}: ${powerShell("Set-CASMailbox", { Identity: mailbox, [SETTING]: disabled })}`,
    risk: {
      level: "low",
      words: `Whoever has the password of ${mailbox} may then send mail with it from anywhere. No other mailbox changes.`,
    },
    script: powerShell("Set-CASMailbox", {
      Identity: mailbox,
      [SETTING]: false,
    }),
    warnings: [MAY_STILL_BE_BLOCKED, PASSWORDS_END],
  };
}

async function read(
  mailbox: string,
  admin: MailAdmin,
): ReturnType<ChangeKind["read"]> {
  const found = await admin.mailbox(mailbox);
  if (found.outcome !== "saw") return found;
  return {
    outcome: "saw",
    value: {
      image:
        found.value === null
          ? {}
          : { [SETTING]: found.value.smtpClientAuthenticationDisabled },
      version: null,
    },
  };
}
