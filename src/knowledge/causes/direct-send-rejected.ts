import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, relayRules } from "./relay-rules.ts";

export const directSendRejected = {
  id: "direct-send-rejected",

  title: "Our organisation now refuses mail from devices it does not know",
  explain:
    "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can add it in a few minutes. The setting can stay on.",
  station: "door",
  needs: ["tenant.reject-direct-send", "connector.list"],
  checks: [
    "sender.mx",
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
    const covering = relayRules(read)?.covering.filter(
      ({ enabled }) => enabled,
    );
    return covering !== undefined && covering.length > 0
      ? { verdict: "ruled-out", because: covering.map(describe) }
      : {
          verdict: "confirmed",
          because: [
            "Reject Direct Send is on, and no inbound connector lists the sender.",
          ],
        };
  },
  fixes: ["allow-direct-send-through-connector"],
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Cause;
