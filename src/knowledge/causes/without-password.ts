import type { Cause, FixId, ReadFact } from "../../core/model.ts";
import { isShut } from "./without-fixed-address.ts";

/** Does High Volume Email take a password for longer, or is it kept from passwords by the same rule? */
type HvePassword = "taken" | "refused";

/**
 * Another way to send for what has only a password so far. OAuth where it can be had; a relay rule where the public
 * address is fixed; for mail to colleagues alone a High Volume Email account; else a server in between.
 */
export function wayOut(read: ReadFact, hvePassword: HvePassword): FixId {
  const kind = read("sender.kind");
  const isFixed = read("sender.address-is-fixed");
  const isInside = read("recipient.external") === false;
  const canSignIn = read("device.sign-in-ability") !== "none";
  const hasOauth = speaksOauth(read);
  const fitsHve =
    canSignIn && isInside && (hasOauth || hvePassword === "taken");
  if (read("sender.volume") === "bulk") {
    if (fitsHve) return "switch-to-hve";
    if (canSignIn && !isInside) return "switch-to-communication-services";
  }
  if (hasOauth)
    return isShut(read, 587) && kind !== "mailbox"
      ? "switch-to-graph"
      : "switch-to-oauth";
  const mayRelay = isFixed !== false && !isShut(read, 25);
  if (isFixed === true && mayRelay) return "switch-to-relay";
  if (fitsHve && kind !== "server") return "switch-to-hve";
  return mayRelay ? "switch-to-relay" : "use-local-relay";
}

/** As it says itself; else programs can mostly be taught, and devices mostly not. */
function speaksOauth(read: ReadFact): boolean {
  const ability = read("device.sign-in-ability");
  if (ability !== undefined) return ability === "oauth";
  const kind = read("sender.kind");
  return kind === "application" || kind === "mailbox";
}

/** Facts that decide the way out and are worth asking for. */
export const WAY_OUT_NEEDS = [
  "sender.kind",
  "device.sign-in-ability",
  "sender.address-is-fixed",
  "recipient.external",
  "network.ports-shut",
] as const;

export const WAYS_OUT = [
  "switch-to-relay",
  "switch-to-oauth",
  "switch-to-graph",
  "switch-to-hve",
  "switch-to-communication-services",
  "use-local-relay",
] as const;

/** For the causes that refuse a password everywhere, at the High Volume Email server too. */
export const withoutPassword = {
  fixes: WAYS_OUT,
  chooseFix: {
    needs: WAY_OUT_NEEDS,
    pick: (read) => wayOut(read, "refused"),
  },
} satisfies Pick<Cause, "fixes" | "chooseFix">;
