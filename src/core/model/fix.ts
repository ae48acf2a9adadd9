import type { FactName } from "../facts.ts";
import type { FixId, ReadFact, Sourced } from "./cause.ts";
import type { ChangeRequest } from "./change.ts";

/** Who carries a fix out: the person who reports, or whom they have to ask. */
export type Actor =
  | "person"
  | "exchange-admin"
  | "network-admin"
  | "domain-admin"
  | "server-admin"
  | "licence-admin"
  | "sign-in-admin"
  | "program-keeper";

export interface Fix extends Sourced {
  readonly id: FixId;
  readonly title: string;
  readonly whoCanDoIt: Actor;
  /** Facts without which its steps or its change stay vague; asked for once the cause is found. */
  readonly needs: readonly FactName[];
  /** Steps in plain words, filled with validated facts only. Paths of the admin centres are today's. */
  readonly steps: (read: ReadFact) => readonly string[];
  /** PowerShell to copy, a command a line. `read` knows nothing that only a bounce says; undefined while a value is missing. */
  readonly script?: (read: ReadFact) => readonly string[] | undefined;
  /** What to enter on the device or in the program. */
  readonly settings?: (read: ReadFact) => DeviceSettings;
  /** A DNS record to publish, as it must read afterwards. */
  readonly record?: (read: ReadFact) => DnsRecordText | undefined;
  /** How to see that it helped. */
  readonly check: string;
  /** How to take it back. */
  readonly undo: string;
  /** What may go wrong, or what it costs. */
  readonly watchOut: readonly string[];
  /** The kind of change if we can do it ourselves, with its input from independently seen facts. */
  readonly change?: (read: ReadFact) => ChangeRequest | undefined;
}

/** What a device's form asks for. */
export interface DeviceSettings {
  readonly server: string;
  readonly port: number;
  readonly tls: "STARTTLS" | "STARTTLS where the device can" | "HTTPS" | "none";
  readonly signIn: string;
  readonly sender: string;
}

export interface DnsRecordText {
  readonly name: string;
  readonly type: "TXT" | "CNAME";
  readonly value: string;
}
