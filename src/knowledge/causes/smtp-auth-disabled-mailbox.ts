import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const smtpAuthDisabledMailbox = {
  id: "smtp-auth-disabled-mailbox",

  title: "This mailbox may not sign in to send mail",
  explain:
    "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.",
  station: "door",
  needs: ["mailbox.smtp-auth"],
  judge: (read) => {
    const mailbox = read("mailbox.smtp-auth");
    if (mailbox === undefined || mailbox === "no-mailbox") return undefined;
    return mailbox === "disabled"
      ? {
          verdict: "confirmed",
          because: ["Exchange says that sending by sign-in is off for it."],
        }
      : {
          verdict: "ruled-out",
          because: [`Exchange says for this mailbox: ${mailbox}.`],
        };
  },
  fixes: ["enable-smtp-auth-mailbox"],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Cause;
