import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { insideIsNotMeant } from "./outside-only.ts";

export const tenantExternalLimit = {
  id: "tenant-external-limit",

  title: "Our organisation has reached its daily limit for outside mail",
  explain:
    "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.",
  station: "door",
  needs: ["recipient.external"],
  judge: insideIsNotMeant,
  fixes: ["wait-and-retry", "switch-to-communication-services"],
  chooseFix: {
    needs: [],
    pick: (read) =>
      read("sender.volume") === "bulk"
        ? "switch-to-communication-services"
        : "wait-and-retry",
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
