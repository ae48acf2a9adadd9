import type { ChangePlan } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { ChangeKind, MailAdmin } from "../desk/ports.ts";
import { cannot } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { switchIn } from "./image.ts";

const SETTING = "SmtpClientAuthenticationDisabled";
const NOT_ADVISED =
  "Not advised. Allow it for the one mailbox that needs it, and leave the organisation's switch off.";
const PASSWORDS_END =
  "Microsoft is ending sign-in with a password for SMTP. Plan for OAuth or a relay connector.";

/** The organisation's own switch for SMTP sign-in. Learn, "Set-TransportConfig". */
export function enableSmtpAuthTenant(): ChangeKind {
  return defineKind("enable-smtp-auth-tenant", {
    plan: (_, admin) => plan(admin),
    read: async (_, admin) => {
      const read = await admin.transport();
      return read.outcome === "saw"
        ? {
            outcome: "saw",
            value: {
              image: { [SETTING]: read.value.smtpClientAuthenticationDisabled },
              version: null,
            },
          }
        : read;
    },
    write: (_, { after }) => ({
      cmdlet: "Set-TransportConfig",
      parameters: {
        SmtpClientAuthenticationDisabled: switchIn(after, SETTING),
      },
    }),
  });
}

async function plan(admin: MailAdmin): ReturnType<ChangeKind["plan"]> {
  const read = await admin.transport();
  if (read.outcome !== "saw")
    return cannot(
      `The organisation's setting could not be read. ${read.reason}`,
    );
  return read.value.smtpClientAuthenticationDisabled
    ? { outcome: "planned", plan: PLAN }
    : cannot("SMTP sign-in is allowed for the organisation already.");
}

const PLAN: ChangePlan = {
  request: { kind: "enable-smtp-auth-tenant" },
  target: "SMTP sign-in of the whole organisation",
  before: { [SETTING]: true },
  after: { [SETTING]: false },
  // Get-TransportConfig's time of change covers far more than this setting and is not read.
  beforeVersion: null,
  undo: `Switch SMTP sign-in off for the organisation again: ${powerShell("Set-TransportConfig", { [SETTING]: true })}`,
  risk: {
    level: "high",
    words:
      "Every mailbox without a setting of its own can then be tried with guessed or stolen passwords from anywhere, and send mail once one of them fits.",
  },
  script: powerShell("Set-TransportConfig", { [SETTING]: false }),
  warnings: [NOT_ADVISED, PASSWORDS_END],
};
