import type { Generated } from "kysely";
import type {
  CaseState,
  ChangeState,
  Incident,
  Instant,
  Source,
} from "../core/model.ts";
import type { Rank, RegisteredDevice } from "../desk/ports.ts";

/** The tables as Kysely sees them. `migrations.ts` makes them; columns that end in `json` hold a document as text. */
export interface Tables {
  cases: {
    id: string;
    reporter_tenant: string;
    reporter_id: string;
    state: CaseState;
    opened_at: Instant;
    version: number;
    updated_at: Instant;
    json: string;
  };
  evidence: {
    case_id: string;
    /** Order within the case, from 0. */
    position: number;
    fact: string;
    source: Source;
    at: Instant;
    json: string;
  };
  changes: {
    id: string;
    case_id: string;
    target: string;
    state: ChangeState;
    version: number;
    updated_at: Instant;
    json: string;
  };
  audit: {
    seq: number;
    at: Instant;
    who: string;
    what: string;
    subject: string;
    json: string;
    prev: string;
    hash: string;
  };
  /** The last row that was removed after its time; the audit begins behind it. */
  audit_start: {
    seq: number;
    hash: string;
  };
  inbox: {
    /** Order of arrival. */
    seq: Generated<number>;
    id: string;
    at: Instant;
    state: "waiting" | "done" | "set-aside";
    tries: number;
    /** Null: due at once. */
    next_at: Instant | null;
    error: string | null;
    /** Null once done: a person's words are kept no longer than they are needed. */
    json: string | null;
  };
  cards: {
    key: string;
    state: "shown" | "given-up";
    audience_json: string;
    json: string;
    wanted: number;
    sent: number;
    tries: number;
    due_at: Instant;
    error: string | null;
    conversation_id: string | null;
    activity_id: string | null;
    /** The key of the card below which a reply stands. */
    thread: string | null;
    /** Lower goes first; see the migrations. */
    rank: Generated<Rank>;
  };
  jobs: {
    id: string;
    state: "waiting" | "done" | "set-aside";
    json: string;
    run_at: Instant;
    owner: string | null;
    leased_until: Instant | null;
    fence: number;
    tries: number;
    error: string | null;
  };
  /** How often a closed case with this code had this cause, in this tenant. */
  experience: {
    tenant_id: string;
    code_id: string;
    cause_id: string;
    cases: number;
    updated_at: Instant;
  };
  /** The register of devices; see RegisteredDevice of desk/ports.ts. */
  devices: {
    tenant_id: string;
    /** In lower case. */
    sender: string;
    kind: RegisteredDevice["kind"];
    public_address: string | null;
    method: string | null;
    connector: string | null;
    last_seen: Instant;
    last_case_id: string;
    last_reference: string;
    dynamic_name: string | null;
    looked_at: Instant | null;
    stranger: string | null;
    stranger_because: string | null;
    stranger_source: Source | null;
  };
  /** What cases outside of incidents show; see Incidents of desk/ports.ts. */
  incident_signs: {
    key: string;
    case_id: string;
    reporter: string;
    at: Instant;
  };
  incidents: {
    id: string;
    state: Incident["state"];
    people: number;
    reports: number;
    last_report_at: Instant;
    /** When it was over; null while it is not. */
    over_at: Instant | null;
    json: string;
  };
  incident_cases: {
    incident_id: string;
    case_id: string;
    reporter: string;
    at: Instant;
  };
  /** One row while changes are switched off. */
  brake: {
    only: 1;
    tenant_id: string;
    object_id: string;
    name: string;
    at: Instant;
  };
  contacts: {
    tenant_id: string;
    object_id: string;
    name: string;
    conversation_id: string;
    service_url: string;
    channel_user_id: string;
    seen_at: Instant;
    /** 1: wants no reminders and no notices of incidents. */
    muted: Generated<0 | 1>;
  };
}
