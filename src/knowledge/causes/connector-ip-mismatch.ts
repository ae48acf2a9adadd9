import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";
import { withoutFixedAddress } from "./without-fixed-address.ts";

export const connectorIpMismatch = {
  id: "connector-ip-mismatch",

  title: "Microsoft 365 no longer recognises your office's address",
  explain:
    "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.",
  station: "door",
  needs: ["connector.list", "sender.public-address", "sender.domain-accepted"],
  checks: [
    "sender.mx",
    "server.addresses",
    "server.reachable",
    "relay.external",
    "tenant.reject-direct-send",
  ],
  judge: (read) => judgeRelay(read, "address"),
  fixes: ["add-ip-to-connector", ...withoutFixedAddress.fixes],
  chooseFix: {
    needs: [],
    pick: (read) => withoutFixedAddress.pick(read) ?? "add-ip-to-connector",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
