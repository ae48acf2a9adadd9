/**
 * The schema, forward only: the number of applied entries stands in `PRAGMA user_version`. An entry that was released
 * is never edited; a change is a new entry at the end.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    reporter_tenant TEXT NOT NULL,
    reporter_id TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX cases_of_reporter
    ON cases (reporter_tenant, reporter_id, opened_at) WHERE state <> 'closed';

  CREATE TABLE evidence (
    case_id TEXT NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL,
    fact TEXT NOT NULL,
    source TEXT NOT NULL,
    at TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
  ) STRICT;
  CREATE TRIGGER evidence_is_not_rewritten BEFORE UPDATE ON evidence
    BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

  CREATE TABLE changes (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX one_open_change_per_target ON changes (target)
    WHERE state NOT IN ('verified', 'rejected', 'expired', 'drifted', 'conflict', 'failed', 'undone');

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    json TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  -- INSERT OR REPLACE fires no delete trigger (sqlite.org/lang_conflict.html), so a row in the past is refused here.
  CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
    WHEN NEW.seq <= (SELECT max(seq) FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

  CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_at TEXT,
    error TEXT,
    json TEXT
  ) STRICT;
  CREATE INDEX inbox_waiting ON inbox (seq) WHERE state = 'waiting';

  CREATE TABLE cards (
    key TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    audience_json TEXT NOT NULL,
    json TEXT NOT NULL,
    wanted INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    error TEXT,
    conversation_id TEXT,
    activity_id TEXT
  ) STRICT;
  CREATE INDEX cards_due ON cards (due_at, key) WHERE wanted > sent AND state = 'shown';

  CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    json TEXT NOT NULL,
    run_at TEXT NOT NULL,
    owner TEXT,
    leased_until TEXT,
    fence INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    error TEXT
  ) STRICT;
  CREATE INDEX jobs_waiting ON jobs (run_at, id) WHERE state = 'waiting';

  CREATE TABLE contacts (
    tenant_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    name TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    service_url TEXT NOT NULL,
    channel_user_id TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, object_id)
  ) STRICT;
  `,
  `
  CREATE TABLE experience (
    tenant_id TEXT NOT NULL,
    code_id TEXT NOT NULL,
    cause_id TEXT NOT NULL,
    cases INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, code_id, cause_id)
  ) STRICT;
  `,
  `
  -- One row while changes to the tenant are switched off.
  CREATE TABLE brake (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    tenant_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- What sends mail, as cases have shown it.
  CREATE TABLE devices (
    tenant_id TEXT NOT NULL,
    sender TEXT NOT NULL,
    kind TEXT NOT NULL,
    public_address TEXT,
    method TEXT,
    connector TEXT,
    last_seen TEXT NOT NULL,
    last_case_id TEXT NOT NULL,
    last_reference TEXT NOT NULL,
    dynamic_name TEXT,
    looked_at TEXT,
    stranger TEXT,
    stranger_because TEXT,
    stranger_source TEXT,
    PRIMARY KEY (tenant_id, sender)
  ) STRICT;
  `,
  `
  -- Where the audit begins since its oldest rows were removed after their time: the last of them. Nothing else can be deleted.
  CREATE TABLE audit_start (
    seq INTEGER PRIMARY KEY,
    hash TEXT NOT NULL
  ) STRICT;
  DROP TRIGGER audit_is_not_deleted;
  CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    WHEN OLD.seq > (SELECT coalesce(max(seq), 0) FROM audit_start)
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  `,
  `
  -- What cases have in common, and the incidents that came of it.
  CREATE TABLE incident_signs (
    key TEXT NOT NULL,
    case_id TEXT NOT NULL,
    reporter TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (key, case_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX incident_signs_in_time ON incident_signs (key, at);
  CREATE INDEX incident_signs_of_case ON incident_signs (case_id);

  CREATE TABLE incidents (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    people INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    last_report_at TEXT NOT NULL,
    over_at TEXT,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX incidents_open ON incidents (id) WHERE state = 'open';

  CREATE TABLE incident_cases (
    incident_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    reporter TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (incident_id, case_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX incident_cases_of_reporter ON incident_cases (incident_id, reporter);
  CREATE INDEX incident_cases_in_time ON incident_cases (incident_id, at);
  CREATE INDEX incident_cases_of_case ON incident_cases (case_id);
  `,
  `
  -- Wants no reminders and no notices of incidents.
  ALTER TABLE contacts ADD COLUMN muted INTEGER NOT NULL DEFAULT 0;
  `,
  `
  -- Replies below a card in the channel: the key of that card.
  ALTER TABLE cards ADD COLUMN thread TEXT;
  CREATE INDEX cards_in_thread ON cards (thread, key) WHERE thread IS NOT NULL;
  `,
  `
  -- Lists of cases are read in pages, newest first.
  CREATE INDEX cases_in_time ON cases (opened_at, id);
  `,
  `
  -- Who goes first: 0 cards that somebody waits for, 1 replies in threads, 2 what the day's round writes over.
  ALTER TABLE cards ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
  UPDATE cards SET rank = 1 WHERE thread IS NOT NULL;
  DROP INDEX cards_due;
  CREATE INDEX cards_due ON cards (rank, due_at, key, audience_json) WHERE wanted > sent AND state = 'shown';
  -- A case is removed with its jobs, and an old one with its changes.
  CREATE INDEX jobs_of_case ON jobs (json_extract(json, '$.caseId'));
  CREATE INDEX changes_of_case ON changes (case_id);
  CREATE INDEX inbox_set_aside ON inbox (at) WHERE state = 'set-aside';
  `,
];
