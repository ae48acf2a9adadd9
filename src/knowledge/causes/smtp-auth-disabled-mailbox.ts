import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { withoutSignIn } from "./sign-in-gates.ts";

export const smtpAuthDisabledMailbox = {
  id: "smtp-auth-disabled-mailbox",

  title: "This mailbox may not sign in to send mail",
  explain:
    "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.",
  station: "door",
  needs: ["mailbox.smtp-auth", "sign-in.account"],
  checks: ["tenant.security-defaults", "mailbox.basic-auth-allowed"],
  judge: (read) => {
    const without = withoutSignIn(read);
    if (without !== undefined) return without;
    const mailbox = read("mailbox.smtp-auth");
    if (mailbox === undefined || mailbox === "no-mailbox") return undefined;
    // It may sign in as somebody else than it sends as.
    if (mailbox !== "disabled" && read("sign-in.account") === undefined)
      return undefined;
    const name = read("mailbox.address") ?? "this mailbox";
    return mailbox === "disabled"
      ? {
          verdict: "confirmed",
          because: [
            `Exchange says that sending by sign-in is off for ${name}.`,
          ],
        }
      : {
          verdict: "ruled-out",
          because: [
            mailbox === "enabled"
              ? `Exchange lets ${name} send by sign-in.`
              : `Exchange has no setting of its own for ${name}; the organisation's counts.`,
          ],
        };
  },
  fixes: ["enable-smtp-auth-mailbox"],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Cause;
