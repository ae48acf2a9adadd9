import type { Facts } from "../core/facts.ts";
import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { knock, knockLine } from "./knock.ts";
import { getPage, type Page } from "./net/https-get.ts";
import { tlsOptions, type ProbeNetwork } from "./network.ts";
import { couldNotLook, dnsLine, resolveHost, textsIn } from "./reach.ts";
import { withRecipientDomain } from "./recipient.ts";
import { saw, seen } from "./saw.ts";

const PATH = "/.well-known/mta-sts.txt";

/** The MTA-STS policy of the recipient's domain (RFC 8461): the TXT record announces it, HTTPS serves it. */
export function createMtaStsLook(network: ProbeNetwork): Look {
  return {
    id: "mta-sts",
    title: "Reading your recipient's MTA-STS policy",
    yields: ["recipient.mta-sts"],
    needs: ["recipient.address"],
    vantage: "anywhere",
    run: withRecipientDomain(async (domain, _, signal) => {
      const { dns } = network.diagnosis(signal);
      const answer = await dns.ask(`_mta-sts.${domain}`, "TXT", signal);
      const transcript = [dnsLine(answer)];
      if (answer.outcome === "could-not-look")
        return couldNotLook(answer.fault, answer.reason, transcript);
      // RFC 8461 §3.1: anything but exactly one such record means that there is no policy.
      const announced = textsIn(answer).filter((text) =>
        /^v=STSv1\s*(?:;|$)/.test(text),
      );
      return announced.length === 1
        ? fetchPolicy(network, domain, transcript, signal)
        : saw(
            seen(
              network,
              { "recipient.mta-sts": "missing" },
              `${domain} announces no MTA-STS policy.`,
            ),
            transcript,
          );
    }),
  };
}

async function fetchPolicy(
  network: ProbeNetwork,
  domain: string,
  before: readonly string[],
  signal: AbortSignal,
): Promise<LookResult> {
  const host = `mta-sts.${domain}`;
  const resolved = await resolveHost(network, host, signal);
  const transcript = [...before, ...(resolved.transcript ?? [])];
  if (resolved.outcome === "could-not-look") return { ...resolved, transcript };
  const [address = ""] = resolved.addresses;
  const knocked = await knock(network, { host, port: 443, signal }, address);
  transcript.push(knockLine(knocked, 443));
  // An announced policy that cannot be had is not a missing one: senders go by what they remember.
  if (knocked.outcome === "failed")
    return couldNotLook(
      "target",
      `${domain} announces an MTA-STS policy, but ${host} cannot be reached: ${knocked.because}`,
      transcript,
    );
  const page = await getPage(knocked.socket, {
    ...tlsOptions(network, host),
    path: PATH,
    capMs: network.caps.policyMs,
    signal,
  });
  knocked.leave();
  transcript.push(pageLine(host, page));
  return judge(network, domain, page, transcript);
}

function pageLine(host: string, page: Page): string {
  const url = `GET https://${host}${PATH}`;
  return page.outcome === "page"
    ? `${url}: ${page.status}, ${page.body.length} characters`
    : `${url}: ${page.because}`;
}

function judge(
  network: ProbeNetwork,
  domain: string,
  page: Page,
  transcript: readonly string[],
): LookResult {
  const broken = (why: string) =>
    couldNotLook(
      "target",
      `${domain} announces an MTA-STS policy, but it cannot be read: ${why}.`,
      transcript,
    );
  if (page.outcome === "failed") return broken(page.because);
  if (page.status !== 200)
    return broken(`the web server answers ${page.status}`);
  if (page.mediaType !== "text/plain") return broken("it is not plain text");
  const mode = readMode(page.body);
  if (mode === undefined) return broken("it names no mode that we know");
  return saw(
    seen(
      network,
      { "recipient.mta-sts": mode },
      `${domain} publishes an MTA-STS policy in mode “${mode}”.`,
    ),
    transcript,
  );
}

/** RFC 8461 §3.2: lines of 'key: value', the version first. */
function readMode(
  body: string,
): Exclude<Facts["recipient.mta-sts"], "missing"> | undefined {
  const fields = new Map(
    body.split("\n").map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
    }),
  );
  if (fields.get("version") !== "STSv1") return undefined;
  return (["none", "testing", "enforce"] as const).find(
    (mode) => mode === fields.get("mode"),
  );
}
