import { createServer, type Server, type Socket } from "node:net";
import type { Scenario } from "../../scenario.ts";
import type { Authority } from "../../certificates.ts";
import { SERVER_ROLES, type ServerRole, type Vantage } from "../places.ts";
import { PostRoom } from "../transport/post-room.ts";
import { openDistance } from "./distance.ts";
import { Load } from "./load.ts";
import { rulesOf } from "./rules-of.ts";
import { SmtpSession } from "./session.ts";
import type { TokenCheck } from "./sign-in-verdict.ts";
import { openTlsSides } from "./tls-sides.ts";
import { Wire } from "./wire.ts";

export interface SmtpParts {
  readonly scenario: () => Scenario;
  readonly host: string;
  readonly authority: Authority;
  readonly checkToken: TokenCheck;
  readonly refusalDelayMs: number;
  readonly idleMs: number;
  readonly roundTripMs: number;
}

export interface SmtpListeners {
  readonly address: (vantage: Vantage, role: ServerRole) => string;
  readonly counts: () => {
    readonly connections: number;
    readonly dataCommands: number;
  };
  readonly post: PostRoom;
  /** More than a minute passes for what is counted by the minute. */
  readonly newMinute: () => void;
  close(): Promise<void>;
}

interface Listener {
  readonly vantage: Vantage;
  readonly role: ServerRole;
  readonly servers: readonly Server[];
  readonly address: string;
}

/** Opens every server once for each vantage: the port a client comes to tells from where it comes. */
export async function openListeners(parts: SmtpParts): Promise<SmtpListeners> {
  const sides = await openTlsSides(parts.scenario, parts.authority);
  const open = new Set<Socket>();
  const seen = { connections: 0, dataCommands: 0 };
  const house = { load: new Load(), post: new PostRoom(parts.scenario) };
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  };
  const visit = (socket: Socket, vantage: Vantage, role: ServerRole) => {
    keep(socket);
    if (vantage === "service") seen.connections += 1;
    if (role === "silent") {
      stayQuiet(socket);
      return;
    }
    void new SmtpSession({
      wire: new Wire(socket),
      rules: rulesOf({ ...parts, ...house }, vantage, role),
      tls: () => sides(vantage, role),
      refusalDelayMs: parts.refusalDelayMs,
      idleMs: parts.idleMs,
      onData: () => {
        if (vantage === "service") seen.dataCommands += 1;
      },
    })
      .run()
      .catch(() => socket.destroy());
  };
  const listeners = await Promise.all(
    (["device", "service"] as const).flatMap((vantage) =>
      SERVER_ROLES.map((role) =>
        listen(parts, vantage, role, {
          keep,
          visit: (socket) => visit(socket, vantage, role),
        }),
      ),
    ),
  );
  return {
    address: (vantage, role) => addressOf(listeners, vantage, role),
    counts: () => ({ ...seen }),
    post: house.post,
    newMinute: () => house.load.newMinute(),
    close: async () => {
      const closing = listeners.flatMap(({ servers }) => servers.map(closed));
      for (const socket of open) socket.destroy();
      await Promise.all(closing);
    },
  };
}

function stayQuiet(socket: Socket): void {
  socket.on("error", () => undefined);
  socket.on("end", () => socket.end());
  socket.resume();
}

function addressOf(
  listeners: readonly Listener[],
  vantage: Vantage,
  role: ServerRole,
): string {
  const found = listeners.find(
    (one) => one.vantage === vantage && one.role === role,
  );
  // Every pair was opened above.
  return found?.address ?? "drop";
}

async function listen(
  { host, roundTripMs }: SmtpParts,
  vantage: Vantage,
  role: ServerRole,
  on: {
    readonly visit: (socket: Socket) => void;
    readonly keep: (socket: Socket) => void;
  },
): Promise<Listener> {
  // A client may send its last commands and close its side at once; it still gets its answers.
  const server = createServer({ noDelay: true, allowHalfOpen: true }, on.visit);
  const port = await portOf(server, host);
  if (roundTripMs === 0)
    return { vantage, role, servers: [server], address: `${host}:${port}` };
  const far = openDistance({ host, port }, roundTripMs, on.keep);
  const address = `${host}:${await portOf(far, host)}`;
  return { vantage, role, servers: [far, server], address };
}

function portOf(server: Server, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => {
      const at = server.address();
      resolve(typeof at === "object" ? (at?.port ?? 0) : 0);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
