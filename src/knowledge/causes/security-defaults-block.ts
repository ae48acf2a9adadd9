import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeGate, judgeLog, withoutPasswordSignIn } from "./sign-in-gates.ts";
import { withoutPassword } from "./without-password.ts";

export const securityDefaultsBlock = {
  id: "security-defaults-block",

  title: "Our security settings refuse a plain password here",
  explain:
    "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.",
  station: "door",
  needs: ["tenant.security-defaults", "sign-in.failure"],
  checks: ["mailbox.smtp-auth", "tenant.smtp-auth-disabled"],
  judge: (read) => {
    const without = withoutPasswordSignIn(read);
    if (without !== undefined) return without;
    const areOn = read("tenant.security-defaults");
    if (areOn === undefined) return judgeLog(read, "security-defaults");
    return areOn
      ? judgeGate(read, "security-defaults")
      : { verdict: "ruled-out", because: ["Security defaults are off."] };
  },
  ...withoutPassword,
  source: SOURCES.securityDefaults,
  checked: CHECKED,
} satisfies Cause;
