import type { FactName } from "../facts.ts";
import type { Cause, Code, LookId } from "./cause.ts";
import type { Fix } from "./fix.ts";
import type { Method, Topic } from "./method.ts";
import type { Question } from "./question.ts";

/** Everything that is known about mail, as plain lists. Handed in; nothing in core imports it. */
export interface Knowledge {
  readonly codes: readonly Code[];
  readonly causes: readonly Cause[];
  readonly questions: readonly Question[];
  readonly fixes: readonly Fix[];
  readonly methods: readonly Method[];
  readonly topics: readonly Topic[];
  readonly looks: readonly LookInfo[];
}

/** What the core needs to know of a probe or a tenant read to decide whether it is worth running. */
export interface LookInfo {
  readonly id: LookId;
  /** For people, as a step on the card: 'Finding the door your mail goes to'. */
  readonly title: string;
  readonly yields: readonly FactName[];
  /** Facts without which it cannot run. */
  readonly needs: readonly FactName[];
  /** Facts of which it takes whichever is known; without any it cannot run. */
  readonly needsOneOf?: readonly FactName[];
  /** Facts that it goes by where they are known; learnt later, they make it worth another run. */
  readonly uses?: readonly FactName[];
  /** Where it has to stand for its facts to be about the device: its own network, or anywhere. */
  readonly vantage: "office" | "anywhere";
}
