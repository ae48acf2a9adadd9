import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeLog, withoutPasswordSignIn } from "./sign-in-gates.ts";

export const credentialsRejected = {
  id: "credentials-rejected",

  title: "Microsoft 365 did not accept the name and password",
  explain:
    "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.",
  station: "device",
  needs: ["sign-in.failure"],
  checks: ["mailbox.smtp-auth", "tenant.smtp-auth-disabled"],
  judge: (read) => {
    const known =
      withoutPasswordSignIn(read) ?? judgeLog(read, "wrong-password");
    if (known !== undefined) return known;
    return read("problem.change") === "password"
      ? {
          verdict: "likely",
          because: ["The password was changed shortly before."],
        }
      : undefined;
  },
  fixes: ["correct-sign-in"],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Cause;
