import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { bulkWay } from "./bulk-way.ts";

export const recipientLimit = {
  id: "recipient-limit",

  title: "The mail or the mailbox has reached its limit of recipients",
  explain:
    "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.",
  station: "device",
  needs: [],
  checks: ["mailbox.restricted"],
  judge: () => undefined,
  fixes: [
    "wait-and-retry",
    "switch-to-hve",
    "switch-to-communication-services",
  ],
  chooseFix: {
    needs: [],
    pick: (read) => bulkWay(read) ?? "wait-and-retry",
  },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Cause;
