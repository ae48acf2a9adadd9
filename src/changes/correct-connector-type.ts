import type { ChangePlan, FreshRequest, Image } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { ChangeKind, InboundConnector, MailAdmin } from "../desk/ports.ts";
import {
  cannot,
  findConnector,
  inWords,
  readImage,
  recognised,
  signComment,
  target,
} from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { textIn } from "./image.ts";
import { lintAddress, lintEmpty, lintPartner } from "./lint.ts";
import type { LintOptions } from "./lint.ts";

type Request = Extract<FreshRequest, { kind: "correct-connector-type" }>;

const HAS_RANGE = "The connector lists a range, not only single addresses.";

/** A connector that was made for a partner by mistake becomes one of our own. Learn, "Set-InboundConnector" -ConnectorType. */
export function correctConnectorType(options: LintOptions): ChangeKind {
  return defineKind("correct-connector-type", {
    plan: (request, admin, changeId) => plan(request, admin, changeId, options),
    read: ({ connector }, admin) => readImage(admin, connector, imageOf),
    write: ({ connector }, { after }) => ({
      cmdlet: "Set-InboundConnector",
      parameters: {
        Identity: connector,
        ConnectorType:
          textIn(after, "ConnectorType") === "OnPremises"
            ? "OnPremises"
            : "Partner",
        Comment: textIn(after, "Comment"),
      },
    }),
  });
}

async function plan(
  request: Request,
  admin: MailAdmin,
  changeId: string,
  options: LintOptions,
): ReturnType<ChangeKind["plan"]> {
  const found = await findConnector(admin, request.connector);
  if (found.outcome === "cannot") return found;
  const { connector } = found;
  const reason =
    lintPartner(connector) ??
    lintEmpty(connector) ??
    connector.SenderIPAddresses.map((listed) =>
      lintAddress(listed, options, HAS_RANGE),
    ).find((unfit) => unfit !== undefined);
  return reason === undefined
    ? { outcome: "planned", plan: planned(connector, changeId) }
    : cannot(reason);
}

function planned(connector: InboundConnector, changeId: string): ChangePlan {
  const name = connector.Name;
  const after = {
    ConnectorType: "OnPremises",
    Comment: signComment(connector.Comment, changeId),
  };
  return {
    request: { kind: "correct-connector-type", connector: name },
    target: target(name),
    before: imageOf(connector),
    after,
    beforeVersion: connector.WhenChangedUTC,
    undo: `Make it a partner's connector again: ${powerShell("Set-InboundConnector", { Identity: name, ConnectorType: "Partner" })}`,
    risk: {
      level: "high",
      words: `Whatever sends from ${inWords(recognised(connector))} may then send to the whole world in your name. Be sure that these are your own servers and not a partner's.`,
    },
    script: powerShell("Set-InboundConnector", { Identity: name, ...after }),
    warnings: [
      ...(connector.SenderIPAddresses.some((listed) => listed.includes("/"))
        ? [HAS_RANGE]
        : []),
      ...(connector.Enabled
        ? []
        : [`Connector "${name}" is switched off and stays so.`]),
    ],
  };
}

function imageOf(connector: InboundConnector): Image {
  return {
    ConnectorType: connector.ConnectorType,
    Comment: connector.Comment,
  };
}
