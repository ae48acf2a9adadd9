import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderAccountRestricted = {
  id: "sender-account-restricted",

  title: "Microsoft has stopped this account from sending to the outside",
  explain:
    "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.",
  station: "door",
  needs: ["mailbox.restricted"],
  judge: (read) => {
    const isRestricted = read("mailbox.restricted");
    if (isRestricted === undefined) return undefined;
    const name =
      read("mailbox.address") ?? read("sender.address") ?? "the account";
    return isRestricted
      ? {
          verdict: "confirmed",
          because: [`Exchange lists ${name} among the restricted senders.`],
        }
      : {
          verdict: "ruled-out",
          because: [`Exchange does not list ${name} as restricted.`],
        };
  },
  fixes: ["secure-account"],
  source: SOURCES.restrictedEntities,
  checked: CHECKED,
} satisfies Cause;
