import type { Facts } from "../../core/facts.ts";
import type { Method, ReadFact } from "../../core/model.ts";

/** What several methods share: words for their settings, and conditions that stand before more than one of them. */

export const SUBMISSION_HOST = "smtp.office365.com";

export const NO_SIGN_IN = "none";

export function mxHost(read: ReadFact): string {
  return (
    read("tenant.mx-host") ??
    "the host that Microsoft 365 names as the MX of your domain"
  );
}

export function senderOf(read: ReadFact): string {
  const domain = read("sender.domain");
  return (
    read("sender.address") ??
    (domain === undefined
      ? "an address of one of your own mail domains"
      : `an address at ${domain}`)
  );
}

export function account(read: ReadFact): string {
  return (
    read("sign-in.account") ?? read("mailbox.address") ?? "its own mailbox"
  );
}

type Prerequisite = Method["prerequisites"][number];

export const ALL_INSIDE: Prerequisite = {
  words: "Every recipient is in your own organisation.",
  holds: (read) => not(read("recipient.external")),
};

export const CAN_SIGN_IN: Prerequisite = {
  words: "The device or program can sign in.",
  holds: (read) => not(is(read("device.sign-in-ability"), "none")),
};

export const SPEAKS_TLS_12: Prerequisite = {
  words: "It encrypts with STARTTLS and speaks TLS 1.2 or later.",
  holds: (read) => {
    const version = is(read("device.tls-version"), "current");
    const way = is(read("device.tls"), "starttls");
    return version === false || way === false ? false : version;
  },
};

export function portOpen(port: 25 | 587): Prerequisite {
  return {
    words: `The network lets port ${port} out to Microsoft 365.`,
    holds: (read) => {
      if (read("network.ports-open")?.includes(port) === true) return true;
      return isShut(read, port) ? false : undefined;
    },
  };
}

export function isShut(read: ReadFact, port: number): boolean {
  return read("network.ports-shut")?.includes(port) === true;
}

/** Undefined stays undefined: what is not known is neither so nor not so. */
export function is<V extends Facts[keyof Facts]>(
  value: V | undefined,
  wanted: V,
): boolean | undefined {
  return value === undefined ? undefined : value === wanted;
}

export function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
