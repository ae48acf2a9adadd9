import type { Facts } from "../core/facts.ts";
import { CONNECTION_SIGNS } from "./connection-signs.ts";
import { inSmallLetters, says } from "./scan/phrases.ts";
import { serverIn } from "./server-in-text.ts";

/** What a program says of a connection that never came to an SMTP reply. */
export interface SocketError {
  readonly facts: Partial<Facts>;
  /** One sentence: what the text states. */
  readonly because: string;
}

/** Reads socket and TLS errors; `undefined` where the text states none. */
export function readSocketError(text: string): SocketError | undefined {
  const looked = inSmallLetters(text);
  const sign = CONNECTION_SIGNS.find(({ label }) => says(label, looked));
  if (sign === undefined) return undefined;
  const server = serverIn(text, "application-log");
  return {
    facts: { ...server, ...withoutDoubt(sign.facts, server) },
    because: `The text says that ${sign.said}.`,
  };
}

/** Port 465 is TLS from the first byte (RFC 8314 §3.3): a plain answer there is no sign of a wrong setting. */
function withoutDoubt(
  facts: Partial<Facts>,
  server: Partial<Facts>,
): Partial<Facts> {
  return facts["device.tls"] === "implicit" && server["server.port"] === 465
    ? {}
    : facts;
}
