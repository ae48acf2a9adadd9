import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  ALL_INSIDE,
  is,
  isShut,
  mxHost,
  NO_SIGN_IN,
  not,
  portOpen,
  senderOf,
} from "./known.ts";

export const directSend = {
  id: "direct-send",
  title: "Direct Send",
  summary:
    "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.",
  compare: {
    server: "your Microsoft 365 MX host",
    port: "25",
    encryption: "STARTTLS where the device can",
    signIn: "none",
    outside: "no",
    licence: "none",
    limits: "the throttling and filters of all incoming mail",
  },
  prerequisites: [
    ALL_INSIDE,
    {
      words: "Direct Send is not rejected in your organisation.",
      holds: (read) => not(read("tenant.reject-direct-send")),
    },
    {
      words: "The public address stands in the domain's SPF record.",
      holds: (read) => is(read("sender.spf-result"), "pass"),
    },
    portOpen(25),
  ],
  suits,
  settings: (read) => ({
    server: mxHost(read),
    port: 25,
    tls: "STARTTLS where the device can",
    signIn: NO_SIGN_IN,
    sender: senderOf(read),
  }),
  watchOut: [
    "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.",
    "The public address has to stand in the SPF record, or the mail lands in junk.",
    "A group that takes mail from inside only refuses it: the device counts as an outsider.",
    "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.",
  ],
  typical: ["5.7.68", "5.4.1", "5.7.64", "5.7.606", "5.7.133"],
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  if (read("recipient.external") === true)
    return { fit: "no", because: ["It reaches nobody outside."] };
  if (read("tenant.reject-direct-send") === true)
    return { fit: "no", because: ["Your organisation rejects Direct Send."] };
  if (read("sender.kind") === "mailbox")
    return {
      fit: "no",
      because: ["A person's mailbox sends with its own sign-in."],
    };
  if (isShut(read, 25))
    return { fit: "no", because: ["The network does not let port 25 out."] };
  return {
    fit: "possible",
    because: [
      "It works inside, but mail may land in junk, and more and more organisations close it.",
    ],
  };
}
