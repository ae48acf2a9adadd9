/** Every noun of the house. */
export type * from "./model/bounce.ts";
export type * from "./model/evidence.ts";
export type * from "./model/cause.ts";
export type * from "./model/question.ts";
export type * from "./model/fix.ts";
export type * from "./model/method.ts";
export type * from "./model/knowledge.ts";
export type * from "./model/diagnosis.ts";
export type * from "./model/change.ts";
export * from "./model/case.ts";
export type * from "./model/incident.ts";
