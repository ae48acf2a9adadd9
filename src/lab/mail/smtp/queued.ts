import { randomInt, randomUUID } from "node:crypto";
import { headerOf, type ReceivedMessage } from "./rules.ts";

/** The message's own id, or one that the server gives. */
export function messageIdOf(message: ReceivedMessage, host: string): string {
  const own = /<[^<>\s]{1,900}>/.exec(headerOf(message, "message-id") ?? "");
  return own?.[0] ?? `<${randomUUID()}@${host}>`;
}

/** '250 2.6.0 <id> [InternalId=…, Hostname=…] 1834 bytes in 0.041, 43.682 KB/sec Queued mail for delivery' */
export function queuedReply(message: ReceivedMessage, host: string): string {
  const seconds = randomInt(40, 400) / 1000;
  const rate = message.bytes / 1024 / seconds;
  const internalId = randomInt(10_000_000_000_000, 90_000_000_000_000);
  return `250 2.6.0 ${messageIdOf(message, host)} [InternalId=${internalId}, Hostname=${host}] ${message.bytes} bytes in ${seconds.toFixed(3)}, ${rate.toFixed(3)} KB/sec Queued mail for delivery`;
}
