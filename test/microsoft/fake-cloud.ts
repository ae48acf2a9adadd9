import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  ServerResponse,
} from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../probes/certificates.ts";

/** An HTTPS server on loopback that says what a test tells it to say, one answer a request. */
export interface FakeCloud {
  readonly url: string;
  /** PEM file of the authority that vouches for it. */
  readonly caFile: string;
  /** Makes a PEM file with a client's certificate and its key. */
  identityFile(): string;
  readonly asked: Asked[];
  /** Answers for the next requests; the last one stands for all further ones. */
  answer(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer | object;
    }
  /** Takes the request and never answers. */
  | "silence"
  /** Takes the request and drops the connection. */
  | "hang-up"
  /** Begins an answer and drops the connection. */
  | "half";

export async function startFakeCloud(): Promise<FakeCloud> {
  const issuer = makeCertificate({ name: "Test authority", isAuthority: true });
  const identity = makeCertificate({ name: "localhost", issuer });
  const folder = mkdtempSync(join(tmpdir(), "bounce-desk-cloud-"));
  const caFile = join(folder, "ca.pem");
  writeFileSync(caFile, issuer.cert);
  const asked: Asked[] = [];
  let answers: Answer[] = [];
  const server = createServer(
    { key: identity.key, cert: identity.cert },
    (request, response) => {
      void readAll(request).then((body) => {
        asked.push({
          method: request.method ?? "",
          path: request.url ?? "",
          headers: request.headers,
          body,
        });
        const next = answers.length > 1 ? answers.shift() : answers[0];
        give(next ?? { status: 404 }, response);
      });
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port =
    typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `https://localhost:${port}`,
    caFile,
    identityFile: () => {
      const file = join(folder, "identity.pem");
      // Entra's assertions are signed with RSA.
      const { privateKey } = generateKeyPairSync("rsa", {
        modulusLength: 2048,
      });
      const key = privateKey.export({ type: "pkcs8", format: "pem" });
      writeFileSync(file, `${identity.cert}${key.toString()}`);
      return file;
    },
    asked,
    answer: (...next) => {
      answers = [...next];
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        rmSync(folder, { recursive: true });
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function give(answer: Answer, response: ServerResponse): void {
  if (answer === "silence") return;
  if (answer === "hang-up") {
    response.socket?.destroy();
    return;
  }
  if (answer === "half") {
    response.writeHead(200, { "content-length": "100" });
    response.write('{"value":[', () => response.socket?.destroy());
    return;
  }
  response.writeHead(answer.status, {
    "content-type": "application/json",
    ...answer.headers,
  });
  const { body = "" } = answer;
  response.end(
    typeof body === "string" || Buffer.isBuffer(body)
      ? body
      : JSON.stringify(body),
  );
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const part of request) text += String(part);
  return text;
}
