import type { FactName } from "../../core/facts.ts";
import type { Case, Cause, StationId } from "../../core/model.ts";
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
  const broken = ORDER.indexOf(found.cause.station);
  const isMended = aCase.state === "fixed" || aCase.state === "closed";
  return ORDER.map((id, index) => ({
    name: name(id, aCase, read("sender.kind")),
    note: isMended || index > broken ? "" : note(id, found.cause, read),
    state: isMended
      ? index < ORDER.length - 1 || aCase.state === "closed"
        ? "passed"
        : "unknown"
      : index < broken
        ? "passed"
        : index === broken
          ? "broken"
          : "not-reached",
  }));
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  application: "Program",
  device: "Device",
  mailbox: "Mailbox",
  server: "Own server",
};

function name(id: StationId, aCase: Case, kind: string | undefined): string {
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
      return domainOf(aCase.bounce.recipient) ?? "Recipient";
  }
}

/** What is known of a station, as far as it bears on the cause. */
function note(id: StationId, cause: Cause, read: Insight["read"]): string {
  const matters = (fact: FactName) =>
    cause.needs.includes(fact) || (cause.checks ?? []).includes(fact);
  if (id === "network" && matters("sender.public-address"))
    return read("sender.public-address") ?? "";
  if (id !== "door" || id !== cause.station || !matters("connector.list"))
    return "";
  const listed = (read("connector.list") ?? [])
    .filter(({ enabled, type }) => enabled && type === "OnPremises")
    .flatMap(({ addresses }) => addresses);
  return listed.length === 0 ? "" : `knows ${listed.slice(0, 2).join(", ")}`;
}

function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf("@") ?? -1;
  return at < 0 ? undefined : address?.slice(at + 1);
}
