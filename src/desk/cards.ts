/** What people see, as plain data: the desk says what to show, `src/bot` draws it. */
export type * from "./cards/card.ts";
export type * from "./cards/user.ts";
export type * from "./cards/helpdesk.ts";
export type * from "./cards/reply.ts";
export type * from "./cards/approval.ts";
export type * from "./cards/note.ts";
export type * from "./cards/button.ts";
export type * from "./cards/row.ts";
export type * from "./cards/form.ts";
export type * from "./cards/chart.ts";
