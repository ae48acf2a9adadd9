import type { FactName, Facts } from "../../core/facts.ts";
import type { EvidenceOf, Instant, LookResult } from "../../core/model.ts";
import type { Look, LookInput, TenantRead } from "../../desk/ports.ts";
import { tidy } from "../exchange-envelope.ts";

/** What all looks at the tenant have in common. */

export function seen<F extends FactName>(
  fact: F,
  value: Facts[F],
  at: Instant,
  because: string,
): EvidenceOf<F> {
  return { fact, value, source: "tenant", at, because };
}

export function domainOf(address: string | undefined): string | undefined {
  const domain = address?.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return domain === "" || !address?.includes("@") ? undefined : domain;
}

/** Hand over what a read saw, or why it saw nothing. */
export function fromRead<T>(
  read: TenantRead<T>,
  to: (value: T) => LookResult,
): LookResult {
  return read.outcome === "saw" ? stamped(to(read.value), read) : read;
}

/** Evidence is as old as the oldest of the reads behind it, however late somebody asks for it. */
export function stamped(
  result: LookResult,
  ...reads: readonly { readonly at?: Instant }[]
): LookResult {
  if (result.outcome !== "saw") return result;
  const times = reads.flatMap(({ at }) => (at === undefined ? [] : [at]));
  return {
    ...result,
    evidence: result.evidence.map((one) => ({
      ...one,
      at: [one.at, ...times].toSorted()[0] ?? one.at,
    })),
  };
}

/** It was looked, and there is nothing that a fact could say. */
export function nothing(sentence: string): LookResult {
  return { outcome: "saw", evidence: [], transcript: [sentence] };
}

/** It was looked, but what was seen does not decide it. */
export function undecided(reason: string): LookResult {
  return { outcome: "could-not-look", fault: "us", reason };
}

export const notKnownYet: LookResult = {
  outcome: "could-not-look",
  fault: "us",
  reason: "The sender's address is not known yet.",
};

/** A look about the one account that signs in. */
export function defineAccountLook(
  info: Pick<Look, "id" | "title" | "yields">,
  look: (account: string, known: LookInput) => Promise<LookResult>,
): Look {
  const needs = {
    needs: [],
    needsOneOf: ["sender.address", "sign-in.account"],
  } as const;
  return defineLook({ ...info, ...needs }, async (known) => {
    const account = accountOf(known);
    return account === undefined ? notKnownYet : look(account, known);
  });
}

/**
 * Whose sign-in it is about: the account's, or the sender's own while nobody has named another. A name without a domain
 * is no sign-in name of Microsoft 365, and Exchange would take it for an alias.
 */
function accountOf(known: LookInput): string | undefined {
  const { signInAccount: account } = known;
  return account?.includes("@") === true ? account : known.senderAddress;
}

/** Names as Exchange and Graph give them, on one line. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${tidy(name)}"`).join(", ");
}

/** A look ends when it is told to, and an error that nobody expected is still no fact. */
export function defineLook(
  info: Omit<Look, "run" | "vantage">,
  look: (known: LookInput) => Promise<LookResult>,
): Look {
  return {
    ...info,
    vantage: "anywhere",
    run: (known, signal) =>
      new Promise((resolve) => {
        const stop = () => {
          resolve(tookTooLong);
        };
        if (signal.aborted) stop();
        else signal.addEventListener("abort", stop, { once: true });
        void look(known)
          .catch(() => failed)
          .then((result) => {
            signal.removeEventListener("abort", stop);
            resolve(result);
          });
      }),
  };
}

const tookTooLong: LookResult = {
  outcome: "could-not-look",
  fault: "network",
  reason: "The answer took too long.",
};

const failed: LookResult = {
  outcome: "could-not-look",
  fault: "us",
  reason: "This look failed for a reason of our own.",
};
