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

/** A port that was free a moment ago. */
export async function freePort(host: string): Promise<number> {
  const door = await listen(createServer(), host, 0, "search for a free port");
  await door.close();
  return door.port;
}
