import { z } from "zod/v4";
import type { LabMailbox, Scenario } from "../scenario.ts";
import { isMailbox } from "./directory.ts";
import { blockingPolicy } from "./restriction-cmdlets.ts";
import { defineCmdlet, done, notFound } from "./cmdlet.ts";
import type { Cmdlet } from "./cmdlet.ts";

/** The tenant's own settings and its mailboxes' protocol settings. */

const getAcceptedDomain = defineCmdlet(
  "Get-AcceptedDomain",
  { Identity: z.string().optional(), ResultSize: z.unknown().optional() },
  ({ Identity }, stage) => {
    const { tenant } = stage.scenario();
    const records = tenant.acceptedDomains.map((name) =>
      acceptedDomain(name, tenant),
    );
    if (Identity === undefined) return done(records);
    const found = records.find(
      ({ Name }) => Name.toLowerCase() === Identity.toLowerCase(),
    );
    return found === undefined ? notFound(Identity) : done([found]);
  },
);

const getOrganizationConfig = defineCmdlet(
  "Get-OrganizationConfig",
  {},
  (_, stage) => {
    const { tenant } = stage.scenario();
    return done([
      {
        Name: organizationName(tenant.domain),
        OAuth2ClientProfileEnabled: true,
        DefaultAuthenticationPolicy:
          tenant.basicAuthBlockedByPolicy === true ? blockingPolicy : null,
        SendFromAliasEnabled: false,
        SmtpActionableMessagesEnabled: true,
        IPListBlocked: [],
        MaskClientIpInReceivedHeadersEnabled: true,
        RejectDirectSend: tenant.rejectDirectSend,
      },
    ]);
  },
);

const setOrganizationConfig = defineCmdlet(
  "Set-OrganizationConfig",
  { RejectDirectSend: z.boolean() },
  ({ RejectDirectSend, WhatIf }, stage) => {
    if (WhatIf !== true)
      stage.change(({ tenant }) => {
        tenant.rejectDirectSend = RejectDirectSend;
      });
    return done();
  },
);

const getTransportConfig = defineCmdlet(
  "Get-TransportConfig",
  {},
  (_, stage) => {
    const { tenant } = stage.scenario();
    return done([
      {
        Name: "Transport Settings",
        SmtpClientAuthenticationDisabled:
          tenant.smtpClientAuthenticationDisabled,
        AllowLegacyTLSClients: null,
        MessageExpiration: "1.00:00:00",
        ExternalPostmasterAddress: null,
      },
    ]);
  },
);

const setTransportConfig = defineCmdlet(
  "Set-TransportConfig",
  { SmtpClientAuthenticationDisabled: z.boolean() },
  ({ SmtpClientAuthenticationDisabled, WhatIf }, stage) => {
    if (WhatIf !== true)
      stage.change(({ tenant }) => {
        tenant.smtpClientAuthenticationDisabled =
          SmtpClientAuthenticationDisabled;
      });
    return done();
  },
);

const getCasMailbox = defineCmdlet(
  "Get-CASMailbox",
  { Identity: z.string().optional(), ResultSize: z.unknown().optional() },
  ({ Identity }, stage) => {
    const mailboxes = stage
      .scenario()
      .tenant.mailboxes.filter(({ hve }) => hve !== true);
    if (Identity === undefined) return done(mailboxes.map(casMailbox));
    const found = mailboxes.find((mailbox) => isMailbox(mailbox, Identity));
    return found === undefined ? notFound(Identity) : done([casMailbox(found)]);
  },
);

const setCasMailbox = defineCmdlet(
  "Set-CASMailbox",
  {
    Identity: z.string(),
    SmtpClientAuthenticationDisabled: z.boolean().nullable(),
  },
  ({ Identity, SmtpClientAuthenticationDisabled, WhatIf }, stage) => {
    const known = stage
      .scenario()
      .tenant.mailboxes.some((mailbox) => isMailbox(mailbox, Identity));
    if (!known) return notFound(Identity);
    if (WhatIf === true) return done();
    stage.change(({ tenant }) => {
      for (const mailbox of tenant.mailboxes)
        if (isMailbox(mailbox, Identity))
          mailbox.smtpClientAuthenticationDisabled =
            SmtpClientAuthenticationDisabled;
    });
    return done();
  },
);

export const organizationCmdlets: readonly Cmdlet[] = [
  getAcceptedDomain,
  getOrganizationConfig,
  setOrganizationConfig,
  getTransportConfig,
  setTransportConfig,
  getCasMailbox,
  setCasMailbox,
];

function acceptedDomain(name: string, tenant: Scenario["tenant"]) {
  return {
    DomainName: name,
    DomainType: "Authoritative",
    Default: name === tenant.domain,
    InitialDomain: name.endsWith(".onmicrosoft.com"),
    MatchSubDomains: false,
    SmtpDaneStatus: "Disabled",
    AuthenticationType: "Managed",
    ExternallyManaged: false,
    PendingRemoval: false,
    OutboundOnly: false,
    EmailOnly: false,
    AddressBookEnabled: true,
    SendingFromDomainDisabled: false,
    SendingToDomainDisabled: false,
    IsCoexistenceDomain: false,
    CatchAllRecipientID: null,
    FederatedOrganizationLink: "Federation",
    Name: name,
    DistinguishedName: `CN=${name},CN=Accepted Domains`,
    ExchangeVersion: "0.20 (15.0.0.0)",
    MailFlowRegion: "",
    AzureProvisioningRegion: "",
  };
}

function casMailbox(mailbox: LabMailbox) {
  return {
    Name: mailbox.address.split("@")[0] ?? mailbox.address,
    PrimarySmtpAddress: mailbox.address,
    SmtpClientAuthenticationDisabled: mailbox.smtpClientAuthenticationDisabled,
    OWAEnabled: true,
    PopEnabled: true,
    ImapEnabled: true,
    MAPIEnabled: true,
    ActiveSyncEnabled: true,
    EwsEnabled: null,
  };
}

function organizationName(domain: string): string {
  return `${domain.split(".")[0] ?? domain}.onmicrosoft.com`;
}
