import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  connectorForAddress,
  connectorScript,
} from "./connector-for-address.ts";
import {
  ADD_OWN_CONNECTOR,
  addressWords,
  LOOK_THAT_IT_IS_ON,
  MAY_BE_OFF,
  OPEN_CONNECTORS,
  YOURS_ALONE,
} from "./connector-words.ts";
import { relayForm } from "./device-forms.ts";

export const allowDirectSendThroughConnector = {
  id: "allow-direct-send-through-connector",
  title: "Add a rule that lets this device in",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    OPEN_CONNECTORS,
    ADD_OWN_CONNECTOR,
    `Let it verify the sending server by its IP address, and enter ${addressWords(read)} and nothing else.`,
    "Leave Reject Direct Send on. It keeps strangers from sending in your name.",
    LOOK_THAT_IT_IS_ON,
    "Wait up to half an hour until the setting and the rule know of each other, and send once more.",
  ],
  script: connectorScript,
  settings: relayForm,
  check:
    "The connector is listed as On and names exactly this address, and mail to a colleague arrives.",
  undo: "Remove the connector again; Reject Direct Send was never touched.",
  watchOut: [
    YOURS_ALONE,
    MAY_BE_OFF,
    "Other devices that still send this way need their rule too; look for their addresses before they are missed.",
  ],
  change: connectorForAddress,
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Fix;
