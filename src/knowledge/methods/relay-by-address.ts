import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isShut, mxHost, NO_SIGN_IN, portOpen, senderOf } from "./known.ts";

export const relayByAddress = {
  id: "relay-by-address",
  title: "Relay, recognised by the public address",
  summary:
    "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.",
  compare: {
    server: "your Microsoft 365 MX host",
    port: "25",
    encryption: "STARTTLS where the device can",
    signIn: "none; the public IPv4 address is known",
    outside: "yes",
    licence: "none for the sender",
    limits: "reasonable use; mail to the outside counts for the organisation",
  },
  prerequisites: [
    {
      words: "The public IPv4 address is fixed and nobody else's.",
      holds: (read) => read("sender.address-is-fixed"),
    },
    {
      words:
        "An enabled inbound connector from your organisation's server lists exactly this address.",
      holds: (read) => {
        const address = read("sender.public-address");
        const rules = read("connector.list");
        return rules === undefined || address === undefined
          ? undefined
          : rules.some(
              ({ enabled, type, addresses }) =>
                enabled && type === "OnPremises" && addresses.includes(address),
            );
      },
    },
    {
      words: "The sender's domain is an accepted domain of your organisation.",
      holds: (read) => read("sender.domain-accepted"),
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
    "The connector may have been created switched off; look that it is enabled.",
    "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.",
    "A device that prefers IPv6 misses the rule, which takes IPv4 only.",
    "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.",
    "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.",
    "Whatever stands behind this address may send in your name: let only the devices out on port 25.",
    "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.",
  ],
  typical: ["5.7.64", "4.4.62", "5.7.606", "5.7.750", "5.7.51"],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const hindrance = hindranceIn(read);
  if (hindrance !== undefined) return { fit: "no", because: [hindrance] };
  if (read("device.sign-in-ability") === "oauth")
    return {
      fit: "possible",
      because: [
        "It works, but a sign-in with OAuth is safer where it can be had.",
      ],
    };
  if (read("device.tls-version") === "too-old")
    return {
      fit: "possible",
      because: [
        "It works without encryption, so the mail crosses the internet in the clear.",
      ],
    };
  if (read("sender.address-is-fixed") === undefined)
    return {
      fit: "usual",
      because: [
        "It needs no password and reaches everybody, if the public address is fixed.",
      ],
    };
  return {
    fit: "usual",
    because: ["It needs no password and reaches everybody."],
  };
}

function hindranceIn(read: ReadFact): string | undefined {
  if (read("sender.kind") === "mailbox")
    return "It is for devices, programs and servers, not for a person's mailbox.";
  if (read("sender.address-is-fixed") === false)
    return "The public address changes or is shared.";
  if (read("sender.public-address")?.includes(":") === true)
    return "Rules take IPv4 addresses only.";
  if (isShut(read, 25)) return "The network does not let port 25 out.";
  if (read("sender.volume") === "bulk" && read("recipient.external") !== false)
    return "It may not be used for bulk mail to the outside.";
  return undefined;
}
