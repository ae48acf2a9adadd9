import type { Fix } from "../../core/model.ts";
import { addIpToConnector } from "./add-ip-to-connector.ts";
import { addSpfAddress } from "./add-spf-address.ts";
import { allowBasicAuthForMailbox } from "./allow-basic-auth-for-mailbox.ts";
import { allowDirectSendThroughConnector } from "./allow-direct-send-through-connector.ts";
import { allowInspectionException } from "./allow-inspection-exception.ts";
import { askRecipientAdmin } from "./ask-recipient-admin.ts";
import { assignLicence } from "./assign-licence.ts";
import { breakMailLoop } from "./break-mail-loop.ts";
import { changeEndpoint } from "./change-endpoint.ts";
import { contactMicrosoft } from "./contact-microsoft.ts";
import { correctConnectorType } from "./correct-connector-type.ts";
import { correctDns } from "./correct-dns.ts";
import { correctHveBilling } from "./correct-hve-billing.ts";
import { correctMessage } from "./correct-message.ts";
import { correctOauth } from "./correct-oauth.ts";
import { correctRecipient } from "./correct-recipient.ts";
import { correctSignIn } from "./correct-sign-in.ts";
import { createCertificateConnector } from "./create-certificate-connector.ts";
import { createInboundConnector } from "./create-inbound-connector.ts";
import { enableConnector } from "./enable-connector.ts";
import { enableDkim } from "./enable-dkim.ts";
import { enableSmtpAuthMailbox } from "./enable-smtp-auth-mailbox.ts";
import { forceIpv4 } from "./force-ipv4.ts";
import { grantSendAs } from "./grant-send-as.ts";
import { openPort } from "./open-port.ts";
import { publishDmarc } from "./publish-dmarc.ts";
import { reduceConcurrency } from "./reduce-concurrency.ts";
import { repairFederation } from "./repair-federation.ts";
import { repairSpf } from "./repair-spf.ts";
import { requestDelisting } from "./request-delisting.ts";
import { secureAccount } from "./secure-account.ts";
import { setReverseName } from "./set-reverse-name.ts";
import { shrinkMessage } from "./shrink-message.ts";
import { stopRejectingDirectSend } from "./stop-rejecting-direct-send.ts";
import { switchToCommunicationServices } from "./switch-to-communication-services.ts";
import { switchToGraph } from "./switch-to-graph.ts";
import { switchToHve } from "./switch-to-hve.ts";
import { switchToOauth } from "./switch-to-oauth.ts";
import { switchToRelay } from "./switch-to-relay.ts";
import { switchToSubmission } from "./switch-to-submission.ts";
import { turnOnEncryption } from "./turn-on-encryption.ts";
import { unblockConnector } from "./unblock-connector.ts";
import { updateDeviceTls } from "./update-device-tls.ts";
import { updateExchangeServer } from "./update-exchange-server.ts";
import { useAcceptedSenderDomain } from "./use-accepted-sender-domain.ts";
import { useLocalRelay } from "./use-local-relay.ts";
import { waitAndRetry } from "./wait-and-retry.ts";

/** Every one of them, in the order of their names. */
export const fixes: readonly Fix[] = [
  addIpToConnector,
  addSpfAddress,
  allowBasicAuthForMailbox,
  allowDirectSendThroughConnector,
  allowInspectionException,
  askRecipientAdmin,
  assignLicence,
  breakMailLoop,
  changeEndpoint,
  contactMicrosoft,
  correctConnectorType,
  correctDns,
  correctHveBilling,
  correctMessage,
  correctOauth,
  correctRecipient,
  correctSignIn,
  createCertificateConnector,
  createInboundConnector,
  enableConnector,
  enableDkim,
  enableSmtpAuthMailbox,
  forceIpv4,
  grantSendAs,
  openPort,
  publishDmarc,
  reduceConcurrency,
  repairFederation,
  repairSpf,
  requestDelisting,
  secureAccount,
  setReverseName,
  shrinkMessage,
  stopRejectingDirectSend,
  switchToCommunicationServices,
  switchToGraph,
  switchToHve,
  switchToOauth,
  switchToRelay,
  switchToSubmission,
  turnOnEncryption,
  unblockConnector,
  updateDeviceTls,
  updateExchangeServer,
  useAcceptedSenderDomain,
  useLocalRelay,
  waitAndRetry,
];
