import type { Knowledge, LookInfo, Topic } from "../core/model.ts";
import { causes } from "./causes/index.ts";
import { codes } from "./codes/index.ts";
import { fixes } from "./fixes/index.ts";
import { methods } from "./methods/index.ts";
import { questions } from "./questions/index.ts";
import { topics } from "./topics/index.ts";

/** Everything we know about mail, with the looks that are to be had here and the topics that need more than knowledge. */
export function knowledgeWith(
  looks: readonly LookInfo[],
  more: readonly Topic[] = [],
): Knowledge {
  return {
    codes,
    causes,
    questions,
    fixes,
    methods,
    topics: [...more, ...topics],
    looks,
  };
}
