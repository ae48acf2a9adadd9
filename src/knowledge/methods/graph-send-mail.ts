import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { senderOf } from "./known.ts";

export const graphSendMail = {
  id: "graph-send-mail",
  title: "Microsoft Graph sendMail",
  summary:
    "A program of your own sends through HTTPS with an Entra application, without any SMTP.",
  compare: {
    server: "graph.microsoft.com",
    port: "443",
    encryption: "HTTPS",
    signIn: "OAuth (Mail.Send)",
    outside: "yes",
    licence: "a licensed or shared mailbox",
    limits: "the mailbox's limits, and Graph's throttling",
  },
  prerequisites: [
    {
      words: "The program can be changed to call an HTTPS interface.",
      holds: (read) => {
        const kind = read("sender.kind");
        return kind === undefined || kind === "application" ? undefined : false;
      },
    },
    {
      words: "The mailbox that sends has a licence, or is a shared mailbox.",
      holds: (read) => (read("mailbox.licensed") === true ? true : undefined),
    },
  ],
  suits,
  settings: (read) => ({
    server: "https://graph.microsoft.com/v1.0/users/{id}/sendMail",
    port: 443,
    tls: "HTTPS",
    signIn: "an Entra application with Mail.Send for this one mailbox",
    sender: senderOf(read),
  }),
  watchOut: [
    "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.",
    "Prefer a certificate to a secret, and note the day on which it expires.",
  ],
  typical: [],
  source: SOURCES.graphSendMail,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const kind = read("sender.kind");
  if (kind !== undefined && kind !== "application")
    return { fit: "no", because: ["Only a program can do this."] };
  if (read("sender.volume") === "bulk")
    return { fit: "no", because: ["The mailbox's limits hold here too."] };
  if (kind === undefined)
    return {
      fit: "possible",
      because: ["A program of your own could do this."],
    };
  // A program that can only fill in a server's form cannot be changed to call an interface.
  return read("device.sign-in-ability") === undefined ||
    read("device.sign-in-ability") === "oauth"
    ? {
        fit: "usual",
        because: ["No password, no SMTP ports, and a copy in Sent Items."],
      }
    : {
        fit: "possible",
        because: ["Only if the program's code can be changed."],
      };
}
