import { z } from "zod/v4";

import type { Verb } from "../desk/cards.ts";
import type { Incoming } from "./incoming.ts";

/** Total over the desk's verbs: a new one does not compile until it stands here. */
const known: Readonly<Record<Verb, true>> = {
  answer: true,
  "not-it": true,
  "works-now": true,
  cancel: true,
  "forget-me": true,
  "still-failing": true,
  "talk-to-person": true,
  "ask-for-fix": true,
  claim: true,
  assign: true,
  "ask-reporter": true,
  reply: true,
  note: true,
  reopen: true,
  "ask-admins": true,
  close: true,
  approve: true,
  reject: true,
  "look-again": true,
  "ran-it": true,
  "break-glass": true,
  undo: true,
  advise: true,
  "add-address": true,
  "read-right": true,
  "next-word": true,
  "trace-next": true,
  export: true,
};

export const verbs: readonly string[] = Object.keys(known);

const maxFields = 40;
const maxValueLength = 4_000;

const pressSchema = z.looseObject({
  action: z.looseObject({
    type: z.literal("Action.Execute"),
    verb: z.string(),
    data: z.record(z.string(), z.unknown()).nullish(),
  }),
});

export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A button's press as the client sent it: strings under short names, everything else left out. */
export function readPress(incoming: Incoming): Press | undefined {
  const action = pressSchema.safeParse(incoming.value).data?.action;
  if (action === undefined) return undefined;
  return { verb: action.verb, data: flatStrings(action.data ?? {}) };
}

function flatStrings(
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const fields: [string, string][] = [];
  for (const [name, value] of Object.entries(data)) {
    if (fields.length === maxFields) break;
    if (!/^[A-Za-z][\w.:-]{0,63}$/.test(name) || name === "constructor")
      continue;
    if (typeof value === "string")
      fields.push([name, value.slice(0, maxValueLength)]);
    else if (typeof value === "number" || typeof value === "boolean")
      fields.push([name, String(value)]);
  }
  return Object.fromEntries(fields);
}
