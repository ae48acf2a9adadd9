import { DamagedRecord } from "../desk/errors.ts";

/**
 * How stored JSON is read. We wrote it ourselves, from a typed value, so it is not checked field by field down to the
 * leaves; that would be the model a second time. Checked is what goes wrong in practice, a row of another version or a
 * damaged one: every top-level field is there with the right sort of value. The tables are total over the model's
 * fields, 'any' where the sort varies: a field added to the model does not compile until it has its line.
 */
export type Shape<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? `${Sort<NonNullable<T[K]>>}?`
    : Sort<T[K]> | "any";
};

type Sort<V> = V extends string
  ? "text"
  : V extends number
    ? "number"
    : V extends boolean
      ? "boolean"
      : V extends readonly unknown[]
        ? "list"
        : "object";

type Read<T> = (json: string, where: string) => T;

/** Reads documents of one shape. */
export function documentOf<T extends object>(shape: Shape<T>): Read<T> {
  const isOne = (value: unknown): value is T => fits(value, shape);
  return (json, where) => {
    const value = parsed(json, where);
    if (isOne(value)) return value;
    throw new DamagedRecord(where);
  };
}

/** Reads documents of several shapes, told apart by the field `tag`: every tag, and the fields that matter to us. */
export function documentOfOne<T extends object, D extends string>(
  tag: D & keyof T,
  shapes: {
    readonly [K in Tags<T, D>]: Partial<
      Shape<Extract<T, Readonly<Record<D, K>>>>
    >;
  },
): Read<T> {
  const known = new Map<unknown, Fields>(Object.entries(shapes));
  const isOne = (value: unknown): value is T => {
    const shape = known.get(field(value, tag));
    return shape !== undefined && fits(value, shape);
  };
  return (json, where) => {
    const value = parsed(json, where);
    if (isOne(value)) return value;
    throw new DamagedRecord(where);
  };
}

type Fields = Readonly<Record<string, string>>;

type Tags<T, D extends string> =
  T extends Readonly<Record<D, infer K extends string>> ? K : never;

function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new DamagedRecord(where, error);
  }
}

function fits(value: unknown, shape: Fields): boolean {
  return (
    sortOf(value) === "object" &&
    Object.entries(shape).every(([name, sort]) => {
      const found = sortOf(field(value, name));
      if (sort === "any") return found !== "nothing";
      return sort.endsWith("?")
        ? found === "nothing" || `${found}?` === sort
        : found === sort;
    })
  );
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function sortOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value;
}
