import type { Told, Trouble } from "./told.ts";

/** A job log: whom it sent for, whom to, through which server, and the answer word for word. */
export function printer({ device, failure }: Told): string {
  const words =
    failure.kind === "refused" ? failure.reply : troubleAt(device, failure);
  return `from=<${device.from}> to=<${device.to}> server=${device.host}:${device.port} ${words}`;
}

export function troubleAt(
  { host, port }: Told["device"],
  trouble: Trouble,
): string {
  switch (trouble.kind) {
    case "no-address":
      return trouble.code === "ENOTFOUND"
        ? `Host not found (getaddrinfo ENOTFOUND ${host})`
        : `DNS lookup failed (getaddrinfo EAI_AGAIN ${host})`;
    case "not-connected":
      return `${CONNECTION[trouble.code] ?? "Connection failed"} (${host}: connect ${trouble.code} ${trouble.address}:${port})`;
    case "tls":
      return `TLS connection failed (${host}: ${trouble.message})`;
    case "lost":
      return lostAt(host, trouble.how, trouble.code);
  }
}

const CONNECTION: Readonly<Record<string, string>> = {
  ETIMEDOUT: "Connection timed out",
  ECONNREFUSED: "Connection refused",
};

function lostAt(
  host: string,
  how: Extract<Trouble, { kind: "lost" }>["how"],
  code: string,
): string {
  switch (how) {
    case "closed":
      return `Connection closed by ${host}`;
    case "silent":
      return `Connection timed out (${host}: no answer)`;
    case "no-greeting":
      return `Connection timed out (${host}: Greeting never received)`;
    case "cut":
      return `Connection lost (${host}: ${code})`;
  }
}
