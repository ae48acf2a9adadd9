import type { SenderKind } from "../../core/facts.ts";
import type { Instant, Source } from "../../core/model.ts";

/** A device, program or server that sends mail, as cases have shown it. Nothing about a person is kept. */
export interface RegisteredDevice {
  readonly tenantId: string;
  /** The address that it sends as, in lower case; together with the tenant its name here. */
  readonly sender: string;
  readonly kind: Exclude<SenderKind, "mailbox">;
  /** IPv4 or IPv6 literal. */
  readonly publicAddress?: string;
  /** Id of the way to send: 'relay-by-address'. */
  readonly method?: string;
  /** The inbound connector that carries it. */
  readonly connector?: string;
  readonly lastSeen: Instant;
  readonly lastCaseId: string;
  /** For people: 'BD-7F3K'. */
  readonly lastReference: string;
  /** A name in DNS that follows its public address; told by a person, never read of a case. */
  readonly dynamicName?: string;
  /** The last scheduled look at its way out; what did not fit and was told is there to be told once. */
  readonly egress?: EgressSeen;
}

export interface EgressSeen {
  readonly lookedAt: Instant;
  /** An address of its that no connector covers; absent while all is well. */
  readonly stranger?: string;
  /** How the address was seen, as a sentence, and what kind of source that is. */
  readonly because?: string;
  readonly source?: Source;
}

/** Fields that cases and people write; absent ones keep what stands there. */
export type DeviceSeen = Omit<RegisteredDevice, "dynamicName" | "egress">;

/** The register of devices. */
export interface Register {
  /** Writes down what a case showed, unless a later one was there before. */
  seen(device: DeviceSeen): Promise<void>;
  get(tenantId: string, sender: string): Promise<RegisteredDevice | undefined>;
  /** By sender. */
  all(): Promise<readonly RegisteredDevice[]>;
  /** False when there is no such device; undefined takes the name away. */
  setName(
    tenantId: string,
    sender: string,
    name: string | undefined,
  ): Promise<boolean>;
  looked(tenantId: string, sender: string, seen: EgressSeen): Promise<void>;
  /** False when there was none. */
  forget(tenantId: string, sender: string): Promise<boolean>;
  /** Takes out what no case has shown since that moment. */
  removeUnseen(since: Instant): Promise<void>;
  /** Targets (ChangePlan.target) that changes of ours were written to. */
  changedTargets(): Promise<readonly string[]>;
}
