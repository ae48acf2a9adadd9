import type { ChangePlan, Image } from "../core/model.ts";
import { covers } from "../core/ipv4.ts";
import type {
  ChangeKind,
  InboundConnector,
  MailAdmin,
  MailWrite,
} from "../desk/ports.ts";
import {
  byName,
  cannot,
  inKnownOrder,
  readConnectors,
  signComment,
  target,
} from "./connector.ts";
import type { ConnectorRead } from "./connector.ts";
import { listIn, textIn, wrongKind } from "./image.ts";
import { lintAddress, lintTaken } from "./lint.ts";
import type { LintOptions } from "./lint.ts";
import { powerShell } from "./powershell.ts";

const SETTLES_SLOWLY =
  "A new connector can take up to an hour before Microsoft 365 uses it everywhere.";
const MAY_BE_OFF =
  "For some Microsoft 365 plans Exchange creates connectors switched off, and only Microsoft's support can switch them on.";

/** A relay connector for exactly one address. Learn, "New-InboundConnector". */
export function createInboundConnector(options: LintOptions): ChangeKind {
  return {
    kind: "create-inbound-connector",
    plan: async (request, admin, changeId) => {
      if (request.kind !== "create-inbound-connector")
        throw wrongKind(request.kind);
      return await plan(request.address, admin, changeId, options);
    },
    read,
    write,
  };
}

async function plan(
  address: string,
  admin: MailAdmin,
  changeId: string,
  options: LintOptions,
): ReturnType<ChangeKind["plan"]> {
  const unfit = lintAddress(address, options);
  if (unfit !== undefined) return cannot(unfit);
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const name = nameFor(address);
  const taken =
    lintTaken(address, read.value) ??
    (byName(read.value, name) === undefined
      ? undefined
      : `There is a connector "${name}" already.`);
  return taken === undefined
    ? { outcome: "planned", plan: planned(address, name, changeId) }
    : cannot(taken);
}

function planned(address: string, name: string, changeId: string): ChangePlan {
  const after = {
    Name: name,
    ConnectorType: "OnPremises",
    SenderDomains: ["*"],
    SenderIPAddresses: [address],
    RequireTls: false,
    Enabled: true,
    Comment: signComment("", changeId),
  };
  return {
    request: { kind: "create-inbound-connector", address },
    target: target(name),
    before: {},
    after,
    beforeVersion: null,
    undo: `Remove the connector again: ${powerShell("Remove-InboundConnector", { Identity: name })}`,
    risk: {
      level: "high",
      words: `Whatever sends from ${address} may then send to the whole world in your name. Be sure that the address is yours alone and does not change.`,
    },
    script: powerShell("New-InboundConnector", after),
    warnings: [MAY_BE_OFF, SETTLES_SLOWLY],
  };
}

/** Empty as long as neither that name nor that address stands anywhere; else what stands there. */
async function read(
  plan: ChangePlan,
  admin: MailAdmin,
): Promise<ConnectorRead> {
  if (plan.request.kind !== "create-inbound-connector")
    throw wrongKind(plan.request.kind);
  const { address } = plan.request;
  const read = await admin.inboundConnectors();
  if (read.outcome !== "saw") return read;
  const found =
    byName(read.value, nameFor(address)) ??
    read.value.find(({ SenderIPAddresses }) =>
      SenderIPAddresses.some((listed) => covers(listed, address)),
    );
  return {
    outcome: "saw",
    value:
      found === undefined
        ? { image: {}, version: null }
        : { image: imageOf(found, plan), version: found.WhenChangedUTC },
  };
}

function imageOf(connector: InboundConnector, plan: ChangePlan): Image {
  return {
    Name: connector.Name,
    ConnectorType: connector.ConnectorType,
    SenderDomains: connector.SenderDomains.map(withoutPriority),
    SenderIPAddresses: inKnownOrder(
      connector.SenderIPAddresses,
      listIn(plan.after, "SenderIPAddresses"),
    ),
    RequireTls: connector.RequireTls,
    Enabled: connector.Enabled,
    Comment: connector.Comment,
  };
}

/** '*' is given back as 'smtp:*;1': the address space's type and its priority (measured on a real tenant). */
function withoutPriority(domain: string): string {
  return domain.replace(/^smtp:/i, "").replace(/;\d+$/, "");
}

function nameFor(address: string): string {
  return `Bounce Desk ${address}`;
}

function write(plan: ChangePlan): MailWrite {
  if (plan.request.kind !== "create-inbound-connector")
    throw wrongKind(plan.request.kind);
  return {
    cmdlet: "New-InboundConnector",
    parameters: {
      Name: textIn(plan.after, "Name"),
      ConnectorType: "OnPremises",
      SenderDomains: ["*"],
      SenderIPAddresses: listIn(plan.after, "SenderIPAddresses"),
      RequireTls: false,
      Enabled: true,
      Comment: textIn(plan.after, "Comment"),
    },
  };
}
