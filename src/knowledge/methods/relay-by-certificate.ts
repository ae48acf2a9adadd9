import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isShut, mxHost, portOpen, senderOf } from "./known.ts";

export const relayByCertificate = {
  id: "relay-by-certificate",
  title: "Relay, recognised by a certificate",
  summary:
    "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.",
  compare: {
    server: "your Microsoft 365 MX host",
    port: "25",
    encryption: "STARTTLS, with a certificate of its own",
    signIn: "the certificate",
    outside: "yes",
    licence: "none for the sender",
    limits: "reasonable use; mail to the outside counts for the organisation",
  },
  prerequisites: [
    {
      words:
        "The sender shows a certificate of a public authority, with its whole chain.",
      holds: (read) => {
        const name = read("sender.certificate-name");
        return name === undefined ? undefined : name !== null;
      },
    },
    {
      words:
        "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.",
      holds: (read) => {
        const name = read("sender.certificate-name");
        const rules = read("connector.list");
        return rules === undefined || name === undefined || name === null
          ? undefined
          : rules.some(
              ({ enabled, type, certificateName }) =>
                enabled && type === "OnPremises" && certificateName === name,
            );
      },
    },
    portOpen(25),
  ],
  suits,
  settings: (read) => ({
    server: mxHost(read),
    port: 25,
    tls: "STARTTLS",
    signIn: "the certificate, with its intermediate certificates",
    sender: senderOf(read),
  }),
  watchOut: [
    "Without its intermediate certificates the certificate counts for nothing.",
    "Renew it in time, with the same name.",
    "The certificate's domain has to be an accepted domain of this organisation alone.",
  ],
  typical: ["5.7.64", "4.4.62", "4.4.317"],
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const kind = read("sender.kind");
  if (kind === "device" || kind === "mailbox")
    return {
      fit: "no",
      because: [
        "Devices and mail programs can hardly ever show a certificate of their own.",
      ],
    };
  if (read("device.tls") === "none" || read("device.tls-version") === "too-old")
    return {
      fit: "no",
      because: ["A certificate is shown in TLS 1.2 or later only."],
    };
  if (isShut(read, 25))
    return { fit: "no", because: ["The network does not let port 25 out."] };
  if (read("sender.volume") === "bulk" && read("recipient.external") !== false)
    return {
      fit: "no",
      because: ["It may not be used for bulk mail to the outside."],
    };
  return {
    fit:
      kind === "server" && read("sender.address-is-fixed") !== true
        ? "usual"
        : "possible",
    because: ["It does not depend on the public address."],
  };
}
