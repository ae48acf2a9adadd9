import type { Code } from "../../core/model.ts";
import { senderDomainUnknown } from "./4.1.8-sender-domain-unknown.ts";
import { mailboxLogon } from "./4.2.0-mailbox-logon.ts";
import { noResources } from "./4.3.1-no-resources.ts";
import { concurrentConnections } from "./4.3.2-concurrent-connections.ts";
import { notAccepting } from "./4.3.2-not-accepting.ts";
import { recipientThread } from "./4.3.2-recipient-thread.ts";
import { noAnswer } from "./4.4.1-no-answer.ts";
import { connectionDropped } from "./4.4.2-connection-dropped.ts";
import { sizeLimit } from "./4.4.2-size-limit.ts";
import { submissionRate } from "./4.4.2-submission-rate.ts";
import { connectionRefused } from "./4.4.316-connection-refused.ts";
import { handshake } from "./4.4.317-handshake.ts";
import { connectionFailedReasonCut } from "./4.4.317-reason-cut.ts";
import { subjectMismatch } from "./4.4.317-subject-mismatch.ts";
import { untrustedRoot } from "./4.4.317-untrusted-root.ts";
import { noSubscription } from "./4.4.4-no-subscription.ts";
import { wrongRegion } from "./4.4.62-wrong-region.ts";
import { delayed } from "./4.4.7-delayed.ts";
import { expired } from "./4.4.7-expired.ts";
import { tooManyRecipientsNow } from "./4.5.3-too-many-recipients.ts";
import { temporaryError } from "./4.7.0-temporary-error.ts";
import { tooManyConnections } from "./4.7.0-too-many-connections.ts";
import { greylisted } from "./4.7.1-greylisted.ts";
import { spfUnreadable } from "./4.7.23-spf-unreadable.ts";
import { oldExchangeThrottled } from "./4.7.230-exchange-throttled.ts";
import { ipv6Unsigned } from "./4.7.26-ipv6-unsigned.ts";
import { googleRate } from "./4.7.28-google-rate.ts";
import { certificateRefused } from "./4.7.5-certificate-refused.ts";
import { mtaStsCertificate } from "./4.7.5-mta-sts-certificate.ts";
import { sendConnectorCertificate } from "./4.7.5-send-connector-certificate.ts";
import { serverBusy } from "./4.7.500-699-server-busy.ts";
import { oldTls } from "./4.7.66-old-tls.ts";
import { suspiciousAddress } from "./4.7.850-899-suspicious-address.ts";
import { remoteRefusal } from "./5.0.350-remote-refusal.ts";
import { addressNotResolved } from "./5.1.0-address-not-resolved.ts";
import { senderDenied } from "./5.1.0-sender-denied.ts";
import { unknownUser } from "./5.1.1-unknown-user.ts";
import { recipientNotFound } from "./5.1.10-recipient-not-found.ts";
import { unknownDomain } from "./5.1.2-unknown-domain.ts";
import { severalFrom } from "./5.1.20-several-from.ts";
import { malformedRecipient } from "./5.1.3-malformed-recipient.ts";
import { ambiguousRecipient } from "./5.1.4-ambiguous-recipient.ts";
import { reservedDomain } from "./5.1.5-reserved-domain.ts";
import { domainWithoutDot } from "./5.1.6-domain-without-dot.ts";
import { internationalAddress } from "./5.1.6-international-address.ts";
import { malformedSender } from "./5.1.7-malformed-sender.ts";
import { badOutboundSender } from "./5.1.8-bad-outbound-sender.ts";
import { senderNotAccepted } from "./5.1.8-number-alone.ts";
import { dailyRecipients } from "./5.1.90-daily-recipients.ts";
import { submissionException } from "./5.2.0-submission-exception.ts";
import { oneSenderTooOften } from "./5.2.121-one-sender-too-often.ts";
import { recipientHourlyLimit } from "./5.2.122-recipient-hourly-limit.ts";
import { mailboxFull } from "./5.2.2-mailbox-full.ts";
import { quotaOfSomebody } from "./5.2.2-number-alone.ts";
import { submissionQuota } from "./5.2.2-submission-quota.ts";
import { sendAsDenied } from "./5.2.252-send-as-denied.ts";
import { tooLarge } from "./5.2.3-too-large.ts";
import { relatedErrors } from "./5.3.0-related-errors.ts";
import { journaling } from "./5.3.190-journaling.ts";
import { storeDriver } from "./5.3.2-store-driver.ts";
import { headerTooLarge } from "./5.3.4-header-too-large.ts";
import { tooLargeForServer } from "./5.3.4-too-large.ts";
import { misconfigured } from "./5.3.5-misconfigured.ts";
import { unknownRecipientOrRelay } from "./5.4.1-number-alone.ts";
import { relayDenied } from "./5.4.1-relay-denied.ts";
import { unknownRecipient } from "./5.4.1-unknown-recipient.ts";
import { neverAccepted } from "./5.4.300-expired.ts";
import { noRoute } from "./5.4.4-no-route.ts";
import { noSuchDomain } from "./5.4.4-no-such-domain.ts";
import { mailLoop } from "./5.4.6-5.4.14-mail-loop.ts";
import { mtaStsHosts } from "./5.4.8-mta-sts-hosts.ts";
import { mailboxUnavailable } from "./5.5.0-mailbox-unavailable.ts";
import { highVolumeOutside } from "./5.5.105-hve-external.ts";
import { invalidToken } from "./5.5.124-invalid-token.ts";
import { helloFirst } from "./5.5.2-hello-first.ts";
import { tooManyRecipients } from "./5.5.3-too-many-recipients.ts";
import { contentUnreadable } from "./5.6.0-content-unreadable.ts";
import { bareLineFeeds } from "./5.6.11-bare-line-feeds.ts";
import { clientNotAuthenticated } from "./5.7.1-client-not-authenticated.ts";
import { contentRefused } from "./5.7.1-content.ts";
import { customerAllowList } from "./5.7.1-customer-allow-list.ts";
import { mailFlowRule } from "./5.7.1-mail-flow-rule.ts";
import { notAuthorised } from "./5.7.1-not-authorised.ts";
import { otherBlockList } from "./5.7.1-other-block-list.ts";
import { postfixAccess } from "./5.7.1-postfix-access.ts";
import { postfixRelay } from "./5.7.1-postfix-relay.ts";
import { relayingDenied } from "./5.7.1-relaying-denied.ts";
import { blockedUsingSpamhaus } from "./5.7.1-spamhaus.ts";
import { membersOnly } from "./5.7.12-members-only.ts";
import { notOnSendersList } from "./5.7.124-not-on-senders-list.ts";
import { accountDisabled } from "./5.7.13-account-disabled.ts";
import { publicFolder } from "./5.7.13-public-folder.ts";
import { groupMembersOnly } from "./5.7.133-group-members-only.ts";
import { mailboxMembersOnly } from "./5.7.134-mailbox-members-only.ts";
import { contactMembersOnly } from "./5.7.136-contact-members-only.ts";
import { basicAuthDisabled } from "./5.7.139-basic-auth-disabled.ts";
import { credentialsIncorrect } from "./5.7.139-credentials.ts";
import { criteriaNotMet } from "./5.7.139-criteria.ts";
import { federationUnreachable } from "./5.7.139-federation-unreachable.ts";
import { federationWithoutHttps } from "./5.7.139-federation-without-https.ts";
import { smtpAuthOffMailbox } from "./5.7.139-mailbox-switch.ts";
import { signInRefusedReasonCut } from "./5.7.139-reason-cut.ts";
import { smtpAuthOffReasonCut } from "./5.7.139-switch-cut.ts";
import { lockedBySecurityDefaults } from "./5.7.139-security-defaults.ts";
import { smtpAuthOffTenant } from "./5.7.139-tenant-switch.ts";
import { groupClosed } from "./5.7.193-group-closed.ts";
import { noSignature } from "./5.7.20-no-signature.ts";
import { spfViolation } from "./5.7.23-spf-violation.ts";
import { oldExchangeBlocked } from "./5.7.230-exchange-blocked.ts";
import { trialExternalLimit } from "./5.7.232-trial-external-limit.ts";
import { tenantExternalLimit } from "./5.7.233-tenant-external-limit.ts";
import { onmicrosoftLimit } from "./5.7.236-onmicrosoft-limit.ts";
import { ipv6WithoutName } from "./5.7.25-ipv6-without-name.ts";
import { withoutName } from "./5.7.25-without-name.ts";
import { dmarcPolicy } from "./5.7.26-dmarc-policy.ts";
import { googleUnauthenticated } from "./5.7.26-google-unauthenticated.ts";
import { googleSpf } from "./5.7.27-google-spf.ts";
import { authenticationFailed } from "./5.7.3-authentication-failed.ts";
import { exchangeAuthentication } from "./5.7.3-exchange-authentication.ts";
import { starttlsRequired } from "./5.7.3-starttls-required.ts";
import { basicAuthNotSupported } from "./5.7.30-basic-auth.ts";
import { googleDkim } from "./5.7.30-google-dkim.ts";
import { numberFromGoogle } from "./5.7.30-number-from-google.ts";
import { numberFromMicrosoft } from "./5.7.30-number-from-microsoft.ts";
import { starttlsNotSupported } from "./5.7.321-starttls-not-supported.ts";
import { certificateExpired } from "./5.7.322-certificate-expired.ts";
import { tlsaInvalid } from "./5.7.323-tlsa-invalid.ts";
import { dnssecInvalid } from "./5.7.324-dnssec-invalid.ts";
import { certificateHostMismatch } from "./5.7.325-certificate-host-mismatch.ts";
import { remoteRelay } from "./5.7.367-remote-relay.ts";
import { authenticationTypeUnknown } from "./5.7.4-authentication-type.ts";
import { spamAbuse } from "./5.7.501-spam-abuse.ts";
import { bannedSender } from "./5.7.502-503-banned-sender.ts";
import { recipientRejected } from "./5.7.504-recipient-rejected.ts";
import { bannedRecipient } from "./5.7.505-banned-recipient.ts";
import { badHelo } from "./5.7.506-bad-helo.ts";
import { rejectedByRecipient } from "./5.7.507-rejected-by-recipient.ts";
import { ipv6RangeLimit } from "./5.7.508-ipv6-range-limit.ts";
import { dmarc } from "./5.7.509-dmarc.ts";
import { partnerConnector } from "./5.7.51-partner-connector.ts";
import { noIpv6 } from "./5.7.510-no-ipv6.ts";
import { bannedAddress } from "./5.7.511-banned-address.ts";
import { noFrom } from "./5.7.512-no-from.ts";
import { recipientBlockList } from "./5.7.513-recipient-block-list.ts";
import { bulkAuthentication } from "./5.7.515-bulk-authentication.ts";
import { noForwarding } from "./5.7.520-no-forwarding.ts";
import { unableToRelay } from "./5.7.54-unable-to-relay.ts";
import { notAuthenticatedToSend } from "./5.7.57-not-authenticated.ts";
import { noRightToSendAs } from "./5.7.60-send-as.ts";
import { bannedSendingAddress } from "./5.7.606-649-banned-address.ts";
import { relayDeniedAttr36 } from "./5.7.64-attr36.ts";
import { relayAccessDenied } from "./5.7.64-tenant-attribution.ts";
import { directSendNotAllowed } from "./5.7.68-direct-send.ts";
import { tenantRestricted } from "./5.7.700-749-tenant-restricted.ts";
import { ownBlockList } from "./5.7.703-own-block-list.ts";
import { tenantThreshold } from "./5.7.705-tenant-threshold.ts";
import { trafficNotAccepted } from "./5.7.708-traffic-not-accepted.ts";
import { badConnector } from "./5.7.711-bad-connector.ts";
import { unregisteredDomain } from "./5.7.750-unregistered-domain.ts";
import { credentialsInvalid } from "./5.7.8-credentials-invalid.ts";
import { bannedDomain } from "./5.7.800-banned-domain.ts";
import { googleAppPassword } from "./5.7.9-google-app-password.ts";
import { ownRule } from "./5.7.900-999-own-rule.ts";
import { signInRefused } from "./535-sign-in-refused.ts";
import { senderQuota } from "./554-sender-quota.ts";
import { bannedSenderNumberCut } from "./banned-sender-number-cut.ts";
import { delayedNotice } from "./delayed-notice.ts";
import { mailboxClosedInWords } from "./mailbox-closed-in-words.ts";
import { policyInWords } from "./policy-in-words.ts";
import { recipientGetsTooMuchInWords } from "./recipient-gets-too-much-in-words.ts";
import { recipientRejectedNumberCut } from "./recipient-rejected-number-cut.ts";
import { relayRefusedNumberCut } from "./relay-refused-number-cut.ts";
import { reverseNameInWords } from "./reverse-name-in-words.ts";
import { signInWantedInWords } from "./sign-in-wanted-in-words.ts";
import { volumeInWords } from "./volume-in-words.ts";
import { undefinedClass } from "./x.0.x-undefined.ts";
import { addressClass } from "./x.1.x-address.ts";
import { mailboxClass } from "./x.2.x-mailbox.ts";
import { mailSystemClass } from "./x.3.x-mail-system.ts";
import { routeClass } from "./x.4.x-route.ts";
import { dialogueClass } from "./x.5.x-dialogue.ts";
import { contentClass } from "./x.6.x-content.ts";
import { securityOrPolicyClass } from "./x.7.x-security-or-policy.ts";

/** What replies say, the most telling first. */
export const codes: readonly Code[] = [
  senderDomainUnknown,
  mailboxLogon,
  noResources,
  concurrentConnections,
  notAccepting,
  recipientThread,
  noAnswer,
  connectionDropped,
  sizeLimit,
  submissionRate,
  connectionRefused,
  handshake,
  connectionFailedReasonCut,
  subjectMismatch,
  untrustedRoot,
  noSubscription,
  wrongRegion,
  delayed,
  expired,
  tooManyRecipientsNow,
  temporaryError,
  tooManyConnections,
  greylisted,
  spfUnreadable,
  oldExchangeThrottled,
  ipv6Unsigned,
  googleRate,
  certificateRefused,
  mtaStsCertificate,
  sendConnectorCertificate,
  serverBusy,
  oldTls,
  suspiciousAddress,
  remoteRefusal,
  addressNotResolved,
  senderDenied,
  unknownUser,
  recipientNotFound,
  unknownDomain,
  severalFrom,
  malformedRecipient,
  ambiguousRecipient,
  reservedDomain,
  domainWithoutDot,
  internationalAddress,
  malformedSender,
  badOutboundSender,
  senderNotAccepted,
  dailyRecipients,
  submissionException,
  oneSenderTooOften,
  recipientHourlyLimit,
  mailboxFull,
  quotaOfSomebody,
  submissionQuota,
  sendAsDenied,
  tooLarge,
  relatedErrors,
  journaling,
  storeDriver,
  headerTooLarge,
  tooLargeForServer,
  misconfigured,
  unknownRecipientOrRelay,
  relayDenied,
  unknownRecipient,
  neverAccepted,
  noRoute,
  noSuchDomain,
  mailLoop,
  mtaStsHosts,
  mailboxUnavailable,
  highVolumeOutside,
  invalidToken,
  helloFirst,
  tooManyRecipients,
  contentUnreadable,
  bareLineFeeds,
  clientNotAuthenticated,
  contentRefused,
  customerAllowList,
  mailFlowRule,
  notAuthorised,
  otherBlockList,
  postfixAccess,
  postfixRelay,
  relayingDenied,
  blockedUsingSpamhaus,
  membersOnly,
  notOnSendersList,
  accountDisabled,
  publicFolder,
  groupMembersOnly,
  mailboxMembersOnly,
  contactMembersOnly,
  basicAuthDisabled,
  credentialsIncorrect,
  criteriaNotMet,
  federationUnreachable,
  federationWithoutHttps,
  smtpAuthOffMailbox,
  signInRefusedReasonCut,
  smtpAuthOffReasonCut,
  lockedBySecurityDefaults,
  smtpAuthOffTenant,
  groupClosed,
  noSignature,
  spfViolation,
  oldExchangeBlocked,
  trialExternalLimit,
  tenantExternalLimit,
  onmicrosoftLimit,
  ipv6WithoutName,
  withoutName,
  dmarcPolicy,
  googleUnauthenticated,
  googleSpf,
  authenticationFailed,
  exchangeAuthentication,
  starttlsRequired,
  basicAuthNotSupported,
  googleDkim,
  numberFromGoogle,
  numberFromMicrosoft,
  starttlsNotSupported,
  certificateExpired,
  tlsaInvalid,
  dnssecInvalid,
  certificateHostMismatch,
  remoteRelay,
  authenticationTypeUnknown,
  spamAbuse,
  bannedSender,
  recipientRejected,
  bannedRecipient,
  badHelo,
  rejectedByRecipient,
  ipv6RangeLimit,
  dmarc,
  partnerConnector,
  noIpv6,
  bannedAddress,
  noFrom,
  recipientBlockList,
  bulkAuthentication,
  noForwarding,
  unableToRelay,
  notAuthenticatedToSend,
  noRightToSendAs,
  bannedSendingAddress,
  relayDeniedAttr36,
  relayAccessDenied,
  directSendNotAllowed,
  tenantRestricted,
  ownBlockList,
  tenantThreshold,
  trafficNotAccepted,
  badConnector,
  unregisteredDomain,
  credentialsInvalid,
  bannedDomain,
  googleAppPassword,
  ownRule,
  signInRefused,
  senderQuota,
  bannedSenderNumberCut,
  delayedNotice,
  mailboxClosedInWords,
  policyInWords,
  recipientGetsTooMuchInWords,
  recipientRejectedNumberCut,
  relayRefusedNumberCut,
  reverseNameInWords,
  signInWantedInWords,
  volumeInWords,
  undefinedClass,
  addressClass,
  mailboxClass,
  mailSystemClass,
  routeClass,
  dialogueClass,
  contentClass,
  securityOrPolicyClass,
];
