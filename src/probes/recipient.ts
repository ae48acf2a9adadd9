import type { Look, LookInput } from "../desk/ports.ts";
import { beginWith, type LookAtDomain } from "./begin-with.ts";
import { judgeHostName } from "./net/host-name.ts";

/** The recipient's domain as it can be asked for; undefined when it is unknown or no domain. */
function recipientDomain(known: LookInput): string | undefined {
  const address = known.recipientAddress ?? "";
  if (!address.includes("@")) return undefined;
  const judged = judgeHostName(address.slice(address.lastIndexOf("@") + 1));
  return judged.verdict === "allowed" ? judged.name : undefined;
}

/** A look that begins with the recipient's domain. */
export function withRecipientDomain(look: LookAtDomain): Look["run"] {
  return beginWith(
    recipientDomain,
    "The recipient is not known, or the address is written in a way that we do not look up.",
    look,
  );
}
