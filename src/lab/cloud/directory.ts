import type { LabMailbox, LabRecipient, Scenario } from "../scenario.ts";
import { stableId } from "./stable-id.ts";

/** Everybody with an address in the story's tenant, as Exchange and Entra both know them. */

type Tenant = Scenario["tenant"];

/** Exchange takes an address or an alias for one's identity, without regard to case. */
export function isMailbox(mailbox: LabMailbox, identity: string): boolean {
  const wanted = identity.toLowerCase();
  const address = mailbox.address.toLowerCase();
  return address === wanted || address.split("@")[0] === wanted;
}

export function objectId(address: string): string {
  return stableId(`user ${address.toLowerCase()}`);
}

/** Addresses that the story lets a mailbox send as and that nobody else has are its own further ones. */
export function addressesOf(mailbox: LabMailbox, tenant: Tenant): string[] {
  const ofOthers = [
    ...tenant.mailboxes.map(({ address }) => address),
    ...recipientsOf(tenant).map(({ address }) => address),
  ].map((address) => address.toLowerCase());
  return [
    mailbox.address,
    ...(mailbox.sendAs ?? []).filter(
      (address) => !ofOthers.includes(address.toLowerCase()),
    ),
  ];
}

export function mailboxWithAddress(
  tenant: Tenant,
  address: string,
): LabMailbox | undefined {
  return tenant.mailboxes.find((mailbox) =>
    addressesOf(mailbox, tenant).some(
      (own) => own.toLowerCase() === address.toLowerCase(),
    ),
  );
}

/** Groups and contacts. */
export function recipientsOf(tenant: Tenant): readonly LabRecipient[] {
  return (tenant.recipients ?? []).map((recipient) =>
    typeof recipient === "string" ? { address: recipient } : recipient,
  );
}
