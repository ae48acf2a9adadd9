import type { StatusCode } from "../status-code.ts";
import type { ReadFact, Sourced } from "./cause.ts";
import type { DeviceSettings } from "./fix.ts";

/** A way to send mail through Microsoft 365. */
export interface Method extends Sourced {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it is good for. */
  readonly summary: string;
  /** The cells of a comparison. */
  readonly compare: {
    readonly server: string;
    readonly port: string;
    readonly encryption: string;
    readonly signIn: string;
    /** May it send to the outside? */
    readonly outside: "yes" | "no";
    readonly licence: string;
    readonly limits: string;
  };
  /** What has to be so before it works; `holds` is undefined where that is not known. */
  readonly prerequisites: readonly {
    readonly words: string;
    readonly holds: (read: ReadFact) => boolean | undefined;
  }[];
  /** How well it suits, by what is known. */
  readonly suits: (read: ReadFact) => Suitability;
  readonly settings: (read: ReadFact) => DeviceSettings;
  readonly watchOut: readonly string[];
  /** Refusals that are typical of it: enhanced status codes. */
  readonly typical: readonly StatusCode[];
}

export interface Suitability {
  /** `usual`: the first choice in this situation; `possible`: it works; `no`: it cannot. */
  readonly fit: "usual" | "possible" | "no";
  readonly because: readonly string[];
}

/** Something that people ask for without any bounce: a comparison, a settings sheet, dates. */
export interface Topic extends Sourced {
  readonly id: string;
  readonly title: string;
  /** How it is asked for in a chat. */
  readonly asks: RegExp;
  /** What may follow its name: 'MAKER', or '' for nothing. */
  readonly usage: string;
  /** Answers from the words of the request; a string is a sentence that says what is missing. */
  readonly tell: (words: string) => Advice | string;
}

/** Languages as an Adaptive Card's CodeBlock names them. */
export type CodeLanguage =
  "C#" | "JavaScript" | "PHP" | "PlainText" | "PowerShell" | "Python";

export interface Advice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows?: readonly { readonly label: string; readonly text: string }[];
  /** Text to copy: a record, a command, a program. */
  readonly code?: string;
  /** What the code is written in; plain text when absent. */
  readonly codeLanguage?: CodeLanguage;
}
