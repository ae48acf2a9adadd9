import type { Instant, LookInfo, LookResult } from "../../core/model.ts";
import type { TenantRead } from "./tenant.ts";

/** A probe or a tenant read. One signature for all: facts in, facts or "could not look" out. Never throws. */
export interface Look extends LookInfo {
  run(known: LookInput, signal: AbortSignal): Promise<LookResult>;
}

/** What a look may use. Values come from parsed evidence only. */
export interface LookInput {
  readonly senderAddress?: string;
  readonly senderDomain?: string;
  readonly recipientAddress?: string;
  readonly serverName?: string;
  readonly serverPort?: number;
  /** The sender's public address, IPv4 or IPv6 literal. */
  readonly publicAddress?: string;
  /** The account that signs in. */
  readonly signInAccount?: string;
  /** Whose case it is, for budgets; absent where nobody's is. */
  readonly askedBy?: {
    readonly caseId: string;
    readonly tenantId: string;
    readonly objectId: string;
  };
  readonly now: Instant;
  /** The world was changed then: what was seen before it must not be answered with. */
  readonly notBefore?: Instant;
}

/** Looks a host's addresses up in DNS; IPv4 first. */
export type LookUpName = (
  name: string,
) => Promise<TenantRead<readonly string[]>>;
