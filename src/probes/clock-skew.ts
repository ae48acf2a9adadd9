import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { visitDeviceServer } from "./device-server.ts";
import { whyNothing } from "./dialogue-words.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { couldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/** How far this network's clock is from the server's. A clock that is wrong makes certificates and sign-ins fail. */
export function createClockSkewLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "clock-skew",
    title: "Comparing clocks with the mail server",
    yields: ["network.clock-skew"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const spoken = await visitDeviceServer(network, known, signal, "greeted");
      if (spoken.outcome === "could-not-look") return spoken;
      const { report, transcript, door, greetedAt } = spoken;
      if (report.banner === undefined || greetedAt === undefined)
        return couldNotLook(
          "target",
          whyNothing(door.host, report),
          transcript,
        );
      const theirs = statedTime(report.banner.lines.join(" "));
      if (theirs === undefined)
        return couldNotLook(
          "target",
          `${door.host} does not say what time it is.`,
          transcript,
        );
      const seconds = Math.round((Date.parse(greetedAt) - theirs) / 1000);
      return saw(
        seen(
          network,
          { "network.clock-skew": seconds },
          skewWords(door.host, seconds),
        ),
        transcript,
      );
    },
  });
}

function skewWords(host: string, seconds: number): string {
  if (Math.abs(seconds) <= 1)
    return `Our clock and that of ${host} show the same time.`;
  const way = seconds > 0 ? "ahead of" : "behind";
  return `Our clock is ${Math.abs(seconds)} seconds ${way} that of ${host}.`;
}

// RFC 5322 §3.3, as Exchange ends its greeting: 'Sun, 23 Nov 2025 11:12:20 +0000'.
const DATE =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT|UTC)/;

/** Milliseconds since 1970 of the date in a greeting; undefined when there is none. */
function statedTime(text: string): number | undefined {
  const at = Date.parse(DATE.exec(text)?.[0] ?? "");
  return Number.isNaN(at) ? undefined : at;
}
