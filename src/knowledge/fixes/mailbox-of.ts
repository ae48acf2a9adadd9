import type { ReadFact } from "../../core/model.ts";

/** One address as Exchange takes it; quoted local parts (RFC 5321 §4.1.2) are left to a person. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9.-]{3,253}$/i;

/** The mailbox that signs in: as Exchange writes it, else as the account or the sender was told; only what is an address. */
export function mailboxOf(read: ReadFact): string | undefined {
  return [
    read("mailbox.address"),
    read("sign-in.account"),
    read("sender.address"),
  ].find(isAddress);
}

export function isAddress(text: string | undefined): text is string {
  return text !== undefined && ADDRESS.test(text);
}
