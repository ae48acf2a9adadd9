import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeLog, withoutPasswordSignIn } from "./sign-in-gates.ts";
import { withoutPassword } from "./without-password.ts";

export const mfaBlocksBasic = {
  id: "mfa-blocks-basic",

  title: "The account needs a second factor that this sender cannot give",
  explain:
    "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.",
  station: "door",
  needs: ["sign-in.failure"],
  judge: (read) => withoutPasswordSignIn(read) ?? judgeLog(read, "mfa"),
  ...withoutPassword,
  source: SOURCES.entraErrors,
  checked: CHECKED,
} satisfies Cause;
