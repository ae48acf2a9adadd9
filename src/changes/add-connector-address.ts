import type { ChangePlan, FreshRequest, Image } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { ChangeKind, InboundConnector, MailAdmin } from "../desk/ports.ts";
import {
  cannot,
  findConnector,
  inKnownOrder,
  inWords,
  readImage,
  signComment,
  target,
} from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { knownLists, listIn, textIn } from "./image.ts";
import {
  lintAddress,
  lintConnector,
  lintRecognition,
  lintTaken,
  warnOfRange,
} from "./lint.ts";
import type { LintOptions } from "./lint.ts";

type Request = Extract<FreshRequest, { kind: "add-connector-address" }>;

/** One more address in the list of a relay connector. Learn, "Set-InboundConnector": it replaces the whole list. */
export function addConnectorAddress(options: LintOptions): ChangeKind {
  return defineKind("add-connector-address", {
    plan: (request, admin, changeId) => plan(request, admin, changeId, options),
    read: ({ connector }, admin, plan) =>
      readImage(admin, connector, (live) => listImage(live, plan)),
    write: ({ connector }, { after }) => writeList(connector, after),
  });
}

async function plan(
  request: Request,
  admin: MailAdmin,
  changeId: string,
  options: LintOptions,
): ReturnType<ChangeKind["plan"]> {
  const unfit = lintAddress(request.address, options, request.reason);
  if (unfit !== undefined) return cannot(unfit);
  const found = await findConnector(admin, request.connector);
  if (found.outcome === "cannot") return found;
  const { connector, all } = found;
  const reason =
    lintConnector(connector) ??
    lintTaken(request.address, all) ??
    lintRecognition(connector);
  return reason === undefined
    ? { outcome: "planned", plan: planned(connector, request, changeId) }
    : cannot(reason);
}

function planned(
  connector: InboundConnector,
  request: Request,
  changeId: string,
): ChangePlan {
  const { address } = request;
  const { Name: name, SenderIPAddresses: listed } = connector;
  const after = {
    SenderIPAddresses: [...listed, address],
    Comment: signComment(connector.Comment, changeId),
  };
  return {
    request: { ...request, connector: name },
    target: target(name),
    before: { SenderIPAddresses: listed, Comment: connector.Comment },
    after,
    beforeVersion: connector.WhenChangedUTC,
    undo: `Take ${address} out of the list again: ${powerShell("Set-InboundConnector", { Identity: name, SenderIPAddresses: listed })}`,
    risk: {
      level: address.includes("/") ? "high" : "low",
      words: `Whatever sends from ${address} may then send to the whole world in your name.${listed.length === 0 ? "" : ` Nothing changes for ${inWords(listed)}.`}`,
    },
    script: powerShell("Set-InboundConnector", { Identity: name, ...after }),
    warnings: [
      ...warnOfRange(address, request.reason),
      ...(connector.Enabled
        ? []
        : [
            `Connector "${name}" is switched off; the address counts only once it is on.`,
          ]),
    ],
  };
}

/** The address list and the comment, as adding and removing see a connector. */
export function listImage(
  connector: InboundConnector,
  plan: ChangePlan,
): Image {
  return {
    SenderIPAddresses: inKnownOrder(
      connector.SenderIPAddresses,
      ...knownLists(plan, "SenderIPAddresses"),
    ),
    Comment: connector.Comment,
  };
}

export function writeList(connector: string, after: Image) {
  return {
    cmdlet: "Set-InboundConnector",
    parameters: {
      Identity: connector,
      SenderIPAddresses: listIn(after, "SenderIPAddresses"),
      Comment: textIn(after, "Comment"),
    },
  } as const;
}
