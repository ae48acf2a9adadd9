import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeGate, withoutSignIn } from "./sign-in-gates.ts";

export const mailboxUnlicensed = {
  id: "mailbox-unlicensed",

  title: "The account that signs in has no mailbox of its own",
  explain:
    "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.",
  station: "door",
  needs: ["mailbox.licensed", "mailbox.smtp-auth"],
  checks: ["hve.billing", "sign-in.failure"],
  judge: (read) => {
    const without = withoutSignIn(read);
    if (without !== undefined) return without;
    if (read("hve.billing") !== undefined)
      return {
        verdict: "ruled-out",
        because: ["It is a High Volume Email account, which needs no mailbox."],
      };
    return read("mailbox.licensed") === true
      ? {
          verdict: "ruled-out",
          because: ["The account has a licence with a mailbox."],
        }
      : judgeGate(read, "licence");
  },
  fixes: ["assign-licence"],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Cause;
