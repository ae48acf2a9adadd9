import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const messageTooLarge = {
  id: "message-too-large",

  title: "The mail is larger than it may be",
  explain:
    "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.",
  station: "device",
  needs: [],
  judge: (read) =>
    read("problem.scope") === "one-message"
      ? { verdict: "likely", because: ["Only this one mail is affected."] }
      : undefined,
  fixes: ["shrink-message"],
  source: SOURCES.limits,
  checked: CHECKED,
} satisfies Cause;
