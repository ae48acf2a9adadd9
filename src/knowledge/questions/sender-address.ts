import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** A plain dot-atom address (RFC 5322 §3.4.1); quoted local parts are not asked for. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9.-]{3,253})$/;

export const senderAddress = {
  id: "sender-address",
  text: "Which address does it send from?",
  input: { kind: "text", placeholder: "scanner@example.com", maxLength: 254 },
  yields: ["sender.address", "sender.domain"],
  read: (answer) => {
    const address = answer.trim().toLowerCase();
    const domain = ADDRESS.exec(address)?.[1];
    return domain === undefined
      ? "That does not look like a mail address, such as scanner@example.com."
      : { "sender.address": address, "sender.domain": domain };
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
