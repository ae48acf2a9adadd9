import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { unlessMissing } from "./recipient-missing.ts";

export const recipientMailboxFull = {
  id: "recipient-mailbox-full",

  title: "The recipient's mailbox is full",
  explain:
    "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.",
  station: "recipient",
  needs: [],
  checks: ["recipient.exists"],
  judge: unlessMissing,
  fixes: ["ask-recipient-admin"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
