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
import { switchIn, textIn } from "./image.ts";
import { lintConnector, lintEmpty } from "./lint.ts";

type Request = Extract<FreshRequest, { kind: "enable-connector" }>;

const MAY_STAY_OFF =
  "For some Microsoft 365 plans only Microsoft's support can switch a connector on.";
const SOMEBODY_DID_IT =
  "Somebody, or Microsoft, switched this connector off. Ask why before you switch it on.";

/** A relay connector that is switched off is switched on as it stands. Learn, "Set-InboundConnector". */
export function enableConnector(): ChangeKind {
  return defineKind("enable-connector", {
    plan,
    read: ({ connector }, admin) => readImage(admin, connector, imageOf),
    write: ({ connector }, { after }) => ({
      cmdlet: "Set-InboundConnector",
      parameters: {
        Identity: connector,
        Enabled: switchIn(after, "Enabled"),
        Comment: textIn(after, "Comment"),
      },
    }),
  });
}

async function plan(
  request: Request,
  admin: MailAdmin,
  changeId: string,
): ReturnType<ChangeKind["plan"]> {
  const found = await findConnector(admin, request.connector);
  if (found.outcome === "cannot") return found;
  const { connector } = found;
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

/** Single addresses and nothing else. */
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
