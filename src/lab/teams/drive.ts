import { randomUUID } from "node:crypto";
import type { Faults } from "../cloud/faults.ts";
import type { Answer, Asked, Service } from "../cloud/web.ts";

/**
 * People's OneDrive as a bot meets it: an upload session for one file, and the file once it is there. The session is as
 * https://learn.microsoft.com/graph/api/driveitem-createuploadsession describes it; sessions and files are in memory only.
 */
export interface Drive {
  /** Makes room for a file; what `uploadInfo` tells a bot when a person has agreed. */
  open(name: string): UploadInfo;
  /** Answers what comes in behind /onedrive: uploads, and downloads of `files/UNIQUE-ID`. */
  readonly service: Service;
}

export interface UploadInfo {
  readonly name: string;
  readonly contentUrl: string;
  readonly uploadUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

interface Session {
  readonly info: UploadInfo;
  readonly chunks: Buffer[];
}

/** Requests may hold up to 60 MiB. */
export const largestChunkBytes = 60 * 1024 * 1024;
const keptFiles = 20;

interface Kept {
  readonly sessions: Map<string, Session>;
  readonly files: Map<
    string,
    { readonly name: string; readonly bytes: Buffer }
  >;
}

export function createDrive(parts: {
  readonly webUrl: string;
  readonly faults: Faults;
}): Drive {
  const { webUrl, faults } = parts;
  const kept: Kept = { sessions: new Map(), files: new Map() };
  return {
    open: (name) => {
      const session = randomUUID();
      const uniqueId = randomUUID().toUpperCase();
      const info = {
        name,
        contentUrl: `${webUrl}/onedrive/Documents/Applications/${encodeURIComponent(name)}`,
        uploadUrl: `${webUrl}/onedrive/sessions/${session}`,
        uniqueId,
        fileType: name.includes(".") ? (name.split(".").at(-1) ?? "") : "",
      };
      kept.sessions.set(session, { info, chunks: [] });
      return info;
    },
    service: async (asked) => {
      const [part, id = ""] = asked.path;
      if (part === "sessions" && asked.method === "PUT")
        return await faults.around("onedrive", "PUT", () =>
          Promise.resolve(upload(kept, id, asked)),
        );
      return part === "files" && asked.method === "GET"
        ? download(kept, id)
        : problem(404, "itemNotFound");
    },
  };
}

function upload(kept: Kept, id: string, asked: Asked): Answer {
  // "Including the Authorization header when issuing the PUT call may result in an HTTP 401 Unauthorized response."
  if (asked.headers.authorization !== undefined)
    return problem(401, "unauthenticated");
  const session = kept.sessions.get(id);
  if (session === undefined) return problem(404, "itemNotFound");
  const range = rangeIn(asked.headers["content-range"]);
  if (range === undefined || asked.body.length !== range.last - range.first + 1)
    return problem(400, "invalidRequest");
  const had = session.chunks.reduce((sum, { length }) => sum + length, 0);
  if (range.first !== had) return problem(416, "invalidRange");
  session.chunks.push(asked.body);
  if (range.last + 1 < range.total)
    return {
      status: 202,
      body: { nextExpectedRanges: [`${range.last + 1}-`] },
    };
  kept.sessions.delete(id);
  return stored(kept, session);
}

function stored(kept: Kept, { info, chunks }: Session): Answer {
  const { uniqueId, name } = info;
  kept.files.set(uniqueId, { name, bytes: Buffer.concat(chunks) });
  const [oldest] = kept.files.keys();
  if (kept.files.size > keptFiles && oldest !== undefined)
    kept.files.delete(oldest);
  return { status: 201, body: { id: uniqueId, name } };
}

/** RFC 9110 §14.4: 'bytes 0-25/128'. */
function rangeIn(header: string | undefined) {
  const [, first = "", last = "", total = ""] =
    /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(header ?? "") ?? [];
  const range = {
    first: Number(first),
    last: Number(last),
    total: Number(total),
  };
  return total === "" || range.last < range.first || range.last >= range.total
    ? undefined
    : range;
}

function download(kept: Kept, id: string): Answer {
  const file = kept.files.get(id);
  if (file === undefined) return problem(404, "itemNotFound");
  return {
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "x-content-type-options": "nosniff",
    },
    body: file.bytes,
  };
}

function problem(status: number, code: string): Answer {
  return { status, body: { error: { code } } };
}
