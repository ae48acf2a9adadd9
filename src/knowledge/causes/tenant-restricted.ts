import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { insideIsNotMeant } from "./outside-only.ts";

export const tenantRestricted = {
  id: "tenant-restricted",

  title: "Microsoft has stopped our organisation from sending to the outside",
  explain:
    "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.",
  atOnce: [
    "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.",
  ],
  station: "door",
  needs: [],
  checks: ["mailbox.restricted", "recipient.external"],
  judge: insideIsNotMeant,
  fixes: ["contact-microsoft"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
