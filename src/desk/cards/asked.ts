import type { Person } from "../../core/model.ts";

/** A free question that its card is about, and once there is one the answer that a language model wrote. */
export interface Asked {
  readonly question: string;
  readonly by: Pick<Person, "tenantId" | "objectId">;
  readonly answer?: {
    /** The model's own, in the question's language, a line each: shown as they are, in no other language. */
    readonly words: readonly string[];
    /** What they rest on, in the order of the marks [1], [2] …; Teams shows them as citations. */
    readonly sources: readonly {
      readonly title: string;
      /** An https address, or the name of an RFC. */
      readonly source: string;
    }[];
  };
}
