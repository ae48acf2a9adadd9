import type { Cause } from "../../core/model.ts";
import { addressInsteadOfName } from "./address-instead-of-name.ts";
import { backscatter } from "./backscatter.ts";
import { basicAuthBlockedByPolicy } from "./basic-auth-blocked-by-policy.ts";
import { basicAuthRetired } from "./basic-auth-retired.ts";
import { bulkSenderAuthentication } from "./bulk-sender-authentication.ts";
import { certificateUntrusted } from "./certificate-untrusted.ts";
import { conditionalAccessBlock } from "./conditional-access-block.ts";
import { connectorBlocked } from "./connector-blocked.ts";
import { connectorCertificateMismatch } from "./connector-certificate-mismatch.ts";
import { connectorDisabled } from "./connector-disabled.ts";
import { connectorIpMismatch } from "./connector-ip-mismatch.ts";
import { connectorMissing } from "./connector-missing.ts";
import { connectorWrongType } from "./connector-wrong-type.ts";
import { contentRejected } from "./content-rejected.ts";
import { credentialsRejected } from "./credentials-rejected.ts";
import { deliveryDelayed } from "./delivery-delayed.ts";
import { directSendExternal } from "./direct-send-external.ts";
import { directSendRejected } from "./direct-send-rejected.ts";
import { dkimMissing } from "./dkim-missing.ts";
import { dmarcRejected } from "./dmarc-rejected.ts";
import { dnsFailure } from "./dns-failure.ts";
import { egressIpChanged } from "./egress-ip-changed.ts";
import { exchangeServerOutdated } from "./exchange-server-outdated.ts";
import { federationUnreachable } from "./federation-unreachable.ts";
import { greylisted } from "./greylisted.ts";
import { hveBilling } from "./hve-billing.ts";
import { hveExternal } from "./hve-external.ts";
import { ipBlocklisted } from "./ip-blocklisted.ts";
import { ipThrottled } from "./ip-throttled.ts";
import { ipv6Egress } from "./ipv6-egress.ts";
import { mailLoop } from "./mail-loop.ts";
import { mailboxUnlicensed } from "./mailbox-unlicensed.ts";
import { messageTooLarge } from "./message-too-large.ts";
import { mfaBlocksBasic } from "./mfa-blocks-basic.ts";
import { mxPointsElsewhere } from "./mx-points-elsewhere.ts";
import { notAuthenticated } from "./not-authenticated.ts";
import { nullSenderRelay } from "./null-sender-relay.ts";
import { oauthMisconfigured } from "./oauth-misconfigured.ts";
import { onmicrosoftLimit } from "./onmicrosoft-limit.ts";
import { partnerConnectorRestriction } from "./partner-connector-restriction.ts";
import { port25Blocked } from "./port-25-blocked.ts";
import { port465Unsupported } from "./port-465-unsupported.ts";
import { port587Blocked } from "./port-587-blocked.ts";
import { recipientDomainNotFound } from "./recipient-domain-not-found.ts";
import { recipientLimit } from "./recipient-limit.ts";
import { recipientMailboxFull } from "./recipient-mailbox-full.ts";
import { recipientNotFound } from "./recipient-not-found.ts";
import { recipientPolicy } from "./recipient-policy.ts";
import { recipientRestricted } from "./recipient-restricted.ts";
import { recipientServerUnreachable } from "./recipient-server-unreachable.ts";
import { recipientThrottled } from "./recipient-throttled.ts";
import { recipientTlsPolicy } from "./recipient-tls-policy.ts";
import { relayByLocalServer } from "./relay-by-local-server.ts";
import { reverseDnsMissing } from "./reverse-dns-missing.ts";
import { securityDefaultsBlock } from "./security-defaults-block.ts";
import { sendAsDenied } from "./send-as-denied.ts";
import { senderAccountRestricted } from "./sender-account-restricted.ts";
import { senderDomainNotAccepted } from "./sender-domain-not-accepted.ts";
import { serviceIncident } from "./service-incident.ts";
import { smartHostOfOtherTenant } from "./smart-host-of-other-tenant.ts";
import { smtpAuthDisabledMailbox } from "./smtp-auth-disabled-mailbox.ts";
import { smtpAuthDisabledTenant } from "./smtp-auth-disabled-tenant.ts";
import { spfBroken } from "./spf-broken.ts";
import { spfMissingSender } from "./spf-missing-sender.ts";
import { submissionConcurrencyLimit } from "./submission-concurrency-limit.ts";
import { submissionRateLimit } from "./submission-rate-limit.ts";
import { tenantExternalLimit } from "./tenant-external-limit.ts";
import { tenantRestricted } from "./tenant-restricted.ts";
import { tlsIntercepted } from "./tls-intercepted.ts";
import { tlsNotOfferedByDevice } from "./tls-not-offered-by-device.ts";
import { tlsRequired } from "./tls-required.ts";
import { tlsVersionTooOld } from "./tls-version-too-old.ts";
import { unknown } from "./unknown.ts";
import { wrongEndpointForAuthentication } from "./wrong-endpoint-for-authentication.ts";
import { wrongEndpointForRelay } from "./wrong-endpoint-for-relay.ts";

/** Every one of them, in the order of their names. */
export const causes: readonly Cause[] = [
  addressInsteadOfName,
  backscatter,
  basicAuthBlockedByPolicy,
  basicAuthRetired,
  bulkSenderAuthentication,
  certificateUntrusted,
  conditionalAccessBlock,
  connectorBlocked,
  connectorCertificateMismatch,
  connectorDisabled,
  connectorIpMismatch,
  connectorMissing,
  connectorWrongType,
  contentRejected,
  credentialsRejected,
  deliveryDelayed,
  directSendExternal,
  directSendRejected,
  dkimMissing,
  dmarcRejected,
  dnsFailure,
  egressIpChanged,
  exchangeServerOutdated,
  federationUnreachable,
  greylisted,
  hveBilling,
  hveExternal,
  ipBlocklisted,
  ipThrottled,
  ipv6Egress,
  mailLoop,
  mailboxUnlicensed,
  messageTooLarge,
  mfaBlocksBasic,
  mxPointsElsewhere,
  notAuthenticated,
  nullSenderRelay,
  oauthMisconfigured,
  onmicrosoftLimit,
  partnerConnectorRestriction,
  port25Blocked,
  port465Unsupported,
  port587Blocked,
  recipientDomainNotFound,
  recipientLimit,
  recipientMailboxFull,
  recipientNotFound,
  recipientPolicy,
  recipientRestricted,
  recipientServerUnreachable,
  recipientThrottled,
  recipientTlsPolicy,
  relayByLocalServer,
  reverseDnsMissing,
  securityDefaultsBlock,
  sendAsDenied,
  senderAccountRestricted,
  senderDomainNotAccepted,
  serviceIncident,
  smartHostOfOtherTenant,
  smtpAuthDisabledMailbox,
  smtpAuthDisabledTenant,
  spfBroken,
  spfMissingSender,
  submissionConcurrencyLimit,
  submissionRateLimit,
  tenantExternalLimit,
  tenantRestricted,
  tlsIntercepted,
  tlsNotOfferedByDevice,
  tlsRequired,
  tlsVersionTooOld,
  unknown,
  wrongEndpointForAuthentication,
  wrongEndpointForRelay,
];
