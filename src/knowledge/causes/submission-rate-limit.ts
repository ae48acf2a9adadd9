import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { bulkWay } from "./bulk-way.ts";

export const submissionRateLimit = {
  id: "submission-rate-limit",

  title: "The device or program sends more mails a minute than it may",
  explain:
    "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.",
  station: "device",
  needs: [],
  judge: () => undefined,
  fixes: [
    "reduce-concurrency",
    "switch-to-hve",
    "switch-to-communication-services",
  ],
  chooseFix: {
    needs: [],
    pick: (read) => bulkWay(read) ?? "reduce-concurrency",
  },
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Cause;
