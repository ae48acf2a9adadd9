import type { Stage } from "../failure.ts";
import {
  afterNumber,
  clock,
  errno,
  openSsl,
  type Refusal,
  type Told,
  type Trouble,
} from "./told.ts";

/** Libraries of scripting languages. */

const NODE_STAGES: Readonly<
  Record<Stage, readonly [said: string, code: string, command: string]>
> = {
  greeting: ["Invalid greeting", "EPROTOCOL", "CONN"],
  hello: ["Invalid HELO", "EPROTOCOL", "HELO"],
  starttls: ["Error upgrading connection with STARTTLS", "ETLS", "STARTTLS"],
  "sign-in": ["Invalid login", "EAUTH", "AUTH LOGIN"],
  sender: ["Mail command failed", "EENVELOPE", "MAIL FROM"],
  recipient: [
    "Can't send mail - all recipients were rejected",
    "EENVELOPE",
    "RCPT TO",
  ],
  data: ["Data command failed", "EENVELOPE", "DATA"],
  message: ["Message failed", "EMESSAGE", "DATA"],
};

export function nodemailer({ device, failure }: Told): string {
  const place =
    "\n    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:790:19)";
  const props = (list: readonly string[]) => ` {\n  ${list.join(",\n  ")}\n}`;
  if (failure.kind === "refused") {
    const [said, code, usual] = NODE_STAGES[failure.stage];
    const command =
      failure.stage === "sign-in" && device.auth === "xoauth2"
        ? "AUTH XOAUTH2"
        : usual;
    const tail = [
      `code: '${code}'`,
      `response: '${failure.reply.replaceAll("'", "\\'")}'`,
      `responseCode: ${failure.code}`,
      `command: '${command}'`,
      ...(failure.stage === "recipient"
        ? [`rejected: [ '${device.to}' ]`]
        : []),
    ];
    return `Error: ${said}: ${failure.reply}${place}${props(tail)}`;
  }
  return `Error: ${nodeTrouble(device, failure)}${place}${props(nodeProps(device, failure))}`;
}

function nodeTrouble({ host, port }: Told["device"], trouble: Trouble): string {
  switch (trouble.kind) {
    case "no-address":
      return `getaddrinfo ${trouble.code} ${host}`;
    case "not-connected":
      return `connect ${trouble.code} ${trouble.address}:${port}`;
    case "tls":
      return trouble.message;
    case "lost":
      return {
        closed: "Connection closed unexpectedly",
        silent: "Timeout",
        "no-greeting": "Greeting never received",
        cut: `read ${trouble.code}`,
      }[trouble.how];
  }
}

function nodeProps(
  { host, port }: Told["device"],
  trouble: Trouble,
): readonly string[] {
  switch (trouble.kind) {
    case "no-address":
      return ["code: 'EDNS'", "syscall: 'getaddrinfo'", `hostname: '${host}'`];
    case "not-connected":
      return [
        "code: 'ESOCKET'",
        "syscall: 'connect'",
        `address: '${trouble.address}'`,
        `port: ${port}`,
        "command: 'CONN'",
      ];
    case "tls":
      return ["code: 'ESOCKET'", "command: 'CONN'"];
    case "lost":
      return [`code: '${trouble.code}'`, "command: 'CONN'"];
  }
}

/** Python's smtplib: the number and the bytes after it. */
export function smtplib({ device, failure }: Told): string {
  const trace =
    'Traceback (most recent call last):\n  File "/srv/report.py", line 41, in send\n    server.sendmail(sender, [rcpt], text)\n';
  return trace + python(device, failure);
}

function python(device: Told["device"], failure: Told["failure"]): string {
  if (failure.kind === "refused") return pythonRefusal(device, failure);
  switch (failure.kind) {
    case "no-address":
      return failure.code === "ENOTFOUND"
        ? "socket.gaierror: [Errno -2] Name or service not known"
        : "socket.gaierror: [Errno -3] Temporary failure in name resolution";
    case "not-connected": {
      const { number, words } = errno(failure.code);
      const type =
        failure.code === "ECONNREFUSED"
          ? "ConnectionRefusedError"
          : "TimeoutError";
      return `${type}: [Errno ${number}] ${words}`;
    }
    case "tls": {
      const type =
        failure.fault === "wrong-version-number" ||
        failure.fault === "protocol-version"
          ? "ssl.SSLError: [SSL]"
          : "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED]";
      return `${type} ${openSsl(failure)} (_ssl.c:1006)`;
    }
    case "lost":
      return failure.how === "no-greeting"
        ? '  File "/usr/lib/python3.11/smtplib.py", line 341, in connect\n    (code, msg) = self.getreply()\nTimeoutError: timed out'
        : "smtplib.SMTPServerDisconnected: Connection unexpectedly closed";
  }
}

function pythonRefusal(device: Told["device"], refusal: Refusal): string {
  const pair = `(${refusal.code}, b'${afterNumber(refusal).replaceAll("'", "\\'")}'`;
  switch (refusal.stage) {
    case "sign-in":
      return `smtplib.SMTPAuthenticationError: ${pair})`;
    case "sender":
      return `smtplib.SMTPSenderRefused: ${pair}, '${device.from}')`;
    case "recipient":
      return `smtplib.SMTPRecipientsRefused: {'${device.to}': ${pair})}`;
    case "greeting":
      return `smtplib.SMTPConnectError: ${pair})`;
    case "hello":
      return `smtplib.SMTPHeloError: ${pair})`;
    case "starttls":
    case "data":
    case "message":
      return `smtplib.SMTPDataError: ${pair})`;
  }
}

const PHP_COMMANDS: Readonly<Record<Stage, string>> = {
  greeting: "CONNECT",
  hello: "EHLO",
  starttls: "STARTTLS",
  "sign-in": "Password command",
  sender: "MAIL FROM command",
  recipient: "RCPT TO command",
  data: "DATA command",
  message: "DATA END command",
};

function phpCommand({ auth }: Told["device"], stage: Stage): string {
  return stage === "sign-in" && auth === "xoauth2"
    ? "AUTH command"
    : PHP_COMMANDS[stage];
}

/** PHPMailer with its debug output on. */
export function phpMailer({ device, failure, at }: Told): string {
  const now = clock(at);
  if (failure.kind === "refused") {
    const last =
      failure.stage === "sign-in"
        ? "SMTP Error: Could not authenticate."
        : failure.stage === "recipient"
          ? `SMTP Error: The following recipients failed: ${device.to}`
          : "SMTP Error: data not accepted.";
    return `${now} SERVER -> CLIENT: ${failure.reply}\n${now} SMTP ERROR: ${phpCommand(device, failure.stage)} failed: ${failure.reply}\n${last}\nPHPMailer 6.9.1`;
  }
  const opening = `${now} Connection: opening to ${device.host}:${device.port}, timeout=300, options=array()`;
  return `${opening}\n${now} SMTP ERROR: Failed to connect to server: ${phpTrouble(device, failure)}\nSMTP Error: Could not connect to SMTP host. Failed to connect to server`;
}

function phpTrouble({ host }: Told["device"], trouble: Trouble): string {
  switch (trouble.kind) {
    case "no-address":
      return `php_network_getaddresses: getaddrinfo for ${host} failed: ${trouble.code === "ENOTFOUND" ? "Name or service not known" : "Temporary failure in name resolution"} (0)`;
    case "not-connected": {
      const { number, words } = errno(trouble.code);
      return `${words} (${number})`;
    }
    case "tls":
      return `stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages: error:0A000086:${openSsl(trouble)}`;
    case "lost":
      return trouble.how === "no-greeting"
        ? "Greeting never received"
        : "Connection closed";
  }
}
