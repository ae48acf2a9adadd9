import type { ChangeRequest, ReadFact } from "../../core/model.ts";
import { publicIpv4 } from "../public-address.ts";
import { newConnector } from "./connector-words.ts";

/** A new inbound connector for the address that the mail comes from; none while that is not known. */
export function connectorForAddress(read: ReadFact): ChangeRequest | undefined {
  const address = publicIpv4(read);
  return address === undefined
    ? undefined
    : { kind: "create-inbound-connector", address };
}

/** The same by hand. */
export function connectorScript(read: ReadFact): readonly string[] | undefined {
  const address = publicIpv4(read);
  return address === undefined ? undefined : newConnector(address);
}
