import type { FactName, Facts } from "../../core/facts.ts";
import type { EvidenceOf, Instant, LookResult } from "../../core/model.ts";
import type { Look, LookInput, TenantRead } from "../../desk/ports.ts";

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
  return read.outcome === "saw" ? to(read.value) : read;
}

export const notKnownYet: LookResult = {
  outcome: "could-not-look",
  fault: "us",
  reason: "The sender's address is not known yet.",
};

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
