/** Where the facts stand. One name a page, so that a page that moves is mended in one place. */
export const SOURCES = {
  printers:
    "https://learn.microsoft.com/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off",
  setup:
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365",
  ndr: "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
  smtpAuth:
    "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
  attribution:
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/inbound-connector-faq",
  relayRules:
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/integrate-office-365-with-an-email-add-on-service",
  newInboundConnector:
    "https://learn.microsoft.com/powershell/module/exchange/new-inboundconnector",
  setInboundConnector:
    "https://learn.microsoft.com/powershell/module/exchange/set-inboundconnector",
  setCasMailbox:
    "https://learn.microsoft.com/powershell/module/exchange/set-casmailbox",
  directSend:
    "https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790",
  basicAuth:
    "Exchange Team Blog, 2026-01-27: Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline; message centre MC786329",
  securityDefaults:
    "https://learn.microsoft.com/entra/fundamentals/security-defaults",
  onPremisesRelay:
    "https://learn.microsoft.com/exchange/mail-flow/connectors/allow-anonymous-relay",
  delisting:
    "https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself",
  rfc5321: "RFC 5321",
} as const;

/** The day on which the pages above were last held against what is written here. */
export const CHECKED = "2026-11-20";
