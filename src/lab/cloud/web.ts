import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from "node:http";

/** A request as the lab's services read it: the body whole, the path in decoded segments. */
export interface Asked {
  readonly method: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A Buffer goes out as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** `silence`: nothing is ever answered and the connection stays open, as in a time-out. */
export type Reply = Answer | "silence";
export type Service = (asked: Asked) => Promise<Reply>;

const maxBodyBytes = 1_048_576;

/** Makes a Node request listener of a service. */
export function listener(
  service: Service,
  mostBytes = maxBodyBytes,
): RequestListener {
  return (request, response) => {
    answerWith(service, mostBytes, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answerWith(
  service: Service,
  mostBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, mostBytes);
  const url = new URL(request.url ?? "/", "http://lab.invalid");
  const path = segments(url.pathname);
  const reply =
    body === "too-large"
      ? { status: 413 }
      : path === undefined
        ? { status: 400 }
        : await service({
            method: request.method ?? "GET",
            path,
            query: url.searchParams,
            headers: request.headers,
            body,
          });
  if (reply !== "silence") write(response, reply);
}

function segments(pathname: string): readonly string[] | undefined {
  try {
    return pathname.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

async function readBody(
  request: IncomingMessage,
  mostBytes: number,
): Promise<Buffer | "too-large"> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    // What is over the limit is read to its end and dropped, so that the client gets to hear the answer.
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size > mostBytes ? "too-large" : Buffer.concat(chunks);
}

function write(response: ServerResponse, answer: Answer): void {
  const raw = Buffer.isBuffer(answer.body);
  const payload = raw
    ? answer.body
    : answer.body === undefined
      ? ""
      : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    ...(raw || answer.body === undefined
      ? {}
      : { "content-type": "application/json; charset=utf-8" }),
    ...answer.headers,
  });
  response.end(payload);
}

/** The body as JSON, or undefined when it is none. */
export function jsonBody(asked: Asked): unknown {
  try {
    const json: unknown = JSON.parse(asked.body.toString("utf8"));
    return json;
  } catch {
    return undefined;
  }
}
