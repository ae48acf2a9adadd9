import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const recipientNotFound = {
  id: "recipient-not-found",

  title: "Nobody has the address that this mail went to",
  explain:
    "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.",
  station: "recipient",
  needs: ["recipient.exists"],
  judge: (read) => {
    const exists = read("recipient.exists");
    if (exists === undefined) return undefined;
    const address = read("recipient.address") ?? "of the recipient";
    return exists
      ? {
          verdict: "ruled-out",
          because: [
            `Exchange knows ${read("recipient.address") ?? "the recipient"}.`,
          ],
        }
      : {
          verdict: "confirmed",
          because: [`Exchange knows nobody with the address ${address}.`],
        };
  },
  fixes: ["correct-recipient"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
