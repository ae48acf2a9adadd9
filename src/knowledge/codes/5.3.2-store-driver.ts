import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const storeDriver = {
  id: "5.3.2-store-driver",
  says: /bad StoreDriver MDB properties/i,
  means:
    "The Exchange server that holds the recipient's mailbox cannot open it.",
  suspects: { "recipient-server-unreachable": 5, "recipient-not-found": 2 },
  source: SOURCES.exchangeServerNdr,
  checked: CHECKED,
} satisfies Code;
