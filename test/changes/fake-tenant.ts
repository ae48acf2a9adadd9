import type {
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
  };
  const saw = <T>(value: T): Promise<TenantRead<T>> =>
    Promise.resolve({ outcome: "saw", value });
  const unused = () => Promise.reject(new Error("not read by a change"));
  return {
    ...tenant,
    acceptedDomains: unused,
    organization: unused,
    transport: unused,
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
  tenant: Pick<FakeTenant, "connectors" | "mailboxes">,
  write: MailWrite,
): void {
  const WhenChangedUTC = "2026-11-20T08:00:00.0000000Z";
  switch (write.cmdlet) {
    case "New-InboundConnector":
      tenant.connectors.push({
        ...printers,
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
  return { ...fakeTenant(), inboundConnectors: blind, mailbox: blind };
}
