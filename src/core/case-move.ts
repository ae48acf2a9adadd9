import type {
  Case,
  CaseState,
  HistoryLine,
  Instant,
  NextMail,
} from "./model.ts";

/** How a case answers to what happens to it. */
export type CaseMove =
  | { readonly may: true; readonly case: Case }
  | { readonly may: false; readonly because: CaseRefusal };

export type CaseRefusal =
  "closed" | "already-claimed" | "not-now" | "closed-long-ago";

export function when(
  aCase: Case,
  states: readonly CaseState[],
  next: Case,
): CaseMove {
  return states.includes(aCase.state) ? yes(next) : no("not-now");
}

export function line(
  at: Instant,
  who: string,
  what: string,
  words?: string,
): HistoryLine {
  return { at, who, what, ...(words === undefined ? {} : { words }) };
}

/** What the message trace showed, in the name of who asked. */
export function nextMailLine({ at, by, saw, words }: NextMail): HistoryLine {
  return line(at, by.name, saw, words);
}

/** The case with these fields gone. */
export function without<K extends keyof Case>(
  aCase: Case,
  ...fields: readonly K[]
): Omit<Case, K> {
  const rest = { ...aCase };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}

export function yes(aCase: Case): CaseMove {
  return { may: true, case: aCase };
}

export function no(because: CaseRefusal): CaseMove {
  return { may: false, because };
}
