import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { firstShut, judgeGate, withoutSignIn } from "./sign-in-gates.ts";

export const oauthMisconfigured = {
  id: "oauth-misconfigured",

  title: "The program's sign-in with OAuth is not set up completely",
  explain:
    "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.",
  station: "door",
  needs: ["sign-in.method", "sign-in.app-registered"],
  checks: ["mailbox.smtp-auth", "tenant.smtp-auth-disabled"],
  judge: (read) => {
    const without = withoutSignIn(read);
    if (without !== undefined) return without;
    const method = read("sign-in.method");
    if (method === undefined) return undefined;
    if (method === "password")
      return {
        verdict: "ruled-out",
        because: ["It signs in with a password, not with OAuth."],
      };
    const judged = judgeGate(read, "application");
    // A person's mail program signs in as the person and is not registered in Exchange.
    if (judged !== undefined && read("sender.kind") !== "mailbox")
      return judged;
    return firstShut(read) === undefined
      ? { verdict: "likely", because: ["It signs in with OAuth."] }
      : undefined;
  },
  fixes: ["correct-oauth"],
  source: SOURCES.smtpOauth,
  checked: CHECKED,
} satisfies Cause;
