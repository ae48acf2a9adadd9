import { setMaxListeners } from "node:events";
import type { MailNetwork, Stage } from "../contract.ts";
import type { Scenario } from "../scenario.ts";
import {
  createAuthority,
  openAuthority,
  type Identity,
} from "../certificates.ts";
import { attempt } from "./device/send.ts";
import { openDnsServer } from "./dns/server.ts";
import { addressesOf, zoneProblems } from "./dns/zone.ts";
import { SIGN_IN_DOOR_NAMES, SIGN_IN_DOORS, type Vantage } from "./places.ts";
import { routesFrom } from "./routes.ts";
import { openListeners } from "./smtp/listeners.ts";
import type { TokenCheck } from "./smtp/sign-in-verdict.ts";

export type { Identity, TokenCheck };

export interface MailNetworkParts {
  readonly stage: Stage;
  /** 127.0.0.1 when absent. */
  readonly host?: string;
  /** The lab's authority; one of its own when absent. */
  readonly authority?: Identity;
  /** 0, or absent: any free port. */
  readonly dnsPort?: number;
  /** Asked about bearer tokens at smtp.office365.com; without it every token is refused. */
  readonly checkToken?: TokenCheck;
  /** Exchange Online takes about 5,000 to answer a failed sign-in; 0 when absent. */
  readonly refusalDelayMs?: number;
  /** How long the device waits for a connection; 3,000 when absent. */
  readonly deviceConnectMs?: number;
  /** How long the device waits for a reply; 30,000 when absent. */
  readonly deviceReplyMs?: number;
  /** How long a server waits for a command; 600,000 when absent. */
  readonly idleMs?: number;
  /** How far away the lab's servers and its DNS are, for measurements; 0 when absent. */
  readonly roundTripMs?: number;
}

export interface LabMailNetwork extends MailNetwork {
  /** PEM of the authority that issued the servers' certificates. */
  readonly caPem: string;
  /** 'address:port' of the resolver in the device's own network; out of order where the story says so. */
  readonly deviceDnsServer: string;
  /** A certificate that the lab's Exchange Online trusts, for a client that relays by certificate. */
  issueCertificate(names: readonly string[]): Promise<Identity>;
}

/** Opens the lab's DNS, its mail servers as seen from device and service, and the device. */
export async function startMailNetwork(
  parts: MailNetworkParts,
): Promise<LabMailNetwork> {
  const scenario = () => parts.stage.scenario();
  const problems = zoneProblems(scenario());
  if (problems.length > 0) throw new Error(problems.join("; "));
  const { authority, dns, deviceDns, smtp } = await open(parts);
  const closing = new AbortController();
  // One listener for each attempt that is under way.
  setMaxListeners(0, closing.signal);
  const routes = (vantage: Vantage) =>
    routesFrom(scenario(), vantage, world(scenario()), smtp.address);
  return {
    caPem: authority.caPem,
    issueCertificate: (names) => authority.issue(names),
    dnsServer: dns.address,
    serviceRoutes: () => routes("service"),
    deviceDnsServer: deviceDns.address,
    sendFromDevice: () => {
      smtp.newMinute();
      return attempt({
        // An attempt under way keeps the settings with which it began.
        scenario: structuredClone(scenario()),
        dnsServer: deviceDns.address,
        routes: routes("device"),
        authority,
        connectMs: parts.deviceConnectMs ?? 3_000,
        replyMs: parts.deviceReplyMs ?? 30_000,
        post: smtp.post,
        signal: closing.signal,
      });
    },
    counts: smtp.counts,
    close: async () => {
      closing.abort();
      await Promise.all([dns.close(), deviceDns.close(), smtp.close()]);
    },
  };
}

async function open(parts: MailNetworkParts) {
  const scenario = () => parts.stage.scenario();
  const host = parts.host ?? "127.0.0.1";
  const authority = await openAuthority(
    parts.authority ?? (await createAuthority()),
  );
  const roundTripMs = parts.roundTripMs ?? 0;
  const closers: { close(): Promise<void> }[] = [];
  try {
    const dns = await openDnsServer({
      scenario,
      host,
      roundTripMs,
      port: parts.dnsPort ?? 0,
    });
    closers.push(dns);
    const deviceDns = await openDnsServer({
      scenario,
      host,
      roundTripMs,
      isBroken: () => scenario().device.resolver === "broken",
    });
    closers.push(deviceDns);
    const smtp = await openListeners({
      scenario,
      host,
      authority,
      roundTripMs,
      checkToken: parts.checkToken ?? (() => Promise.resolve(false)),
      refusalDelayMs: parts.refusalDelayMs ?? 0,
      idleMs: parts.idleMs ?? 600_000,
    });
    return { authority, dns, deviceDns, smtp };
  } catch (error) {
    await Promise.all(closers.map((opened) => opened.close()));
    throw error;
  }
}

/** The public addresses of the servers, as the scenario's own DNS has them. */
function world(scenario: Scenario) {
  const { mxHost } = scenario.tenant;
  return {
    mx: addressesOf(scenario, mxHost, "A"),
    mxV6: addressesOf(scenario, mxHost, "AAAA"),
    doors: SIGN_IN_DOOR_NAMES.map(
      (door) =>
        [
          door,
          addressesOf(scenario, SIGN_IN_DOORS[door].hosts[0], "A"),
        ] as const,
    ),
  };
}
