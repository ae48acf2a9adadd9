import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  judgeGate,
  judgeLog,
  withoutPasswordSignIn,
  withoutSignIn,
} from "./sign-in-gates.ts";
import { withoutPassword } from "./without-password.ts";

export const conditionalAccessBlock = {
  id: "conditional-access-block",

  title: "A sign-in rule of ours keeps this sender out",
  explain:
    "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.",
  station: "door",
  needs: ["tenant.conditional-access-blocks", "sign-in.failure"],
  checks: ["tenant.security-defaults", "mailbox.basic-auth-allowed"],
  judge: (read) => {
    const log = withoutSignIn(read) ?? judgeLog(read, "conditional-access");
    // What the log says happened; a rule may also ask for a place or a device, which OAuth does not change.
    if (log !== undefined && log.verdict !== "ruled-out") return log;
    const without = withoutPasswordSignIn(read);
    if (without !== undefined) return without;
    const blocks = read("tenant.conditional-access-blocks");
    if (blocks === undefined) return log;
    return blocks
      ? judgeGate(read, "conditional-access")
      : {
          verdict: "ruled-out",
          because: [
            "No Conditional Access policy keeps this sender's password out.",
          ],
        };
  },
  ...withoutPassword,
  source: SOURCES.conditionalAccess,
  checked: CHECKED,
} satisfies Cause;
