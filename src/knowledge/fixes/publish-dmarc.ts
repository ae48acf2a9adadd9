import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { domainWords, senderDomain } from "./dns-names.ts";

export const publishDmarc = {
  id: "publish-dmarc",
  title: "Publish a DMARC record for the domain",
  whoCanDoIt: "domain-admin",
  needs: ["sender.domain", "sender.dmarc-policy"],
  steps: (read) => [
    `See first that SPF and DKIM are in place for ${domainWords(read)}.`,
    `In the domain's DNS publish a TXT record for _dmarc.${senderDomain(read) ?? "your mail domain"} with v=DMARC1; p=none.`,
    "Add rua=mailto: and a mailbox for the reports, and read for some weeks who sends in the domain's name.",
    "Ask for p=quarantine and later p=reject once every sender of your own passes.",
  ],
  record: (read) => {
    const domain = senderDomain(read);
    // A policy that stands is never weakened.
    return domain === undefined || read("sender.dmarc-policy") !== "missing"
      ? undefined
      : { name: `_dmarc.${domain}`, type: "TXT", value: "v=DMARC1; p=none" };
  },
  check: "A look at the record from outside shows it, and reports arrive.",
  undo: "Take the record out of DNS again.",
  watchOut: [
    "With p=reject at once, mail of your own senders that were forgotten is refused.",
    "A policy that is there already should not be made weaker.",
  ],
  source: SOURCES.dmarc,
  checked: CHECKED,
} satisfies Fix;
