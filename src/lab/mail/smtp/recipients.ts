import type { LabMailbox, LabRecipient, Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";

/** Everybody in the tenant who takes mail: mailboxes first, then groups and contacts. */
function recipientsOf({
  tenant,
}: Scenario): readonly (LabMailbox | LabRecipient)[] {
  const others = (tenant.recipients ?? []).map((one) =>
    typeof one === "string" ? { address: one } : one,
  );
  return [...tenant.mailboxes, ...others];
}

/** The mailbox that belongs to an address or user name. */
export function mailboxOf(
  scenario: Scenario,
  user: string,
): LabMailbox | undefined {
  return scenario.tenant.mailboxes.find(
    (mailbox) => hostKey(mailbox.address) === hostKey(plain(user)),
  );
}

/** A group or contact, where the address is not a mailbox. */
export function otherRecipient(
  { tenant }: Scenario,
  address: string,
): LabRecipient | undefined {
  for (const one of tenant.recipients ?? []) {
    const recipient = typeof one === "string" ? { address: one } : one;
    if (hostKey(recipient.address) === hostKey(plain(address)))
      return recipient;
  }
  return undefined;
}

/** Plus addressing: 'anna+2@contoso.com' is Anna (learn.microsoft.com, plus addressing in Exchange Online). */
function plain(address: string): string {
  const at = address.lastIndexOf("@");
  const plus = address.indexOf("+");
  return plus < 0 || plus > at
    ? address
    : address.slice(0, plus) + address.slice(at);
}

export function isKnownRecipient(scenario: Scenario, address: string): boolean {
  const wanted = hostKey(plain(address));
  return recipientsOf(scenario).some((one) => hostKey(one.address) === wanted);
}
