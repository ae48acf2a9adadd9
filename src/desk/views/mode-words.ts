import type { Card } from "../cards.ts";
import type { TenantMode } from "../parts.ts";

/** What the bot may do in the tenant, as each card's reader needs to know it. */
export function modeWords(
  mode: TenantMode,
  card: Exclude<Card["card"], "reply">,
): string {
  switch (card) {
    case "approval":
      return TO_APPROVERS[mode];
    case "helpdesk":
      return TO_AGENTS[mode];
    case "user":
    case "note":
      return TO_EVERYBODY[mode];
  }
}

type Words = Readonly<Record<TenantMode, string>>;

const TO_EVERYBODY: Words = {
  asks: "I cannot see our mail settings, so I ask you.",
  reads: "I can see our mail settings, but not change them.",
  changes: "I can see our mail settings. An admin approves each change.",
};

const TO_AGENTS: Words = {
  asks: "Mode: reads nothing in the tenant, asks people instead.",
  reads: "Mode: reads only. An admin runs the script, the bot checks.",
  changes: "Mode: reads the tenant, changes it only when approved.",
};

const TO_APPROVERS: Words = {
  asks: "Mode: I may neither read nor change the tenant.",
  reads: "Mode: I read, and may not change. You run the script, I check it.",
  changes: "Mode: I read and change. What is approved I write and check.",
};
