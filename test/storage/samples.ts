import type { Case, Change, Evidence, Person } from "../../src/core/model.ts";
import type { Card, CardAudience } from "../../src/desk/cards.ts";
import type { AuditEntry, InboxItem } from "../../src/desk/ports.ts";

export const T0 = "2026-11-21T08:00:00.000Z";

/** T0 and so many seconds. */
export function after(seconds: number): string {
  return new Date(Date.parse(T0) + seconds * 1000).toISOString();
}

export const ANNA: Person = {
  tenantId: "00000000-0000-0000-0000-00000000000a",
  objectId: "00000000-0000-0000-0000-000000000001",
  name: "Anna",
};
export const BEN: Person = {
  ...ANNA,
  objectId: "00000000-0000-0000-0000-000000000002",
  name: "Ben",
};

export const NOBODY: ReadonlySet<string> = new Set();

export const SEEN: Evidence = {
  fact: "recipient.external",
  value: true,
  source: "bounce",
  at: T0,
  because: "The recipient is outside.",
};
export const CONNECTORS: Evidence = {
  fact: "connector.list",
  value: [
    {
      name: "Printers",
      type: "OnPremises",
      enabled: true,
      addresses: ["198.51.100.20"],
    },
  ],
  source: "tenant",
  at: T0,
  because: "Exchange lists it.",
};

export function aCase(id: string, more: Partial<Case> = {}): Case {
  return {
    id,
    reference: "BD-7F3K",
    reporter: ANNA,
    language: "en",
    openedAt: T0,
    bounce: {
      action: "failed",
      words: 'relay denied \u0000 \ud800 "x"',
      generator: "exchange-online",
      status: "5.7.64",
    },
    evidence: [SEEN],
    attempts: [],
    asked: [],
    rounds: 0,
    formErrors: {},
    state: "looking",
    history: [],
    version: 0,
    ...more,
  };
}

export function aChange(id: string, more: Partial<Change> = {}): Change {
  return {
    id,
    caseId: "case-1",
    plan: {
      request: {
        kind: "add-connector-address",
        connector: "Printers",
        address: "203.0.113.44",
      },
      target: 'inbound connector "Printers"',
      before: { SenderIPAddresses: ["198.51.100.20"] },
      after: { SenderIPAddresses: ["198.51.100.20", "203.0.113.44"] },
      beforeVersion: T0,
      undo: "Take 203.0.113.44 out again.",
      risk: { level: "low", words: "One address more." },
      script: "Set-InboundConnector …",
      warnings: [],
    },
    digest: "d".repeat(64),
    requester: BEN,
    approvers: [ANNA],
    why: ["The printer comes from 203.0.113.44."],
    state: "proposed",
    proposedAt: T0,
    expiresAt: after(86_400),
    log: [],
    version: 0,
    ...more,
  };
}

export function anItem(id: string, text = "hello"): InboxItem {
  return {
    id,
    at: T0,
    from: ANNA,
    language: "en",
    what: { kind: "message", text },
  };
}

export function aNote(title: string): Card {
  return { card: "note", title, lines: [], buttons: [], footer: "" };
}

export const HELPDESK: CardAudience = { kind: "helpdesk" };

export function anEntry(what: string): AuditEntry {
  return {
    at: T0,
    who: "bounce-desk",
    what,
    subject: "case-1",
    data: { n: 1 },
  };
}
