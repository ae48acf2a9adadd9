import type { Clock, Store } from "../desk/ports.ts";
import { openDatabase } from "./open.ts";
import { SqliteStore } from "./sqlite-store.ts";

export {
  type AuditLine,
  type AuditVerdict,
  readAudit,
  verifyAudit,
} from "./audit.ts";

/** A store that tells of its commits. */
export type OpenStore = Store & Required<Pick<Store, "onCommit">>;

/** Opens the database, making it where it is missing; DatabaseUnavailable says in one sentence why it cannot be used. */
export async function openStore(parts: {
  readonly file: string;
  readonly clock: Clock;
}): Promise<OpenStore> {
  return new SqliteStore(await openDatabase(parts.file), parts.clock);
}
