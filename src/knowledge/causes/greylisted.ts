import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const greylisted = {
  id: "greylisted",

  title: "The recipient's server asks to try again a little later",
  explain:
    "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.",
  station: "recipient",
  needs: [],
  judge: () => undefined,
  fixes: ["wait-and-retry"],
  source: SOURCES.rfc6647,
  checked: CHECKED,
} satisfies Cause;
