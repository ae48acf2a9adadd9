import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod/v4";
import {
  keep,
  keepDatabases,
  secretsBelow,
  secretsIn,
} from "../canary/kept.ts";

/** The service as a process of its own, started as a newcomer starts it. */

const root = fileURLToPath(new URL("../../", import.meta.url));
/** A machine that does much else at the time takes its time. */
const addressWithinMs = 60_000;

/** Where one lab lives: its folder and its two ports stay the same over restarts. */
export interface Place {
  readonly folder: string;
  readonly labPort: number;
  readonly port: number;
  leave(): Promise<void>;
}

export async function newPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-story-"));
  return {
    folder,
    labPort: await freePort(),
    port: await freePort(),
    leave: async () => {
      keepDatabases(folder, secretsBelow(folder));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let nextPort = 15_000 + (process.pid % 500) * 20;

/** Below the range from which systems number outgoing connections, so that nobody takes it between kill and restart. */
export async function freePort(): Promise<number> {
  for (;;) {
    nextPort = nextPort >= 30_000 ? 15_000 : nextPort + 1;
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(nextPort, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return nextPort;
  }
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Process {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Everything that it has printed so far. */
  readonly printed: () => string;
}

/** Runs a file of `src` with nothing in the environment but what is given. */
export function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = "",
): Process {
  const child = spawn(process.execPath, [...typeStripping(args), ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], TMPDIR: tmpdir(), ...env },
    stdio: "pipe",
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => (stdout += String(data)));
  child.stderr.on("data", (data) => (stderr += String(data)));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const ended = once(child, "close").then(() => {
    const secrets = [...secretsIn(env), ...secretsBelow(env["LAB_DIR"] ?? "")];
    keep(isCommand(args) ? "answer" : "printed", stdout + stderr, secrets);
    return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
  });
  return { child, ended, printed: () => stdout };
}

function isCommand([file = ""]: readonly string[]): boolean {
  return /\bcli\.[jt]s$/.test(file);
}

function typeStripping([file = ""]: readonly string[]): readonly string[] {
  return file.endsWith(".ts") ? ["--import", "tsx"] : [];
}

export interface SpawnedService {
  readonly url: string;
  /** From the start of the process to the printed address. */
  readonly startMs: number;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Ends it the polite way. */
  stop(): Promise<Ended>;
}

/** The settings of lab mode. */
export function labAt(place: Place): Readonly<Record<string, string>> {
  return {
    BOUNCE_DESK_MODE: "lab",
    LAB_DIR: place.folder,
    LAB_PORT: String(place.labPort),
    PORT: String(place.port),
  };
}

/** `npm start`, with a folder and ports of our own; `entry` may be a compiled form of it. */
export async function startService(
  place: Place,
  entry = "src/index.ts",
): Promise<SpawnedService> {
  const startedAt = performance.now();
  const { child, ended, printed } = run([entry], labAt(place));
  const timer = setTimeout(() => child.kill("SIGKILL"), addressWithinMs);
  const url = await Promise.race([
    addressOf(child, printed),
    ended.then(({ stderr }) => {
      throw new Error(`The service did not start: ${stderr}`);
    }),
  ]);
  clearTimeout(timer);
  return {
    url,
    startMs: performance.now() - startedAt,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function addressOf(
  child: ChildProcess,
  printed: () => string,
): Promise<string> {
  for (;;) {
    const address = /Open (http:\S+)\s/.exec(printed())?.[1];
    if (address !== undefined) return address;
    if (child.stdout !== null) await once(child.stdout, "data");
  }
}

const keptState = z.object({
  exchangeWrites: z.array(z.object({ cmdlet: z.string() })),
});

/** The writes that the lab's Exchange carried out in this story, over restarts too. */
export async function exchangeWrites(place: Place): Promise<readonly string[]> {
  const file = join(place.folder, "lab.json");
  const json: unknown = JSON.parse(await readFile(file, "utf8"));
  return keptState.parse(json).exchangeWrites.map(({ cmdlet }) => cmdlet);
}
