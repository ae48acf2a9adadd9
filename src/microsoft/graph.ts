import { randomUUID } from "node:crypto";
import { z } from "zod/v4";
import type { TenantRead, TokenSource } from "../desk/ports.ts";
import { parseJson } from "./exchange-envelope.ts";
import { scopeOf } from "./scope.ts";
import {
  couldNotLook,
  readPatiently,
  signIn,
  statusFault,
} from "./tenant-call.ts";
import type { Answered, CallParts, NotSeen } from "./tenant-call.ts";

export interface GraphParts extends CallParts {
  readonly graphUrl: string;
  readonly reader: TokenSource | undefined;
}

export type GraphList =
  | Extract<TenantRead<readonly unknown[]>, { outcome: "saw" }>
  | { readonly outcome: "not-found" }
  | NotSeen;

const GRAPH = "Graph";
const PUBLIC_CLOUD = "https://graph.microsoft.com";
/** 50 pages of 100: more members than any group that decides about changes should have. */
const MOST_PAGES = 50;

/** Sign-in logs need Entra ID P1: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'. */
const NO_LICENCE = /NonPremiumTenant/;

const page = z.object({
  "@odata.nextLink": z.string().optional(),
  value: z.array(z.unknown()),
});
const failure = z.object({ error: z.object({ code: z.string() }) });

export type GraphObject =
  | Extract<TenantRead<unknown>, { outcome: "saw" }>
  | Exclude<GraphList, { outcome: "saw" }>;

/** One object. */
export async function readObject(
  parts: GraphParts,
  path: string,
): Promise<GraphObject> {
  const answer = await askGraph(parts, path);
  if (answer.outcome !== "answered") return answer;
  if (answer.status !== 200) return notRead(answer);
  const value = parseJson(answer.body);
  return value === undefined ? notUnderstood() : { outcome: "saw", value };
}

/** The first page of a list, for lists of which only the beginning counts. */
export async function listFirst(
  parts: GraphParts,
  path: string,
): Promise<GraphList> {
  const answer = await askGraph(parts, path);
  if (answer.outcome !== "answered") return answer;
  const read = pageOf(answer);
  return read.outcome === "saw" ? { outcome: "saw", value: read.values } : read;
}

async function askGraph(
  parts: GraphParts,
  path: string,
): Promise<Answered | NotSeen> {
  const signed = await signIn(
    parts.reader,
    scopeOf(parts.graphUrl, PUBLIC_CLOUD),
  );
  return signed.outcome === "signed-in"
    ? await get(parts, signed.token, `${parts.graphUrl}/v1.0${path}`)
    : signed;
}

/** Reads a whole list, page by page. Learn, "Paging Microsoft Graph data in your app". */
export async function listAll(
  parts: GraphParts,
  path: string,
): Promise<GraphList> {
  const signed = await signIn(
    parts.reader,
    scopeOf(parts.graphUrl, PUBLIC_CLOUD),
  );
  if (signed.outcome !== "signed-in") return signed;
  const values: unknown[] = [];
  let url: string | undefined = `${parts.graphUrl}/v1.0${path}`;
  for (let pages = 0; url !== undefined; pages += 1) {
    if (pages >= MOST_PAGES)
      return couldNotLook("target", "Graph's list is too long to be read.");
    const read = await readPage(parts, signed.token, url);
    if (read.outcome !== "saw") return read;
    values.push(...read.values);
    if (read.next !== undefined && !sameOrigin(read.next, parts.graphUrl))
      return couldNotLook(
        "target",
        "Graph's list goes on at an address that is not Graph's.",
      );
    url = read.next;
  }
  return { outcome: "saw", value: values };
}

type Page =
  | {
      readonly outcome: "saw";
      readonly values: readonly unknown[];
      readonly next: string | undefined;
    }
  | Exclude<GraphList, { outcome: "saw" }>;

async function readPage(
  parts: GraphParts,
  token: string,
  url: string,
): Promise<Page> {
  const answer = await get(parts, token, url);
  return answer.outcome === "answered" ? pageOf(answer) : answer;
}

function pageOf(answer: Answered): Page {
  if (answer.status !== 200) return notRead(answer);
  const read = page.safeParse(parseJson(answer.body)).data;
  return read === undefined
    ? notUnderstood()
    : { outcome: "saw", values: read.value, next: read["@odata.nextLink"] };
}

function get(
  parts: GraphParts,
  token: string,
  url: string,
): Promise<Answered | NotSeen> {
  return readPatiently(parts, GRAPH, {
    method: "GET",
    url,
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: "application/json",
      "client-request-id": randomUUID(),
    },
  });
}

function notUnderstood(): NotSeen {
  return couldNotLook("target", "Graph's answer is not understood.");
}

function notRead(answer: Answered): Exclude<Page, { outcome: "saw" }> {
  const plain = statusFault(GRAPH, answer.status);
  if (plain !== undefined) return plain;
  const code = failure.safeParse(parseJson(answer.body)).data?.error.code;
  if (answer.status === 403)
    return couldNotLook(
      "permission",
      code !== undefined && NO_LICENCE.test(code)
        ? "Graph does not hand that out: the tenant has no licence for it."
        : "Graph does not let this identity read that: a permission is missing.",
    );
  // A 404 of anybody else, such as a proxy's, says nothing about the object.
  if (answer.status === 404 && code === "Request_ResourceNotFound")
    return { outcome: "not-found" };
  return couldNotLook(
    answer.status === 404 ? "target" : "us",
    `Graph answered with ${answer.status}.`,
  );
}

/** The token goes to Graph and nowhere else. */
function sameOrigin(url: string, graphUrl: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(graphUrl).origin;
}
