import type { Cause, FixId, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { insideIsNotMeant } from "./outside-only.ts";
import { wayOut } from "./without-password.ts";

export const hveExternal = {
  id: "hve-external",

  title: "This kind of account reaches colleagues only",
  explain:
    "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.",
  station: "door",
  needs: ["recipient.external"],
  checks: ["hve.billing"],
  judge: (read) => {
    const inside = insideIsNotMeant(read);
    if (inside !== undefined) return inside;
    const isHve = read("hve.billing") !== undefined || isHveServer(read);
    return isHve && read("recipient.external") === true
      ? {
          verdict: "confirmed",
          because: [
            "It sends through High Volume Email, and the recipient is outside our organisation.",
          ],
        }
      : undefined;
  },
  fixes: [
    "switch-to-communication-services",
    "switch-to-oauth",
    "switch-to-relay",
    "switch-to-graph",
    "use-local-relay",
  ],
  chooseFix: {
    needs: ["sender.volume"],
    // Whoever has such an account mostly sends in masses.
    pick: (read) =>
      read("sender.volume") === "ordinary"
        ? ordinaryWay(read)
        : "switch-to-communication-services",
  },
  source: SOURCES.hve,
  checked: CHECKED,
} satisfies Cause;

function isHveServer(read: ReadFact): boolean {
  return /^smtp[-.]hve\./i.test(read("server.name") ?? "");
}

/** Not High Volume Email again: it reaches nobody outside. */
function ordinaryWay(read: ReadFact): FixId {
  return wayOut(read, "refused");
}
