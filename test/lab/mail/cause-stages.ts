import type { Scenario } from "../../../src/lab/scenario.ts";

/** How each cause that a wire can show is put on stage, and what the device then gets. */
export interface CauseStage {
  readonly cause: string;
  readonly when?: string;
  readonly tenant?: object;
  readonly device?: object;
  readonly world?: object;
  readonly gets: RegExp;
}

type Connector = Scenario["tenant"]["inboundConnectors"][number];

const IP = "203.0.113.44";
const relay = (changes: Partial<Connector> = {}) => ({
  inboundConnectors: [
    {
      Name: "Printers",
      ConnectorType: "OnPremises",
      SenderIPAddresses: [IP],
      ...changes,
    },
  ],
});
const works = {
  smtpClientAuthenticationDisabled: false,
  securityDefaults: false,
};
const submission = { host: "smtp.office365.com", port: 587, auth: "login" };
const inside = { to: "anna@contoso.com" };
const scanner = (more: object) => ({
  ...works,
  mailboxes: [
    { address: "scanner@contoso.com", ...more },
    { address: "anna@contoso.com" },
  ],
});
const remote = (
  behaviour: string,
  generator = "postfix",
  more: object = {},
) => ({
  remote: [{ domain: "fabrikam.example", behaviour, generator, ...more }],
});
const txt = (name: string, data: string) => ({ name, type: "TXT", data });
const NO_CONNECTOR = { inboundConnectors: [] };
const oauth = { ...submission, auth: "xoauth2" };
const app = { appId: "11111111-2222-4333-8444-555555555555" };
const hve = {
  ...submission,
  host: "smtp-hve.office365.com",
  from: "hve@contoso.com",
};
const hveTenant = (more: object = {}) => ({
  securityDefaults: false,
  mailboxes: [
    { address: "hve@contoso.com", hve: true, ...more },
    { address: "anna@contoso.com" },
  ],
});
const six = {
  publicIpv6: "2001:db8::44",
  ...inside,
};
const PTR6 = {
  name: "4.4.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa",
  type: "PTR",
  data: "printer.contoso.com",
};
const ownServer = {
  host: "mail.contoso.com",
  via: {
    kind: "exchange-server",
    name: "mail.contoso.com",
    relayAllowed: true,
  },
};

export const RELAY_STAGES: readonly CauseStage[] = [
  {
    cause: "connector-missing",
    tenant: NO_CONNECTOR,
    gets: /550 5\.7\.64 TenantAttribution; Relay Access Denied \[/,
  },
  {
    cause: "connector-ip-mismatch",
    tenant: relay({ SenderIPAddresses: ["198.51.100.20"] }),
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "egress-ip-changed",
    tenant: relay({ SenderIPAddresses: ["203.0.113.9"] }),
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "connector-disabled",
    tenant: relay({ Enabled: false }),
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "connector-wrong-type",
    tenant: relay({ ConnectorType: "Partner" }),
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "connector-certificate-mismatch",
    when: "the name is another",
    tenant: relay({
      SenderIPAddresses: [],
      TlsSenderCertificateName: "relay.contoso.com",
    }),
    device: { clientCertificate: "mail.contoso.com" },
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "connector-certificate-mismatch",
    when: "only the leaf is shown",
    tenant: relay({
      SenderIPAddresses: [],
      TlsSenderCertificateName: "relay.contoso.com",
    }),
    device: {
      clientCertificate: "relay.contoso.com",
      certificateChain: "leaf",
    },
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "partner-connector-restriction",
    tenant: relay({
      ConnectorType: "Partner",
      SenderIPAddresses: ["198.51.100.20"],
      RestrictDomainsToIPAddresses: true,
    }),
    device: inside,
    gets: /550 5\.7\.51 TenantInboundAttribution; There is a partner connector/,
  },
  {
    cause: "connector-blocked",
    tenant: { ...relay(), blockedConnectors: ["Printers"] },
    gets: /550 5\.7\.711 Access denied, bad inbound connector\. AS\(2204\) \[/,
  },
  {
    cause: "connector-missing",
    when: "the connector serves another accepted domain",
    tenant: relay({ AssociatedAcceptedDomains: ["contoso.example"] }),
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "sender-domain-not-accepted",
    tenant: relay(),
    device: { from: "scanner@fabrikam.example" },
    gets: /550 5\.7\.64 Relay Access Denied ATTR36/,
  },
  {
    cause: "direct-send-external",
    tenant: NO_CONNECTOR,
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "direct-send-rejected",
    tenant: { ...NO_CONNECTOR, rejectDirectSend: true },
    device: inside,
    gets: /550 5\.7\.68 TenantInboundAttribution/,
  },
  {
    cause: "wrong-endpoint-for-relay",
    tenant: relay(),
    device: { host: "smtp.office365.com" },
    gets: /530 5\.7\.57 Client not authenticated/,
  },
  {
    cause: "wrong-endpoint-for-authentication",
    tenant: NO_CONNECTOR,
    device: { auth: "login", insistsOnSignIn: true },
    gets: /504 5\.7\.4 Unrecognized authentication type/,
  },
  {
    cause: "smart-host-of-other-tenant",
    tenant: relay(),
    device: { host: "fabrikam-com.mail.protection.outlook.com" },
    gets: /451 4\.4\.62 Mail sent to the wrong Office 365 region\. ATTR35/,
  },
  {
    cause: "ipv6-egress",
    tenant: relay(),
    device: { publicIpv6: "2001:db8::44" },
    gets: /550 5\.7\.64 Tenant/,
  },
  {
    cause: "null-sender-relay",
    tenant: relay(),
    device: { from: "" },
    gets: /550 5\.7\.64 Relay Access Denied ATTR36/,
  },
  {
    cause: "address-instead-of-name",
    tenant: relay(),
    device: { host: "52.101.132.108" },
    gets: /451 4\.4\.62/,
  },
  {
    cause: "dns-failure",
    when: "the network's resolver is down",
    device: { resolver: "broken" },
    gets: /EAI_AGAIN/,
  },
  {
    cause: "dns-failure",
    when: "the name is mistyped",
    device: { host: "contoso-com.mail.protektion.outlook.com" },
    gets: /ENOTFOUND/,
  },
  {
    cause: "dns-failure",
    when: "the name's server fails",
    tenant: {
      dns: [
        {
          name: "contoso-com.mail.protection.outlook.com",
          type: "A",
          fault: "servfail",
        },
      ],
    },
    gets: /EAI_AGAIN/,
  },
  {
    cause: "mx-points-elsewhere",
    tenant: {
      ...relay(),
      dns: [
        { name: "contoso.com", type: "MX", data: "10 mx1.gateway.example" },
      ],
    },
    device: { host: "mx1.gateway.example" },
    gets: /554 5\.7\.1 <supplier@fabrikam\.example>: Relay access denied$/,
  },
  {
    cause: "tls-required",
    tenant: relay({ RequireTls: true }),
    device: { tls: "none" },
    gets: /451 5\.7\.3 STARTTLS is required to send mail/,
  },
  {
    cause: "certificate-untrusted",
    device: { trustsRoots: false },
    gets: /unable to (?:verify the first|get local issuer) certificate/,
  },
  {
    cause: "tls-intercepted",
    device: { intercepted: true },
    gets: /self.signed certificate in certificate chain/,
  },
  {
    cause: "ip-blocklisted",
    when: "Spamhaus",
    tenant: { spamhausIps: [IP] },
    gets: /550 5\.7\.1 Service unavailable, Client host \[203\.0\.113\.44\] blocked using Spamhaus/,
  },
  {
    cause: "ip-blocklisted",
    when: "Microsoft",
    tenant: { blockedIps: [IP] },
    gets: /550 5\.7\.606 Access denied, banned sending IP/,
  },
  {
    cause: "ip-throttled",
    tenant: { throttledIps: [IP] },
    gets: /451 4\.7\.500 Server busy/,
  },
  {
    cause: "reverse-dns-missing",
    device: six,
    gets: /450 4\.7\.25 .*must have reverse DNS record/,
  },
  {
    cause: "spf-missing-sender",
    when: "over IPv6",
    tenant: { dns: [PTR6] },
    device: six,
    gets: /450 4\.7\.26 .*must pass either SPF or DKIM/,
  },
  {
    cause: "spf-missing-sender",
    when: "a foreign sender's record does not name the address",
    tenant: { dns: [txt("fabrikam.example", "v=spf1 ip4:192.0.2.9 -all")] },
    device: { ...inside, from: "app@fabrikam.example" },
    gets: /550 5\.7\.23 The message was rejected because of Sender Policy Framework violation/,
  },
  {
    cause: "dmarc-rejected",
    tenant: { dns: [txt("_dmarc.contoso.com", "v=DMARC1; p=reject")] },
    device: inside,
    gets: /550 5\.7\.509 Access denied, sending domain \[contoso\.com\] does not pass DMARC/,
  },
  {
    cause: "relay-by-local-server",
    device: { host: "mail.contoso.com" },
    gets: /550 5\.7\.54 SMTP; Unable to relay recipient in non-accepted domain$/,
  },
  {
    cause: "exchange-server-outdated",
    when: "refused",
    tenant: relay(),
    device: { ...ownServer, via: { ...ownServer.via, version: "old" } },
    gets: /550 5\.7\.230 Connecting Exchange server version is out-of-date/,
  },
  {
    cause: "exchange-server-outdated",
    when: "throttled",
    tenant: relay(),
    device: {
      ...ownServer,
      via: { ...ownServer.via, version: "old", blockedShare: "throttled" },
    },
    gets: /Delivery is delayed[\s\S]*450 4\.7\.230/,
  },
  {
    cause: "connector-missing",
    when: "behind an own Exchange Server",
    tenant: NO_CONNECTOR,
    device: ownServer,
    gets: /Generating server: MAIL\.contoso\.com[\s\S]*550 5\.7\.64 Tenant/,
  },
  {
    cause: "service-incident",
    tenant: { ...relay(), serviceIncident: "EX1234567" },
    gets: /451 4\.7\.0 Temporary server error/,
  },
  {
    cause: "message-too-large",
    when: "on the wire",
    tenant: { ...relay(), limits: { messageBytes: 20_000 } },
    device: { messageBytes: 40_000 },
    gets: /552 5\.3\.4 Message size exceeds fixed maximum message size/,
  },
  {
    cause: "message-too-large",
    when: "declared beforehand",
    tenant: { ...relay(), limits: { messageBytes: 20_000 } },
    device: { messageBytes: 40_000, wording: "smtplib" },
    gets: /SMTPSenderRefused: \(552, b'5\.3\.4/,
  },
  {
    cause: "message-too-large",
    when: "for one mailbox",
    tenant: {
      mailboxes: [{ address: "anna@contoso.com", maxReceiveBytes: 10_000 }],
    },
    device: { ...inside, messageBytes: 40_000 },
    gets: /550 5\.2\.3 RESOLVER\.RST\.RecipSizeLimit/,
  },
  {
    cause: "content-rejected",
    tenant: relay(),
    device: { content: "spam" },
    gets: /550 5\.7\.501 Access denied, spam abuse detected/,
  },
  {
    cause: "content-rejected",
    when: "no From",
    tenant: relay(),
    device: { content: "no-from" },
    gets: /550 5\.7\.512/,
  },
  {
    cause: "content-rejected",
    when: "bare line feeds",
    tenant: relay(),
    device: { content: "bare-linefeeds" },
    gets: /550 5\.6\.11/,
  },
  {
    cause: "recipient-limit",
    tenant: { ...relay(), limits: { recipientsPerMessage: 5 } },
    device: { recipientsPerMessage: 6 },
    gets: /452 4\.5\.3 Too many recipients/,
  },
  {
    cause: "unknown",
    when: "it calls itself by the server's name",
    tenant: relay(),
    device: { heloName: "contoso-com.mail.protection.outlook.com" },
    gets: /550 5\.7\.506 Access Denied, Bad HELO/,
  },
];

export const SIGN_IN_STAGES: readonly CauseStage[] = [
  {
    cause: "not-authenticated",
    tenant: works,
    device: { ...submission, auth: "none" },
    gets: /530 5\.7\.57 Client not authenticated to send mail\. \[/,
  },
  {
    cause: "tls-not-offered-by-device",
    when: "it does not sign in then",
    tenant: works,
    device: { ...submission, tls: "none" },
    gets: /530 5\.7\.57/,
  },
  {
    cause: "tls-not-offered-by-device",
    when: "it signs in all the same",
    tenant: works,
    device: { ...submission, tls: "none", insistsOnSignIn: true },
    gets: /504 5\.7\.4/,
  },
  {
    cause: "not-authenticated",
    when: "a firewall hides the sign-in",
    tenant: works,
    device: { ...submission, dropsAuth: true },
    gets: /530 5\.7\.57/,
  },
  {
    cause: "tls-not-offered-by-device",
    when: "a firewall hides STARTTLS",
    tenant: works,
    device: { ...submission, dropsStartTls: true },
    gets: /530 5\.7\.57/,
  },
  {
    cause: "credentials-rejected",
    tenant: works,
    device: { ...submission, password: "wrong" },
    gets: /535 5\.7\.139 .*the user credentials were incorrect/,
  },
  {
    cause: "credentials-rejected",
    when: "it goes on regardless",
    tenant: works,
    device: { ...submission, password: "wrong", ignoresSignInRefusal: true },
    gets: /530 5\.7\.57 Client not authenticated to send mail\. Error: 535 5\.7\.139/,
  },
  {
    cause: "basic-auth-retired",
    tenant: { ...works, basicAuthRetired: true },
    device: submission,
    gets: /550 5\.7\.30 Basic authentication is not supported for Client Submission/,
  },
  {
    cause: "basic-auth-blocked-by-policy",
    tenant: { ...works, basicAuthBlockedByPolicy: true },
    device: submission,
    gets: /535 5\.7\.139 .*basic authentication is disabled/,
  },
  {
    cause: "basic-auth-blocked-by-policy",
    when: "a consumer account",
    tenant: works,
    device: { ...submission, host: "smtp-mail.outlook.com" },
    gets: /535 5\.7\.139 .*basic authentication is disabled/,
  },
  {
    cause: "security-defaults-block",
    tenant: { ...works, securityDefaults: true },
    device: submission,
    gets: /security defaults policy/,
  },
  {
    cause: "conditional-access-block",
    tenant: { ...works, conditionalAccessBlocks: true },
    device: submission,
    gets: /the request did not meet the criteria/,
  },
  {
    cause: "mfa-blocks-basic",
    tenant: scanner({ mfa: true }),
    device: submission,
    gets: /the request did not meet the criteria/,
  },
  {
    cause: "smtp-auth-disabled-tenant",
    tenant: { securityDefaults: false },
    device: submission,
    gets: /disabled for the Tenant/,
  },
  {
    cause: "smtp-auth-disabled-mailbox",
    tenant: scanner({ smtpClientAuthenticationDisabled: true }),
    device: submission,
    gets: /disabled for the Mailbox/,
  },
  {
    cause: "mailbox-unlicensed",
    tenant: scanner({ licensed: false }),
    device: submission,
    gets: /535 5\.7\.3 Authentication unsuccessful/,
  },
  {
    cause: "oauth-misconfigured",
    when: "the audience is another's",
    tenant: {
      ...works,
      oauthApps: [{ ...app, mailboxes: ["scanner@contoso.com"] }],
    },
    device: { ...oauth, token: "wrong-audience" },
    gets: /535 5\.7\.3/,
  },
  {
    cause: "oauth-misconfigured",
    when: "the application is not registered",
    tenant: works,
    device: { ...oauth, token: "unregistered" },
    gets: /535 5\.7\.3/,
  },
  {
    cause: "oauth-misconfigured",
    when: "it may not use the mailbox",
    tenant: { ...works, oauthApps: [{ ...app, mailboxes: [] }] },
    device: { ...oauth, token: "good" },
    gets: /430 4\.2\.0 STOREDRV; mailbox logon failure/,
  },
  {
    cause: "federation-unreachable",
    tenant: { ...scanner({ federated: true }), federationUnreachable: true },
    device: submission,
    gets: /federated STS service was unreachable/,
  },
  {
    cause: "send-as-denied",
    tenant: works,
    device: { ...submission, user: "anna@contoso.com" },
    gets: /554 5\.2\.252 SendAsDenied; anna@contoso\.com not allowed to send as scanner@contoso\.com/,
  },
  {
    cause: "send-as-denied",
    when: "only the envelope is another's",
    tenant: works,
    device: {
      ...submission,
      user: "anna@contoso.com",
      headerFrom: "anna@contoso.com",
    },
    gets: /550 5\.7\.60 SMTP; Client does not have permissions/,
  },
  {
    cause: "submission-concurrency-limit",
    tenant: works,
    device: { ...submission, sessions: 4 },
    gets: /432 4\.3\.2 Concurrent connections limit exceeded/,
  },
  {
    cause: "submission-rate-limit",
    tenant: works,
    device: { ...submission, messagesPerMinute: 31 },
    gets: /421 4\.4\.2 Message submission rate/,
  },
  {
    cause: "submission-rate-limit",
    when: "the day's quota",
    tenant: { ...works, limits: { dailyQuotaExceeded: true } },
    device: submission,
    gets: /554 5\.2\.0 .*submission quota was exceeded/,
  },
  {
    cause: "recipient-limit",
    tenant: works,
    device: { ...submission, recipientsPerMessage: 501 },
    gets: /452 4\.5\.3 Too many recipients/,
  },
  {
    cause: "tls-version-too-old",
    tenant: works,
    device: { ...submission, tlsMax: "TLSv1.1" },
    gets: /421 4\.7\.66 TLS 1\.0 and 1\.1 are not supported/,
  },
  {
    cause: "tls-version-too-old",
    when: "the handshake ends it",
    tenant: hveTenant(),
    device: { ...hve, ...inside, tlsMax: "TLSv1.1" },
    gets: /protocol version/,
  },
  {
    cause: "hve-external",
    tenant: hveTenant(),
    device: hve,
    gets: /550 5\.5\.105 External sending is not supported/,
  },
  {
    cause: "hve-billing",
    tenant: hveTenant({ hveBilling: "missing" }),
    device: { ...hve, ...inside },
    gets: /535 5\.7\.3/,
  },
  {
    cause: "tenant-external-limit",
    tenant: { ...works, limits: { externalRecipientsExceeded: true } },
    device: submission,
    gets: /550 5\.7\.233/,
  },
  {
    cause: "tenant-external-limit",
    when: "a trial",
    tenant: { ...works, limits: { externalRecipientsExceeded: "trial" } },
    device: submission,
    gets: /550 5\.7\.232/,
  },
  {
    cause: "onmicrosoft-limit",
    tenant: {
      ...works,
      acceptedDomains: ["contoso.onmicrosoft.com"],
      limits: { onmicrosoftExceeded: true },
      mailboxes: [{ address: "scan@contoso.onmicrosoft.com" }],
    },
    device: { ...submission, from: "scan@contoso.onmicrosoft.com" },
    gets: /550 5\.7\.236/,
  },
  {
    cause: "sender-account-restricted",
    tenant: scanner({ restricted: true }),
    device: submission,
    gets: /550 5\.1\.8 Access denied, bad outbound sender/,
  },
  {
    cause: "tenant-restricted",
    tenant: { ...works, restrictedTenant: "5.7.705" },
    device: submission,
    gets: /550 5\.7\.705/,
  },
  {
    cause: "tenant-restricted",
    when: "new",
    tenant: { ...relay(), restrictedTenant: "5.7.708" },
    gets: /550 5\.7\.708/,
  },
  {
    cause: "service-incident",
    tenant: { ...works, serviceIncident: "EX1234567" },
    device: submission,
    gets: /454 4\.7\.0 Temporary authentication failure/,
  },
  {
    cause: "port-465-unsupported",
    tenant: works,
    device: { ...submission, port: 465, tls: "implicit" },
    gets: /ECONNREFUSED 52\.98\.150\.2:465/,
  },
  {
    cause: "port-465-unsupported",
    when: "TLS from the first byte on 587",
    tenant: works,
    device: { ...submission, tls: "implicit" },
    gets: /wrong version number/,
  },
];

export const NETWORK_STAGES: readonly CauseStage[] = [
  {
    cause: "port-25-blocked",
    tenant: relay(),
    device: { blockedPorts: [25] },
    gets: /ETIMEDOUT 52\.101\.40\.26:25/,
  },
  {
    cause: "port-587-blocked",
    tenant: works,
    device: { ...submission, blockedPorts: [587] },
    gets: /ETIMEDOUT 52\.98\.150\.2:587/,
  },
  {
    cause: "port-25-blocked",
    when: "something takes the connection and says nothing",
    tenant: relay(),
    device: { silentPorts: [25] },
    gets: /Greeting never received/,
  },
];

export const OUTSIDE_STAGES: readonly CauseStage[] = [
  {
    cause: "recipient-not-found",
    when: "inside, at the edge",
    device: { to: "nobody@contoso.com" },
    gets: /550 5\.4\.1 Recipient address rejected: Access denied/,
  },
  {
    cause: "recipient-not-found",
    when: "inside, without edge blocking",
    tenant: { directoryBasedEdgeBlocking: false },
    device: { to: "nobody@contoso.com" },
    gets: /550 5\.1\.10 RESOLVER\.ADR\.RecipientNotFound/,
  },
  {
    cause: "recipient-not-found",
    when: "outside",
    world: remote("unknown-user", "google"),
    gets: /550 5\.1\.1 The email account that you tried to reach does not exist.*gsmtp/,
  },
  {
    cause: "recipient-domain-not-found",
    world: remote("no-such-domain"),
    gets: /550 5\.4\.310 DNS domain fabrikam\.example does not exist/,
  },
  {
    cause: "recipient-mailbox-full",
    world: remote("mailbox-full"),
    gets: /552 5\.2\.2/,
  },
  {
    cause: "recipient-mailbox-full",
    when: "inside",
    tenant: { mailboxes: [{ address: "anna@contoso.com", full: true }] },
    device: inside,
    gets: /554 5\.2\.2 mailbox full/,
  },
  {
    cause: "recipient-restricted",
    when: "a group inside",
    tenant: {
      recipients: [
        { address: "all@contoso.com", restricted: "authenticated-only" },
      ],
    },
    device: { to: "all@contoso.com" },
    gets: /550 5\.7\.133/,
  },
  {
    cause: "recipient-restricted",
    when: "outside",
    world: remote("restricted", "exchange-online"),
    gets: /550 5\.7\.133/,
  },
  {
    cause: "recipient-policy",
    world: remote("policy", "google"),
    gets: /550 5\.7\.1 The user or domain/,
  },
  {
    cause: "message-too-large",
    when: "outside",
    device: { messageBytes: 30_000 },
    world: remote("too-large", "google", { maxBytes: 20_000 }),
    gets: /552 5\.3\.4 Your message exceeded Google/,
  },
  {
    cause: "content-rejected",
    when: "outside",
    world: remote("content", "google"),
    gets: /552 5\.7\.0/,
  },
  {
    cause: "mail-loop",
    world: remote("loop"),
    gets: /554 5\.4\.14 Hop count exceeded - possible mail loop ATTR34/,
  },
  {
    cause: "recipient-server-unreachable",
    world: remote("unreachable"),
    gets: /550 5\.4\.300 Message expired -> 450 4\.4\.316 Connection refused/,
  },
  {
    cause: "recipient-throttled",
    world: remote("throttles", "google"),
    gets: /Delivery is delayed[\s\S]*421 4\.7\.28/,
  },
  {
    cause: "greylisted",
    world: remote("greylists"),
    gets: /Delivery is delayed[\s\S]*450 4\.2\.0 .*Greylisted/,
  },
  {
    cause: "delivery-delayed",
    world: remote("slow"),
    gets: /Delivery is delayed[\s\S]*400 4\.4\.7 Message delayed/,
  },
  {
    cause: "recipient-policy",
    when: "MTA-STS",
    world: remote("tls-policy"),
    gets: /550 5\.4\.8 MX hosts/,
  },
  {
    cause: "spf-missing-sender",
    when: "outside",
    tenant: { dns: [txt("contoso.com", "v=spf1 ip4:203.0.113.44 -all")] },
    world: remote("spf-fail", "google"),
    gets: /550 5\.7\.27 This message was blocked because it didn't pass SPF/,
  },
  {
    cause: "spf-broken",
    tenant: {
      dns: [
        {
          name: "contoso.com",
          type: "TXT",
          data: [
            "v=spf1 include:spf.protection.outlook.com -all",
            "v=spf1 ip4:192.0.2.9 -all",
          ],
        },
      ],
    },
    world: remote("spf-fail"),
    gets: /550 5\.7\.23/,
  },
  {
    cause: "dkim-missing",
    world: remote("dkim-missing", "google"),
    gets: /550 5\.7\.30 This message was blocked because it didn't pass DKIM/,
  },
  {
    cause: "dmarc-rejected",
    when: "outside",
    tenant: {
      dns: [
        txt("contoso.com", "v=spf1 -all"),
        txt("_dmarc.contoso.com", "v=DMARC1; p=reject"),
      ],
    },
    world: remote("dmarc-reject", "google"),
    gets: /550 5\.7\.26 Unauthenticated email from contoso\.com/,
  },
  {
    cause: "bulk-sender-authentication",
    world: remote("bulk-authentication", "outlook-consumer"),
    gets: /550 5\.7\.515/,
  },
  {
    cause: "backscatter",
    world: {
      forgery: { fromIp: "198.51.100.200", to: "jan@fabrikam.example" },
    },
    gets: /Received-SPF: fail[\s\S]*198\.51\.100\.200/,
  },
].map((stage) => ({ ...stage, tenant: { ...relay(), ...stage.tenant } }));
