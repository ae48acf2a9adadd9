import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { lackingProof } from "./sender-proof.ts";

export const bulkSenderAuthentication = {
  id: "bulk-sender-authentication",

  title: "The recipient's mail service asks more of those who send a lot",
  explain:
    "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.",
  station: "recipient",
  needs: ["sender.spf-result", "sender.dkim-keys", "sender.dmarc-policy"],
  checks: ["sender.volume"],
  judge: (read) => {
    const lacks = missing(read);
    const isComplete =
      read("sender.spf-result") === "pass" &&
      read("sender.dkim-keys") === "present" &&
      read("sender.dmarc-policy") !== undefined;
    if (lacks.length === 0)
      return isComplete
        ? {
            verdict: "ruled-out",
            because: ["SPF, DKIM and DMARC are all in place."],
          }
        : undefined;
    return {
      verdict: read("sender.volume") === "bulk" ? "confirmed" : "likely",
      because: lacks.map(({ words }) => words),
    };
  },
  fixes: ["add-spf-address", "repair-spf", "enable-dkim", "publish-dmarc"],
  chooseFix: {
    needs: ["sender.spf-result", "sender.dkim-keys", "sender.dmarc-policy"],
    pick: (read) => missing(read)[0]?.fix ?? "publish-dmarc",
  },
  source: SOURCES.outlookSenders,
  checked: CHECKED,
} satisfies Cause;

type Read = Parameters<Cause["judge"]>[0];

function missing(read: Read): ReturnType<typeof lackingProof> {
  return [
    ...lackingProof(read),
    ...(read("sender.dmarc-policy") === "missing"
      ? [
          {
            words: "The domain has no DMARC record.",
            fix: "publish-dmarc",
          },
        ]
      : []),
  ];
}
