import { X509Certificate } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import { createSecureContext } from "node:tls";
import type { Scenario } from "../../scenario.ts";
import type { Authority } from "../../certificates.ts";
import {
  SERVER_ROLES,
  seenFrom,
  SUBMISSION_HOSTS,
  tenantMxHosts,
  isOwnServer,
  type ServerRole,
  type Vantage,
} from "../places.ts";
import { onPremisesRules } from "./on-premises.ts";
import type { ServerRules } from "./rules.ts";
import { SmtpSession } from "./session.ts";
import type { TokenCheck } from "./sign-in-verdict.ts";
import { submissionRules } from "./submission.ts";
import { otherTenantMxRules, tenantMxRules } from "./tenant-mx.ts";
import { Wire, type TlsSide } from "./wire.ts";

export interface SmtpParts {
  readonly scenario: () => Scenario;
  readonly host: string;
  readonly authority: Authority;
  readonly checkToken: TokenCheck;
  readonly refusalDelayMs: number;
  readonly idleMs: number;
}

export interface SmtpListeners {
  readonly address: (vantage: Vantage, role: ServerRole) => string;
  readonly counts: () => {
    readonly connections: number;
    readonly dataCommands: number;
  };
  close(): Promise<void>;
}

interface Listener {
  readonly vantage: Vantage;
  readonly role: ServerRole;
  readonly server: Server;
  readonly address: string;
}

/** Opens every server once for each vantage: the port a client comes to tells from where it comes. */
export async function openListeners(parts: SmtpParts): Promise<SmtpListeners> {
  const tls = await tlsSides(parts);
  const open = new Set<Socket>();
  const seen = { connections: 0, dataCommands: 0 };
  const visit = (socket: Socket, vantage: Vantage, role: ServerRole) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    if (vantage === "service") seen.connections += 1;
    void new SmtpSession({
      wire: new Wire(socket),
      rules: rulesFor(parts, vantage, role),
      tls: tls(role),
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
        listen(parts.host, vantage, role, (socket) =>
          visit(socket, vantage, role),
        ),
      ),
    ),
  );
  return {
    address: (vantage, role) => addressOf(listeners, vantage, role),
    counts: () => ({ ...seen }),
    close: async () => {
      const closing = listeners.map(({ server }) => closed(server));
      for (const socket of open) socket.destroy();
      await Promise.all(closing);
    },
  };
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

function rulesFor(
  { scenario, checkToken }: SmtpParts,
  vantage: Vantage,
  role: ServerRole,
): ServerRules {
  const address = seenFrom(scenario(), vantage, role);
  switch (role) {
    case "tenant-mx":
    case "tenant-mx-v6":
      return tenantMxRules(scenario, address);
    case "other-tenant-mx":
      return otherTenantMxRules(scenario, address);
    case "submission":
      return submissionRules(scenario, address, checkToken);
    case "on-premises":
      return onPremisesRules(scenario, address);
  }
}

async function tlsSides(
  parts: SmtpParts,
): Promise<(role: ServerRole) => TlsSide> {
  const scenario = parts.scenario();
  const own = scenario.device.host;
  const side = async (names: readonly string[]): Promise<TlsSide> => {
    const { certificate, privateKey } = await parts.authority.issue(names);
    return {
      authority: new X509Certificate(parts.authority.caPem),
      context: createSecureContext({
        cert: certificate,
        key: privateKey,
        ca: parts.authority.caPem,
        // Old clients get as far as the handshake: smtp.office365.com tells them off after it (421 4.7.66).
        minVersion: "TLSv1",
        ciphers: "DEFAULT@SECLEVEL=0",
      }),
    };
  };
  const [mx, submission, onPremises] = await Promise.all([
    side([
      "mail.protection.outlook.com",
      "*.mail.protection.outlook.com",
      ...tenantMxHosts(scenario),
    ]),
    side([...SUBMISSION_HOSTS, "*.outlook.com", "outlook.com"]),
    side([
      `exchange.${scenario.tenant.domain}`,
      ...(isOwnServer(scenario, own) ? [own] : []),
    ]),
  ]);
  return (role) => {
    if (role === "submission") return submission;
    return role === "on-premises" ? onPremises : mx;
  };
}

function listen(
  host: string,
  vantage: Vantage,
  role: ServerRole,
  visit: (socket: Socket) => void,
): Promise<Listener> {
  const server = createServer(
    // A client may send its last commands and close its side at once; it still gets its answers.
    { noDelay: true, allowHalfOpen: true },
    visit,
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => {
      const at = server.address();
      const port = typeof at === "object" ? (at?.port ?? 0) : 0;
      resolve({ vantage, role, server, address: `${host}:${port}` });
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
