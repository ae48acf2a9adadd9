import type { Fix } from "../../core/model.ts";
import { publicAddress, publicIpv4 } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { domainWords, reverseNameOf } from "./dns-names.ts";

export const setReverseName = {
  id: "set-reverse-name",
  title: "Have a name entered for the office's address",
  whoCanDoIt: "network-admin",
  needs: ["sender.public-address"],
  steps: (read) => {
    const address = publicAddress(read) ?? "the office's public address";
    const ipv4 = publicIpv4(read);
    return [
      `Choose a name below ${domainWords(read)} for the line, and publish it in DNS so that it leads to ${address}.`,
      `Ask the internet provider to enter that name as the reverse name (PTR) of ${address}${ipv4 === undefined ? "" : `, that is for ${reverseNameOf(ipv4)}`}.`,
      "Wait up to two days until both can be seen, and send once more.",
    ];
  },
  check:
    "A reverse look-up of the address gives the name, and the name leads back to the address.",
  undo: "Ask the provider to put the former name back.",
  watchOut: [
    "Only who owns the address can enter the name, mostly the provider; your own DNS cannot.",
    "One address has one name.",
  ],
  source: SOURCES.rfc8601,
  checked: CHECKED,
} satisfies Fix;
