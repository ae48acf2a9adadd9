import { randomUUID } from "node:crypto";
import type { Answer } from "./web.ts";

/** Graph's answers, good and bad. */

export const graphAudience = "https://graph.microsoft.com";
const base = `${graphAudience}/v1.0`;

export function found(context: string, body: Record<string, unknown>): Answer {
  return {
    status: 200,
    body: { "@odata.context": `${base}/$metadata#${context}`, ...body },
  };
}

export function missing(id: string): Answer {
  return failure(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

export function denied(): Answer {
  return failure(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}

export function unknownSegment(segment: string | undefined): Answer {
  return failure(
    400,
    "BadRequest",
    `Resource not found for the segment '${segment ?? ""}'.`,
  );
}

// https://learn.microsoft.com/graph/errors
export function failure(status: number, code: string, message: string): Answer {
  const requestId = randomUUID();
  return {
    status,
    body: {
      error: {
        code,
        message,
        innerError: {
          date: new Date().toISOString().slice(0, 19),
          "request-id": requestId,
          "client-request-id": requestId,
        },
      },
    },
  };
}
