import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";

export const connectorWrongType = {
  id: "connector-wrong-type",

  title: "The rule that lets your office send is the wrong kind",
  explain:
    "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.",
  station: "connector",
  needs: ["connector.list", "sender.public-address"],
  judge: (read) => judgeRelay(read, "wrong-type"),
  fixes: ["correct-connector-type"],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Cause;
