import type { Config } from "../config.ts";
import type { SendFile, SentOff } from "../desk/ports.ts";
import { fileHostsOf, isServiceUrl } from "./service-url.ts";

const timeoutMs = 30_000;

/** Those at which the same bytes may get through a moment later. */
const worthAgain: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Uploads to the address that came with a person's consent, in one piece: PUT with Content-Range, as Graph's "Upload bytes to
 * the upload session" has it (https://learn.microsoft.com/graph/api/driveitem-createuploadsession; up to 60 MiB a request).
 * The address is its own permission: no token goes along, and no redirect is followed. Undefined where no files can go out.
 */
export function createSendFile(config: Config): SendFile | undefined {
  const hosts = fileHostsOf(config);
  if (hosts.hosts.length === 0) return undefined;
  return async ({ url }, content, stop) => {
    if (!isServiceUrl(url, hosts)) return refused("host");
    if (content.length === 0) return refused("empty");
    try {
      const response = await fetch(url, {
        method: "PUT",
        redirect: "manual",
        signal: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]),
        headers: {
          "content-type": "application/octet-stream",
          "content-range": `bytes 0-${content.length - 1}/${content.length}`,
        },
        body: Uint8Array.from(content),
      });
      await response.body?.cancel();
      return outcomeOf(response.status);
    } catch (error) {
      const reason = error instanceof Error ? error.name : "unknown";
      return { outcome: "later", reason };
    }
  };
}

/** 202 asks for more, and there is no more. */
function outcomeOf(status: number): SentOff {
  if (status === 200 || status === 201) return { outcome: "sent" };
  const reason = String(status);
  return worthAgain.includes(status)
    ? { outcome: "later", reason }
    : refused(reason);
}

function refused(reason: string): SentOff {
  return { outcome: "refused", reason };
}
