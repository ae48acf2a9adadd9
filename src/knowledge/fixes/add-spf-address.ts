import type { Fix, ReadFact } from "../../core/model.ts";
import { isIpv6, publicAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { MICROSOFT_TERM, spfView } from "../causes/spf-view.ts";
import { domainWords, senderDomain } from "./dns-names.ts";

export const addSpfAddress = {
  id: "add-spf-address",
  title: "Add this sender to the domain's SPF record",
  whoCanDoIt: "domain-admin",
  needs: ["sender.domain", "sender.spf-proposal"],
  steps: (read) => [
    `Open the DNS of ${domainWords(read)} where it is kept, and find the TXT record that begins with v=spf1.`,
    read("sender.spf-result") === "none"
      ? `There is none yet: make one that names Microsoft 365 (${MICROSOFT_TERM})${isMicrosoft(read) ? "" : `, ${termWords(read)},`} and everybody else who sends for the domain.`
      : `Add ${termWords(read)} right after v=spf1, and leave the rest as it is.`,
    "Keep it a single record; two of them count as none.",
    "Wait until the record's time to live has passed, at most a day, and send once more.",
  ],
  record: (read) => {
    const name = senderDomain(read);
    const value = proposal(read);
    return name === undefined || value === undefined
      ? undefined
      : { name, type: "TXT", value };
  },
  check:
    "A look at the record from outside shows what was added, and the next mail is taken.",
  undo: "Publish the former record again.",
  watchOut: [
    "The address has to be a public one; what stands inside the network is never seen by a receiver.",
    "Name an address only while it is yours: whoever has it next could send in your name.",
    "Mail that goes out through Microsoft 365 needs Microsoft 365 in the record, and no address of the office.",
  ],
  source: SOURCES.spf,
  checked: CHECKED,
} satisfies Fix;

function isMicrosoft(read: ReadFact): boolean {
  const view = spfView(read);
  return view?.spf === "lacks" && view.isMicrosoft;
}

function termWords(read: ReadFact): string {
  if (isMicrosoft(read)) return MICROSOFT_TERM;
  const address = publicAddress(read);
  if (address === undefined) return "ip4: and the office's public address";
  return `${isIpv6(address) ? "ip6" : "ip4"}:${address}`;
}

/** Microsoft's term right behind the version, where no error further on can keep it from being reached. */
function withMicrosoft(record: string | undefined): string | undefined {
  return record !== undefined &&
    /^v=spf1 [\x20-\x7e]+$/i.test(record) &&
    !record.includes('"')
    ? `v=spf1 ${MICROSOFT_TERM} ${record.slice("v=spf1 ".length).trim()}`
    : undefined;
}

/** The record as a look worked it out, where it fits into a zone file as it stands (RFC 7208 §3.1: ASCII). */
function proposal(read: ReadFact): string | undefined {
  if (isMicrosoft(read)) return withMicrosoft(read("sender.spf-record"));
  const text = read("sender.spf-proposal");
  const address = publicAddress(read);
  return text !== undefined &&
    address !== undefined &&
    /^v=spf1 [\x20-\x7e]+$/i.test(text) &&
    !text.includes('"') &&
    text.toLowerCase().includes(`:${address.toLowerCase()}`)
    ? text
    : undefined;
}
