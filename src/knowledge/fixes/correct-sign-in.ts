import type { Fix } from "../../core/model.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { PASSWORDS_END } from "./password-dates.ts";

export const correctSignIn = {
  id: "correct-sign-in",
  title: "Check the sign-in settings of the device",
  whoCanDoIt: "person",
  needs: [],
  steps: () => [
    "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.",
    "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.",
    "Set the sender to the same address as the user name.",
    "If you are not sure of the password, sign in with it at outlook.office.com first.",
    "Send once more. If the answer changes, paste the new one here.",
  ],
  settings: clientSubmission.settings,
  check: "The next mail goes out and lies in the account's Sent Items.",
  undo: "Note the old settings before you change them, and enter them again.",
  watchOut: [
    "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.",
    PASSWORDS_END,
  ],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Fix;
