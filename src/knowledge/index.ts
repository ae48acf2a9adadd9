import type { Knowledge, LookInfo } from "../core/model.ts";
import { causes } from "./causes/index.ts";
import { codes } from "./codes/index.ts";
import { fixes } from "./fixes/index.ts";
import { questions } from "./questions/index.ts";

/** Everything we know about mail, with the looks that are to be had here. */
export function knowledgeWith(looks: readonly LookInfo[]): Knowledge {
  return { codes, causes, questions, fixes, looks };
}
