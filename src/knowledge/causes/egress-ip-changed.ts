import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";
import { withoutFixedAddress } from "./without-fixed-address.ts";

export const egressIpChanged = {
  id: "egress-ip-changed",

  title: "Your office's mail leaves by another internet line than before",
  explain:
    "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.",
  station: "network",
  needs: ["connector.list", "sender.public-address", "problem.change"],
  judge: (read) =>
    judgeRelay(read, "two-ways-out") ??
    (read("problem.change") === "network"
      ? {
          verdict: "likely",
          because: ["The network or the provider was changed shortly before."],
        }
      : undefined),
  fixes: ["add-ip-to-connector", ...withoutFixedAddress.fixes],
  chooseFix: {
    needs: [],
    pick: (read) => withoutFixedAddress.pick(read) ?? "add-ip-to-connector",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
