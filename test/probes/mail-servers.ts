import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "./certificates.ts";

/** Real mail servers, each with a configuration of its own in a folder of its own, as children of the test. */

export const HOST = "mx.contoso.com";

/** Starting one, and one try to start it at all. */
const START_MS = 10_000;
const GOODBYE_MS = 2_000;

export interface MailServer {
  connect(): Promise<Socket>;
  close(): Promise<void>;
}

/** `open` is undefined where the server cannot run; `why` then says so. */
export interface Installed {
  readonly name: string;
  readonly why?: string;
  readonly open?: () => Promise<MailServer>;
}

interface Setting {
  readonly folder: string;
  readonly port: number;
}

function eximConfig({ folder, port }: Setting): string {
  const { username } = userInfo();
  return `
primary_hostname = ${HOST}
spool_directory = ${folder}/spool
log_file_path = ${folder}/log_%s
pid_file_path = ${folder}/exim.pid
exim_user = ${username}
exim_group = ${username}
never_users =
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
tls_advertise_hosts = *
pipelining_advertise_hosts = *
tls_certificate = ${folder}/cert.pem
tls_privatekey = ${folder}/key.pem
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_rcpt = rcpt
begin acl
rcpt:
  accept domains = contoso.com
  deny message = relay not permitted
begin routers
begin transports
`;
}

/** Queues and state lie in the folder; of Postfix's services only those run that a dialogue up to RCPT needs. */
function postfixMain({ folder }: Setting): string {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
myhostname = ${HOST}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
local_recipient_maps =
relay_domains = contoso.com
smtpd_relay_restrictions = reject_unauth_destination
smtpd_tls_security_level = may
smtpd_tls_chain_files = ${folder}/key.pem, ${folder}/cert.pem
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
service_throttle_time = 1s
alias_maps =
alias_database =
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
`;
}

function postfixMaster({ port }: Setting): string {
  return `
127.0.0.1:${port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
rewrite unix - - n - - trivial-rewrite
cleanup unix n - n - 0 cleanup
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
proxymap unix - - n - - proxymap
`;
}

function find(...names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => [`/usr/sbin/${name}`, `/usr/bin/${name}`])
    .find((file) => existsSync(file));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

async function prepare(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  chmodSync(folder, 0o755);
  const { cert, key } = makeCertificate({ name: HOST });
  for (const name of ["spool", "etc", "queue", "data"])
    mkdirSync(join(folder, name));
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "key.pem"), key, { mode: 0o600 });
  return { folder, port: await freePort() };
}

/** A group of its own, so that what it starts ends with it. */
function start(
  { folder, port }: Setting,
  program: string,
  args: readonly string[],
): MailServer {
  const server = spawn(program, args, { stdio: "ignore", detached: true });
  const gone = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", () => resolve());
  });
  return {
    connect: () => knock(port, server),
    close: async () => {
      signal(server, "SIGTERM");
      const timer = setTimeout(() => signal(server, "SIGKILL"), GOODBYE_MS);
      await gone;
      clearTimeout(timer);
      signal(server, "SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** To all of the group; nobody left to hear it is what we want. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // All of them have gone.
  }
}

/** A server that does not come up on this machine says nothing about our dialogue. */
export class DidNotStart extends Error {
  override readonly name = "DidNotStart";
}

/** Knocks until somebody opens: a server takes a moment to start, and one that has ended never will. */
async function knock(port: number, server: ChildProcess): Promise<Socket> {
  const until = performance.now() + START_MS;
  while (server.exitCode === null && performance.now() < until) {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    if (isOpen) return socket;
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new DidNotStart(
    server.exitCode === null
      ? "The mail server did not open its port."
      : `The mail server ended with ${server.exitCode}.`,
  );
}

/** Where Exim's files lie when it is unpacked and not installed stands in EXIM. */
function exim(): Installed {
  const name = "Exim";
  const program = process.env["EXIM"] ?? find("exim4", "exim");
  if (program === undefined) return { name, why: "it is not installed" };
  if (!canRun(program, ["-C", "/dev/null", "-bV"]))
    return { name, why: "it does not start" };
  return {
    name,
    open: async () => {
      const setting = await prepare();
      const file = join(setting.folder, "exim.conf");
      writeFileSync(file, eximConfig(setting));
      return start(setting, program, ["-bdf", "-C", file]);
    },
  };
}

const MASTER = "/usr/lib/postfix/sbin/master";

function postfix(): Installed {
  const name = "Postfix";
  const program = find("postfix");
  if (program === undefined || !existsSync(MASTER))
    return { name, why: "it is not installed" };
  // Its master gives up root's rights for those of its own users.
  if (userInfo().uid !== 0) return { name, why: "it starts for root only" };
  return {
    name,
    open: async () => {
      const setting = await prepare();
      const etc = join(setting.folder, "etc");
      writeFileSync(join(etc, "main.cf"), postfixMain(setting));
      writeFileSync(join(etc, "master.cf"), postfixMaster(setting));
      const quietly = { stdio: "ignore", timeout: START_MS } as const;
      execFileSync("chown", ["postfix", join(setting.folder, "data")], quietly);
      // Makes the queue's folders. Afterwards the master runs as our child, so that it ends with the test.
      execFileSync(program, ["-c", etc, "check"], quietly);
      return start(setting, MASTER, ["-c", etc, "-d"]);
    },
  };
}

function canRun(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: START_MS });
    return true;
  } catch {
    return false;
  }
}

export const MAIL_SERVERS: readonly Installed[] = [exim(), postfix()];
