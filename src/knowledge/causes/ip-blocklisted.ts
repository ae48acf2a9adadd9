import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ipBlocklisted = {
  id: "ip-blocklisted",

  title: "Your office's address is on a block list",
  explain:
    "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.",
  station: "network",
  needs: [],
  judge: () => undefined,
  fixes: ["request-delisting"],
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Cause;
