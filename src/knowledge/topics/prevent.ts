import type { Topic } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

const ADVICE: readonly { readonly label: string; readonly text: string }[] = [
  {
    label: "A register",
    text: [
      "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.",
      "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.",
    ].join("\n"),
  },
  {
    label: "Public address",
    text: [
      "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.",
      "A second line that takes over has another address: add it to the connector before it is needed.",
      "Let only the devices that send out on port 25.",
    ].join("\n"),
  },
  {
    label: "Connectors",
    text: [
      "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.",
      "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.",
    ].join("\n"),
  },
  {
    label: "Sign-in",
    text: [
      "One account a device or program, with the right to send as its own address alone; never share a password.",
      "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.",
      "A person's own account is no sender: it ends with its owner.",
    ].join("\n"),
  },
  {
    label: "SPF, DKIM, DMARC",
    text: [
      "SPF names every sender of the domain, in one record with at most ten lookups.",
      "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.",
      "Switch DKIM on for each of your domains.",
      "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.",
    ].join("\n"),
  },
  {
    label: "What expires",
    text: [
      "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.",
      "A renewed certificate keeps its name and brings its intermediate certificates.",
    ].join("\n"),
  },
  {
    label: "Watch",
    text: [
      "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.",
      "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.",
      "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.",
      "Keep an eye on the quota of mail to the outside and on blocklists for your address.",
    ].join("\n"),
  },
  {
    label: "Devices",
    text: [
      "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.",
      "Set server names, never addresses, and the right time.",
    ].join("\n"),
  },
];

export const prevent = {
  id: "prevent",
  title: "How to keep it from happening again",
  asks: /\b(?:prevent|prevents|preventing|prevention)\b|\bavoid (?:this|that|it|such)\b|\bnever again\b|\b(?:happen|happens|happening|break|breaks|breaking|fail|failing) again\b|\bbest practi[cs]es?\b/i,
  usage: "",
  tell: () => ({
    title: "How to keep it from happening again",
    lines: [
      "Most mail of devices stops because something around them changed.",
    ],
    rows: ADVICE,
  }),
  source: SOURCES.mailAuthentication,
  checked: CHECKED,
} satisfies Topic;
