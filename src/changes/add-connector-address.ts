import type { ChangePlan, FreshRequest, Image } from "../core/model.ts";
import type { ChangeKind, InboundConnector, MailWrite } from "../desk/ports.ts";
import {
  cannot,
  inKnownOrder,
  inWords,
  isNamed,
  readImage,
} from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import {
  planExisting,
  planSettings,
  writeSettings,
} from "./existing-connector.ts";
import { knownLists, listIn } from "./image.ts";
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
    plan: async (request, admin, changeId) => {
      const { address, connector, reason } = request;
      const unfit = lintAddress(address, options, reason);
      if (unfit !== undefined) return cannot(unfit);
      return await planExisting(
        admin,
        connector,
        (found, all) =>
          lintConnector(found) ??
          lintTaken(address, all) ??
          lintRecognition(found) ??
          planned(found, request, changeId),
      );
    },
    read: ({ connector }, admin, plan) =>
      readImage(admin, isNamed(connector), (live) => listImage(live, plan)),
    write: ({ connector }, { after }) => writeList(connector, after),
  });
}

function planned(
  connector: InboundConnector,
  request: Request,
  changeId: string,
): ChangePlan {
  const { address } = request;
  const { Name: name, SenderIPAddresses: listed, Comment } = connector;
  return planSettings(connector, changeId, {
    request: { ...request, connector: name },
    before: { SenderIPAddresses: listed, Comment },
    after: { SenderIPAddresses: [...listed, address] },
    undo: {
      words: `Take ${address} out of the list again`,
      settings: { SenderIPAddresses: listed },
    },
    risk: {
      level: address.includes("/") ? "high" : "low",
      words: `Whatever sends from ${address} may then send to the whole world in your name.${listed.length === 0 ? "" : ` Nothing changes for ${inWords(listed)}.`}`,
    },
    warnings: [
      ...warnOfRange(address, request.reason),
      ...(connector.Enabled
        ? []
        : [
            `Connector "${name}" is switched off; the address counts only once it is on.`,
          ]),
    ],
  });
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

export function writeList(connector: string, after: Image): MailWrite {
  const SenderIPAddresses = listIn(after, "SenderIPAddresses");
  return writeSettings(connector, { SenderIPAddresses }, after);
}
