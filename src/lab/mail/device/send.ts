import type { ConnectionOptions, SecureVersion } from "node:tls";
import type { DeviceAttempt, RouteEntry } from "../../contract.ts";
import type { Scenario } from "../../scenario.ts";
import type { Authority } from "../../certificates.ts";
import { connect } from "./connect.ts";
import { deliver, type Ending } from "./dialogue.ts";
import { report } from "./report.ts";
import { resolveHost } from "./resolve.ts";
import { Talk } from "./talk.ts";

export interface DeviceParts {
  readonly scenario: Scenario;
  readonly dnsServer: string;
  readonly routes: readonly RouteEntry[];
  readonly authority: Authority;
  readonly connectMs: number;
  readonly replyMs: number;
  readonly signal: AbortSignal;
}

/** One attempt of the device, from the name of its server to the words on its panel. */
export async function attempt(parts: DeviceParts): Promise<DeviceAttempt> {
  const at = new Date().toISOString();
  const transcript: string[] = [];
  const ending = await run(parts, transcript);
  return {
    at,
    outcome: ending.outcome,
    text: report(parts.scenario, ending),
    transcript,
  };
}

async function run(parts: DeviceParts, transcript: string[]): Promise<Ending> {
  const { scenario, routes, signal } = parts;
  const { host, port } = scenario.device;
  const none = (text: string): Ending => {
    transcript.push(text);
    return { outcome: "no-connection", text };
  };
  const found = await resolveHost(
    scenario,
    parts.dnsServer,
    parts.connectMs,
    signal,
  );
  if (found.kind === "no-address") return none(found.text);
  const { address } = found;
  const connected = await connect({
    host,
    address,
    port,
    routes,
    timeoutMs: parts.connectMs,
    signal,
  });
  if (connected.kind === "not-connected") return none(connected.text);
  transcript.push(`(connected to ${host} [${address}]:${port})`);
  const talk = new Talk(connected.socket, host, parts.replyMs);
  const stop = () => talk.end();
  signal.addEventListener("abort", stop);
  try {
    return await deliver(talk, scenario, await tlsOptions(parts));
  } finally {
    signal.removeEventListener("abort", stop);
    transcript.push(...talk.transcript);
    talk.end();
  }
}

const VERSIONS: readonly SecureVersion[] = [
  "TLSv1",
  "TLSv1.1",
  "TLSv1.2",
  "TLSv1.3",
];

async function tlsOptions(parts: DeviceParts): Promise<ConnectionOptions> {
  const { device } = parts.scenario;
  const maxVersion = VERSIONS.find((version) => version === device.tlsMax);
  const isOld = maxVersion === "TLSv1" || maxVersion === "TLSv1.1";
  const own =
    device.clientCertificate === undefined
      ? undefined
      : await parts.authority.issue([device.clientCertificate]);
  return {
    ...(maxVersion === undefined ? {} : { maxVersion }),
    // OpenSSL 3 speaks the old versions only at security level 0.
    ...(isOld ? { minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" } : {}),
    ...(own === undefined
      ? {}
      : { cert: own.certificate, key: own.privateKey }),
  };
}
