import { reader } from "../../core/evidence.ts";
import { parseIpv4 } from "../../core/ipv4.ts";
import type { Instant, Source } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { RegisteredDevice } from "../ports.ts";
import { later } from "../times.ts";

/** Where a device's mail comes from now, as far as this service can see it at all. */
export type SeenAt =
  | {
      readonly outcome: "saw";
      /** IPv4; a name may have several. */
      readonly addresses: readonly string[];
      readonly because: string;
      /** Whether that was seen, or only told. */
      readonly source: Source;
    }
  | { readonly outcome: "could-not-look" };

const NOT_SEEN: SeenAt = { outcome: "could-not-look" };
/** Microsoft takes no longer window. */
const LATELY_MS = 10 * 24 * 60 * 60 * 1000;
const FEW = 50;

/**
 * In this order: the name that somebody gave for it, our own way out where we share it, mail of it that Microsoft took
 * in lately, and its last bounce. The first that tells anything counts.
 */
export async function seenAt(
  desk: DeskParts,
  device: RegisteredDevice,
  ownWayOut: (domain: string) => Promise<string | undefined>,
): Promise<SeenAt> {
  if (device.dynamicName !== undefined) return byName(desk, device.dynamicName);
  const own = await ownWayOut(device.sender.split("@").at(-1) ?? "");
  if (own !== undefined)
    return saw(
      "probe",
      [own],
      `Microsoft sees this service at ${own}, and the service shares the device's way out.`,
    );
  const traced = await byTrace(desk, device);
  if (traced.outcome === "saw") return traced;
  return device.publicAddress === undefined
    ? NOT_SEEN
    : saw(
        "bounce",
        [device.publicAddress],
        `Its last bounce, of ${device.lastSeen.slice(0, 10)}, came from ${device.publicAddress}.`,
      );
}

async function byName(desk: DeskParts, name: string): Promise<SeenAt> {
  const found = await desk.lookUpName?.(name);
  return found?.outcome === "saw"
    ? saw(
        "answer",
        found.value,
        `${name} leads to ${found.value.join(" and ")}.`,
      )
    : NOT_SEEN;
}

/** Refused mail is not in there: this sees a device that still gets through to somebody, such as colleagues. */
async function byTrace(
  desk: DeskParts,
  { sender, lastSeen, publicAddress }: RegisteredDevice,
): Promise<SeenAt> {
  const to = desk.clock.now();
  const from = later(to, -LATELY_MS);
  const read = await desk.trace?.mails({ sender }, { from, to }, FEW);
  if (read?.outcome !== "saw") return NOT_SEEN;
  const mail = read.value.find(({ fromIp }) => isIpv4(fromIp));
  // A bounce that is younger tells more.
  if (
    mail === undefined ||
    (publicAddress !== undefined && isBefore(mail.at, lastSeen))
  )
    return NOT_SEEN;
  return saw(
    "tenant",
    [mail.fromIp],
    `Microsoft took mail of it from ${mail.fromIp} on ${mail.at.slice(0, 10)}.`,
  );
}

/** Our own address as Microsoft sees it, asked once a domain; undefined where we do not stand in the senders' network. */
export function ownWayOut(
  desk: DeskParts,
): (domain: string) => Promise<string | undefined> {
  const asked = new Map<string, Promise<string | undefined>>();
  const look = desk.looks.find(({ id }) => id === "egress-ip");
  return (domain) => {
    const known = asked.get(domain);
    if (known !== undefined || look === undefined)
      return known ?? Promise.resolve(undefined);
    const answer = look
      .run(
        { senderDomain: domain, now: desk.clock.now() },
        AbortSignal.timeout(LOOK_MS),
      )
      .then(
        (result) =>
          result.outcome === "saw"
            ? reader(result.evidence)("sender.public-address")
            : undefined,
        () => undefined,
      );
    asked.set(domain, answer);
    return answer;
  };
}

const LOOK_MS = 20_000;

/** Connectors know IPv4 only. */
function saw(
  source: Source,
  addresses: readonly string[],
  because: string,
): SeenAt {
  const known = addresses.filter(isIpv4);
  return known.length === 0
    ? NOT_SEEN
    : { outcome: "saw", addresses: known, because, source };
}

function isIpv4(address: string): boolean {
  return parseIpv4(address) !== undefined;
}

function isBefore(one: Instant, two: Instant): boolean {
  return Date.parse(one) < Date.parse(two);
}
