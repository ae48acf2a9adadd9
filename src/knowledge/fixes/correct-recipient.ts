import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isAddress } from "./mailbox-of.ts";

export const correctRecipient = {
  id: "correct-recipient",
  title: "Correct the recipient's address",
  whoCanDoIt: "person",
  needs: [],
  steps: (read) => [
    `Compare ${read("recipient.address") ?? "the address"} letter by letter with what the recipient gave you, above all the part behind the @.`,
    "Type it anew; a name that the device or Outlook fills in by itself may be an old one.",
    "Correct it in the device's address book too, and send once more.",
    "If it is a colleague's and is right, ask an Exchange admin to look for it.",
  ],
  script: (read) => {
    const recipient = read("recipient.address");
    return isAddress(recipient)
      ? [powerShell("Get-Recipient", { Identity: recipient })]
      : undefined;
  },
  check: "The next mail to that address brings no report back.",
  undo: "Put the former address back in the address book.",
  watchOut: [
    "After a move to Microsoft 365 an old entry can point to nobody although it looks right.",
  ],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Fix;
