import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const spfBroken = {
  id: "spf-broken",

  title: "Our domain's record of permitted senders has a mistake",
  explain:
    "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.",
  atOnce: [
    "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.",
  ],
  station: "network",
  needs: ["sender.spf-result"],
  checks: ["sender.spf-record"],
  judge: (read) => {
    const result = read("sender.spf-result");
    if (result === undefined) return undefined;
    const domain = read("sender.domain") ?? "the sender's domain";
    return result === "permerror"
      ? {
          verdict: "confirmed",
          because: [
            `Receivers cannot use the SPF record of ${domain} (permerror).`,
          ],
        }
      : {
          verdict: "ruled-out",
          because: [`The SPF check of ${domain} came to an end: ${result}.`],
        };
  },
  fixes: ["repair-spf"],
  source: SOURCES.spf,
  checked: CHECKED,
} satisfies Cause;
