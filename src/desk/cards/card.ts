import type { ApprovalCard } from "./approval.ts";
import type { HelpdeskCard } from "./helpdesk.ts";
import type { NoteCard } from "./note.ts";
import type { ReplyCard } from "./reply.ts";
import type { UserCard } from "./user.ts";

/**
 * What people see, as plain data. The desk says what to show; `src/bot` renders it with the templates of
 * `adaptiveCards/`. All strings are final text in the person's language. Strings marked "stranger" come from a bounce
 * or a server and are shown without markup.
 */
export type Card = (
  UserCard | HelpdeskCard | ReplyCard | ApprovalCard | NoteCard
) & {
  /** Language of the card's words ('de-DE'), for the few that the bot adds itself; English when absent. */
  readonly language?: string;
  /** What the bot may do in the tenant, in the reader's words; a sentence. */
  readonly mode?: string;
};

export type CardAudience =
  | {
      readonly kind: "person";
      readonly tenantId: string;
      readonly objectId: string;
    }
  | { readonly kind: "helpdesk" }
  /** Below a card in the helpdesk's channel; `root` is that card's key on the board. */
  | { readonly kind: "thread"; readonly root: string };
