import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { z } from "zod/v4";
import { canonicalAddress } from "./guard.ts";

/** Where a connection really goes, for laboratories: the guard has judged the first address before. */
export interface RouteEntry {
  readonly address: string;
  readonly port: number;
  /** 'ip:port' on loopback; 'drop' never answers; 'refuse' refuses. */
  readonly to: string;
}

export type Route =
  | { readonly way: "direct" }
  | { readonly way: "to"; readonly host: string; readonly port: number }
  | { readonly way: "drop" }
  | { readonly way: "refuse" }
  | { readonly way: "nowhere" };

export interface RouteTable {
  readonly kind: "internet" | "table";
  find(address: string, port: number): Route;
}

/** No table: every address leads where it says. */
export const INTERNET: RouteTable = {
  kind: "internet",
  find: () => ({ way: "direct" }),
};

const fileSchema = z.array(
  z.object({
    address: z.string().refine((text) => isIP(text) !== 0, "not an IP address"),
    port: z.number().int().min(1).max(65535),
    to: z
      .string()
      .refine(
        (text) => readWay(text) !== undefined,
        "neither 'drop' nor 'refuse' nor a loopback 'ip:port'",
      ),
  }),
);

/** Reads 'ip:port' or '[ip]:port'. */
export function parseEndpoint(
  text: string,
): { readonly host: string; readonly port: number } | undefined {
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text);
  const host = canonicalAddress(match?.[1] ?? match?.[2] ?? "");
  const port = Number(match?.[3]);
  if (host === undefined || port < 1 || port > 65535) return undefined;
  return { host, port };
}

/** True for 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^127(?:\.\d+){3}$/.test(address);
}

function readWay(to: string): Route | undefined {
  if (to === "drop" || to === "refuse") return { way: to };
  const endpoint = parseEndpoint(to);
  // A table can only ever lead inwards.
  if (endpoint === undefined || !isLoopback(endpoint.host)) return undefined;
  return { way: "to", ...endpoint };
}

/** A table, or one sentence about the first thing that is wrong. Outside of the table there is nothing. */
export function parseRoutes(json: unknown): RouteTable | string {
  const result = fileSchema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0];
    return `the route table is wrong at ${issue?.path.join(".") ?? "its top"}: ${issue?.message ?? "unreadable"}`;
  }
  const ways = new Map<string, Route>();
  for (const { address, port, to } of result.data)
    ways.set(key(address, port), readWay(to) ?? { way: "nowhere" });
  return {
    kind: "table",
    find: (address, port) => ways.get(key(address, port)) ?? { way: "nowhere" },
  };
}

const key = (address: string, port: number) =>
  `${canonicalAddress(address) ?? ""}|${port}`;

/** The same from a file. */
export function readRoutes(file: string): RouteTable | string {
  try {
    const json: unknown = JSON.parse(readFileSync(file, "utf8"));
    return parseRoutes(json);
  } catch {
    return `the route table ${file} cannot be read`;
  }
}
