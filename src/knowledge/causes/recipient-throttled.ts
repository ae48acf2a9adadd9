import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { unlessMissing } from "./recipient-missing.ts";

export const recipientThrottled = {
  id: "recipient-throttled",

  title: "The recipient gets too much mail at the moment",
  explain:
    "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.",
  station: "recipient",
  needs: [],
  checks: ["recipient.exists"],
  judge: unlessMissing,
  fixes: ["wait-and-retry"],
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Cause;
