import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

import { Refused } from "./refused.ts";

const maxBodyBytes = 256 * 1024;
const maxJsonDepth = 64;
const bodyTimeoutMs = 10_000;

const tooLarge = new Refused(
  413,
  "too-large",
  "The request is larger than 256 KiB.",
);

/** What can be told from the headers alone; the body of a request refused here is never read. */
export function checkHeaders(
  headers: IncomingHttpHeaders,
): Refused | { readonly authorization: string } {
  const [type = "", ...parameters] = (headers["content-type"] ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (type !== "application/json")
    return new Refused(
      415,
      "content-type",
      "The request must be application/json.",
    );
  const charset = parameters.find((part) => part.startsWith("charset="));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))
    return new Refused(415, "charset", "The request must be in UTF-8.");
  if (!["", "identity"].includes(headers["content-encoding"] ?? ""))
    return new Refused(415, "encoding", "The request must not be compressed.");
  const authorization = headers.authorization ?? "";
  if (!/^Bearer [\w.~+/=-]{1,16384}$/.test(authorization))
    return new Refused(
      401,
      "no-token",
      "The request carries no token that could be checked.",
    );
  if (Number(headers["content-length"] ?? 0) > maxBodyBytes) return tooLarge;
  return { authorization };
}

/** Reads the body and stops at the limit, whatever the headers said. */
export function readBody(request: IncomingMessage): Promise<Buffer | Refused> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (result: Buffer | Refused) => {
      clearTimeout(timer);
      request.off("data", onData);
      resolve(result);
    };
    const timer = setTimeout(
      () =>
        settle(
          new Refused(400, "slow-body", "The request did not arrive in time."),
        ),
      bodyTimeoutMs,
    );
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBodyBytes) settle(tooLarge);
      else chunks.push(chunk);
    };
    const broken = () =>
      settle(new Refused(400, "broken-body", "The request broke off."));
    request.on("data", onData);
    request.once("end", () => settle(Buffer.concat(chunks)));
    request.once("error", broken);
    request.once("close", broken);
  });
}

/** Kept: making one costs more than a whole decoding. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes to JSON; the depth is measured before anything is built from it. */
export function parseJson(body: Buffer): unknown {
  const notJson = new Refused(400, "not-json", "The request is not JSON.");
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    return notJson;
  }
  if (depthOf(text) > maxJsonDepth)
    return new Refused(400, "too-deep", "The request is nested too deeply.");
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return notJson;
  }
}

/** How deep brackets nest outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b)
      deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
  }
  return deepest;
}
