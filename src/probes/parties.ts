import type { Look, LookInput } from "../desk/ports.ts";
import { beginWith, type LookAtDomain } from "./begin-with.ts";
import { isWithin, judgeHostName } from "./net/host-name.ts";
import { isMailbox, type Mailbox } from "./net/smtp-verbs.ts";

/** The sender's domain as it can be asked for; undefined when it is unknown or no domain. */
export function senderDomain(known: LookInput): string | undefined {
  const address = known.senderAddress ?? "";
  const raw =
    known.senderDomain ??
    (address.includes("@")
      ? address.slice(address.lastIndexOf("@") + 1)
      : undefined);
  if (raw === undefined) return undefined;
  const judged = judgeHostName(raw);
  return judged.verdict === "allowed" ? judged.name : undefined;
}

/** A look that begins with the sender's domain. */
export function withDomain(look: LookAtDomain): Look["run"] {
  return beginWith(senderDomain, "The sender's domain is not known.", look);
}

/** Whom the relay check plays. */
export interface Parties {
  readonly domain: string;
  readonly sender: Mailbox;
  /** The sender's own address, the one inside the tenant that is certainly known. */
  readonly internal: Mailbox;
  /** Absent when nobody outside of the sender's domain is known. */
  readonly external?: Mailbox;
}

/** A sentence when the check cannot be played. */
export function readParties(
  known: LookInput,
  probeRecipient: string | undefined,
): Parties | string {
  const domain = senderDomain(known);
  if (domain === undefined)
    return "The sender's domain is not known, or it is written in a way that we do not repeat to a mail server.";
  // While the sender is not known, the address that every domain has (RFC 5321 §4.5.1).
  const sender = known.senderAddress ?? `postmaster@${domain}`;
  if (!isMailbox(sender))
    return "The sender's address is written in a way that we do not repeat to a mail server.";
  const external = [probeRecipient, known.recipientAddress].find(
    (address): address is Mailbox =>
      address !== undefined && isMailbox(address) && !isInside(address, domain),
  );
  return {
    domain,
    sender,
    internal: sender,
    ...(external === undefined ? {} : { external }),
  };
}

function isInside(address: Mailbox, domain: string): boolean {
  return isWithin(address.slice(address.lastIndexOf("@") + 1), domain);
}
