import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";
import { withoutFixedAddress } from "./without-fixed-address.ts";

export const connectorMissing = {
  id: "connector-missing",

  title: "Microsoft 365 has no rule that lets your office send",
  explain:
    "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.",
  station: "connector",
  needs: ["connector.list", "sender.domain-accepted"],
  checks: [
    "sender.mx",
    "sender.public-address",
    "sender.spf-result",
    "server.addresses",
    "server.reachable",
    "relay.external",
    "tenant.reject-direct-send",
  ],
  judge: (read) => judgeRelay(read, "missing"),
  fixes: ["create-inbound-connector", ...withoutFixedAddress.fixes],
  chooseFix: {
    needs: [],
    pick: (read) =>
      withoutFixedAddress.pick(read) ?? "create-inbound-connector",
  },
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Cause;
