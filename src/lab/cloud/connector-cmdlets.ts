import { isIPv4 } from "node:net";
import { z } from "zod/v4";
import type { LabConnector, Scenario } from "../scenario.ts";
import {
  defineCmdlet,
  done,
  multiValued,
  notFound,
  refused,
} from "./cmdlet.ts";
import type { Cmdlet, CmdletError } from "./cmdlet.ts";
import { addressSpace, fullConnector, nextChange } from "./connector-record.ts";

/** Get-, New-, Set- and Remove-InboundConnector. */

const settable = {
  ConnectorType: z.enum(["OnPremises", "Partner"]).optional(),
  SenderIPAddresses: multiValued.optional(),
  SenderDomains: multiValued.optional(),
  TlsSenderCertificateName: z.string().nullable().optional(),
  RequireTls: z.boolean().optional(),
  RestrictDomainsToIPAddresses: z.boolean().optional(),
  RestrictDomainsToCertificate: z.boolean().optional(),
  AssociatedAcceptedDomains: multiValued.optional(),
  CloudServicesMailEnabled: z.boolean().optional(),
  TreatMessagesAsInternal: z.boolean().optional(),
  EFSkipLastIP: z.boolean().optional(),
  EFSkipIPs: multiValued.optional(),
  EFUsers: multiValued.optional(),
  Enabled: z.boolean().optional(),
  Comment: z.string().optional(),
};

type Given = z.output<z.ZodObject<typeof settable>> & {
  readonly Name?: string | undefined;
};

const createdDisabled =
  "The connector was created in a disabled state. Contact Support to enable it.";

const getInboundConnector = defineCmdlet(
  "Get-InboundConnector",
  { Identity: z.string().optional(), ResultSize: z.unknown().optional() },
  ({ Identity }, stage) => {
    const all = stage.scenario().tenant.inboundConnectors;
    if (Identity === undefined) return done(all);
    const found = find(all, Identity);
    return found === undefined ? notFound(Identity) : done([found]);
  },
);

const newInboundConnector = defineCmdlet(
  "New-InboundConnector",
  { ...settable, Name: z.string().min(1), SenderDomains: multiValued },
  (parameters, stage) => {
    const { WhatIf, ...given } = parameters;
    const wrong =
      badAddress(given.SenderIPAddresses) ??
      nameTaken(stage.scenario(), given.Name);
    if (wrong !== undefined) return refused(wrong);
    if (WhatIf === true) return done();
    const held = createsDisabled(stage.scenario());
    const connector = fullConnector(
      {
        // Exchange takes Partner where nothing is said.
        ConnectorType: "Partner",
        SenderIPAddresses: [],
        RequireTls: false,
        TlsSenderCertificateName: null,
        RestrictDomainsToIPAddresses: false,
        RestrictDomainsToCertificate: false,
        Comment: "",
        ConnectorSource: "Default",
        ...present(given),
        Enabled: !held && given.Enabled !== false,
        Name: given.Name,
        SenderDomains: given.SenderDomains,
      },
      new Date(),
    );
    stage.change(({ tenant }) => {
      tenant.inboundConnectors.push(connector);
    });
    return done([connector], held ? [createdDisabled] : []);
  },
);

const setInboundConnector = defineCmdlet(
  "Set-InboundConnector",
  { ...settable, Identity: z.string(), Name: z.string().min(1).optional() },
  (parameters, stage) => {
    const { WhatIf, Identity, ...given } = parameters;
    const scenario = stage.scenario();
    const before = find(scenario.tenant.inboundConnectors, Identity);
    if (before === undefined) return notFound(Identity);
    const wrong =
      badAddress(given.SenderIPAddresses) ??
      (given.Name === undefined || sameName(given.Name, before.Name)
        ? undefined
        : nameTaken(scenario, given.Name));
    if (wrong !== undefined) return refused(wrong);
    if (WhatIf === true) return done();
    const held = given.Enabled === true && createsDisabled(scenario);
    stage.change(({ tenant }) => {
      tenant.inboundConnectors = tenant.inboundConnectors.map((connector) =>
        sameName(connector.Name, before.Name)
          ? changed(connector, {
              ...given,
              ...(held ? { Enabled: false } : {}),
            })
          : connector,
      );
    });
    return done([], held ? [createdDisabled] : []);
  },
);

const removeInboundConnector = defineCmdlet(
  "Remove-InboundConnector",
  { Identity: z.string() },
  ({ Identity, WhatIf }, stage) => {
    const found = find(stage.scenario().tenant.inboundConnectors, Identity);
    if (found === undefined) return notFound(Identity);
    if (WhatIf === true) return done();
    stage.change(({ tenant }) => {
      tenant.inboundConnectors = tenant.inboundConnectors.filter(
        ({ Name }) => !sameName(Name, found.Name),
      );
    });
    return done();
  },
);

export const connectorCmdlets: readonly Cmdlet[] = [
  getInboundConnector,
  newInboundConnector,
  setInboundConnector,
  removeInboundConnector,
];

function changed(connector: LabConnector, given: Given): LabConnector {
  return {
    ...connector,
    ...present(given),
    ...(given.SenderDomains === undefined
      ? {}
      : { SenderDomains: given.SenderDomains.map(addressSpace) }),
    Identity: given.Name ?? connector.Name,
    WhenChangedUTC: nextChange(connector, new Date()),
  };
}

/** Drops what was not given, so that it does not overwrite what stands. */
function present<T extends object>(
  given: T,
): { [K in keyof T]?: NonNullable<T[K]> | Extract<T[K], null> };
function present(given: object): object {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
}

function find(
  connectors: readonly LabConnector[],
  identity: string,
): LabConnector | undefined {
  return connectors.find(
    (connector) =>
      sameName(connector.Name, identity) || connector["Guid"] === identity,
  );
}

// Names in Exchange do not differ by case alone.
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameTaken(scenario: Scenario, name: string): CmdletError | undefined {
  const taken = scenario.tenant.inboundConnectors.some((connector) =>
    sameName(connector.Name, name),
  );
  return taken
    ? {
        status: 400,
        type: "Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException",
        message: `The inbound connector "${name}" already exists. Please specify a different name.`,
      }
    : undefined;
}

// Single IPv4 addresses or CIDR from /24 to /32, no IPv6:
// https://learn.microsoft.com/powershell/module/exchangepowershell/new-inboundconnector
function badAddress(
  addresses: readonly string[] | undefined,
): CmdletError | undefined {
  const bad = addresses?.find((address) => {
    const [ip = "", bits = "32", ...more] = address.split("/");
    const width = /^\d{1,2}$/.test(bits) ? Number(bits) : 0;
    return !isIPv4(ip) || width < 24 || width > 32 || more.length > 0;
  });
  return bad === undefined
    ? undefined
    : {
        status: 400,
        type: "Microsoft.Exchange.Management.Tasks.InvalidSenderIPAddressException",
        message: `The IP address "${bad}" isn't valid. Use a single IPv4 address or a CIDR range from /24 to /32.`,
      };
}

function createsDisabled(scenario: Scenario): boolean {
  return scenario.tenant["newConnectorsDisabled"] === true;
}
