import type { Knowledge, Person } from "../core/model.ts";
import type { ServiceLevels } from "../core/service-level.ts";
import type {
  AnswerWriter,
  ChangeKind,
  Clock,
  Log,
  Look,
  LookUpName,
  MailAdmin,
  MailTrace,
  ReadFile,
  ReadText,
  Roles,
  SendFile,
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
  /** Absent where no files can go out. */
  readonly sendFile?: SendFile | undefined;
  readonly changeKinds: readonly ChangeKind[];
  /** So long reads of the tenant may show how things stood before a write. */
  readonly replicatesWithinMs: number;
  readonly admin: MailAdmin;
  readonly roles: Roles;
  /** Absent where the message trace is not read. */
  readonly trace?: MailTrace | undefined;
  readonly lookUpName?: LookUpName;
  /** Absent where free questions are not answered. */
  readonly answers?: AnswerWriter | undefined;
  /** How often devices' ways out are looked at; absent: never. */
  readonly egressEveryMs?: number | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Absent: no targets. */
  readonly serviceLevels?: ServiceLevels | undefined;
  /** Who was at the helpdesk when that was last read, to choose from; who it is now is asked of `roles`. */
  readonly team?: () => readonly Person[];
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
