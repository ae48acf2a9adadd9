import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const dkimMissing = {
  id: "dkim-missing",

  title: "Our domain's mail goes out without a signature",
  explain:
    "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.",
  atOnce: [
    "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.",
  ],
  station: "network",
  needs: ["sender.dkim-keys"],
  checks: ["sender.spf-result", "sender.dmarc-policy"],
  judge: (read) => {
    const keys = read("sender.dkim-keys");
    if (keys === undefined) return undefined;
    const domain = read("sender.domain") ?? "the sender's domain";
    return keys === "missing"
      ? {
          verdict: "confirmed",
          because: [`DNS has no keys of Microsoft 365 for ${domain}.`],
        }
      : {
          verdict: "ruled-out",
          because: [`DNS has the keys of Microsoft 365 for ${domain}.`],
        };
  },
  fixes: ["enable-dkim"],
  source: SOURCES.dkim,
  checked: CHECKED,
} satisfies Cause;
