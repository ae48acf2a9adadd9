import type { SignInDoor } from "../places.ts";
import type { Envelope, ReceivedMessage } from "../smtp/rules.ts";

/** A message that one of the lab's servers took on. */
export interface Accepted {
  readonly by: SignInDoor | "tenant-mx" | "on-premises";
  readonly envelope: Envelope;
  readonly message: ReceivedMessage;
  /** The account that signed in. */
  readonly user?: string;
  /** The name of the organisation's own server. */
  readonly host?: string;
}

/** Why a message went no further. */
export interface Verdict {
  /** `failed` when absent. */
  readonly kind?: "failed" | "delayed";
  /** The last reply or own verdict: '550 5.1.10 RESOLVER.ADR…'. */
  readonly reply: string;
  /** The server that said it, where it was not the writer of the notice itself. */
  readonly remote?: { readonly host: string; readonly address: string };
}

/** What became of a message that nobody refused on the wire. */
export interface Undelivered extends Verdict {
  readonly kind: "failed" | "delayed";
  readonly sender: string;
  readonly recipient: string;
  /** Who gives up, and writes the notice. */
  readonly generatedBy: string;
  readonly writer: "exchange-online" | "exchange-server";
}
