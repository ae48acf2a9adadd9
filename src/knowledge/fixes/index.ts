import type { Fix } from "../../core/model.ts";
import { addIpToConnector } from "./add-ip-to-connector.ts";
import { allowDirectSendThroughConnector } from "./allow-direct-send-through-connector.ts";
import { changeEndpoint } from "./change-endpoint.ts";
import { correctConnectorType } from "./correct-connector-type.ts";
import { correctSignIn } from "./correct-sign-in.ts";
import { createInboundConnector } from "./create-inbound-connector.ts";
import { enableConnector } from "./enable-connector.ts";
import { enableSmtpAuthMailbox } from "./enable-smtp-auth-mailbox.ts";
import { openPort } from "./open-port.ts";
import { requestDelisting } from "./request-delisting.ts";
import { switchToOauth } from "./switch-to-oauth.ts";
import { switchToRelay } from "./switch-to-relay.ts";
import { useAcceptedSenderDomain } from "./use-accepted-sender-domain.ts";
import { useLocalRelay } from "./use-local-relay.ts";

export const fixes: readonly Fix[] = [
  addIpToConnector,
  allowDirectSendThroughConnector,
  changeEndpoint,
  correctConnectorType,
  correctSignIn,
  createInboundConnector,
  enableConnector,
  enableSmtpAuthMailbox,
  openPort,
  requestDelisting,
  switchToOauth,
  switchToRelay,
  useAcceptedSenderDomain,
  useLocalRelay,
];
