import type { Log } from "../../desk/ports.ts";
import type { Incoming } from "../incoming.ts";
import type { Connector } from "./connector.ts";

/** Teams shows the indicator for about this long; another one sooner would only use up what cards may need. */
const shownMs = 3_000;
const maxRemembered = 1_000;

/** Shows "is typing" in a person's chat without anybody waiting for it. */
export function createTyping(
  connector: Connector,
  log: Log,
  isCalm: () => boolean = () => true,
): (incoming: Incoming) => void {
  const shownAt = new Map<string, number>();
  return ({ serviceUrl, conversation, from }) => {
    const now = performance.now();
    const last = shownAt.get(conversation.id);
    if (last !== undefined && now - last < shownMs) return;
    // In a surge the calls that Teams takes are for cards.
    if (!isCalm()) return;
    if (shownAt.size >= maxRemembered) shownAt.clear();
    shownAt.set(conversation.id, now);
    const reader = (from.aadObjectId ?? "").toLowerCase();
    const at = { serviceUrl, reader, conversationId: conversation.id };
    void connector
      .post(at, { type: "typing" })
      .then(({ outcome }) => log.write("send.typing", { outcome }));
  };
}
