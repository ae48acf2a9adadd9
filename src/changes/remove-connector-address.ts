import type { ChangePlan, FreshRequest } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { ChangeKind, InboundConnector, MailAdmin } from "../desk/ports.ts";
import { listImage, writeList } from "./add-connector-address.ts";
import {
  cannot,
  findConnector,
  inWords,
  readImage,
  signComment,
  target,
} from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { shown } from "./lint.ts";

type Request = Extract<FreshRequest, { kind: "remove-connector-address" }>;

/** One address less; the rest of the list is written as it stands. Learn, "Set-InboundConnector". */
export function removeConnectorAddress(): ChangeKind {
  return defineKind("remove-connector-address", {
    plan,
    read: ({ connector }, admin, plan) =>
      readImage(admin, connector, (live) => listImage(live, plan)),
    write: ({ connector }, { after }) => writeList(connector, after),
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
  const { address } = request;
  if (!connector.SenderIPAddresses.includes(address))
    return cannot(
      `Connector "${connector.Name}" does not list ${shown(address)}.`,
    );
  const isLast = connector.SenderIPAddresses.length === 1;
  return isLast && connector.TlsSenderCertificateName === null
    ? cannot(
        `${address} is the only address of connector "${connector.Name}". Without it the connector would recognise nobody; switch it off instead.`,
      )
    : { outcome: "planned", plan: planned(connector, address, changeId) };
}

function planned(
  connector: InboundConnector,
  address: string,
  changeId: string,
): ChangePlan {
  const { Name: name, SenderIPAddresses: listed, Comment: comment } = connector;
  const kept = listed.filter((one) => one !== address);
  const after = {
    SenderIPAddresses: kept,
    Comment: signComment(comment, changeId),
  };
  return {
    request: { kind: "remove-connector-address", connector: name, address },
    target: target(name),
    before: { SenderIPAddresses: listed, Comment: comment },
    after,
    beforeVersion: connector.WhenChangedUTC,
    undo: `Put ${address} back into the list: ${powerShell("Set-InboundConnector", { Identity: name, SenderIPAddresses: listed })}`,
    risk: {
      level: "low",
      words: `Mail from ${address} to the outside is refused from then on.${kept.length === 0 ? "" : ` Nothing changes for ${inWords(kept)}.`}`,
    },
    script: powerShell("Set-InboundConnector", { Identity: name, ...after }),
    warnings: [
      `Be sure that nothing which is still in use sends from ${address}.`,
    ],
  };
}
