import { covers } from "../../core/ipv4.ts";
import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const senderAddressIsFixed = {
  id: "sender-address-is-fixed",
  text: "Does the office have a fixed internet address of its own? (ask the internet provider)",
  input: {
    kind: "choice",
    choices: [
      { value: "yes", title: "Yes, it is fixed" },
      { value: "no", title: "No, it changes or is shared with others" },
    ],
  },
  yields: ["sender.address-is-fixed"],
  suggest: (read) => {
    const address = read("sender.public-address");
    if (address === undefined) return undefined;
    // Somebody made a rule for it, and it still comes from there.
    const isListed = read("connector.list")?.some(({ addresses }) =>
      addresses.some((listed) => covers(listed, address)),
    );
    return isListed === true ? "yes" : undefined;
  },
  read: chosen("sender.address-is-fixed"),
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Question;
