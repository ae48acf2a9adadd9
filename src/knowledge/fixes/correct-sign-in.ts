import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const correctSignIn = {
  id: "correct-sign-in",
  title: "Check the sign-in settings of the device",
  whoCanDoIt: "person",
  needs: [],
  steps: () => [
    "Check that the server is smtp.office365.com, port 587, encryption STARTTLS or TLS.",
    "Enter the user name as a full mail address and the password again.",
    "Send once more. If the answer changes, paste the new one here.",
  ],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Fix;
