import { request, type IncomingMessage } from "node:http";
import { certificateFault } from "./certificate.ts";
import { upgrade, type TlsOptions } from "./tls.ts";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";

export type Page =
  | {
      readonly outcome: "page";
      readonly status: number;
      /** Without parameters, lower case: 'text/plain'. */
      readonly mediaType: string;
      readonly body: string;
    }
  | { readonly outcome: "failed"; readonly because: string };

const MAX_BODY = 65_536;

/**
 * One GET over a connection that stands already; the certificate must be in order. No redirect is followed: whoever
 * answers with one has not answered. Never throws.
 */
export async function getPage(
  socket: Socket,
  options: TlsOptions & {
    readonly path: string;
    readonly capMs: number;
    readonly signal: AbortSignal;
  },
): Promise<Page> {
  const { capMs, signal, host, path } = options;
  const started = performance.now();
  const tls = await upgrade(socket, options, capMs, signal);
  if (tls.tls !== "up") return failed(`TLS did not come up: ${tls.because}`);
  const fault = certificateFault(tls.facts);
  if (fault !== undefined) {
    tls.socket.destroy();
    return failed(fault);
  }
  const left = Math.max(1, capMs - (performance.now() - started));
  const page = await ask(tls.socket, host, path, left, signal);
  tls.socket.destroy();
  return page;
}

function ask(
  socket: TLSSocket,
  host: string,
  path: string,
  capMs: number,
  signal: AbortSignal,
): Promise<Page> {
  return new Promise((resolve) => {
    const settle = (page: Page) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      socket.off("close", closed);
      asked.destroy();
      resolve(page);
    };
    const stop = () => settle(failed("we stopped looking"));
    const closed = () => settle(failed("the server closed the connection"));
    const timer = setTimeout(
      () => settle(failed("the server took too long")),
      capMs,
    );
    signal.addEventListener("abort", stop, { once: true });
    // Without an agent: one would look the name up and connect by itself.
    const asked = request({
      createConnection: () => socket,
      host,
      path,
      headers: { host, connection: "close", accept: "text/plain" },
      maxHeaderSize: 16_384,
    });
    asked.on("error", () => settle(failed("the server speaks no HTTP")));
    asked.on("response", (response) => readBody(response, settle));
    socket.once("close", closed);
    asked.end();
  });
}

function readBody(
  response: IncomingMessage,
  settle: (page: Page) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on("data", (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_BODY)
      settle(failed("the server sent far more than a policy"));
  });
  response.on("error", () => settle(failed("the answer broke off")));
  response.on("end", () => {
    const type = response.headers["content-type"] ?? "";
    settle({
      outcome: "page",
      status: response.statusCode ?? 0,
      mediaType: type.split(";")[0]?.trim().toLowerCase() ?? "",
      body: Buffer.concat(chunks).toString("utf8"),
    });
  });
}

function failed(because: string): Page {
  return { outcome: "failed", because };
}
