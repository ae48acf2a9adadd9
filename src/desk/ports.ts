/** The world as the desk needs it. Adapters implement these; the lab never does. */
export type * from "./ports/reading.ts";
export type * from "./ports/looking.ts";
export type * from "./ports/tenant.ts";
export type * from "./ports/changes.ts";
export type * from "./ports/cases.ts";
export type * from "./ports/incidents.ts";
export type * from "./ports/register.ts";
export type * from "./ports/people.ts";
export type * from "./ports/answers.ts";
export type * from "./ports/inbox.ts";
export type * from "./ports/board.ts";
export type * from "./ports/jobs.ts";
export type * from "./ports/files.ts";
export type * from "./ports/audit.ts";
export type * from "./ports/store.ts";
export type * from "./ports/log.ts";
