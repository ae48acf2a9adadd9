import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const submissionConcurrencyLimit = {
  id: "submission-concurrency-limit",

  title: "The device or program sends too many mails at the same time",
  explain:
    "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.",
  station: "device",
  needs: [],
  judge: () => undefined,
  fixes: ["reduce-concurrency"],
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Cause;
