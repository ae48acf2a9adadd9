/**
 * What people say in another language, in lower case, and the English words that ask for the same; with `near`, only where
 * that is said too. Worked through from the top.
 */
export type SaidElsewhere = readonly (readonly [
  says: RegExp,
  english: string,
  near?: RegExp | undefined,
])[];
