import type { Cause } from "../../core/model.ts";
import { publicAddress, reportedAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { canSubmit } from "./without-fixed-address.ts";

export const ipBlocklisted = {
  id: "ip-blocklisted",

  title: "Your office's address is on a block list",
  explain:
    "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.",
  station: "network",
  needs: ["sender.address-blocklisted"],
  checks: ["sender.public-address"],
  judge: (read) => {
    const isListed = read("sender.address-blocklisted");
    if (isListed === undefined) return undefined;
    const address =
      publicAddress(read) ?? reportedAddress(read) ?? "The office's address";
    return isListed
      ? {
          verdict: "confirmed",
          because: [`${address} is on Spamhaus's block list.`],
        }
      : {
          verdict: "possible",
          because: [
            `${address} is not on Spamhaus's list now; Microsoft's own lists cannot be asked.`,
          ],
        };
  },
  fixes: ["request-delisting", "switch-to-submission"],
  chooseFix: {
    needs: [],
    // Addresses that change are listed for good; a sign-in does not depend on them.
    pick: (read) =>
      read("sender.address-is-fixed") === false && canSubmit(read)
        ? "switch-to-submission"
        : "request-delisting",
  },
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Cause;
