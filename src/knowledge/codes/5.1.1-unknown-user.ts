import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unknownUser = {
  id: "5.1.1-unknown-user",
  says: /\b5\.1\.1\b|\b(?:Ex)?RecipNotFound|user unknown|unknown user|unknown recipient|bad destination mailbox address|no such (?:user|mailbox)|recipient name is not recognized|email account that you tried to reach does not exist|user (?:does )?not (?:exist|found)|this user doesn't have an? |is not a registered |\binvalid recipient\b(?! address)|account or domain may not exist/i,
  means: "Nobody has this address.",
  names: "recipient-not-found",
  suspects: { "recipient-not-found": 8, backscatter: 1 },
  source: SOURCES.ndrUnknownUser,
  checked: CHECKED,
} satisfies Code;
