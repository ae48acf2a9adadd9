import type { FixId, ReadFact } from "../../core/model.ts";

/** For mass mail there are services without a mailbox's limits: one for colleagues alone, one for everybody. */
export function bulkWay(read: ReadFact): FixId | undefined {
  if (read("sender.volume") !== "bulk") return undefined;
  return read("recipient.external") === false
    ? "switch-to-hve"
    : "switch-to-communication-services";
}
