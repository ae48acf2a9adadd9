import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeGate, judgeLog, withoutPasswordSignIn } from "./sign-in-gates.ts";
import { WAY_OUT_NEEDS, WAYS_OUT, wayOut } from "./without-password.ts";

export const basicAuthBlockedByPolicy = {
  id: "basic-auth-blocked-by-policy",

  title: "A policy of ours forbids this account to use a password",
  explain:
    "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.",
  station: "door",
  needs: ["mailbox.basic-auth-allowed"],
  checks: ["sign-in.failure", "tenant.security-defaults"],
  judge: (read) => {
    const without = withoutPasswordSignIn(read);
    if (without !== undefined) return without;
    const isAllowed = read("mailbox.basic-auth-allowed");
    if (isAllowed === undefined) {
      const log = judgeLog(read, "policy");
      // The log does not say which policy it was.
      return log?.verdict === "confirmed" ? { ...log, verdict: "likely" } : log;
    }
    return isAllowed
      ? {
          verdict: "ruled-out",
          because: ["The authentication policy of the account allows it."],
        }
      : judgeGate(read, "policy");
  },
  fixes: [...WAYS_OUT, "allow-basic-auth-for-mailbox"],
  chooseFix: {
    needs: WAY_OUT_NEEDS,
    pick: (read) => {
      const fix = wayOut(read, "refused");
      return fix === "use-local-relay" ? "allow-basic-auth-for-mailbox" : fix;
    },
  },
  source: SOURCES.authenticationPolicy,
  checked: CHECKED,
} satisfies Cause;
