import type { Config } from "../config.ts";
import type { SentFile, TokenSource } from "../desk/ports.ts";
import { connectorScope } from "./authenticate.ts";
import {
  fileHostsOf,
  isServiceUrl,
  serviceHostsOf,
  type ServiceHosts,
} from "./service-url.ts";

/** The file's bytes, or a sentence that says why they could not be had. */
export type Fetched =
  | { readonly outcome: "fetched"; readonly bytes: Uint8Array }
  | { readonly outcome: "not-fetched"; readonly because: string };

export type FetchFile = (file: SentFile) => Promise<Fetched>;

const timeoutMs = 15_000;
const mostRedirects = 3;

const tooLarge = refused(
  "The file is larger than 5 MiB. Paste the text of the error instead.",
);
const outOfReach = refused(
  "Files are read only when they are sent in this chat. Send it here, or paste its text.",
);
const lost = refused(
  "The file could not be fetched from Teams. Send it again, or paste its text.",
);

/**
 * Fetches files that came with a message: from allowed hosts only, at most `mostBytes`, within seconds. Never rejects.
 * The bot's token goes to the connector alone, never along a redirect to another host.
 */
export function createFetchFile(parts: {
  readonly config: Config;
  readonly botToken: TokenSource;
  readonly mostBytes: number;
}): FetchFile {
  const services = serviceHostsOf(parts.config);
  const storage = fileHostsOf(parts.config);
  return async ({ url, lies }) => {
    if (lies === "elsewhere") return outOfReach;
    const allowed = lies === "connector" ? services : storage;
    if (!isServiceUrl(url, allowed)) return outOfReach;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const headers: Record<string, string> = {};
      if (lies === "connector")
        headers["authorization"] =
          `Bearer ${await parts.botToken.token(connectorScope, signal)}`;
      const response = await follow(url, allowed, headers, signal);
      return response?.ok === true
        ? await readBody(response, parts.mostBytes)
        : lost;
    } catch {
      return lost;
    }
  };
}

/** Undefined where a redirect leads to a host that is not allowed, or in circles. */
async function follow(
  from: string,
  allowed: ServiceHosts,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response | undefined> {
  let url = from;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const isSameHost = new URL(url).host === new URL(from).host;
    const response = await fetch(url, {
      signal,
      redirect: "manual",
      headers: isSameHost ? headers : {},
    });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    if (next === null || !URL.canParse(next, url)) return undefined;
    url = new URL(next, url).href;
    if (!isServiceUrl(url, allowed)) return undefined;
  }
  return undefined;
}

/** Counted while it comes in: a length in the header may be missing or wrong. */
async function readBody(
  response: Response,
  mostBytes: number,
): Promise<Fetched> {
  if (response.body === null) return lost;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) return lost;
    size += bytes.length;
    // Leaving the loop cancels the rest of the body.
    if (size > mostBytes) return tooLarge;
    chunks.push(bytes);
  }
  return { outcome: "fetched", bytes: Buffer.concat(chunks, size) };
}

function refused(because: string): Fetched {
  return { outcome: "not-fetched", because };
}
