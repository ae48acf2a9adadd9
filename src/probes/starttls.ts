import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { visitDeviceServer } from "./device-server.ts";
import { whyNothing } from "./dialogue-words.ts";
import { offers } from "./net/smtp-reply.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { couldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/** Does the device's server offer STARTTLS here? A device on the way may strip the offer (RFC 3207 §6). */
export function createStarttlsLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "starttls",
    title: "Asking the mail server what it can do",
    yields: ["server.offers-starttls"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const spoken = await visitDeviceServer(
        network,
        known,
        signal,
        "introduced",
      );
      if (spoken.outcome === "could-not-look") return spoken;
      const { report, transcript, door } = spoken;
      if (report.offered === undefined)
        return couldNotLook(
          "target",
          whyNothing(door.host, report),
          transcript,
        );
      const does = offers(report.offered, "STARTTLS");
      return saw(
        seen(
          network,
          { "server.offers-starttls": does },
          does
            ? `${door.host} offers STARTTLS here.`
            : `${door.host} answers here without offering STARTTLS: ${report.offered.join(", ") || "it offers nothing"}.`,
        ),
        transcript,
      );
    },
  });
}
