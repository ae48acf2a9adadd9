import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  account,
  CAN_SIGN_IN,
  not,
  portOpen,
  senderOf,
  SPEAKS_TLS_12,
  SUBMISSION_HOST,
} from "./known.ts";

export const clientSubmission = {
  id: "client-submission",
  title: "SMTP AUTH client submission",
  summary:
    "The device or program signs in as one mailbox and sends as it, to anybody, from any network.",
  compare: {
    server: SUBMISSION_HOST,
    port: "587; 25 too, with the sign-in",
    encryption: "STARTTLS, TLS 1.2 or later",
    signIn: "OAuth; a password only while basic authentication lasts",
    outside: "yes",
    licence: "a licensed mailbox",
    limits:
      "10,000 recipients a day, 30 messages a minute, 3 connections at a time",
  },
  prerequisites: [
    CAN_SIGN_IN,
    SPEAKS_TLS_12,
    {
      words: "Authenticated SMTP is on for its mailbox.",
      holds: (read) => {
        const mailbox = read("mailbox.smtp-auth");
        if (mailbox === undefined) return undefined;
        if (mailbox !== "inherits") return mailbox === "enabled";
        return not(read("tenant.smtp-auth-disabled"));
      },
    },
    {
      words: "The mailbox has a licence.",
      holds: (read) => read("mailbox.licensed"),
    },
    portOpen(587),
  ],
  suits,
  settings: (read) => ({
    server: SUBMISSION_HOST,
    port: 587,
    tls: "STARTTLS",
    signIn: account(read),
    sender: senderOf(read),
  }),
  watchOut: [
    "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.",
    "Security defaults and Conditional Access stop a sign-in by password.",
    "A sender other than the account itself needs the right to send as that address.",
    "The server is named by its name, never by an address.",
  ],
  typical: [
    "5.7.57",
    "5.7.139",
    "5.7.3",
    "5.7.30",
    "5.7.60",
    "5.2.252",
    "4.3.2",
    "4.7.66",
  ],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const ability = read("device.sign-in-ability");
  if (ability === "none") return { fit: "no", because: ["It cannot sign in."] };
  if (read("device.tls-version") === "too-old")
    return { fit: "no", because: ["Its TLS is too old for this server."] };
  if (read("sender.volume") === "bulk")
    return {
      fit: "no",
      because: ["It is held to 30 messages a minute and is not for bulk."],
    };
  if (ability === "oauth")
    return {
      fit: "usual",
      because: ["It can sign in with OAuth, which has no end date."],
    };
  return {
    fit: "possible",
    because: [
      "With OAuth it lasts; with a password it works only until basic authentication ends.",
    ],
  };
}
