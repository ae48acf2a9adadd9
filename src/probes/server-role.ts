import type { ServerRole } from "../core/facts.ts";
import type { LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import { isNamedAfter, microsoftDoor } from "./microsoft-names.ts";
import type { DnsResult } from "./net/dns-client.ts";
import { canonicalAddress } from "./net/guard.ts";
import { isWithin, judgeHostName } from "./net/host-name.ts";
import { lookAlikeOf } from "./net/look-alike.ts";
import { showable } from "./net/stranger-text.ts";
import type { ProbeNetwork } from "./network.ts";
import { senderDomain } from "./parties.ts";
import { addressesIn, couldNotLook, dnsLine } from "./reach.ts";

/** Whose server the device is set to send to: by its name and by DNS, without connecting. */
export function createServerRoleLook(network: ProbeNetwork): Look {
  return {
    id: "server-role",
    title: "Finding out whose mail server your sender uses",
    yields: ["server.role"],
    needs: ["server.name"],
    uses: ["sender.domain"],
    vantage: "anywhere",
    async run(known, signal): Promise<LookResult> {
      if (known.serverName === undefined)
        return couldNotLook(
          "us",
          "Which server your sender uses is not known.",
        );
      const raw = known.serverName.trim();
      const literal = canonicalAddress(raw.replace(/^\[|\]$/g, ""));
      if (literal !== undefined)
        return network.guard.isPublic(literal)
          ? role(network, "other", `${literal} is an address, not a name.`)
          : role(network, "own-server", privateWords(literal));
      const name = judgeHostName(raw);
      if (name.verdict === "allowed")
        return judgeByDns(network, name.name, known, signal);
      // A name that means something only inside one network is a server inside that network.
      return isInsideName(raw)
        ? role(
            network,
            "own-server",
            `“${showable(raw)}” is a name that only your own network knows.`,
          )
        : couldNotLook("us", name.because);
    },
  };
}

const isInsideName = (raw: string) =>
  /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/i.test(raw) &&
  (!raw.includes(".") || /\.(?:local|internal)$/i.test(raw));

async function judgeByDns(
  network: ProbeNetwork,
  name: string,
  known: LookInput,
  signal: AbortSignal,
): Promise<LookResult> {
  if (microsoftDoor(name) !== undefined)
    return judgeMicrosoft(network, name, known, signal);
  const { dns } = network.diagnosis(signal);
  const answer = await dns.ask(name, "A", signal);
  const transcript = [dnsLine(answer)];
  const alias = answer.chain.find((link) => microsoftDoor(link) !== undefined);
  if (alias !== undefined)
    return judgeMicrosoft(network, alias, known, signal, transcript);
  const inside = addressesIn(answer).find(
    (address) => !network.guard.isPublic(address),
  );
  if (inside !== undefined)
    return role(network, "own-server", privateWords(inside), transcript);
  const domain = senderDomain(known);
  if (domain !== undefined && isWithin(name, domain))
    return role(
      network,
      "own-server",
      `${name} lies in your own domain ${domain}.`,
      transcript,
    );
  return judgeStranger(network, name, domain, answer);
}

/** Neither Microsoft's, nor private, nor in the sender's domain. */
function judgeStranger(
  network: ProbeNetwork,
  name: string,
  domain: string | undefined,
  answer: DnsResult,
): LookResult {
  const transcript = [dnsLine(answer)];
  if (answer.outcome === "could-not-look")
    return couldNotLook(answer.fault, answer.reason, transcript);
  if (answer.outcome !== "records")
    return couldNotLook(
      "target",
      `${name} has no address in DNS as we see it; your own network may know it.`,
      transcript,
    );
  const twin = domain === undefined ? undefined : lookAlikeOf(name, [domain]);
  const warning =
    twin === undefined ? "" : ` It looks like ${twin}, but it is another name.`;
  return role(
    network,
    "other",
    `${name} belongs neither to Microsoft 365 nor to your own domain.${warning}`,
    transcript,
  );
}

async function judgeMicrosoft(
  network: ProbeNetwork,
  name: string,
  known: LookInput,
  signal: AbortSignal,
  before: readonly string[] = [],
): Promise<LookResult> {
  const door = microsoftDoor(name);
  if (door === "submission")
    return role(
      network,
      "submission",
      `${name} is Microsoft 365's door for senders that sign in.`,
      before,
    );
  if (door === "consumer-mx")
    return role(
      network,
      "other",
      `${name} takes in mail for Outlook.com, not for an organisation.`,
      before,
    );
  return judgeTenantDoor(network, name, known, signal, before);
}

async function judgeTenantDoor(
  network: ProbeNetwork,
  name: string,
  known: LookInput,
  signal: AbortSignal,
  before: readonly string[],
): Promise<LookResult> {
  const domain = senderDomain(known);
  if (domain === undefined)
    return couldNotLook("us", "The sender's domain is not known.", before);
  const found = await mailExchangers(network, domain, signal);
  const transcript = [...before, ...(found.transcript ?? [])];
  const hosts = found.outcome === "found" ? found.hosts : [];
  if (hosts.includes(name) || isNamedAfter(name, domain))
    return role(
      network,
      "tenant-mx",
      `${name} is Microsoft 365's door for mail to ${domain}.`,
      transcript,
    );
  if (found.outcome === "could-not-look") return { ...found, transcript };
  const own = hosts.find((host) => microsoftDoor(host) === "mx");
  // A domain behind a gateway names no Microsoft door in its MX, so nothing can be compared.
  if (own === undefined)
    return couldNotLook(
      "target",
      `${found.because} So DNS does not tell whether ${name} is your own door at Microsoft 365.`,
      transcript,
    );
  return role(
    network,
    "other-tenant-mx",
    `${name} is a door at Microsoft 365, but the one for ${domain} is ${own}.`,
    transcript,
  );
}

function privateWords(address: string): string {
  return `${address} is an address inside a private network, so it is a server of your own.`;
}

function role(
  network: ProbeNetwork,
  value: ServerRole,
  because: string,
  transcript: readonly string[] = [],
): LookResult {
  const at = network.clock.now();
  return {
    outcome: "saw",
    evidence: [{ fact: "server.role", value, source: "probe", at, because }],
    ...(transcript.length === 0 ? {} : { transcript }),
  };
}
