import type { Station } from "../desk/cards.ts";
import type { Room, View } from "./card-parts.ts";
import { inert } from "./inert.ts";

const stationLook = {
  passed: { symbol: "✓", style: "good", weight: "Default" },
  broken: { symbol: "✕", style: "attention", weight: "Bolder" },
  "not-reached": { symbol: "○", style: "emphasis", weight: "Default" },
  unknown: { symbol: "?", style: "emphasis", weight: "Default" },
} as const;

/** As wide as its longest word, so that a narrow card breaks lines and not words. */
function roomFor({ name }: Station): number {
  const longest = Math.max(
    ...name.split(/ |(?<=-)/).map((word) => word.length),
  );
  return Math.max(6, longest + 1);
}

/** The mail's way, or nothing. What is known of a stop stands below all of them: beside the others an address would be cut. */
export function routeOf(
  stations: readonly Station[],
  room: Room,
): readonly View[] {
  const shown = stations.slice(0, 6);
  return shown.length === 0
    ? []
    : [
        {
          stations: shown.map(stationView),
          notes: shown
            .filter(({ note }) => note !== "")
            .map(({ name, note, state }) => ({
              text: inert(
                `${stationLook[state].symbol} ${name}: ${note}`,
                Math.min(160, room.text),
              ),
            })),
        },
      ];
}

function stationView(station: Station): View {
  return {
    ...stationLook[station.state],
    name: inert(station.name, 40),
    width: roomFor(station),
  };
}
