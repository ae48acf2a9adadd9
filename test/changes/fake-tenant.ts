import type {
  BlockedConnector,
  InboundConnector,
  MailAdmin,
  MailWrite,
  TenantRead,
} from "../../src/desk/ports.ts";

/** Exchange's connectors and mailboxes in memory, with its habits: names without case, lists without order. */
export interface FakeTenant extends MailAdmin {
  readonly connectors: InboundConnector[];
  readonly mailboxes: Map<string, boolean | null>;
  readonly writes: MailWrite[];
  readonly blocked: BlockedConnector[];
  /** The organisation's own switches. */
  readonly switches: {
    rejectDirectSend: boolean;
    smtpClientAuthenticationDisabled: boolean;
  };
}

export const printers: InboundConnector = {
  Name: "Printers",
  Identity: "Printers",
  ConnectorType: "OnPremises",
  Enabled: true,
  SenderIPAddresses: ["198.51.100.20"],
  SenderDomains: ["smtp:*;1"],
  RequireTls: false,
  TlsSenderCertificateName: null,
  Comment: "",
  WhenChangedUTC: "2026-07-23T22:55:49.0000000Z",
};

export function fakeTenant(
  connectors: readonly Partial<InboundConnector>[] = [{}],
  mailboxes: Readonly<Record<string, boolean | null>> = {},
): FakeTenant {
  const tenant = {
    connectors: connectors.map((some) => ({ ...printers, ...some })),
    mailboxes: new Map(Object.entries(mailboxes)),
    writes: new Array<MailWrite>(),
    blocked: new Array<BlockedConnector>(),
    switches: {
      rejectDirectSend: false,
      smtpClientAuthenticationDisabled: true,
    },
  };
  const saw = <T>(value: T): Promise<TenantRead<T>> =>
    Promise.resolve({ outcome: "saw", value });
  return {
    ...tenant,
    acceptedDomains: () =>
      saw([{ name: "contoso.com", type: "Authoritative" as const }]),
    organization: () => saw({ ...tenant.switches }),
    transport: () => saw({ ...tenant.switches }),
    blockedConnectors: () => saw([...tenant.blocked]),
    inboundConnectors: () => saw(tenant.connectors),
    mailbox: (address) => {
      const disabled = tenant.mailboxes.get(address);
      return saw(
        disabled === undefined
          ? null
          : { address, smtpClientAuthenticationDisabled: disabled },
      );
    },
    write: (write) => {
      tenant.writes.push(write);
      carryOut(tenant, write);
      return Promise.resolve({ outcome: "done", warnings: [] });
    },
  };
}

function carryOut(
  tenant: Pick<FakeTenant, "connectors" | "mailboxes" | "blocked" | "switches">,
  write: MailWrite,
): void {
  const WhenChangedUTC = "2026-11-20T08:00:00.0000000Z";
  switch (write.cmdlet) {
    case "New-InboundConnector":
      tenant.connectors.push({
        ...printers,
        SenderIPAddresses: [],
        ...write.parameters,
        Identity: write.parameters.Name,
        SenderDomains: write.parameters.SenderDomains.map(
          (domain) => `smtp:${domain};1`,
        ),
        WhenChangedUTC,
      });
      return;
    case "Set-InboundConnector": {
      const { Identity, SenderIPAddresses, ...settings } = write.parameters;
      const index = tenant.connectors.findIndex(
        ({ Name }) => Name.toLowerCase() === Identity.toLowerCase(),
      );
      const found = tenant.connectors[index];
      if (found === undefined) throw new Error("no such connector");
      tenant.connectors[index] = {
        ...found,
        ...settings,
        ...(SenderIPAddresses === undefined
          ? {}
          : { SenderIPAddresses: SenderIPAddresses.toReversed() }),
        WhenChangedUTC,
      };
      return;
    }
    case "Remove-InboundConnector":
      tenant.connectors.splice(
        tenant.connectors.findIndex(
          ({ Name }) => Name === write.parameters.Identity,
        ),
        1,
      );
      return;
    case "Remove-BlockedConnector":
      tenant.blocked.splice(
        tenant.blocked.findIndex(
          ({ id }) => id === write.parameters.ConnectorId,
        ),
        1,
      );
      return;
    case "Set-TransportConfig":
      Object.assign(tenant.switches, {
        smtpClientAuthenticationDisabled:
          write.parameters.SmtpClientAuthenticationDisabled,
      });
      return;
    case "Set-OrganizationConfig":
      Object.assign(tenant.switches, {
        rejectDirectSend: write.parameters.RejectDirectSend,
      });
      return;
    case "Set-CASMailbox":
      tenant.mailboxes.set(
        write.parameters.Identity,
        write.parameters.SmtpClientAuthenticationDisabled,
      );
  }
}

/** A tenant that nobody may look into. */
export function blindTenant(): FakeTenant {
  const blind = (): Promise<TenantRead<never>> =>
    Promise.resolve({
      outcome: "could-not-look",
      fault: "permission",
      reason: "A role is missing.",
    });
  return {
    ...fakeTenant(),
    acceptedDomains: blind,
    inboundConnectors: blind,
    blockedConnectors: blind,
    organization: blind,
    transport: blind,
    mailbox: blind,
  };
}
