import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ipBlocklisted = {
  id: "ip-blocklisted",

  title: "Your office's address is on a block list",
  explain:
    "The mail was refused because of the internet address it came from. An admin has to find out why and ask for removal.",
  station: "network",
  needs: [],
  judge: () => undefined,
  fixes: ["request-delisting"],
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Cause;
