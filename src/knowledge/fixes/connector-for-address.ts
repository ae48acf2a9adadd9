import type { ChangeRequest, ReadFact } from "../../core/model.ts";

/** A new inbound connector for the address that the mail comes from; none while that is not known. */
export function connectorForAddress(read: ReadFact): ChangeRequest | undefined {
  const address = read("sender.public-address");
  return address === undefined
    ? undefined
    : { kind: "create-inbound-connector", address };
}
