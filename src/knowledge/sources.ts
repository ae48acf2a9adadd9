/** Where the facts stand. One name a page, so that a page that moves is mended in one place. */
export const SOURCES = {
  printers:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off",
  setup:
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365",
  ndr: "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  smtpAuth:
    "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
  attribution:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/office-365-notice",
  newInboundConnector:
    "https://learn.microsoft.com/powershell/module/exchange/new-inboundconnector",
  setInboundConnector:
    "https://learn.microsoft.com/powershell/module/exchange/set-inboundconnector",
  setCasMailbox:
    "https://learn.microsoft.com/powershell/module/exchange/set-casmailbox",
  directSend:
    "https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790",
  basicAuth:
    "https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835",
  securityDefaults:
    "https://learn.microsoft.com/entra/fundamentals/security-defaults",
  onPremisesRelay:
    "https://learn.microsoft.com/exchange/mail-flow/connectors/allow-anonymous-relay",
  delisting:
    "https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself",
  rfc5321: "RFC 5321",
  hve: "https://learn.microsoft.com/exchange/mail-flow-best-practices/high-volume-mails-m365",
  communicationServices:
    "https://learn.microsoft.com/azure/communication-services/concepts/email/email-smtp-overview",
  graphSendMail: "https://learn.microsoft.com/graph/api/user-sendmail",
  smtpAuthReport:
    "https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mfr-smtp-auth-clients-report",
  smtpOauth:
    "https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth",
  basicAuthAll:
    "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online",
  mailAuthentication:
    "https://learn.microsoft.com/defender-office-365/email-authentication-about",
  sharpSmtp:
    "https://global.sharp/restricted/products/copier/downloads/manuals/bp70c65/en/contents_08-03_004.html",
  epsonSmtp:
    "https://files.support.epson.com/docid/cpd5/cpd56450/source/printers/source/networking/reference/wf3720_4730/email_server_settings_wf3720_4730.html",
  xeroxSmtp: "https://www.office.xerox.com/userdoc/WC6505/phlink/email.htm",
  ricohSmtp: "https://www.easymanua.ls/ricoh/pro-c9110/manual?p=208",
  konicaSmtp:
    "https://www.konicaminolta.jp/business/download/printers/color/bizhub_c4000i/guide/Product-2/contents/opkey_170_S.html",
  lexmarkSmtp:
    "https://www.manualowl.com/m/Lexmark/MS617/Manual/566754?page=135",
  toshibaManual:
    "https://manualmachine.com/toshiba/estudio2508a/2526071-user-manual",
  printerMenus:
    "https://github.com/msgwing/ZeroSMTP/blob/main/docs/PRINTERS.md",
  wrongRegion:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/wrong-office-365-region-exo",
  inboundIpv6:
    "https://learn.microsoft.com/defender-office-365/mail-flow-about#support-for-anonymous-inbound-email-over-ipv6",
  removeBlockedConnector:
    "https://learn.microsoft.com/defender-office-365/connectors-remove-blocked",
  legacyTls:
    "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth",
  networkPlan:
    "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges",
  spf: "https://learn.microsoft.com/defender-office-365/email-authentication-spf-configure",
  dkim: "https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure",
  dmarc:
    "https://learn.microsoft.com/defender-office-365/email-authentication-dmarc-configure",
  outlookSenders:
    "https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730",
  outdatedExchange:
    "https://techcommunity.microsoft.com/t5/exchange-team-blog/how-to-pause-throttling-and-blocking-of-out-of-date-on-premises/ba-p/4007169",
  dane: "https://learn.microsoft.com/purview/how-smtp-dane-works",
  configRecords:
    "https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords",
  rfc8314: "RFC 8314 §3.3",
  rfc8601: "RFC 8601 §3",
  conditionalAccess:
    "https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication",
  authenticationPolicy:
    "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/disable-basic-authentication-in-exchange-online",
  entraErrors:
    "https://learn.microsoft.com/entra/identity-platform/reference-error-codes",
  limits:
    "https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits",
  onmicrosoft:
    "https://techcommunity.microsoft.com/blog/exchange/limiting-onmicrosoft-domain-usage-for-sending-emails/4446167",
  restrictedEntities:
    "https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users",
  compromisedAccount:
    "https://learn.microsoft.com/defender-office-365/responding-to-a-compromised-email-account",
  hveBilling:
    "https://learn.microsoft.com/powershell/module/exchangepowershell/get-hveaccountbillingpolicy",
  serviceHealth:
    "https://learn.microsoft.com/microsoft-365/enterprise/view-service-health",
  backscatter:
    "https://learn.microsoft.com/defender-office-365/anti-spam-backscatter-about",
  recipientPermission:
    "https://learn.microsoft.com/powershell/module/exchange/add-recipientpermission",
  licences:
    "https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users",
  acceptedDomains:
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/manage-accepted-domains/manage-accepted-domains",
  graphScope:
    "https://learn.microsoft.com/exchange/permissions-exo/application-rbac",
  rfc6647: "RFC 6647",
  rfc5322: "RFC 5322",
  exchangeServerNdr:
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  relayDenied:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/relay-access-denied-smtp",
  dbeb: "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking",
  forwarding:
    "https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding",
  oldExchange:
    "https://techcommunity.microsoft.com/blog/exchange/throttling-and-blocking-email-from-persistently-vulnerable-exchange-servers-to-e/3815328",
  mtaSts:
    "https://learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts",
  google: "https://support.google.com/a/answer/3726730",
  postfix: "https://www.postfix.org/postconf.5.html",
  rfc2606: "RFC 2606",
  rfc3207: "RFC 3207",
  rfc3463: "RFC 3463",
  rfc4954: "RFC 4954",
  rfc5782: "RFC 5782",
  rfc7372: "RFC 7372",
  ndrTenantBlocks:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750",
  ndrRelayPool:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr",
  ndrUntrustedRoot:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root",
  ndrServerBusy:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
  ndrBadSender:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-1-8-in-exchange-online",
  ndrLoop:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online",
  ndrMembersOnly:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-12-in-exchange-online",
  ndrSendersList:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online",
  ndrPublicFolder:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online",
  ndrGroup:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online",
  ndrMailbox:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-134-in-exchange-online",
  ndrContact:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-136-in-exchange-online",
  ndrTeamGroup:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group",
  ndrSpf:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online",
  ndrExpired:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
  ndrRemote:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
  ndrSender:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-0-in-exchange-online",
  ndrRecipient:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",
  ndrUnknownUser:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online",
  ndrAccessDenied:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-4-1-in-exchange-online",
  ndrLineFeeds:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-6-11-in-exchange-online",
  ndrDelivery:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  ndrQuota:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/fix-error-for-submission-quota-exceeded-in-exchange-online",
} as const;

/** The day on which the pages above were last held against what is written here. */
export const CHECKED = "2026-11-20";
