import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { domainWords } from "./dns-names.ts";

export const repairSpf = {
  id: "repair-spf",
  title: "Mend the domain's SPF record",
  whoCanDoIt: "domain-admin",
  needs: ["sender.domain"],
  steps: (read) => [
    `Open the DNS of ${domainWords(read)} where it is kept, and find the TXT records that begin with v=spf1.`,
    "Make one record of them if there are several.",
    "Correct each word that is misspelt, such as a blank after include: or an address with too few numbers.",
    "Count the terms include, a, mx, ptr, exists and redirect, those inside the includes too: ten are allowed in all. Take out services that are no longer used.",
    "Keep include:spf.protection.outlook.com and the closing -all or ~all.",
    "Wait until the record's time to live has passed, at most a day, and send once more.",
  ],
  check:
    "An SPF check of the domain comes to a result other than permerror, and the sender's address passes.",
  undo: "Publish the former record again.",
  watchOut: [
    "Ask before a service is taken out; mail that only it sends would be refused.",
    "An include that is written out as addresses goes stale when its owner moves.",
  ],
  source: SOURCES.spf,
  checked: CHECKED,
} satisfies Fix;
