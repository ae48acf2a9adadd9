import type { ChangePlan, Image } from "../core/model.ts";
import type { ChangeKind, InboundConnector } from "../desk/ports.ts";
import { inWords, isNamed, readImage, recognised } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import {
  planExisting,
  planSettings,
  writeSettings,
} from "./existing-connector.ts";
import { switchIn } from "./image.ts";
import { lintConnector, lintEmpty } from "./lint.ts";

const MAY_STAY_OFF =
  "For some Microsoft 365 plans only Microsoft's support can switch a connector on.";
const SOMEBODY_DID_IT =
  "Somebody, or Microsoft, switched this connector off. Ask why before you switch it on.";

/** A relay connector that is switched off is switched on as it stands. Learn, "Set-InboundConnector". */
export function enableConnector(): ChangeKind {
  return defineKind("enable-connector", {
    plan: ({ connector }, admin, changeId) =>
      planExisting(
        admin,
        connector,
        (found) => unfit(found) ?? planned(found, changeId),
      ),
    read: ({ connector }, admin) =>
      readImage(admin, isNamed(connector), imageOf),
    write: ({ connector }, { after }) =>
      writeSettings(connector, { Enabled: switchIn(after, "Enabled") }, after),
  });
}

function unfit(connector: InboundConnector): string | undefined {
  return connector.Enabled
    ? `Connector "${connector.Name}" is switched on already.`
    : (lintConnector(connector) ?? lintEmpty(connector));
}

function planned(connector: InboundConnector, changeId: string): ChangePlan {
  return planSettings(connector, changeId, {
    request: { kind: "enable-connector", connector: connector.Name },
    before: imageOf(connector),
    after: { Enabled: true },
    undo: {
      words: "Switch the connector off again",
      settings: { Enabled: false },
    },
    risk: {
      level: isNarrow(connector) ? "low" : "high",
      words: `Whatever sends from ${inWords(recognised(connector))} may then send to the whole world in your name.`,
    },
    warnings: [SOMEBODY_DID_IT, MAY_STAY_OFF],
  });
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
