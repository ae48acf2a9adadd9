import type { Question } from "../../core/model.ts";
import { parseIpv4 } from "../../core/ipv4.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const senderPublicAddress = {
  id: "sender-public-address",
  text: "Which public internet address does the office have that it sends from?",
  input: {
    kind: "text",
    placeholder: "For example 203.0.113.44",
    maxLength: 45,
  },
  yields: ["sender.public-address"],
  read: (answer) => {
    const address = answer.trim();
    return parseIpv4(address) === undefined
      ? "Please enter the address as four numbers with dots, such as 203.0.113.44."
      : { "sender.public-address": address };
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
