import { randomInt, randomUUID } from "node:crypto";
import type { Ids } from "./desk/parts.ts";

/** No 0, O, 1, I or L: a reference is read out on the telephone. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

export const randomIds: Ids = {
  id: () => randomUUID(),
  reference: () =>
    `BD-${Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("")}`,
};
