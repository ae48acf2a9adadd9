import type { Case, Change, Evidence, Incident } from "../core/model.ts";
import type { Card, CardAudience } from "../desk/cards.ts";
import type { InboxItem, Job } from "../desk/ports.ts";
import { documentOf, documentOfOne } from "./document.ts";

/** What a case is without the parts that have columns and rows of their own. */
interface CaseDocument extends Omit<Case, "evidence" | "version"> {
  /** How many of the rows belong to each earlier fault; the rest is about the present one. */
  readonly evidenceOfEarlier?: readonly number[];
}
type ChangeDocument = Omit<Change, "version">;

export const readCase = documentOf<CaseDocument>({
  id: "text",
  reference: "text",
  reporter: "object",
  language: "text",
  openedAt: "text",
  bounce: "object",
  attempts: "list",
  asked: "list",
  form: "object?",
  rounds: "number",
  formErrors: "object",
  state: "text",
  ticket: "object?",
  changeId: "text?",
  quietSince: "text?",
  experience: "object?",
  earlier: "list?",
  incident: "object?",
  feedback: "object?",
  question: "object?",
  really: "text?",
  learnt: "text?",
  evidenceOfEarlier: "list?",
  history: "list",
});

export const readChange = documentOf<ChangeDocument>({
  id: "text",
  caseId: "text",
  plan: "object",
  digest: "text",
  requester: "object",
  approvers: "list",
  glassBreakers: "list?",
  why: "list",
  state: "text",
  proposedAt: "text",
  expiresAt: "text",
  approval: "object?",
  earlierApprovals: "list?",
  nextLookAt: "text?",
  appliedAt: "text?",
  nextMail: "object?",
  log: "list",
});

/** The value's sort follows from the fact's name; evidence is written from typed values only. */
export const readEvidence = documentOf<Evidence>({
  fact: "text",
  value: "any",
  source: "text",
  at: "text",
  because: "text",
});

export const readInboxItem = documentOf<InboxItem>({
  id: "text",
  at: "text",
  from: "object",
  language: "text",
  what: "object",
});

/** An incident without its counts, which have columns. */
type IncidentDocument = Omit<Incident, "people" | "reports" | "lastReportAt">;

export const readIncident = documentOf<IncidentDocument>({
  id: "text",
  reference: "text",
  code: "text",
  cause: "text?",
  traits: "list",
  state: "text",
  since: "text",
  openedAt: "text",
  nextUpdateAt: "text",
  claimedBy: "object?",
  changeId: "text?",
  over: "object?",
});

export const readJob = documentOfOne<Job, "kind">("kind", {
  look: { kind: "text", caseId: "text", look: "text" },
  apply: { kind: "text", changeId: "text" },
  verify: { kind: "text", changeId: "text", round: "number" },
  settle: { kind: "text", changeId: "text", round: "number" },
  expire: { kind: "text", changeId: "text" },
  remind: { kind: "text", changeId: "text" },
  egress: { kind: "text" },
  "incident-card": { kind: "text", incidentId: "text" },
  "incident-tell": { kind: "text", incidentId: "text", after: "text" },
  "service-level": {
    kind: "text",
    caseId: "text",
    since: "text",
    what: "text",
    stage: "text",
  },
  "close-quiet": { kind: "text", caseId: "text" },
  question: {
    kind: "text",
    itemId: "text",
    tenantId: "text",
    objectId: "text",
    language: "text",
  },
  "send-file": {
    kind: "text",
    note: "text",
    file: "text",
    place: "object",
    tenantId: "text",
    objectId: "text",
    language: "text",
  },
  tidy: { kind: "text" },
});

export const readAudience = documentOfOne<CardAudience, "kind">("kind", {
  person: { kind: "text", tenantId: "text", objectId: "text" },
  helpdesk: { kind: "text" },
  thread: { kind: "text", root: "text" },
});

// What a card of each kind holds is the bot's business; a wrong one is replaced by the next that is shown.
const ANY_CARD = { title: "text", buttons: "list", footer: "text" } as const;

export const readCard = documentOfOne<Card, "card">("card", {
  user: ANY_CARD,
  helpdesk: ANY_CARD,
  reply: { ...ANY_CARD, lines: "list" },
  approval: ANY_CARD,
  note: ANY_CARD,
});
