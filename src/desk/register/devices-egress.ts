import { covers } from "../../core/ipv4.ts";
import type { Person } from "../../core/model.ts";
import { ownWayOut, seenAt, type SeenAt } from "./devices-seen-at.ts";
import { scheduleNext } from "./devices-schedule.ts";
import type { DeskParts } from "../parts.ts";
import type {
  EgressSeen,
  InboundConnector,
  LeasedJob,
  RegisteredDevice,
  TenantRead,
  Transaction,
} from "../ports.ts";
import { chatWith, showCard } from "../board/show-card.ts";
import { egressView, type Stranger } from "../views/egress-view.ts";

/** Devices in one run, those first that were looked at longest ago: one question to DNS or to the message trace each. */
const MOST = 25;

interface Found {
  readonly device: RegisteredDevice;
  readonly egress: EgressSeen;
}

/**
 * Looks whether the devices that a connector carries still come from an address that one knows, and tells the approvers
 * of those that do not: one message for all, once for each address.
 */
export async function lookAtEgress(
  desk: DeskParts,
  leased: LeasedJob,
): Promise<void> {
  // Switched off meanwhile.
  const found =
    desk.egressEveryMs === undefined ? [] : await lookAtDevices(desk);
  const news = found.flatMap(newStranger);
  const approvers = news.length === 0 ? NOBODY : await desk.roles.approvers();
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) return;
    await scheduleNext(desk, tx);
    // Nobody to tell: what was found stays unsaid, and is found again the next time.
    if (approvers.outcome !== "saw") return;
    for (const { device, egress } of found)
      await tx.register.looked(device.tenantId, device.sender, egress);
    for (const person of approvers.value)
      await showCard(
        desk,
        tx,
        `${leased.id}:${person.objectId}`,
        chatWith(person),
        egressView(news),
      );
  });
  desk.log.write("egress.looked", { count: found.length });
}

const NOBODY: TenantRead<readonly Person[]> = { outcome: "saw", value: [] };

async function lookAtDevices(desk: DeskParts): Promise<readonly Found[]> {
  const devices = await desk.store.transact(carried);
  const connectors =
    devices.length === 0 ? undefined : await desk.admin.inboundConnectors();
  if (connectors?.outcome !== "saw") return [];
  const own = ownWayOut(desk);
  const found: Found[] = [];
  for (const device of devices) {
    const seen = await seenAt(desk, device, own);
    found.push({
      device,
      egress: judged(desk, device, seen, connectors.value),
    });
  }
  return found;
}

/** Devices with a connector whose last case is nobody's work at the moment. */
async function carried(tx: Transaction): Promise<readonly RegisteredDevice[]> {
  const all = await tx.register.all();
  const inTurn = all
    .filter(({ connector }) => connector !== undefined)
    .toSorted((one, two) => lookedAt(one).localeCompare(lookedAt(two)));
  const free: RegisteredDevice[] = [];
  for (const device of inTurn) {
    if (free.length === MOST) break;
    const last = await tx.cases.get(device.lastCaseId);
    if (last === undefined || !UNDER_WAY.has(last.state)) free.push(device);
  }
  return free;
}

const UNDER_WAY: ReadonlySet<string> = new Set(["looking", "asking", "fixing"]);

function lookedAt({ egress }: RegisteredDevice): string {
  return egress?.lookedAt ?? "";
}

function judged(
  desk: DeskParts,
  device: RegisteredDevice,
  seen: SeenAt,
  connectors: readonly InboundConnector[],
): EgressSeen {
  const at = desk.clock.now();
  // Nothing seen is no news: what was told before still stands.
  if (seen.outcome === "could-not-look")
    return { ...device.egress, lookedAt: at };
  const stranger = seen.addresses.find(
    (address) => !isKnown(address, connectors),
  );
  return stranger === undefined
    ? { lookedAt: at }
    : {
        lookedAt: at,
        stranger,
        because: seen.because,
        source: seen.source,
      };
}

/** Any relay connector that is on will do: the device then gets through. */
function isKnown(
  address: string,
  connectors: readonly InboundConnector[],
): boolean {
  return connectors.some(
    ({ Enabled, ConnectorType, SenderIPAddresses }) =>
      Enabled &&
      ConnectorType === "OnPremises" &&
      SenderIPAddresses.some((listed) => covers(listed, address)),
  );
}

function newStranger({ device, egress }: Found): readonly Stranger[] {
  const { stranger, because } = egress;
  return stranger === undefined ||
    because === undefined ||
    stranger === device.egress?.stranger
    ? []
    : [{ device, address: stranger, because }];
}
