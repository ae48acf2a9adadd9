import type { Fix } from "../../core/model.ts";
import { clientSubmission } from "../methods/client-submission.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const turnOnEncryption = {
  id: "turn-on-encryption",
  title: "Let the device encrypt before it signs in",
  whoCanDoIt: "person",
  needs: [],
  steps: () => [
    "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.",
    "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.",
    "Set the port to 587 and leave sign-in on.",
    "Send once more.",
  ],
  settings: clientSubmission.settings,
  check: "The next mail goes out, and the device shows no sign-in error.",
  undo: "Set encryption and port back to what they were.",
  watchOut: [
    "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.",
    "The device's clock must be right, or it takes the server's certificate for expired.",
  ],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Fix;
