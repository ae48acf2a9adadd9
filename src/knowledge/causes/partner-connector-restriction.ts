import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { relayRules } from "./relay-rules.ts";
import { judgeRelay } from "./relay-state.ts";

export const partnerConnectorRestriction = {
  id: "partner-connector-restriction",

  title: "A rule lets mail in from a partner's servers only",
  explain:
    "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.",
  station: "connector",
  needs: ["connector.list", "sender.public-address", "sender.domain"],
  checks: ["sender.mx"],
  judge: (read) => judgeRelay(read, "partner"),
  fixes: ["create-inbound-connector", "add-ip-to-connector"],
  chooseFix: {
    needs: ["connector.list"],
    pick: (read) =>
      (relayRules(read)?.relay.length ?? 0) > 0
        ? "add-ip-to-connector"
        : "create-inbound-connector",
  },
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Cause;
