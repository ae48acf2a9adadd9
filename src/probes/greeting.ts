import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { visitDeviceServer } from "./device-server.ts";
import { stopWords } from "./dialogue-words.ts";
import { quoteReply } from "./net/smtp-reply.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { couldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/** Does the device's server greet once the connection stands? A firewall may let the connection through and nothing more. */
export function createGreetingLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "greeting",
    title: "Waiting for the mail server's greeting",
    yields: ["server.greets"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const spoken = await visitDeviceServer(network, known, signal, "greeted");
      if (spoken.outcome === "could-not-look") return spoken;
      const { report, transcript, door } = spoken;
      const { banner, stop } = report;
      if (banner !== undefined)
        return saw(
          seen(
            network,
            { "server.greets": true },
            `${door.host} greets: “${quoteReply(banner)}”.`,
          ),
          transcript,
        );
      if (
        stop === undefined ||
        (stop.why === "ended" && stop.end === "stopped")
      )
        return couldNotLook("us", "The look was stopped.", transcript);
      // 4xx and 5xx are greetings too: somebody is there and speaks (RFC 5321 §3.1).
      const greets = stop.why === "refused";
      return saw(
        seen(network, { "server.greets": greets }, stopWords(door.host, stop)),
        transcript,
      );
    },
  });
}
