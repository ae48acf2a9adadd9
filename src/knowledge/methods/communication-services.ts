import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { is, SPEAKS_TLS_12 } from "./known.ts";

export const communicationServices = {
  id: "communication-services",
  title: "Azure Communication Services Email",
  summary:
    "A service for newsletters and mass notifications to the outside, apart from your mailboxes.",
  compare: {
    server: "smtp.azurecomm.net, or its REST interface",
    port: "587",
    encryption: "STARTTLS, TLS 1.2 or later",
    signIn: "an application of Entra, behind an SMTP user name",
    outside: "yes",
    licence: "by use, through an Azure subscription",
    limits: "small until a higher quota is asked for",
  },
  prerequisites: [
    {
      words: "A program sends, not a device.",
      holds: (read) => is(read("sender.kind"), "application"),
    },
    SPEAKS_TLS_12,
    {
      words: "The sending domain is verified there, with SPF and DKIM.",
      holds: () => undefined,
    },
  ],
  suits,
  settings: () => ({
    server: "smtp.azurecomm.net",
    port: 587,
    tls: "STARTTLS",
    signIn: "the SMTP user name of its Entra application",
    sender: "an address of the domain that is verified there",
  }),
  watchOut: [
    "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.",
    "The application's secret expires; note the day and renew it before.",
  ],
  typical: [],
  source: SOURCES.communicationServices,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const kind = read("sender.kind");
  if (read("device.sign-in-ability") === "none")
    return { fit: "no", because: ["It cannot sign in."] };
  if (read("device.tls-version") === "too-old")
    return { fit: "no", because: ["Its TLS is too old for this server."] };
  if (kind === "device")
    return {
      fit: "no",
      because: [
        "It is for programs; a device's form does not take the long names with which one signs in there.",
      ],
    };
  const isBulk = read("sender.volume") === "bulk";
  if (kind === "mailbox" && !isBulk)
    return {
      fit: "no",
      because: ["It is for programs, not for a person's mailbox."],
    };
  return isBulk && read("recipient.external") !== false
    ? { fit: "usual", because: ["It is made for much mail to the outside."] }
    : {
        fit: "possible",
        because: ["It is worth its set-up where much mail is sent."],
      };
}
