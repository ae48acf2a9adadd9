import { once } from "node:events";
import type { IncomingMessage } from "node:http";

import restify from "restify";

import type { Log } from "../desk/ports.ts";
import type { Answer } from "./endpoint.ts";
import { refusalBody, Refused } from "./refused.ts";

export interface ServerParts {
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  readonly receive: (request: IncomingMessage) => Promise<Answer | Refused>;
  /** Why the service cannot do its work now; empty when it can. Sentences without secrets. */
  readonly notReadyBecause: () => Promise<readonly string[]>;
}

export interface HttpServer {
  readonly port: number;
  /** Says "not ready" from now on, ends what is under way, then stops listening. */
  close(): Promise<void>;
}

const drainMs = 10_000;

/** The bot's HTTP door: messages, and two questions that an orchestrator asks. */
export async function startServer(parts: ServerParts): Promise<HttpServer> {
  let closing = false;
  const server = restify.createServer({ name: "Bounce Desk" });
  server.post("/api/messages", async (request, response) => {
    answer(response, await safely(parts, request), parts.log);
  });
  server.get("/livez", async (_request, response) => {
    await Promise.resolve();
    response.send(200, { alive: true });
  });
  server.get("/readyz", async (_request, response) => {
    const reasons = closing
      ? ["The service is stopping."]
      : await parts.notReadyBecause();
    response.send(reasons.length === 0 ? 200 : 503, {
      ready: reasons.length === 0,
      reasons,
    });
  });
  server.on("restifyError", ownWords);
  const http = server.server;
  http.keepAliveTimeout = 65_000;
  http.headersTimeout = 10_000;
  http.requestTimeout = 15_000;
  const port = await listen(server, parts.host, parts.port);
  return {
    port,
    async close() {
      closing = true;
      const closed = once(http, "close");
      http.close();
      // A connection becomes idle only when its last answer is out.
      const idle = setInterval(() => http.closeIdleConnections(), 50);
      const giveUp = setTimeout(() => http.closeAllConnections(), drainMs);
      await closed;
      clearInterval(idle);
      clearTimeout(giveUp);
    },
  };
}

/** Whatever goes wrong in a turn is answered in our words; the sender will send it again. */
async function safely(
  parts: ServerParts,
  request: IncomingMessage,
): Promise<Answer | Refused> {
  try {
    return await parts.receive(request);
  } catch (error) {
    parts.log.write("bot.turn-failed", {
      error: error instanceof Error ? error.name : "unknown",
    });
    return new Refused(
      503,
      "not-recorded",
      "This could not be stored just now. Please send it again.",
    );
  }
}

function answer(
  response: restify.Response,
  result: Answer | Refused,
  log: Log,
): void {
  if (!(result instanceof Refused)) {
    if (result.body === undefined) response.send(result.status);
    else response.send(result.status, result.body);
    return;
  }
  const body = refusalBody(result);
  log.write("bot.refused", {
    status: result.status,
    outcome: result.because,
    reference: body.reference,
  });
  // Part of the request may be unread; the connection is of no further use.
  if (!response.req.complete) {
    response.setHeader("Connection", "close");
    response.once("finish", () => {
      response.req.resume();
      setTimeout(() => response.req.destroy(), 500).unref();
    });
  }
  response.send(result.status, body);
}

/** restify's own refusals (no such path, wrong method) in our words. */
function ownWords(
  _request: restify.Request,
  _response: restify.Response,
  error: unknown,
  done: () => void,
): void {
  if (error instanceof Error) {
    const status = "statusCode" in error ? Number(error.statusCode) : 500;
    const body = refusalBody(refusalOf(status));
    Object.assign(error, { toJSON: () => body, toString: () => body.error });
  }
  done();
}

function refusalOf(status: number): Refused {
  if (status === 404)
    return new Refused(404, "path", "There is nothing at this address.");
  if (status === 405)
    return new Refused(405, "method", "This address takes other requests.");
  return new Refused(500, "server", "Something went wrong on our side.");
}

function listen(
  server: restify.Server,
  host: string,
  port: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      reject(new Error(listenProblem(error.code, host, port)));
    // restify passes on what its HTTP server says, and throws it where nobody listens.
    server.once("error", failed);
    server.listen(port, host, () => {
      server.removeListener("error", failed);
      const address = server.server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function listenProblem(
  code: string | undefined,
  host: string,
  port: number,
): string {
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is in use by another program; stop that program or set PORT to a free port.`;
  if (code === "EACCES")
    return `Port ${port} on ${host} needs rights that this process does not have; set PORT to a port above 1023.`;
  return `Could not listen on ${host}, port ${port} (${code ?? "no reason given"}); check HOST and PORT.`;
}
