import { Agent, request } from "node:https";
import type { ClientRequest, IncomingMessage } from "node:http";
import { trustContext } from "./trust.ts";
import type { TrustSettings } from "./trust.ts";

/** One HTTPS exchange with a Microsoft service. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /**
   * A kept connection may be dropped by the server just as it is used again, which leaves open whether the request
   * arrived. Reads may take one; writes take a fresh one.
   */
  readonly connection: "kept" | "fresh";
  /** Asked in the moment in which the request would leave; after a no it never does. */
  readonly mayStillGo?: () => boolean;
}

/** What became of it. `not-sent` means that not a byte of the request left; `no-answer` that it may have arrived. */
export type HttpAnswer =
  | {
      readonly outcome: "answered";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly outcome: "not-sent"; readonly reason: string }
  | { readonly outcome: "no-answer"; readonly reason: string };

export interface HttpClient {
  /** Never throws. */
  send(request: HttpRequest): Promise<HttpAnswer>;
  close(): void;
}

const BODY_LIMIT_BYTES = 5 * 1024 * 1024;

/** Node's fetch takes no certificate authority of its own without a further package; node:https does. */
export function createHttpClient(trust: TrustSettings = {}): HttpClient {
  const secureContext = trustContext(trust);
  const tls = secureContext === undefined ? {} : { secureContext };
  const kept = new Agent({ ...tls, keepAlive: true, maxSockets: 4 });
  const fresh = new Agent({ ...tls, keepAlive: false });
  return {
    send: async (what) => {
      const agent = what.connection === "kept" ? kept : fresh;
      const first = await exchange(what, agent).catch(unsendable);
      // A kept connection that the server had closed meanwhile: the read is asked again, once, on a new one.
      const last =
        first.outcome === "no-answer" && first.stale
          ? await exchange(what, fresh).catch(unsendable)
          : first;
      return last.outcome === "no-answer"
        ? { outcome: "no-answer", reason: last.reason }
        : last;
    },
    close: () => {
      kept.destroy();
      fresh.destroy();
    },
  };
}

type Exchanged =
  | Exclude<HttpAnswer, { outcome: "no-answer" }>
  | {
      readonly outcome: "no-answer";
      readonly reason: string;
      readonly stale: boolean;
    };

/** Node refuses a request whose address or header cannot be right before anything leaves; http: is among them. */
function unsendable(error: unknown): Exchanged {
  return {
    outcome: "not-sent",
    reason: error instanceof Error ? wordsOf(error) : "not a request",
  };
}

function exchange(what: HttpRequest, agent: Agent): Promise<Exchanged> {
  return new Promise((resolve) => {
    let handedOver = false;
    const outgoing = request(what.url, {
      agent,
      method: what.method,
      headers: withLength(what),
    });
    const finish = (answer: Exchanged) => {
      clearTimeout(timer);
      resolve(answer);
      if (answer.outcome !== "answered") outgoing.destroy();
    };
    const lost = (reason: string, stale: boolean): Exchanged =>
      handedOver
        ? { outcome: "no-answer", reason, stale }
        : { outcome: "not-sent", reason };
    const timer = setTimeout(() => {
      finish(lost(`no answer within ${what.timeoutMs / 1000} s`, false));
    }, what.timeoutMs);
    onceConnected(outgoing, () => {
      if (what.mayStillGo?.() === false) {
        finish({ outcome: "not-sent", reason: "it was too late for it" });
        return;
      }
      handedOver = true;
      outgoing.end(what.body);
    });
    outgoing.on("error", (error) => {
      finish(lost(wordsOf(error), outgoing.reusedSocket));
    });
    outgoing.on("response", (incoming) => {
      readBody(incoming, finish);
    });
  });
}

/** The body is handed over only on a connection whose certificate was checked, so that "not sent" is certain. */
function onceConnected(outgoing: ClientRequest, then: () => void): void {
  outgoing.on("socket", (socket) => {
    if (socket.connecting) socket.once("secureConnect", then);
    else then();
  });
}

function readBody(
  incoming: IncomingMessage,
  finish: (answer: Exchanged) => void,
): void {
  const parts: Buffer[] = [];
  let size = 0;
  const broken = (reason: string) => {
    finish({ outcome: "no-answer", reason, stale: false });
  };
  incoming.on("data", (part: Buffer) => {
    size += part.length;
    parts.push(part);
    if (size > BODY_LIMIT_BYTES) broken("the answer was too large");
  });
  incoming.on("error", (error) => {
    broken(`the answer broke off (${wordsOf(error)})`);
  });
  incoming.on("end", () => {
    finish({
      outcome: "answered",
      status: incoming.statusCode ?? 0,
      headers: plainHeaders(incoming),
      body: Buffer.concat(parts).toString("utf8"),
    });
  });
}

function withLength(what: HttpRequest): Record<string, string> {
  return what.body === undefined
    ? { ...what.headers }
    : {
        ...what.headers,
        "Content-Length": String(Buffer.byteLength(what.body)),
      };
}

function plainHeaders(incoming: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === "string") plain[name] = value;
  return plain;
}

/** An error's code says enough; its message may name addresses. */
function wordsOf(error: Error): string {
  return "code" in error && typeof error.code === "string"
    ? error.code
    : error.name;
}
