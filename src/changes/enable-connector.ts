import type { ChangePlan, Image } from "../core/model.ts";
import type {
  ChangeKind,
  InboundConnector,
  MailAdmin,
  MailWrite,
} from "../desk/ports.ts";
import {
  byName,
  cannot,
  inWords,
  readConnectors,
  readImage,
  signComment,
  target,
} from "./connector.ts";
import { textIn, wrongKind } from "./image.ts";
import { lintConnector } from "./lint.ts";
import { powerShell } from "./powershell.ts";

const MAY_STAY_OFF =
  "For some Microsoft 365 plans only Microsoft's support can switch a connector on.";
const SOMEBODY_DID_IT =
  "Somebody, or Microsoft, switched this connector off. Ask why before you switch it on.";

/** A relay connector that is switched off is switched on as it stands. Learn, "Set-InboundConnector". */
export function enableConnector(): ChangeKind {
  return {
    kind: "enable-connector",
    plan: async (request, admin, changeId) => {
      if (request.kind !== "enable-connector") throw wrongKind(request.kind);
      return await plan(request.connector, admin, changeId);
    },
    read: (plan, admin) => {
      if (plan.request.kind !== "enable-connector")
        throw wrongKind(plan.request.kind);
      return readImage(admin, plan.request.connector, imageOf);
    },
    write,
  };
}

async function plan(
  name: string,
  admin: MailAdmin,
  changeId: string,
): ReturnType<ChangeKind["plan"]> {
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const connector = byName(read.value, name);
  if (connector === undefined)
    return cannot("Exchange lists no connector of that name.");
  if (connector.Enabled)
    return cannot(`Connector "${connector.Name}" is switched on already.`);
  const reason = lintConnector(connector) ?? lintEmpty(connector);
  return reason === undefined
    ? { outcome: "planned", plan: planned(connector, changeId) }
    : cannot(reason);
}

function planned(connector: InboundConnector, changeId: string): ChangePlan {
  const name = connector.Name;
  const after = {
    Enabled: true,
    Comment: signComment(connector.Comment, changeId),
  };
  return {
    request: { kind: "enable-connector", connector: name },
    target: target(name),
    before: imageOf(connector),
    after,
    beforeVersion: connector.WhenChangedUTC,
    undo: `Switch the connector off again: ${powerShell("Set-InboundConnector", { Identity: name, Enabled: false })}`,
    risk: {
      level: isNarrow(connector) ? "low" : "high",
      words: `Whatever sends from ${inWords(recognised(connector))} may then send to the whole world in your name.`,
    },
    script: powerShell("Set-InboundConnector", { Identity: name, ...after }),
    warnings: [SOMEBODY_DID_IT, MAY_STAY_OFF],
  };
}

function lintEmpty(connector: InboundConnector): string | undefined {
  return recognised(connector).length === 0
    ? `Connector "${connector.Name}" lists no address and no certificate. Switched on, it would let nobody in.`
    : undefined;
}

function recognised(connector: InboundConnector): readonly string[] {
  return connector.TlsSenderCertificateName === null
    ? connector.SenderIPAddresses
    : [
        ...connector.SenderIPAddresses,
        `servers with the certificate ${connector.TlsSenderCertificateName}`,
      ];
}

/** Single addresses only; a range or a certificate lets in more than one host. */
function isNarrow(connector: InboundConnector): boolean {
  return (
    connector.TlsSenderCertificateName === null &&
    connector.SenderIPAddresses.every(
      (listed) => !listed.includes("/") || listed.endsWith("/32"),
    )
  );
}

function imageOf(connector: InboundConnector): Image {
  return { Enabled: connector.Enabled, Comment: connector.Comment };
}

function write(plan: ChangePlan): MailWrite {
  if (plan.request.kind !== "enable-connector")
    throw wrongKind(plan.request.kind);
  return {
    cmdlet: "Set-InboundConnector",
    parameters: {
      Identity: plan.request.connector,
      Enabled: true,
      Comment: textIn(plan.after, "Comment"),
    },
  };
}
