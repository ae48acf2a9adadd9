import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, mayRelay, relayRules } from "./relay-rules.ts";

export const connectorIpMismatch = {
  id: "connector-ip-mismatch",

  title: "Microsoft 365 no longer recognises your office's address",
  explain:
    "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.",
  station: "door",
  needs: ["connector.list", "sender.public-address", "sender.domain-accepted"],
  checks: [
    "sender.mx",
    "server.addresses",
    "server.reachable",
    "relay.external",
    "tenant.reject-direct-send",
  ],
  judge: (read) => {
    const rules = relayRules(read);
    if (rules === undefined) return undefined;
    const { address, relay, covering } = rules;
    if (relay.length === 0)
      return {
        verdict: "ruled-out",
        because: ["No enabled relay rule lists any address."],
      };
    if (address === undefined)
      return { verdict: "possible", because: relay.map(describe) };
    if (covering.some(mayRelay))
      return {
        verdict: "ruled-out",
        because: [`A relay rule lists ${address}.`],
      };
    if (covering.length > 0)
      return {
        verdict: "ruled-out",
        because: covering.map(describe),
      };
    return {
      verdict: "confirmed",
      because: [...relay.map(describe), `The mail comes from ${address}.`],
    };
  },
  fixes: ["add-ip-to-connector"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
