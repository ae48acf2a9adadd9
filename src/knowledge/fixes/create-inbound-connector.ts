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
  SEND_AGAIN,
  SETTLES_SLOWLY,
  YOURS_ALONE,
} from "./connector-words.ts";
import { relayForm } from "./device-forms.ts";

export const createInboundConnector = {
  id: "create-inbound-connector",
  title: "Add a relay rule for the office",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    OPEN_CONNECTORS,
    ADD_OWN_CONNECTOR,
    `Let it verify the sending server by its IP address, and enter ${addressWords(read)} and nothing else.`,
    LOOK_THAT_IT_IS_ON,
    SEND_AGAIN,
  ],
  script: connectorScript,
  settings: relayForm,
  check:
    "The connector is listed as On and names exactly this address, and mail to somebody outside goes through.",
  undo: "Remove the connector again; nothing else used it.",
  watchOut: [
    YOURS_ALONE,
    MAY_BE_OFF,
    SETTLES_SLOWLY,
    "The sender's address has to end in one of your own mail domains.",
  ],
  change: connectorForAddress,
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Fix;
