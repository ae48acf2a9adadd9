import type { Cause, FixId, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isDirectSendRefused } from "./direct-send-signs.ts";
import { describe, relayRules } from "./relay-rules.ts";
import { canSubmit } from "./without-fixed-address.ts";

export const directSendRejected = {
  id: "direct-send-rejected",

  title: "Our organisation now refuses mail from devices it does not know",
  explain:
    "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.",
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
    "stop-rejecting-direct-send",
  ],
  chooseFix: {
    needs: ["connector.list"],
    pick: (read) => {
      if (read("sender.address-is-fixed") === false)
        return withoutAddress(read);
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

/** No rule can name it. Letting everybody in again comes last, for what can neither sign in nor show who it is. */
function withoutAddress(read: ReadFact): FixId {
  if (canSubmit(read)) return "switch-to-submission";
  const shown = read("sender.certificate-name");
  // Devices hardly ever have a certificate of their own.
  const showsNone =
    shown === null || (shown === undefined && read("sender.kind") === "device");
  return showsNone
    ? "stop-rejecting-direct-send"
    : "create-certificate-connector";
}

function whyNot(read: ReadFact): readonly string[] {
  const covering = relayRules(read)?.covering.filter(({ enabled }) => enabled);
  return covering !== undefined && covering.length > 0
    ? covering.map(describe)
    : [
        "Reject Direct Send is on, but something else refuses this sender before it.",
      ];
}
