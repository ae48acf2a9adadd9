import type { Audit } from "./audit.ts";
import type { CardBoard } from "./board.ts";
import type { CaseSearch, CaseStore, Experience } from "./cases.ts";
import type { Brake, ChangeStore } from "./changes.ts";
import type { Inbox } from "./inbox.ts";
import type { Incidents } from "./incidents.ts";
import type { Jobs } from "./jobs.ts";
import type { Contacts, Records } from "./people.ts";
import type { Register } from "./register.ts";

/** Everything inside one `work` is committed together or not at all. `work` must do no network. */
export interface Store {
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Calls back after each commit of this process that wrote something, so that workers wake; returns how to stop it. */
  onCommit(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface Transaction {
  readonly cases: CaseStore;
  readonly changes: ChangeStore;
  readonly audit: Audit;
  readonly inbox: Inbox;
  readonly board: CardBoard;
  readonly jobs: Jobs;
  readonly contacts: Contacts;
  readonly experience: Experience;
  readonly brake: Brake;
  readonly records: Records;
  readonly register: Register;
  readonly incidents: Incidents;
  readonly search: CaseSearch;
}
