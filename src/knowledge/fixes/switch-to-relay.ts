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

export const switchToRelay = {
  id: "switch-to-relay",
  title: "Send without sign-in, through a relay rule",
  whoCanDoIt: "exchange-admin",
  needs: ["tenant.mx-host", "sender.public-address"],
  steps: (read) => [
    OPEN_CONNECTORS,
    ADD_OWN_CONNECTOR,
    `Let it verify the sending server by its IP address, and enter ${addressWords(read)} and nothing else.`,
    LOOK_THAT_IT_IS_ON,
    `Set the device to send to ${read("tenant.mx-host") ?? "your organisation's own Microsoft 365 mail host"}, port 25, encryption on if it can, without sign-in.`,
    SEND_AGAIN,
  ],
  script: connectorScript,
  settings: relayForm,
  check:
    "Mail to somebody outside goes through without a user name on the device.",
  undo: "Put the former settings back on the device, and remove the connector.",
  watchOut: [
    YOURS_ALONE,
    MAY_BE_OFF,
    "Port 25 has to be open from the device to Microsoft 365.",
    "The sender's address has to end in one of your own mail domains.",
  ],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Fix;
