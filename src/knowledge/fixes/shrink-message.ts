import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mailboxOf } from "./mailbox-of.ts";

export const shrinkMessage = {
  id: "shrink-message",
  title: "Make the mail smaller",
  whoCanDoIt: "person",
  needs: [],
  steps: () => [
    "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.",
    "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.",
    "Or put the file in OneDrive or SharePoint and send a link to it.",
    "Send once more.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          `${powerShell("Get-Mailbox", { Identity: mailbox })} | Format-List MaxSendSize,MaxReceiveSize`,
        ];
  },
  check: "The smaller mail arrives.",
  undo: "Set the scanner's former quality again.",
  watchOut: [
    "The smallest limit on the way counts, and the recipient's side has its own.",
    "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.",
  ],
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Fix;
