import type { Knowledge } from "../core/model.ts";
import type {
  ChangeKind,
  Clock,
  Log,
  Look,
  MailAdmin,
  ReadFile,
  ReadText,
  Roles,
  Store,
} from "./ports.ts";

/** Everything that the desk's commands work with; handed in once when the service starts. */
export interface DeskParts {
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly looks: readonly Look[];
  readonly readText: ReadText;
  /** Absent where no files can come in. */
  readonly readFile?: ReadFile;
  readonly changeKinds: readonly ChangeKind[];
  readonly admin: MailAdmin;
  readonly roles: Roles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** What the bot may do in the tenant; shown on cards. */
  readonly mode: TenantMode;
}

export type TenantMode = "asks" | "reads" | "changes";

export interface Ids {
  /** A fresh, unguessable id. */
  id(): string;
  /** A fresh reference for people: 'BD-7F3K'. */
  reference(): string;
}
