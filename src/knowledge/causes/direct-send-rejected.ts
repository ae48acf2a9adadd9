import type { Cause, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isDirectSendRefused } from "./direct-send-signs.ts";
import { describe, relayRules } from "./relay-rules.ts";
import { canSubmit } from "./without-fixed-address.ts";

export const directSendRejected = {
  id: "direct-send-rejected",

  title: "Our organisation now refuses mail from devices it does not know",
  explain:
    "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can add it in a few minutes. The setting can stay on.",
  station: "door",
  needs: ["tenant.reject-direct-send", "connector.list"],
  checks: [
    "sender.mx",
    "sender.public-address",
    "server.addresses",
    "server.reachable",
    "relay.internal",
    "sender.domain-accepted",
  ],
  judge: (read) => {
    const rejects = read("tenant.reject-direct-send");
    if (rejects === undefined) return undefined;
    if (!rejects)
      return {
        verdict: "ruled-out",
        because: ["Reject Direct Send is off in this organisation."],
      };
    const isRefused = isDirectSendRefused(read);
    if (isRefused === false)
      return { verdict: "ruled-out", because: whyNot(read) };
    return isRefused === undefined
      ? { verdict: "likely", because: ["Reject Direct Send is on."] }
      : {
          verdict: "confirmed",
          because: [
            "Reject Direct Send is on, and no inbound connector lists the sender.",
          ],
        };
  },
  fixes: [
    "allow-direct-send-through-connector",
    "add-ip-to-connector",
    "enable-connector",
    "switch-to-submission",
    "create-certificate-connector",
  ],
  chooseFix: {
    needs: ["connector.list"],
    pick: (read) => {
      if (read("sender.address-is-fixed") === false)
        return canSubmit(read)
          ? "switch-to-submission"
          : "create-certificate-connector";
      const rules = relayRules(read);
      const isOff = rules?.covering.some(
        ({ type, enabled }) => type === "OnPremises" && !enabled,
      );
      if (isOff === true) return "enable-connector";
      return (rules?.relay.length ?? 0) > 0
        ? "add-ip-to-connector"
        : "allow-direct-send-through-connector";
    },
  },
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Cause;

function whyNot(read: ReadFact): readonly string[] {
  const covering = relayRules(read)?.covering.filter(({ enabled }) => enabled);
  return covering !== undefined && covering.length > 0
    ? covering.map(describe)
    : [
        "Reject Direct Send is on, but something else refuses this sender before it.",
      ];
}
