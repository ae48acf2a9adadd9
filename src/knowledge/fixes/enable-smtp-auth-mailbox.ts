import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const enableSmtpAuthMailbox = {
  id: "enable-smtp-auth-mailbox",
  title: "Allow sign-in for this one mailbox",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.address"],
  steps: (read) => [
    "Open the Microsoft 365 admin centre, Users, Active users, and choose the mailbox.",
    `On the Mail tab, under Email apps, tick Authenticated SMTP for ${read("sender.address") ?? "the mailbox that signs in"}.`,
    "Leave the organisation's own switch off. It protects all other mailboxes.",
    "Wait a few minutes and send once more.",
  ],
  change: (read) => {
    const mailbox = read("sender.address");
    const state = read("mailbox.smtp-auth");
    return mailbox === undefined ||
      (state !== "inherits" && state !== "disabled")
      ? undefined
      : { kind: "enable-smtp-auth-mailbox", mailbox };
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Fix;
