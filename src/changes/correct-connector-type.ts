import type { ChangePlan, Image } from "../core/model.ts";
import type { ChangeKind, InboundConnector } from "../desk/ports.ts";
import { inWords, isNamed, readImage, recognised } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import {
  planExisting,
  planSettings,
  writeSettings,
} from "./existing-connector.ts";
import { textIn } from "./image.ts";
import { lintAddress, lintEmpty, lintPartner } from "./lint.ts";
import type { LintOptions } from "./lint.ts";

const HAS_RANGE = "The connector lists a range, not only single addresses.";

/** A connector that was made for a partner by mistake becomes one of our own. Learn, "Set-InboundConnector" -ConnectorType. */
export function correctConnectorType(options: LintOptions): ChangeKind {
  return defineKind("correct-connector-type", {
    plan: ({ connector }, admin, changeId) =>
      planExisting(
        admin,
        connector,
        (found) => unfit(found, options) ?? planned(found, changeId),
      ),
    read: ({ connector }, admin) =>
      readImage(admin, isNamed(connector), imageOf),
    write: ({ connector }, { after }) =>
      writeSettings(
        connector,
        {
          ConnectorType:
            textIn(after, "ConnectorType") === "OnPremises"
              ? "OnPremises"
              : "Partner",
        },
        after,
      ),
  });
}

function unfit(
  connector: InboundConnector,
  options: LintOptions,
): string | undefined {
  return (
    lintPartner(connector) ??
    lintEmpty(connector) ??
    connector.SenderIPAddresses.map((listed) =>
      lintAddress(listed, options, HAS_RANGE),
    ).find((reason) => reason !== undefined)
  );
}

function planned(connector: InboundConnector, changeId: string): ChangePlan {
  const name = connector.Name;
  return planSettings(connector, changeId, {
    request: { kind: "correct-connector-type", connector: name },
    before: imageOf(connector),
    after: { ConnectorType: "OnPremises" },
    undo: {
      words: "Make it a partner's connector again",
      settings: { ConnectorType: "Partner" },
    },
    risk: {
      level: "high",
      words: `Whatever sends from ${inWords(recognised(connector))} may then send to the whole world in your name. Be sure that these are your own servers and not a partner's.`,
    },
    warnings: [
      ...(connector.SenderIPAddresses.some((listed) => listed.includes("/"))
        ? [HAS_RANGE]
        : []),
      ...(connector.Enabled
        ? []
        : [`Connector "${name}" is switched off and stays so.`]),
    ],
  });
}

function imageOf(connector: InboundConnector): Image {
  return {
    ConnectorType: connector.ConnectorType,
    Comment: connector.Comment,
  };
}
