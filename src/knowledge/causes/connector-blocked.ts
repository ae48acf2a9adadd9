import type { Cause, Judgement } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mayRelay, relayRules } from "./relay-rules.ts";
import { isRefusedByRules } from "./relay-state.ts";

export const connectorBlocked = {
  id: "connector-blocked",

  title: "Microsoft has blocked the rule that lets your office send",
  explain:
    "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.",
  station: "connector",
  needs: ["connector.blocked"],
  checks: ["connector.list", "sender.public-address"],
  judge: (read) => {
    const blocked = read("connector.blocked");
    if (blocked === undefined) return undefined;
    if (blocked.length === 0)
      return {
        verdict: "ruled-out",
        because: [
          "Microsoft has blocked none of the organisation's connectors.",
        ],
      };
    const because = [`Microsoft has blocked ${names(blocked)}.`];
    const rules = relayRules(read);
    const knowing = rules?.covering.filter(mayRelay) ?? [];
    if (knowing.some(({ name }) => blocked.includes(name)))
      return {
        verdict: isRefusedByRules(read) ? "likely" : "confirmed",
        because: [...because, "That is the rule that recognises this sender."],
      };
    return unlessOther(knowing.length > 0, because);
  },
  fixes: ["unblock-connector"],
  source: SOURCES.removeBlockedConnector,
  checked: CHECKED,
} satisfies Cause;

function unlessOther(isOther: boolean, because: readonly string[]): Judgement {
  return isOther
    ? {
        verdict: "ruled-out",
        because: [...because, "Another rule recognises this sender."],
      }
    : { verdict: "likely", because };
}

function names(blocked: readonly string[]): string {
  return blocked.map((name) => `connector "${name}"`).join(", ");
}
