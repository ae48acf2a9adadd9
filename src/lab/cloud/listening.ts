import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import type { Server } from "node:net";

export interface Door {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens, or rejects with one sentence that names the port. */
export async function listen(
  server: Server & { closeAllConnections?: () => void },
  host: string,
  port: number,
  what: string,
): Promise<Door> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(sentence(error, port, what)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections?.();
      });
    },
  };
}

function sentence(
  error: NodeJS.ErrnoException,
  port: number,
  what: string,
): Error {
  return new Error(
    error.code === "EADDRINUSE"
      ? `Port ${port} for the lab's ${what} is already in use.`
      : `The lab's ${what} cannot listen on port ${port} (${error.code ?? error.name}).`,
    { cause: error },
  );
}

/** Below the ports from which systems number outgoing connections: nobody takes it by chance before it is listened on. */
const LOWEST = 10_240;
const HIGHEST = 14_999;

/** A port that was free a moment ago; the search begins anywhere, so that labs side by side do not meet. */
export async function freePort(host: string): Promise<number> {
  const many = HIGHEST - LOWEST + 1;
  const start = randomInt(many);
  for (let step = 0; step < many; step += 1) {
    const port = LOWEST + ((start + step) % many);
    const door = await listen(
      createServer(),
      host,
      port,
      "search for a free port",
    ).catch(() => undefined);
    if (door === undefined) continue;
    await door.close();
    return port;
  }
  throw new Error("The lab found no free port on this machine.");
}
