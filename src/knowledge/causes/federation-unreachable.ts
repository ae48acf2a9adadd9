import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeLog, withoutPasswordSignIn } from "./sign-in-gates.ts";

export const federationUnreachable = {
  id: "federation-unreachable",

  title: "Our own sign-in server cannot be reached from Microsoft 365",
  explain:
    "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.",
  station: "network",
  needs: ["sign-in.failure"],
  judge: (read) => withoutPasswordSignIn(read) ?? judgeLog(read, "federation"),
  fixes: ["repair-federation"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
