import type { ChangePlan } from "../core/model.ts";
import type { ChangeKind, InboundConnector } from "../desk/ports.ts";
import { listImage, writeList } from "./add-connector-address.ts";
import { inWords, isNamed, readImage } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { planExisting, planSettings } from "./existing-connector.ts";
import { shown } from "./lint.ts";

/** One address less; the rest of the list is written as it stands. Learn, "Set-InboundConnector". */
export function removeConnectorAddress(): ChangeKind {
  return defineKind("remove-connector-address", {
    plan: ({ connector, address }, admin, changeId) =>
      planExisting(
        admin,
        connector,
        (found) => unfit(found, address) ?? planned(found, address, changeId),
      ),
    read: ({ connector }, admin, plan) =>
      readImage(admin, isNamed(connector), (live) => listImage(live, plan)),
    write: ({ connector }, { after }) => writeList(connector, after),
  });
}

function unfit(
  connector: InboundConnector,
  address: string,
): string | undefined {
  if (!connector.SenderIPAddresses.includes(address))
    return `Connector "${connector.Name}" does not list ${shown(address)}.`;
  const isLast = connector.SenderIPAddresses.length === 1;
  return isLast && connector.TlsSenderCertificateName === null
    ? `${address} is the only address of connector "${connector.Name}". Without it the connector would recognise nobody; switch it off instead.`
    : undefined;
}

function planned(
  connector: InboundConnector,
  address: string,
  changeId: string,
): ChangePlan {
  const { Name: name, SenderIPAddresses: listed, Comment } = connector;
  const kept = listed.filter((one) => one !== address);
  return planSettings(connector, changeId, {
    request: { kind: "remove-connector-address", connector: name, address },
    before: { SenderIPAddresses: listed, Comment },
    after: { SenderIPAddresses: kept },
    undo: {
      words: `Put ${address} back into the list`,
      settings: { SenderIPAddresses: listed },
    },
    risk: {
      level: "low",
      words: `Mail from ${address} to the outside is refused from then on.${kept.length === 0 ? "" : ` Nothing changes for ${inWords(kept)}.`}`,
    },
    warnings: [
      `Be sure that nothing which is still in use sends from ${address}.`,
    ],
  });
}
