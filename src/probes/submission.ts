import type { LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import { judgeHostName } from "./net/host-name.ts";
import { offers } from "./net/smtp-reply.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { senderDomain } from "./parties.ts";
import { couldNotLook } from "./reach.ts";
import { speak, stopWords, tlsWords } from "./speak.ts";

const PORT = 587;

/** Does the door for devices that sign in answer from here, and does it offer to sign in? No sign-in is tried. */
export function createSubmissionLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "submission",
    title: "Trying the door for devices that sign in",
    yields: ["server.reachable"],
    needs: ["server.name"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const name = judgeHostName(known.serverName ?? "");
      if (
        name.verdict === "refused" ||
        microsoftDoor(name.name) !== "submission"
      )
        return {
          outcome: "saw",
          evidence: [],
          transcript: ["Your device does not use the door for signing in."],
        };
      return trySignInDoor(network, name.name, known, signal);
    },
  });
}

async function trySignInDoor(
  network: ProbeNetwork,
  host: string,
  known: LookInput,
  signal: AbortSignal,
): Promise<LookResult> {
  const port = known.serverPort === 25 ? 25 : PORT;
  const spoken = await speak(network, {
    host,
    port,
    greeting: senderDomain(known) ?? "unknown.invalid",
    signal,
  });
  if (spoken.outcome === "could-not-look") {
    const { verdict } = spoken;
    if (verdict !== "dropped" && verdict !== "refused") return spoken.look;
    return reachable(network, false, spoken.look.reason, spoken.transcript);
  }
  const { report, transcript } = spoken;
  if (report.stop?.at === "banner" && report.stop.why === "ended")
    return couldNotLook("target", stopWords(host, report.stop), transcript);
  const signIn = offers(report.offeredInTls ?? [], "AUTH")
    ? "It offers signing in once TLS is up."
    : tlsWords(report.tls);
  return reachable(
    network,
    true,
    `${host}, port ${port}, answers from here. ${signIn}`,
    transcript,
  );
}

function reachable(
  network: ProbeNetwork,
  value: boolean,
  because: string,
  transcript: readonly string[],
): LookResult {
  const at = network.clock.now();
  return {
    outcome: "saw",
    evidence: [
      { fact: "server.reachable", value, source: "probe", at, because },
    ],
    transcript,
  };
}
