import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { holdDialogue } from "../../src/probes/net/smtp-dialogue.ts";
import { CAPS, SmtpSession } from "../../src/probes/net/smtp-session.ts";
import { makeCertificate } from "./certificates.ts";

/** Real mail servers hear the dialogue; where one is not installed, its test is left out and says so. */

const HOST = "mx.contoso.com";
const envelope = {
  from: "scanner@contoso.com",
  to: ["scanner@contoso.com", "supplier@fabrikam.example"],
} as const;

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
  const { cert, key } = makeCertificate({ name: HOST });
  mkdirSync(join(folder, "spool"));
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "key.pem"), key, { mode: 0o600 });
  return { folder, port: await freePort() };
}

/** Knocks until somebody opens; a server takes a moment to start. */
async function knock(port: number): Promise<ReturnType<typeof connect>> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const [what] = await Promise.race([
      once(socket, "connect").then(() => ["open"]),
      once(socket, "error").then(() => ["shut"]),
    ]).catch(() => ["shut"]);
    if (what === "open") {
      socket.on("error", () => undefined);
      return socket;
    }
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function converse({ port }: Setting): Promise<void> {
  for (const style of ["grouped", "one-by-one"] as const) {
    const session = new SmtpSession(
      await knock(port),
      new AbortController().signal,
      CAPS,
    );
    const report = await holdDialogue(session, {
      greeting: "contoso.com",
      tls: { host: HOST },
      envelope: () => Promise.resolve(envelope),
      style,
    });
    const said = session.transcript.join("\n");
    assert.equal(report.stop, undefined, said);
    assert.equal(
      report.group,
      style === "grouped" ? "taken" : "not-tried",
      said,
    );
    for (const part of [report.plain, report.inTls]) {
      const codes = part?.recipients.map(({ reply }) =>
        Math.floor(reply.code / 100),
      );
      assert.deepEqual(codes, [2, 5], said);
    }
    assert.equal(report.tls.tls, "up");
  }
}

const MASTER = "/usr/lib/postfix/sbin/master";

/** Runs the server while we talk to it. */
async function hear(
  setting: Setting,
  program: string,
  args: readonly string[],
): Promise<void> {
  const server = spawn(program, args, { stdio: "ignore", detached: true });
  try {
    await converse(setting);
  } finally {
    server.kill();
    await once(server, "exit");
    rmSync(setting.folder, { recursive: true });
  }
}

describe("real mail servers take the dialogue", () => {
  it("Exim", async function () {
    // Where its files lie when it is unpacked and not installed.
    const exim = process.env["EXIM"] ?? find("exim4", "exim");
    if (exim === undefined) return this.skip();
    const setting = await prepare();
    const file = join(setting.folder, "exim.conf");
    writeFileSync(file, eximConfig(setting));
    await hear(setting, exim, ["-bdf", "-C", file]);
  });

  it("Postfix", async function () {
    const postfix = find("postfix");
    // Its master gives up root's rights for those of its own users.
    if (postfix === undefined || !existsSync(MASTER) || userInfo().uid !== 0)
      return this.skip();
    const setting = await prepare();
    const { folder } = setting;
    chmodSync(folder, 0o755);
    for (const name of ["etc", "queue", "data"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "etc", "main.cf"), postfixMain(setting));
    writeFileSync(join(folder, "etc", "master.cf"), postfixMaster(setting));
    execFileSync("chown", ["postfix", join(folder, "data")]);
    // Makes the queue's folders. Afterwards the master runs as our child, so that it ends with the test.
    execFileSync(postfix, ["-c", join(folder, "etc"), "check"]);
    await hear(setting, MASTER, ["-c", join(folder, "etc"), "-d"]);
  });
});
