import type { Bounce, Case, Evidence } from "../../src/core/model.ts";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";

export const NOW = "2026-11-20T09:41:22.113Z";

/** A refusal as Exchange Online words it. */
export const relayDenied: Bounce = {
  recipient: "supplier@fabrikam.example",
  sender: "scanner@contoso.com",
  replyCode: "550",
  status: "5.7.64",
  action: "failed",
  words: "550 5.7.64 TenantAttribution; Relay Access Denied",
  generator: "exchange-online",
};

export function caseOf(over: Partial<Case> = {}): Case {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    reference: "BD-7F3K",
    reporter: { tenantId: "t", objectId: "user", name: "Robin" },
    language: "en",
    openedAt: NOW,
    bounce: relayDenied,
    evidence: [],
    attempts: [],
    asked: [],
    rounds: 0,
    formErrors: {},
    state: "looking",
    history: [],
    version: 0,
    ...over,
  };
}

export function seen(facts: Partial<Facts>): readonly Evidence[] {
  return evidenceOf(facts, "tenant", NOW, "seen");
}

export const printers = {
  name: "Printers",
  type: "OnPremises",
  enabled: true,
  addresses: ["198.51.100.20"],
} as const;
