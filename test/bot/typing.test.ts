import assert from "node:assert/strict";
import type { Incoming } from "../../src/bot/incoming.ts";
import type { Connector } from "../../src/bot/send/connector.ts";
import { Pacer } from "../../src/bot/send/pace.ts";
import { createTyping } from "../../src/bot/send/typing.ts";

function from(chat: string): Incoming {
  return {
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/teams/",
    conversation: { id: chat },
    from: { id: `29:${chat}`, aadObjectId: chat },
    recipient: { id: "28:bot" },
    value: undefined,
  };
}

describe("is typing", () => {
  it("is shown while it is calm, and leaves a surge's calls to the cards", () => {
    const shown: string[] = [];
    const post: Connector["post"] = ({ conversationId }) => {
      shown.push(conversationId);
      return Promise.resolve({ outcome: "sent", id: "1", activityId: "" });
    };
    const connector: Connector = {
      post,
      update: () => Promise.reject(new Error("nothing is updated")),
      createConversation: () => Promise.reject(new Error("nothing is opened")),
    };
    const pacer = new Pacer();
    let now = 0;
    const log = { write: () => undefined };
    const show = createTyping(connector, log, () => pacer.isCalm(now));
    show(from("first"));
    for (let n = 0; n < 30; n += 1) pacer.reserve(`reader-${n}`, now);
    show(from("in the surge"));
    now = 1_001;
    show(from("after it"));
    assert.deepEqual(shown, ["first", "after it"]);
  });
});
