import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailLoop = {
  id: "mail-loop",

  title: "The mail went in circles until it was stopped",
  explain:
    "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.",
  atOnce: [
    "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.",
  ],
  station: "network",
  needs: [],
  checks: ["sender.mx", "recipient.external"],
  judge: () => undefined,
  fixes: ["break-mail-loop"],
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Cause;
