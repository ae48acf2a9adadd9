import { z } from "zod/v4";

/** Exchange's answers to InvokeCommand, unwrapped. Measured on a real tenant, 2026-07-23. */

const errorEnvelope = z.object({
  error: z.object({
    message: z.string().optional(),
    details: z
      .array(z.object({ message: z.string().optional() }))
      .optional()
      .catch(undefined),
    innererror: z
      .object({
        internalexception: z
          .object({
            message: z.string().optional(),
            type: z.string().optional(),
          })
          .optional(),
      })
      .optional()
      .catch(undefined),
  }),
});

const resultEnvelope = z.object({
  "@odata.nextLink": z.string().optional(),
  "@adminapi.warnings": z.array(z.string()).nullish(),
  value: z.array(z.unknown()),
});

export interface ExchangeError {
  /** Exchange's own words, cut and without control characters. */
  readonly words: string;
  /** .NET type of the exception: the nearest thing to an error code that Exchange gives. */
  readonly type: string | undefined;
}

export interface ExchangeResult {
  readonly rows: readonly unknown[];
  readonly warnings: readonly string[];
  readonly continues: boolean;
}

/** '|Some.Dotted.Type|words' or 'Ex6F9304|Some.Dotted.Type|words'. */
const TYPED = /^(?:\w+)?\|([\w.]+)\|/;
const LONGEST_WORDS = 300;

/** error.message says "Invalid Operation" whatever happened, so it comes last. */
export function readError(body: string): ExchangeError | undefined {
  const { error } = errorEnvelope.safeParse(parseJson(body)).data ?? {};
  if (error === undefined) return undefined;
  const inner = error.innererror?.internalexception;
  const words = [inner?.message, error.details?.[0]?.message, error.message]
    .map((message) => message?.trim() ?? "")
    .find((message) => message !== "");
  if (words === undefined) return undefined;
  const detail = error.details?.[0]?.message ?? "";
  return {
    words: tidy(words.replace(TYPED, "")),
    type: inner?.type ?? TYPED.exec(words)?.[1] ?? TYPED.exec(detail)?.[1],
  };
}

export function readResult(body: string): ExchangeResult | undefined {
  const result = resultEnvelope.safeParse(parseJson(body)).data;
  return result === undefined
    ? undefined
    : {
        rows: result.value,
        warnings: (result["@adminapi.warnings"] ?? []).map(tidy),
        continues: result["@odata.nextLink"] !== undefined,
      };
}

/** `undefined` for what is no JSON, such as the NUL bytes of Exchange's 403. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A stranger's words on one line, cut and without control characters. */
export function tidy(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return line.length > LONGEST_WORDS
    ? `${line.slice(0, LONGEST_WORDS - 1)}…`
    : line;
}
