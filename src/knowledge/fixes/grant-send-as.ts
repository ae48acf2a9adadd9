import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isAddress } from "./mailbox-of.ts";

export const grantSendAs = {
  id: "grant-send-as",
  title: "Let the account send as this address",
  whoCanDoIt: "exchange-admin",
  needs: ["sign-in.account", "sender.address"],
  steps: (read) => {
    const told = read("sign-in.account");
    const account = isAddress(told) ? told : "the account that signs in";
    return [
      `The simplest way needs no right at all: set the sender on the device to ${account}.`,
      `Otherwise open the Exchange admin centre (admin.exchange.microsoft.com), Recipients, Mailboxes, and choose ${read("sender.address") ?? "the mailbox of the sender address"}.`,
      `On the Delegation tab, under Send as, choose Edit and add ${account}.`,
      "Wait up to an hour and send once more.",
    ];
  },
  script: (read) => {
    const sender = read("sender.address");
    const account = read("sign-in.account");
    return isAddress(sender) && isAddress(account)
      ? [
          powerShell("Add-RecipientPermission", {
            Identity: sender,
            Trustee: account,
            AccessRights: "SendAs",
          }),
          powerShell("Get-RecipientPermission", { Identity: sender }),
        ]
      : undefined;
  },
  check:
    "Get-RecipientPermission lists the account with SendAs, and the next mail goes out.",
  undo: "Take the right away again on the same tab, or with Remove-RecipientPermission.",
  watchOut: [
    "Full Access and Send on behalf are not enough for mail over SMTP.",
    "The line From: of the mail counts as well as the return path; both must be allowed.",
    "The account can then write in the name of that address, so grant it for one address only.",
  ],
  source: SOURCES.recipientPermission,
  checked: CHECKED,
} satisfies Fix;
