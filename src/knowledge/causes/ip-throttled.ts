import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const ipThrottled = {
  id: "ip-throttled",

  title: "Microsoft 365 slows mail from your office's address down",
  explain:
    "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.",
  station: "network",
  needs: ["sender.volume"],
  checks: ["sender.address-blocklisted", "sender.public-address"],
  judge: (read) => {
    if (read("sender.address-blocklisted") === true)
      return {
        verdict: "ruled-out",
        because: ["The address is on a block list; waiting does not help."],
      };
    return read("sender.volume") === "bulk"
      ? { verdict: "likely", because: ["Much mail is sent at once."] }
      : undefined;
  },
  fixes: ["wait-and-retry"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
