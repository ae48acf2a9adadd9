import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notAuthenticated = {
  id: "not-authenticated",

  title: "The sender did not sign in to Microsoft 365",
  explain:
    "It is set up to sign in and did not get that far. The name, password and encryption settings on the device need a look; that takes a few minutes.",
  station: "device",
  needs: ["sender.signs-in"],
  judge: (read) => {
    const signsIn = read("sender.signs-in");
    if (signsIn === undefined) return undefined;
    return signsIn
      ? { verdict: "likely", because: ["It is set up to sign in."] }
      : { verdict: "ruled-out", because: ["It is set up not to sign in."] };
  },
  fixes: ["correct-sign-in"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
