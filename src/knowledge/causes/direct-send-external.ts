import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";
import { withoutFixedAddress } from "./without-fixed-address.ts";

export const directSendExternal = {
  id: "direct-send-external",

  title: "Sent this way, mail reaches our own colleagues only",
  explain:
    "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.",
  station: "door",
  needs: ["connector.list", "recipient.external", "sender.spf-result"],
  checks: ["sender.public-address", "relay.internal", "relay.external"],
  judge: (read) => judgeRelay(read, "direct-send"),
  fixes: ["create-inbound-connector", ...withoutFixedAddress.fixes],
  chooseFix: {
    needs: [],
    pick: (read) =>
      withoutFixedAddress.pick(read) ?? "create-inbound-connector",
  },
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Cause;
