import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { spfView } from "./spf-view.ts";

export const spfMissingSender = {
  id: "spf-missing-sender",

  title: "Our domain does not say that this sender may send",
  explain:
    "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.",
  station: "network",
  needs: ["sender.spf-result"],
  checks: [
    "sender.spf-record",
    "sender.dmarc-policy",
    "relay.external",
    "recipient.external",
  ],
  judge: (read) => {
    const view = spfView(read);
    const domain = read("sender.domain") ?? "the sender's domain";
    switch (view?.spf) {
      case undefined:
        return undefined;
      case "passes":
        return {
          verdict: "ruled-out",
          because: [`The SPF record of ${domain} names ${view.who}.`],
        };
      case "broken":
        return {
          verdict: "ruled-out",
          because: [`The SPF record of ${domain} cannot be used at all.`],
        };
      case "lacks":
        return {
          verdict: view.isSure ? "confirmed" : "likely",
          because: [view.because],
        };
    }
  },
  fixes: ["add-spf-address"],
  source: SOURCES.spf,
  checked: CHECKED,
} satisfies Cause;
