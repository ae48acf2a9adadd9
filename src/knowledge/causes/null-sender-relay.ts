import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isRefusedByRules } from "./relay-state.ts";
import {
  describe,
  mayRelay,
  namesCertificate,
  relayRules,
} from "./relay-rules.ts";

export const nullSenderRelay = {
  id: "null-sender-relay",

  title: "This mail has no return address, so it may not pass",
  explain:
    "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.",
  station: "door",
  needs: ["sender.is-null"],
  checks: [
    "connector.list",
    "sender.public-address",
    "sender.certificate-name",
  ],
  judge: (read) => {
    const isNull = read("sender.is-null");
    if (isNull === undefined) return undefined;
    if (!isNull)
      return { verdict: "ruled-out", because: ["The mail has a return path."] };
    const because = ["The mail has no return path (MAIL FROM:<>)."];
    const rules = relayRules(read);
    if (rules === undefined) return { verdict: "likely", because };
    const knowing = rules.covering.filter(mayRelay);
    if (knowing.some((rule) => namesCertificate(rule, read)))
      return {
        verdict: "ruled-out",
        because: knowing.map(describe),
      };
    return knowing.length > 0 && !isRefusedByRules(read)
      ? {
          verdict: "confirmed",
          because: [
            ...because,
            ...knowing.map(describe),
            "A rule by address passes on only mail that comes from one of the organisation's own domains.",
          ],
        }
      : { verdict: "possible", because };
  },
  fixes: ["create-certificate-connector"],
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Cause;
