import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

export interface Got {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small HTTP server on loopback that answers what the test says. */
export async function serve(
  answer: (got: Got) => Reply | Promise<Reply>,
): Promise<{
  readonly url: string;
  readonly got: Got[];
  close(): Promise<void>;
}> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request)
        chunks.push(Buffer.from(chunk as Uint8Array));
      const text = Buffer.concat(chunks).toString("utf8");
      const asked: Got = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: text === "" ? undefined : (JSON.parse(text) as unknown),
      };
      got.push(asked);
      const reply = await answer(asked);
      response.writeHead(reply.status, {
        "content-type": "application/json",
        ...reply.headers,
      });
      response.end(reply.body === undefined ? "" : JSON.stringify(reply.body));
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    got,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
