import type { CodeLanguage } from "../../../core/model.ts";

/** How a sample signs in; `relay` does not, `graph` sends without SMTP. */
export type SampleWay = "oauth" | "password" | "relay" | "graph";

/** A programming language with samples that send one mail. Each fits whole into a card's code block. */
export interface SampleLanguage {
  readonly id: string;
  readonly title: string;
  readonly codeLanguage: CodeLanguage;
  readonly says: RegExp;
  /** What to install, and what to know. */
  readonly lines: readonly string[];
  readonly ways: Partial<Readonly<Record<SampleWay, string>>>;
}
