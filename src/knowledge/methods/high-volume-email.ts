import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  ALL_INSIDE,
  CAN_SIGN_IN,
  is,
  portOpen,
  senderOf,
  SPEAKS_TLS_12,
} from "./known.ts";

export const highVolumeEmail = {
  id: "high-volume-email",
  title: "High Volume Email",
  summary:
    "An account of its own for programs and devices that send much, to your own colleagues alone.",
  compare: {
    server: "smtp-hve.office365.com",
    port: "587",
    encryption: "STARTTLS, TLS 1.2 or later",
    signIn: "OAuth, or a password until September 2028",
    outside: "no",
    licence: "pay as you go: 42 US dollars for a million recipients",
    limits: "no limit of recipients a day, inside only",
  },
  prerequisites: [
    ALL_INSIDE,
    CAN_SIGN_IN,
    SPEAKS_TLS_12,
    {
      words: "The account has a valid billing policy.",
      holds: (read) => is(read("hve.billing"), "valid"),
    },
    portOpen(587),
  ],
  suits,
  settings: (read) => ({
    server: "smtp-hve.office365.com",
    port: 587,
    tls: "STARTTLS",
    signIn: "the High Volume Email account",
    sender: senderOf(read),
  }),
  watchOut: [
    "Billing began on 1 June 2026; without a valid billing policy the account stops sending.",
    "Security defaults and Conditional Access apply to it as well.",
    "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.",
  ],
  typical: ["5.5.105", "5.7.139"],
  source: SOURCES.hve,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const ability = read("device.sign-in-ability");
  if (read("recipient.external") === true)
    return { fit: "no", because: ["It reaches nobody outside."] };
  if (ability === "none") return { fit: "no", because: ["It cannot sign in."] };
  if (read("device.tls-version") === "too-old")
    return { fit: "no", because: ["Its TLS is too old for this server."] };
  if (read("sender.kind") === "mailbox")
    return {
      fit: "no",
      because: ["It is for devices and programs, not for a person's mailbox."],
    };
  if (read("recipient.external") === false) {
    if (read("sender.volume") === "bulk")
      return {
        fit: "usual",
        because: ["It is made for much mail to colleagues."],
      };
    if (ability === "password")
      return {
        fit: "usual",
        because: [
          "It keeps taking a password until September 2028, and reaches colleagues.",
        ],
      };
  }
  return {
    fit: "possible",
    because: ["It costs by recipient and reaches colleagues only."],
  };
}
