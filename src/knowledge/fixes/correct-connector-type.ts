import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { connectorScript } from "./connector-for-address.ts";
import {
  ADD_OWN_CONNECTOR,
  addressWords,
  LOOK_THAT_IT_IS_ON,
  MAY_BE_OFF,
  OPEN_CONNECTORS,
  SEND_AGAIN,
  YOURS_ALONE,
} from "./connector-words.ts";
import { relayForm } from "./device-forms.ts";

export const correctConnectorType = {
  id: "correct-connector-type",
  title: "Make the rule one for our own office",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    OPEN_CONNECTORS,
    ADD_OWN_CONNECTOR,
    `Let it verify the sending server by its IP address, and enter ${addressWords(read)}, which the partner connector lists now.`,
    LOOK_THAT_IT_IS_ON,
    SEND_AGAIN,
    "Take the address out of the partner connector once mail goes through; the partner's own addresses stay.",
  ],
  script: connectorScript,
  settings: relayForm,
  check:
    "The new connector is of type OnPremises and On, and mail to somebody outside goes through.",
  undo: "Remove the new connector; the partner connector is as it was.",
  watchOut: [
    "The type of a connector that stands cannot simply be turned over; make a new one beside it.",
    YOURS_ALONE,
    MAY_BE_OFF,
  ],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Fix;
