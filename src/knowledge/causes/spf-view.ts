import type { SpfVerdict } from "../../core/facts.ts";
import type { ReadFact } from "../../core/model.ts";
import { publicAddress, reportedAddress } from "../public-address.ts";

/** What Microsoft 365 is named by in an SPF record. Learn, "Set up SPF". */
export const MICROSOFT_TERM = "include:spf.protection.outlook.com";

/** SPF as the server saw it that refused the mail. */
export type SpfView =
  | { readonly spf: "passes" | "broken"; readonly who: string }
  | {
      readonly spf: "lacks";
      readonly who: string;
      /** Is it said in so many words that others are to be refused? */
      readonly isSure: boolean;
      readonly because: string;
      /** Microsoft 365 is missing, not the office. */
      readonly isMicrosoft: boolean;
    };

/**
 * Mail that Microsoft 365 has taken leaves from Microsoft's addresses: a receiver asks whether the record names those,
 * and the office's own address matters to nobody. Undefined where the record was not looked at.
 */
export function spfView(read: ReadFact): SpfView | undefined {
  const result = read("sender.spf-result");
  if (result === undefined) return undefined;
  const domain = read("sender.domain") ?? "the sender's domain";
  const isMicrosoft = leavesThroughMicrosoft(read);
  const who = isMicrosoft
    ? "Microsoft 365, through which the mail leaves"
    : (reportedAddress(read) ?? publicAddress(read) ?? "the office's address");
  if (result === "permerror") return { spf: "broken", who };
  const record = read("sender.spf-record")?.toLowerCase();
  if (isMicrosoft ? namesMicrosoft(record, result) : result === "pass")
    return { spf: "passes", who };
  // The result is the office's address's; of Microsoft's it says nothing where others' records are included.
  if (isMicrosoft && result === "pass" && includesOthers(record))
    return undefined;
  return {
    spf: "lacks",
    who,
    isSure: result === "fail" || (isMicrosoft && result === "pass"),
    because:
      result === "none"
        ? `${domain} has no SPF record.`
        : `The SPF record of ${domain} does not name ${who}${isMicrosoft && result === "pass" ? "" : ` (${result})`}.`,
    isMicrosoft,
  };
}

/** By the record; where nobody has brought it, by what it let pass. */
function namesMicrosoft(
  record: string | undefined,
  result: SpfVerdict,
): boolean {
  return record === undefined
    ? result === "pass"
    : record.includes(MICROSOFT_TERM);
}

function includesOthers(record: string | undefined): boolean {
  return record !== undefined && /\b(?:include:|redirect=)/.test(record);
}

/** The mail door or the sign-in server took it; who refused it stands behind them. */
function leavesThroughMicrosoft(read: ReadFact): boolean {
  return (
    read("recipient.external") !== false &&
    (read("relay.external") === "accepted" || read("sender.signs-in") === true)
  );
}
