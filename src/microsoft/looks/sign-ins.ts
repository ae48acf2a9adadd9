import type { SignInFailure } from "../../core/facts.ts";
import type { LookResult } from "../../core/model.ts";
import type { Look, LookInput } from "../../desk/ports.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import type { GraphReads } from "../graph-reads.ts";
import type { SignInEntry } from "../graph-rows.ts";
import { failureOf } from "../sign-in-errors.ts";
import { defineAccountLook, nothing, seen, stamped } from "./evidence.ts";

const LOOKED_BACK_MS = 24 * 60 * 60 * 1000;

const WORDS: Readonly<Record<SignInFailure, string>> = {
  none: "went well",
  "wrong-password": "failed because of the password",
  "security-defaults": "was turned away by security defaults",
  "conditional-access": "was turned away by Conditional Access",
  mfa: "failed because a second factor was asked for",
  policy: "was turned away by a policy",
  federation: "failed at the organisation's own sign-in server",
  other: "failed",
};

/** What Entra's log says of the account's newest sign-in over SMTP. Learn, "List signIns" and "signIn resource type". */
export function signIns(exchange: ExchangeReads, graph: GraphReads): Look {
  return defineAccountLook(
    {
      id: "tenant.sign-ins",
      title: "Reading the sign-in log: why the last sign-in failed",
      yields: ["sign-in.failure"],
    },
    async (account, known) => {
      const user = await exchange.user(account);
      if (user.outcome !== "saw") return user;
      const log = await graph.smtpSignIns(
        user.value?.UserPrincipalName ?? account,
        since(known.now),
      );
      if (log.outcome !== "saw") return log;
      const [newest] = log.value;
      if (newest === undefined)
        return nothing(
          `Entra's log has no sign-in of ${account} over SMTP in the last 24 hours`,
        );
      return stamped(await told(newest, graph, known, account), log);
    },
  );
}

/** Conditional Access and security defaults exclude one another and share their error number. */
async function told(
  { status, createdDateTime }: SignInEntry,
  graph: GraphReads,
  { now }: LookInput,
  account: string,
): Promise<LookResult> {
  let failure = failureOf(status.errorCode);
  if (failure === "conditional-access") {
    const defaults = await graph.securityDefaults();
    if (defaults.outcome !== "saw") return defaults;
    if (defaults.value) failure = "security-defaults";
  }
  const number = status.errorCode === 0 ? "" : ` (error ${status.errorCode})`;
  return {
    outcome: "saw",
    evidence: [
      seen(
        "sign-in.failure",
        failure,
        now,
        `Entra's log says that the last sign-in of ${account} over SMTP, at ${minute(createdDateTime)}, ${WORDS[failure]}${number}`,
      ),
    ],
  };
}

/** Whole minutes, so that cases that ask at about the same time share the answer. */
function since(now: string): string {
  const start = new Date(Date.parse(now) - LOOKED_BACK_MS);
  return `${start.toISOString().slice(0, 16)}:00Z`;
}

/** '2026-11-20 08:41 UTC' */
function minute(at: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms)
    ? "an unknown time"
    : `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
