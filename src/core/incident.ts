import type {
  Bounce,
  CauseId,
  Incident,
  Instant,
  ReadFact,
  StationId,
  Trait,
  TraitName,
} from "./model.ts";
import { covers } from "./ipv4.ts";

/** Different reporters of one thing that make it an incident: four may be one office by chance, and four cards can still be read. */
export const REPORTERS_WANTED = 5;
/** The window in which they have to come. */
export const WINDOW_MS = 30 * 60 * 1000;
/** An incident of which nobody has reported for so long takes no more reports: the next may be something else. */
const QUIET_MS = 4 * 60 * 60 * 1000;
/** When more is said unless the helpdesk names another time. */
export const FIRST_UPDATE_MS = 60 * 60 * 1000;
/** The helpdesk's card counts along so often and no oftener, however many reports come (Teams: 1,800 calls an hour). */
const CARD_EVERY_MS = 30 * 1000;

/** What one case tells about what it may have in common with others. */
export interface Report {
  /** As Incident.code. */
  readonly code: string;
  /** Absent while, or because, it is not decided. */
  readonly cause?: CauseId;
  /** Causes that are not ruled out. */
  readonly open: readonly CauseId[];
  readonly traits: readonly Trait[];
}

/** One thing that several cases may share. */
export interface Sign {
  readonly key: string;
  readonly trait: Trait;
}

/**
 * What a fault at each station can have in common. An office's public address says nothing about mistyped recipients, and
 * half of Europe shares a region of Exchange Online, which counts only where Microsoft itself is the one that refuses.
 */
const TRAITS_AT: Readonly<Record<StationId, readonly TraitName[]>> = {
  device: ["sender-address"],
  network: ["public-address", "sender-address"],
  door: ["connector", "public-address", "sender-address", "region"],
  connector: ["connector", "public-address", "sender-address"],
  recipient: ["recipient-domain", "remote-host"],
};

const EVERY_TRAIT: readonly TraitName[] = [
  "connector",
  "public-address",
  "sender-address",
  "remote-host",
  "recipient-domain",
  "region",
];

export function codeOf({ status, replyCode }: Bounce): string {
  return status ?? replyCode ?? "";
}

/** What could be shared, by the station of the cause; everything while that is not known. */
export function traitsOf(
  bounce: Bounce,
  read: ReadFact,
  station: StationId | undefined,
): readonly Trait[] {
  const names = station === undefined ? EVERY_TRAIT : TRAITS_AT[station];
  return names.flatMap((name) => {
    const value = VALUE[name](bounce, read)?.trim().toLowerCase();
    return value === undefined || value === "" ? [] : [{ name, value }];
  });
}

const VALUE: Readonly<
  Record<TraitName, (bounce: Bounce, read: ReadFact) => string | undefined>
> = {
  "sender-address": (bounce, read) => read("sender.address") ?? bounce.sender,
  "public-address": (_bounce, read) => publicAddress(read),
  connector: (_bounce, read) => connectorFor(read),
  "recipient-domain": (bounce, read) =>
    (read("recipient.address") ?? bounce.recipient)?.split("@").at(-1),
  "remote-host": ({ remoteMta }) => remoteMta,
  region: ({ region }) => region,
};

/** Where the refusal names the address that it saw, that one decided. */
function publicAddress(read: ReadFact): string | undefined {
  return read("sender.reported-address") ?? read("sender.public-address");
}

function connectorFor(read: ReadFact): string | undefined {
  const address = publicAddress(read);
  if (address === undefined) return undefined;
  return read("connector.list")?.find(({ addresses }) =>
    addresses.some((listed) => covers(listed, address)),
  )?.name;
}

/** Signs of a case that is concluded or given up; none where neither code nor cause is known. */
export function signsOf({ code, cause, traits }: Report): readonly Sign[] {
  if (code === "" && cause === undefined) return [];
  return traits.map((trait) => ({
    trait,
    key: JSON.stringify([code, cause ?? "", trait.name, trait.value]),
  }));
}

/** Is this one more report of that incident? Same code, no other cause, and something in common. */
export function isPartOf(
  report: Report,
  incident: Incident,
  now: Instant,
): boolean {
  if (incident.state === "over" || isQuiet(incident, now)) return false;
  return (
    report.code === incident.code &&
    mayBeCause(report, incident) &&
    report.traits.some((one) => incident.traits.some((its) => same(one, its)))
  );
}

function isQuiet({ lastReportAt }: Incident, now: Instant): boolean {
  return Date.parse(now) - Date.parse(lastReportAt) > QUIET_MS;
}

function mayBeCause(
  { code, cause, open }: Report,
  incident: Incident,
): boolean {
  if (cause !== undefined)
    return incident.cause === undefined || incident.cause === cause;
  // Without a code nothing but the cause can tell.
  if (code === "") return false;
  return incident.cause === undefined || open.includes(incident.cause);
}

function same(one: Trait, other: Trait): boolean {
  return one.name === other.name && one.value === other.value;
}

/** Who gave a sign, by sign: those that enough different people share, the one that most share first. */
export function sharedSigns(
  signs: readonly Sign[],
  reportersOf: (sign: Sign) => readonly string[],
): readonly Sign[] {
  return signs
    .map((sign) => ({ sign, people: new Set(reportersOf(sign)).size }))
    .filter(({ people }) => people >= REPORTERS_WANTED)
    .sort((one, other) => other.people - one.people)
    .map(({ sign }) => sign);
}

/** The end of the stretch in which changes of the helpdesk's card are gathered. */
export function nextCardAt(now: Instant): Instant {
  const slot = Math.floor(Date.parse(now) / CARD_EVERY_MS) + 1;
  return new Date(slot * CARD_EVERY_MS).toISOString();
}
