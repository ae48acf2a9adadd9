import fc from "fast-check";
import type { WriteFault } from "./fake-exchange.ts";
import { alex, jo, kim, robin, sam, toni, vera } from "./people.ts";
import { HOUR, MINUTE } from "./stage.ts";

/** Anything that people, time, Exchange and the operating system may do around one connector. */
export type Move =
  | { readonly do: "press"; readonly who: Who; readonly verb: ModelVerb }
  /** The same press twice, before anything is worked on. */
  | { readonly do: "twice"; readonly who: Who; readonly verb: ModelVerb }
  /** The press comes in after a while, before anything else has noticed the time. */
  | { readonly do: "late"; readonly who: Who; readonly ms: number }
  /** It was written and nobody heard of it; then somebody else had a hand in it before that could be looked at. */
  | { readonly do: "lost"; readonly then: "edit" | "revert" | "exchange" }
  /** Asks to see what waits, and decides alone; with a reason or without. */
  | { readonly do: "glass"; readonly who: Who; readonly isSaid: boolean }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "fault"; readonly fault: WriteFault }
  | { readonly do: "die" | "sleep"; readonly at: number }
  | { readonly do: Turn };

export const PEOPLE = { robin, kim, sam, toni, alex, jo, vera } as const;
export type Who = keyof typeof PEOPLE;

const VERBS = [
  "approve",
  "reject",
  "look-again",
  "undo",
  "ask-admins",
  "ask-for-fix",
  "works-now",
  "cancel",
  "still-failing",
  "close",
  "reopen",
  /** Approve without a word why. */
  "silently",
  /** Approve on a card of an older plan. */
  "stale",
  /** Ask the admins in the other case, about the same connector. */
  "other-case",
] as const;
export type ModelVerb = (typeof VERBS)[number];

const PLAIN = [
  "edit",
  "revert",
  "roles",
  "exchange",
  "lose-role",
  "stale",
  "off",
  "on",
] as const;

/** A turn of the world that needs no more words. */
export type Turn = (typeof PLAIN)[number];

const APPROVERS = ["alex", "jo", "toni", "vera"] as const;
const who = fc.constantFrom<Who>(...APPROVERS, "sam", "robin", "kim");
const verb = fc.constantFrom<ModelVerb>(...VERBS);
const approver = fc.constantFrom<Who>(...APPROVERS);
const step = fc.integer({ min: 1, max: 14 });
const ms = fc.constantFrom(1_000, 4_000, MINUTE, 20 * MINUTE, HOUR, 25 * HOUR);

export const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("press" as const), who, verb }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant("press" as const),
      who: approver,
      verb: fc.constantFrom<ModelVerb>(
        "approve",
        "approve",
        "approve",
        "undo",
        "look-again",
        "stale",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("twice" as const),
      who: approver,
      verb: fc.constantFrom<ModelVerb>("approve", "undo", "reject"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("late" as const),
      who: approver,
      ms,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("lost" as const),
      then: fc.constantFrom("edit" as const, "revert", "exchange"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("glass" as const),
      who: fc.constantFrom<Who>("sam", "vera", "alex", "robin"),
      isSaid: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("pass" as const), ms }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      fault: fc.constantFrom<WriteFault>(
        "refused",
        "lost-before",
        "lost-after",
        "breaks-before",
        "breaks-after",
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom(...PLAIN) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("die" as const, "sleep" as const),
      at: step,
    }),
  },
);
