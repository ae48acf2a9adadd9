import type { Case, Change, Evidence } from "../core/model.ts";
import type { Card, CardAudience } from "../desk/cards.ts";
import type { InboxItem, Job } from "../desk/ports.ts";
import { documentOf, documentOfOne } from "./document.ts";

/** What a case is without the parts that have columns and rows of their own. */
export interface CaseDocument extends Omit<Case, "evidence" | "version"> {
  /** How many of the rows belong to each earlier fault; the rest is about the present one. */
  readonly evidenceOfEarlier?: readonly number[];
}
export type ChangeDocument = Omit<Change, "version">;

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
  experience: "object?",
  earlier: "list?",
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
  why: "list",
  state: "text",
  proposedAt: "text",
  expiresAt: "text",
  approval: "object?",
  earlierApprovals: "list?",
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

export const readJob = documentOfOne<Job, "kind">("kind", {
  look: { kind: "text", caseId: "text", look: "text" },
  apply: { kind: "text", changeId: "text" },
  verify: { kind: "text", changeId: "text", round: "number" },
  settle: { kind: "text", changeId: "text", round: "number" },
  expire: { kind: "text", changeId: "text" },
  remind: { kind: "text", changeId: "text" },
});

export const readAudience = documentOfOne<CardAudience, "kind">("kind", {
  person: { kind: "text", tenantId: "text", objectId: "text" },
  helpdesk: { kind: "text" },
});

// What a card of each kind holds is the bot's business; a wrong one is replaced by the next that is shown.
const ANY_CARD = { title: "text", buttons: "list", footer: "text" } as const;

export const readCard = documentOfOne<Card, "card">("card", {
  user: ANY_CARD,
  helpdesk: ANY_CARD,
  approval: ANY_CARD,
  note: ANY_CARD,
});
