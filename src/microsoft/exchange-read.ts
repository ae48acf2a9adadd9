import type { z } from "zod/v4";
import type { TenantRead, TokenSource } from "../desk/ports.ts";
import { runRead } from "./invoke-command.ts";
import type { InvokeParts } from "./invoke-command.ts";
import { couldNotLook } from "./tenant-call.ts";
import type { NotSeen } from "./tenant-call.ts";

/** Get- cmdlets with the shape of their answers: what does not fit counts as not looked. */

export interface ReadParts extends InvokeParts {
  /** Reads the tenant; absent when the tenant is not to be read. */
  readonly reader: TokenSource | undefined;
}

type Parameters = Readonly<Record<string, unknown>>;

export async function readRows<T extends z.ZodType>(
  parts: ReadParts,
  row: T,
  cmdlet: string,
  parameters: Parameters = {},
): Promise<TenantRead<readonly z.output<T>[]>> {
  const read = await runRead(parts, parts.reader, cmdlet, parameters);
  if (read.outcome === "not-found") return notUnderstood(cmdlet);
  if (read.outcome !== "saw") return read;
  const value = row.array().safeParse(read.rows).data;
  return value === undefined
    ? notUnderstood(cmdlet)
    : { outcome: "saw", value };
}

/** For objects of which a tenant has exactly one. */
export async function readOnly<T extends z.ZodType>(
  parts: ReadParts,
  row: T,
  cmdlet: string,
): Promise<TenantRead<z.output<T>>> {
  const read = await readRows(parts, row, cmdlet);
  if (read.outcome !== "saw") return read;
  const [value, more] = read.value;
  return value === undefined || more !== undefined
    ? notUnderstood(cmdlet)
    : { outcome: "saw", value };
}

/** One object by its identity; `null` when Exchange has none, and no answer when it has several. */
export async function readByIdentity<T extends z.ZodType>(
  parts: ReadParts,
  row: T,
  cmdlet: string,
  identity: string,
): Promise<TenantRead<z.output<T> | null>> {
  const read = await runRead(parts, parts.reader, cmdlet, {
    Identity: identity,
  });
  if (read.outcome === "not-found") return { outcome: "saw", value: null };
  if (read.outcome !== "saw") return read;
  const [first, more] = read.rows;
  if (first === undefined) return { outcome: "saw", value: null };
  if (more !== undefined)
    return couldNotLook(
      "target",
      `Exchange answered ${cmdlet} with several objects of that name.`,
    );
  const value = row.safeParse(first).data;
  return value === undefined
    ? notUnderstood(cmdlet)
    : { outcome: "saw", value };
}

export function mapRead<T, U>(
  read: TenantRead<T>,
  to: (value: T) => U,
): TenantRead<U> {
  return read.outcome === "saw"
    ? { outcome: "saw", value: to(read.value) }
    : read;
}

function notUnderstood(cmdlet: string): NotSeen {
  return couldNotLook(
    "target",
    `Exchange's answer to ${cmdlet} is not understood.`,
  );
}
