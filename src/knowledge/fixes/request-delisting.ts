import type { Fix } from "../../core/model.ts";
import { publicAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const requestDelisting = {
  id: "request-delisting",
  title: "Ask for removal from the block list",
  whoCanDoIt: "network-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    `Find out which machine behind ${publicAddress(read) ?? "the office's address"} sends unwanted mail, and stop it first.`,
    "Let only the mail server and the devices that send mail use port 25 to the outside.",
    read("sender.address-blocklisted") === true
      ? "Look the address up at check.spamhaus.org, see on which list it stands, and ask for removal there."
      : "Ask for removal at the page that the refusal names: sender.office.com for Microsoft's own list, check.spamhaus.org for Spamhaus.",
    "Wait up to a day and send once more.",
  ],
  check:
    "The list's own page says that the address is not on it, and mail goes through.",
  undo: "Nothing was changed that could be taken back.",
  watchOut: [
    "Asked for too early, the removal does not last: the address comes back as soon as it sends unwanted mail again.",
    "A line whose address changes stands on such lists for good; there the device needs a sign-in or another line.",
    "Never pay anybody for a removal.",
  ],
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Fix;
