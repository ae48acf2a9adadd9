import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** A plain dot-atom address (RFC 5322 §3.4.1); quoted local parts are not asked for. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9.-]{3,253})$/;

export const senderAddress = {
  id: "sender-address",
  text: "Which address does it send from? (none, if it has no sender)",
  input: { kind: "text", placeholder: "scanner@example.com", maxLength: 254 },
  yields: ["sender.address", "sender.domain", "sender.is-null"],
  suggest: (read) =>
    [read("sign-in.account"), read("mailbox.address")].find(
      (address) => address?.includes("@") === true,
    ),
  read: (answer) => {
    const address = answer.trim().toLowerCase();
    // Automatic replies and reports have none (RFC 5321 §4.5.5).
    if (/^(?:<>|none|empty|null)$/.test(address))
      return { "sender.is-null": true };
    const domain = ADDRESS.exec(address)?.[1];
    return domain === undefined
      ? "That does not look like a mail address, such as scanner@example.com."
      : { "sender.address": address, "sender.domain": domain };
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
