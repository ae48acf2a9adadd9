import { setTimeout as sleep } from "node:timers/promises";

import type { Log } from "../../desk/ports.ts";
import { inLanguage } from "../../locales/index.ts";
import { languageOf, type Incoming } from "../incoming.ts";
import { backOffMs } from "./back-off.ts";
import type { Connector } from "./connector.ts";

const mostTries = 4;

/**
 * Says in a channel or group chat where the answer comes, without anybody waiting for it. Nothing of what was written there is
 * repeated. What came back itself is recorded and answered whether or not this sentence gets through.
 */
export function createWayToChat(parts: {
  readonly connector: Connector;
  readonly appId: string;
  readonly log: Log;
  readonly stop: AbortSignal;
}): (incoming: Incoming) => void {
  const { connector, appId, log, stop } = parts;
  const post = async (incoming: Incoming): Promise<void> => {
    const { serviceUrl, conversation, id } = incoming;
    const at = {
      serviceUrl,
      reader: conversation.id,
      conversationId: conversation.id,
    };
    for (let tries = 0; tries < mostTries; tries += 1) {
      const sent = await connector.post(at, {
        type: "message",
        textFormat: "markdown",
        text: sentenceFor(incoming, appId),
        replyToId: id,
      });
      log.write("send.way-to-chat", { outcome: sent.outcome });
      if (sent.outcome !== "later") return;
      await sleep(backOffMs(tries, sent.afterMs, Math.random()), undefined, {
        signal: stop,
        ref: false,
      });
    }
  };
  return (incoming) => {
    // Rejects only when the service stops in the middle of a pause.
    void post(incoming).catch(() => undefined);
  };
}

function sentenceFor(incoming: Incoming, appId: string): string {
  const link = `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}`;
  return inLanguage(languageOf(incoming))(
    `I answer you in [our own chat](${link}), where nobody else reads along.`,
  );
}
