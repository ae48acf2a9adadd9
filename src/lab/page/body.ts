import type { IncomingMessage } from "node:http";

const bodyLimitBytes = 256 * 1024;

export type Body =
  | { readonly outcome: "read"; readonly json: unknown }
  | {
      readonly outcome: "refused";
      readonly status: 400 | 413 | 415;
      readonly error: string;
    };

/** Reads a request's body as JSON, up to the limit. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  // A form of another site cannot send this content type without asking first.
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
    return refused(415, "Send JSON with the content type application/json.");
  const bytes = await readUpToLimit(request);
  if (bytes === undefined)
    return refused(413, "This is too long. The lab takes up to 256 KiB.");
  try {
    const json: unknown = JSON.parse(bytes.toString("utf8"));
    return { outcome: "read", json };
  } catch {
    return refused(400, "The body is not valid JSON.");
  }
}

function refused(status: 400 | 413 | 415, error: string): Body {
  return { outcome: "refused", status, error };
}

/** Undefined when there is more than the limit. The rest is read and dropped, so that the answer can still be sent. */
async function readUpToLimit(
  request: IncomingMessage,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> = request;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= bodyLimitBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (size > bodyLimitBytes * 64) break;
  }
  return size > bodyLimitBytes ? undefined : Buffer.concat(chunks);
}
