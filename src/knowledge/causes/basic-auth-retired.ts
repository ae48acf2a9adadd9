import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { withoutPasswordSignIn } from "./sign-in-gates.ts";
import { WAY_OUT_NEEDS, WAYS_OUT, wayOut } from "./without-password.ts";

export const basicAuthRetired = {
  id: "basic-auth-retired",

  title: "Microsoft 365 no longer accepts a plain password from this sender",
  explain:
    "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.",
  station: "door",
  needs: [],
  checks: ["sign-in.method", "mailbox.basic-auth-allowed"],
  judge: withoutPasswordSignIn,
  fixes: WAYS_OUT,
  chooseFix: {
    needs: WAY_OUT_NEEDS,
    // A High Volume Email account takes a password until September 2028.
    pick: (read) => wayOut(read, "taken"),
  },
  source: SOURCES.basicAuth,
  checked: CHECKED,
} satisfies Cause;
