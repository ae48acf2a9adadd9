import type { Instant } from "../../core/model.ts";

/** What Exchange Online writes behind its replies: '[MN2PR05CA0004.namprd05.prod.outlook.com 2023-09-12T20:59:57.214Z 08DBB276B7E699C4]'. */
export interface Tail {
  readonly server?: string;
  readonly region?: string;
  readonly at?: Instant;
  readonly correlation?: string;
}

type Draft = { -readonly [Key in keyof Tail]: Tail[Key] };

const MICROSOFT_TAIL =
  /\[(?:Hostname=)?([a-z0-9-]{3,63}(?:\.[a-z0-9-]{1,63}){2,6})(?: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)(?: ([0-9A-F]{16}))?)?\]/gi;

const MICROSOFT_HOST =
  /\.(?:outlook\.com|outlook\.office365\.com|mx\.microsoft|office365\.us|partner\.outlook\.cn)$/i;

/** Reads the tail; the last one where several stand, because that is the server that spoke last. */
export function readTail(words: string): Tail {
  let tail: Draft = {};
  for (const match of words.matchAll(MICROSOFT_TAIL)) {
    const server = match[1] ?? "";
    if (!MICROSOFT_HOST.test(server)) continue;
    const region = regionOf(server);
    const at = match[2];
    const correlation = match[3];
    tail = { server };
    if (region !== undefined) tail.region = region;
    if (at !== undefined) tail.at = at;
    if (correlation !== undefined) tail.correlation = correlation;
  }
  return tail;
}

/** 'namprd05' of 'MN2PR05CA0004.namprd05.prod.outlook.com', 'eop-AUS01' of the protection hosts. */
function regionOf(server: string): string | undefined {
  const end = server.toLowerCase().indexOf(".prod.");
  if (end <= 0) return undefined;
  return server.slice(server.lastIndexOf(".", end - 1) + 1, end);
}

const TAGS =
  /\((AS\(?\d{3,10}\)?|S\d{3,8})\)|\b(AS\(\d{3,10}\)|ATTR\d{1,3})\b|\b(AS\(\d{3,10}\))/g;
const MOST_TAGS = 8;
/** Cheap to look for; most replies have none. */
const HAS_TAGS = /AS\(?\d|ATTR\d|\(S\d/;

/** Tags such as 'ATTR36', 'AS(2204)', 'AS16012609', 'S77714'. */
export function readTags(words: string): string[] {
  if (!HAS_TAGS.test(words)) return [];
  const tags = new Set<string>();
  for (const match of words.matchAll(TAGS)) {
    const tag = match[1] ?? match[2] ?? match[3];
    if (tag !== undefined) tags.add(tag);
    if (tags.size === MOST_TAGS) break;
  }
  return [...tags];
}
