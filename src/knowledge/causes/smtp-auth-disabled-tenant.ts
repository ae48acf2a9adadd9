import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { withoutSignIn } from "./sign-in-gates.ts";

export const smtpAuthDisabledTenant = {
  id: "smtp-auth-disabled-tenant",

  title: "Signing in to send mail is switched off here",
  explain:
    "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.",
  station: "door",
  needs: ["tenant.smtp-auth-disabled", "mailbox.smtp-auth"],
  checks: ["tenant.security-defaults", "mailbox.basic-auth-allowed"],
  judge: (read) => {
    const without = withoutSignIn(read);
    if (without !== undefined) return without;
    const mailbox = read("mailbox.smtp-auth");
    const isOff = read("tenant.smtp-auth-disabled");
    if (mailbox === "enabled" || mailbox === "disabled")
      return {
        verdict: "ruled-out",
        because: [
          `The mailbox has its own switch, which says ${mailbox} and comes before the organisation's.`,
        ],
      };
    if (isOff === undefined) return undefined;
    if (!isOff)
      return {
        verdict: "ruled-out",
        because: ["The organisation's switch allows it."],
      };
    return {
      verdict: mailbox === "inherits" ? "confirmed" : "likely",
      because: [
        "The organisation's switch is off" +
          (mailbox === "inherits" ? ", and the mailbox follows it." : "."),
      ],
    };
  },
  fixes: ["enable-smtp-auth-mailbox"],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Cause;
