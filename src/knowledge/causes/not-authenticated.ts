import type { Cause, Judgement, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mayRelay, relayRules } from "./relay-rules.ts";
import { serverDoor } from "./server-door.ts";
import { firstShut } from "./sign-in-gates.ts";

export const notAuthenticated = {
  id: "not-authenticated",

  title: "The device or program did not sign in to Microsoft 365",
  explain:
    "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.",
  station: "device",
  needs: ["sender.signs-in", "device.sign-in-ability"],
  checks: [
    "sign-in.failure",
    "mailbox.smtp-auth",
    "tenant.smtp-auth-disabled",
    "server.offers-sign-in",
    "connector.list",
    "sender.public-address",
  ],
  judge: (read) => {
    const signsIn = read("sender.signs-in");
    if (signsIn === undefined) return undefined;
    return signsIn ? judgeSigningIn(read) : judgeOpen(read);
  },
  fixes: ["correct-sign-in", "turn-on-encryption"],
  chooseFix: {
    needs: ["device.tls"],
    pick: (read) =>
      read("device.tls") === "implicit"
        ? "turn-on-encryption"
        : "correct-sign-in",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;

/** It means to sign in. What refuses the sign-in, or keeps it from being tried, is a cause of its own. */
function judgeSigningIn(read: ReadFact): Judgement {
  const because = ["It is set up to sign in."];
  const shut = firstShut(read);
  return shut === undefined
    ? { verdict: "likely", because }
    : { verdict: "ruled-out", because: [...because, shut] };
}

/** It does not mean to sign in. Whether it should depends on what it can, and on whether a relay rule is made for it. */
function judgeOpen(read: ReadFact): Judgement {
  const because = ["It is set up not to sign in."];
  const rules = relayRules(read);
  if (rules?.covering.some(mayRelay) === true)
    return {
      verdict: "ruled-out",
      because: [...because, "A relay rule lets it send without a sign-in."],
    };
  const ability = read("device.sign-in-ability");
  if (ability === "none" || (ability === undefined && rules === undefined))
    return { verdict: "ruled-out", because };
  const none = "No relay rule is known to let it in without one.";
  return ability === undefined || serverDoor(read) !== "submission"
    ? { verdict: "likely", because: [...because, none] }
    : { verdict: "confirmed", because: [...because, "It could.", none] };
}
