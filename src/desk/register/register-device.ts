import { reader } from "../../core/evidence.ts";
import { covers } from "../../core/ipv4.ts";
import type { Case, Change, ReadFact } from "../../core/model.ts";
import type { DeviceSeen, Transaction } from "../ports.ts";

/**
 * Writes down what a case showed of a device, once its looks are done. Senders of which nobody knows that they are no
 * person's mailbox stay out of the register.
 */
export async function registerDevice(
  tx: Transaction,
  aCase: Case,
  change: Change | undefined,
): Promise<void> {
  const device = deviceIn(aCase, change);
  if (device !== undefined) await tx.register.seen(device);
}

function deviceIn(
  aCase: Case,
  change: Change | undefined,
): DeviceSeen | undefined {
  if (aCase.state === "looking" || aCase.state === "asking") return undefined;
  const read = reader(aCase.evidence);
  const kind = read("sender.kind");
  const sender = read("sender.address");
  if (kind === undefined || kind === "mailbox" || sender === undefined)
    return undefined;
  const publicAddress = read("sender.public-address");
  const connector = connectorOf(read, change);
  const method = methodOf(read, connector);
  return {
    tenantId: aCase.reporter.tenantId,
    sender: sender.toLowerCase(),
    kind,
    ...(publicAddress === undefined ? {} : { publicAddress }),
    ...(method === undefined ? {} : { method }),
    ...(connector === undefined ? {} : { connector }),
    lastSeen: aCase.earlier?.at(-1)?.endedAt ?? aCase.openedAt,
    lastCaseId: aCase.id,
    lastReference: aCase.reference,
  };
}

/** The one that knows it, or the one that a change of ours made to know it. */
function connectorOf(
  read: ReadFact,
  change: Change | undefined,
): string | undefined {
  const written =
    change?.state === "verified" || change?.state === "applied"
      ? connectorIn(change)
      : undefined;
  if (written !== undefined) return written;
  const address = read("sender.public-address");
  const certificate = read("sender.certificate-name");
  return read("connector.list")?.find(
    ({ type, addresses, certificateName }) =>
      type === "OnPremises" &&
      ((address !== undefined &&
        addresses.some((listed) => covers(listed, address))) ||
        (typeof certificate === "string" && certificate === certificateName)),
  )?.name;
}

function connectorIn({ plan }: Change): string | undefined {
  const { request, after } = plan;
  switch (request.kind) {
    case "add-connector-address":
    case "enable-connector":
    case "correct-connector-type":
    case "unblock-connector":
      return request.connector;
    case "create-inbound-connector":
    case "create-certificate-connector":
      return typeof after["Name"] === "string" ? after["Name"] : undefined;
    default:
      return undefined;
  }
}

/** Ids of src/knowledge/methods. */
function methodOf(
  read: ReadFact,
  connector: string | undefined,
): string | undefined {
  switch (read("server.role")) {
    case "submission":
      return "client-submission";
    case "own-server":
      return "local-relay";
    case "tenant-mx":
      if (connector === undefined)
        return read("recipient.external") === false ? "direct-send" : undefined;
      return typeof read("sender.certificate-name") === "string"
        ? "relay-by-certificate"
        : "relay-by-address";
    default:
      return read("sender.signs-in") === true ? "client-submission" : undefined;
  }
}
