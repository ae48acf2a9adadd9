import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { unlessMissing } from "./recipient-missing.ts";

export const recipientRestricted = {
  id: "recipient-restricted",

  title: "The recipient takes mail from certain senders only",
  explain:
    "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.",
  station: "recipient",
  needs: [],
  checks: ["recipient.exists", "recipient.external"],
  judge: unlessMissing,
  fixes: ["ask-recipient-admin"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
