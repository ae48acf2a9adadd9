import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { insideIsNotMeant } from "./outside-only.ts";

/** The initial domain of every tenant. Learn, "Domains FAQ". */
const START_UP_ENDING = ".onmicrosoft.com";

export const onmicrosoftLimit = {
  id: "onmicrosoft-limit",

  title: "Mail from the start-up domain has reached its daily limit",
  explain:
    "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.",
  station: "device",
  needs: ["sender.domain"],
  checks: ["recipient.external"],
  judge: (read) => {
    const inside = insideIsNotMeant(read);
    if (inside !== undefined) return inside;
    const domain = read("sender.domain");
    if (domain === undefined) return undefined;
    return domain.toLowerCase().endsWith(START_UP_ENDING)
      ? { verdict: "likely", because: [`The mail is sent from ${domain}.`] }
      : {
          verdict: "ruled-out",
          because: [`The mail is sent from ${domain}, a domain of its own.`],
        };
  },
  fixes: ["use-accepted-sender-domain"],
  source: SOURCES.onmicrosoft,
  checked: CHECKED,
} satisfies Cause;
