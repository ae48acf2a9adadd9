import type { ChangePlan, ChangeRequest, Image } from "../core/model.ts";
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
  inWords,
  readConnectors,
  readImage,
  signComment,
  target,
} from "./connector.ts";
import { listIn, textIn, wrongKind } from "./image.ts";
import {
  lintAddress,
  lintConnector,
  lintRecognition,
  lintTaken,
} from "./lint.ts";
import type { LintOptions } from "./lint.ts";
import { powerShell } from "./powershell.ts";

type Request = Extract<ChangeRequest, { kind: "add-connector-address" }>;

/** One more address in the list of a relay connector. Learn, "Set-InboundConnector": it replaces the whole list. */
export function addConnectorAddress(options: LintOptions): ChangeKind {
  return {
    kind: "add-connector-address",
    plan: async (request, admin, changeId) => {
      if (request.kind !== "add-connector-address")
        throw wrongKind(request.kind);
      return await plan(request, admin, changeId, options);
    },
    read: (plan, admin) => {
      if (plan.request.kind !== "add-connector-address")
        throw wrongKind(plan.request.kind);
      return readImage(admin, plan.request.connector, (connector) =>
        imageOf(connector, plan),
      );
    },
    write,
  };
}

async function plan(
  request: Request,
  admin: MailAdmin,
  changeId: string,
  options: LintOptions,
): ReturnType<ChangeKind["plan"]> {
  const { address } = request;
  const unfit = lintAddress(address, options);
  if (unfit !== undefined) return cannot(unfit);
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const connector = byName(read.value, request.connector);
  if (connector === undefined)
    return cannot("Exchange lists no connector of that name.");
  const reason =
    lintConnector(connector) ??
    lintTaken(address, read.value) ??
    lintRecognition(connector);
  if (reason !== undefined) return cannot(reason);
  return {
    outcome: "planned",
    plan: planned(connector, address, changeId),
  };
}

function planned(
  connector: InboundConnector,
  address: string,
  changeId: string,
): ChangePlan {
  const { Name: name, SenderIPAddresses: listed } = connector;
  const after = {
    SenderIPAddresses: [...listed, address],
    Comment: signComment(connector.Comment, changeId),
  };
  return {
    request: { kind: "add-connector-address", connector: name, address },
    target: target(name),
    before: { SenderIPAddresses: listed, Comment: connector.Comment },
    after,
    beforeVersion: connector.WhenChangedUTC,
    undo: `Take ${address} out of the list again: ${powerShell("Set-InboundConnector", { Identity: name, SenderIPAddresses: listed })}`,
    risk: {
      level: "low",
      words: `Whatever sends from ${address} may then send to the whole world in your name.${listed.length === 0 ? "" : ` Nothing changes for ${inWords(listed)}.`}`,
    },
    script: powerShell("Set-InboundConnector", { Identity: name, ...after }),
    warnings: connector.Enabled
      ? []
      : [
          `Connector "${name}" is switched off; the address counts only once it is on.`,
        ],
  };
}

function imageOf(connector: InboundConnector, plan: ChangePlan): Image {
  return {
    SenderIPAddresses: inKnownOrder(
      connector.SenderIPAddresses,
      listIn(plan.before, "SenderIPAddresses"),
      listIn(plan.after, "SenderIPAddresses"),
    ),
    Comment: connector.Comment,
  };
}

function write(plan: ChangePlan): MailWrite {
  if (plan.request.kind !== "add-connector-address")
    throw wrongKind(plan.request.kind);
  return {
    cmdlet: "Set-InboundConnector",
    parameters: {
      Identity: plan.request.connector,
      SenderIPAddresses: listIn(plan.after, "SenderIPAddresses"),
      Comment: textIn(plan.after, "Comment"),
    },
  };
}
