import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";

export const connectorDisabled = {
  id: "connector-disabled",

  title: "The rule that lets your office send is switched off",
  explain:
    "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.",
  station: "connector",
  needs: ["connector.list", "sender.public-address"],
  judge: (read) => judgeRelay(read, "disabled"),
  fixes: ["enable-connector", "contact-microsoft"],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Cause;
