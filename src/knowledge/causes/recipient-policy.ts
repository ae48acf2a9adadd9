import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { unlessMissing } from "./recipient-missing.ts";

export const recipientPolicy = {
  id: "recipient-policy",

  title: "The recipient's organisation refuses this mail by its rules",
  explain:
    "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.",
  station: "recipient",
  needs: [],
  checks: ["recipient.exists"],
  judge: unlessMissing,
  fixes: ["ask-recipient-admin"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
