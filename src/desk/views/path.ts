import type { FactName } from "../../core/facts.ts";
import type { Case, Cause, ReadFact, StationId } from "../../core/model.ts";
import type { Station } from "../cards.ts";
import type { Insight } from "./insight.ts";

const ORDER: readonly StationId[] = [
  "device",
  "network",
  "door",
  "connector",
  "recipient",
];

/** The mail's way as stations, with the broken one marked. Empty while the cause is not known. */
export function stations(
  aCase: Case,
  { found, read }: Insight,
): readonly Station[] {
  if (found === undefined) return [];
  const { cause } = found;
  const way = ORDER.filter((id) => id !== "connector" || asksRules(cause));
  const broken = way.indexOf(cause.station);
  return way.map((id, index) => ({
    name: name(id, read("sender.kind")),
    note:
      aCase.state === "fixed" || index > broken ? "" : note(id, cause, read),
    state:
      aCase.state === "fixed"
        ? mended(index < broken, id, read)
        : index < broken
          ? "passed"
          : index === broken
            ? "broken"
            : "not-reached",
  }));
}

/** Mail that signs in meets no relay rule. */
function asksRules(cause: Cause): boolean {
  return cause.station === "connector" || matters(cause, "connector.list");
}

/** After a repair, as far as it was tried; nobody has seen the mail arrive. */
function mended(
  isBefore: boolean,
  id: StationId,
  read: ReadFact,
): Station["state"] {
  return isBefore || (id !== "recipient" && isDoorOpen(read))
    ? "passed"
    : "unknown";
}

/** The mail door took the sender's mail the last time it was tried. */
export function isDoorOpen(read: ReadFact): boolean {
  return (
    read(
      read("recipient.external") === false
        ? "relay.internal"
        : "relay.external",
    ) === "accepted"
  );
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  application: "Program",
  device: "Device",
  mailbox: "Mailbox",
  server: "Own server",
};

function name(id: StationId, kind: string | undefined): string {
  switch (id) {
    case "device":
      return KIND_NAMES[kind ?? "unknown"] ?? "Sender";
    case "network":
      return "Office network";
    case "door":
      return "Microsoft's door";
    case "connector":
      return "Relay rule";
    case "recipient":
      return "Recipient";
  }
}

/** What is known of a station, as far as it bears on the cause. */
function note(id: StationId, cause: Cause, read: ReadFact): string {
  if (id === "network" && matters(cause, "sender.public-address"))
    return read("sender.public-address") ?? "";
  if (id !== "door" || id !== cause.station || !asksRules(cause)) return "";
  const listed = (read("connector.list") ?? [])
    .filter(({ enabled, type }) => enabled && type === "OnPremises")
    .flatMap(({ addresses }) => addresses);
  return listed.length === 0 ? "" : `knows ${listed.slice(0, 2).join(", ")}`;
}

function matters(cause: Cause, fact: FactName): boolean {
  return cause.needs.includes(fact) || (cause.checks ?? []).includes(fact);
}
