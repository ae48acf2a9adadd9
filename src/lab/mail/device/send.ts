import type { ConnectionOptions, SecureVersion } from "node:tls";
import type { DeviceAttempt, RouteEntry } from "../../contract.ts";
import type { Scenario } from "../../scenario.ts";
import {
  createAuthority,
  openAuthority,
  type Authority,
} from "../../certificates.ts";
import type { PostRoom } from "../transport/post-room.ts";
import { connect } from "./connect.ts";
import { handIn, open, type Sent } from "./dialogue.ts";
import { noConnection, type Ending, type Failure } from "./failure.ts";
import { forgedBounce } from "./wording/forgery.ts";
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
  readonly post: PostRoom;
  readonly signal: AbortSignal;
}

/** One attempt of the device, from the name of its server to the words on its panel. */
export async function attempt(parts: DeviceParts): Promise<DeviceAttempt> {
  const at = new Date();
  const { scenario } = parts;
  // A stranger sends in the sender's name: nothing of the device's own takes part.
  if (scenario.world?.forgery !== undefined)
    return {
      at: at.toISOString(),
      outcome: "refused",
      text: forgedBounce(scenario, scenario.world.forgery, at),
      transcript: [],
    };
  const transcript: string[] = [];
  const ending = await run(parts, transcript);
  const text = report(scenario, ending, at);
  return {
    at: at.toISOString(),
    outcome: ending.outcome,
    text,
    transcript: transcript.length === 0 ? [text] : transcript,
  };
}

async function run(parts: DeviceParts, transcript: string[]): Promise<Ending> {
  const others: Talk[] = [];
  try {
    // The last of its sessions is the one that tells what became of it.
    const sessions = Math.max(1, parts.scenario.device.sessions ?? 1);
    for (let more = 1; more < sessions; more += 1) {
      const other = await connected(parts, []);
      if (!(other instanceof Talk)) break;
      others.push(other);
      await open(other, parts.scenario, await tlsOptions(parts), parts.replyMs);
    }
    return await runOne(parts, transcript);
  } finally {
    for (const other of others) other.end();
  }
}

async function runOne(
  parts: DeviceParts,
  transcript: string[],
): Promise<Ending> {
  const talk = await connected(parts, transcript);
  if (!(talk instanceof Talk)) return noConnection(talk);
  const stop = () => talk.end();
  parts.signal.addEventListener("abort", stop);
  try {
    const { scenario, replyMs } = parts;
    const refused = await open(
      talk,
      scenario,
      await tlsOptions(parts),
      replyMs,
    );
    if (refused !== undefined) return refused;
    return whatCameBack(parts, await handIn(talk, scenario));
  } finally {
    parts.signal.removeEventListener("abort", stop);
    transcript.push(...talk.transcript);
    talk.end();
  }
}

/** A message that was taken may still come back. */
function whatCameBack({ post }: DeviceParts, sent: Sent): Ending {
  const undelivered =
    sent.messageId === undefined ? undefined : post.noticeFor(sent.messageId);
  return undelivered === undefined
    ? sent.ending
    : { outcome: "refused", failure: { kind: "notice", undelivered } };
}

async function connected(
  parts: DeviceParts,
  transcript: string[],
): Promise<Talk | Failure> {
  const { scenario, routes, signal, connectMs } = parts;
  const { host, port } = scenario.device;
  const found = await resolveHost(scenario, parts.dnsServer, connectMs, signal);
  if (found.kind === "no-address") return found.failure;
  const { address } = found;
  const way = { address, port, routes, timeoutMs: connectMs, signal };
  const made = await connect(way);
  if (made.kind === "not-connected") return made.failure;
  transcript.push(`(connected to ${host} [${address}]:${port})`);
  // No greeting within the time that a connection may take is none at all.
  return new Talk(made.socket, host, connectMs);
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
  return {
    ...(maxVersion === undefined ? {} : { maxVersion }),
    // OpenSSL 3 speaks the old versions only at security level 0.
    ...(isOld ? { minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" } : {}),
    ...(await trust(parts)),
    ...(await ownCertificate(parts)),
  };
}

/** Few devices look at the server's certificate; those that do may have a list of authorities that is too old. */
async function trust(parts: DeviceParts): Promise<ConnectionOptions> {
  const { trustsRoots, intercepted } = parts.scenario.device;
  if (trustsRoots === undefined && intercepted !== true) return {};
  const known =
    trustsRoots === false
      ? (await createAuthority("An authority of long ago")).certificate
      : parts.authority.caPem;
  return { rejectUnauthorized: true, ca: known };
}

async function ownCertificate(parts: DeviceParts): Promise<ConnectionOptions> {
  const { clientCertificate: name, certificateChain } = parts.scenario.device;
  if (name === undefined) return {};
  // A leaf alone: nobody sees the authority between it and the root, so nobody can follow it there.
  const signer =
    certificateChain === "leaf"
      ? await openAuthority(await createAuthority("An intermediate authority"))
      : parts.authority;
  const own = await signer.issue([name]);
  return { cert: own.certificate, key: own.privateKey };
}
