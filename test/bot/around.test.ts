import assert from "node:assert/strict";

import type { Person } from "../../src/core/model.ts";
import { inboxId, readIncoming } from "../../src/bot/incoming.ts";
import { kim, robin, sam } from "../desk/people.ts";
import { RELAY_DENIED, work } from "../desk/stage.ts";
import { ids } from "./running-bot.ts";
import { chatOf, onTheWire, type Activity, type Wire } from "./wire.ts";

/** What happens around the conversation itself, over HTTP with signed tokens. */

const MENTION = "<at>Bounce Desk</at>";
const PLACES = {
  channel: "19:mail@thread.tacv2;messageid=1700000000000",
  groupChat: "19:group@thread.v2",
} as const;

function mentioned(kind: keyof typeof PLACES, text: string): Activity {
  return {
    text: `${MENTION} ${text}`,
    entities: [
      { type: "mention", text: MENTION, mentioned: { id: `28:${ids.app}` } },
    ],
    conversation: {
      id: PLACES[kind],
      tenantId: robin.tenantId,
      conversationType: kind,
    },
  };
}

/** What the bot said in a place that others read. */
function saidIn({ running }: Wire, conversationId: string) {
  const path = `/emea/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return running.sent.flatMap((got) => (got.path === path ? [got.body] : []));
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setImmediate(resolve));
}

function idOf(sent: Activity): string {
  const incoming = readIncoming(sent);
  assert.ok(incoming);
  return inboxId(incoming);
}

describe("in a channel or a group chat", () => {
  for (const kind of ["channel", "groupChat"] as const)
    it(`says in a ${kind} where the answer comes, and answers there alone`, async () => {
      await onTheWire(async (wire) => {
        const sent = wire.activity(robin, mentioned(kind, RELAY_DENIED));
        await wire.post(sent);
        await wire.post(sent);
        await until(() => saidIn(wire, PLACES[kind]).length > 0);
        await work(wire.stage.desk);
        assert.deepEqual(saidIn(wire, PLACES[kind]), [
          {
            type: "message",
            textFormat: "markdown",
            text: `I answer you in [our own chat](https://teams.microsoft.com/l/chat/0/0?users=28:${ids.app}), where nobody else reads along.`,
            replyToId: sent["id"],
          },
        ]);
        const { id, bounce } = await wire.stage.caseOf(robin);
        assert.equal(bounce.status, "5.7.64");
        assert.ok((await wire.stage.userCard(id)).title);
        const contact = await wire.stage.store.transact((tx) =>
          tx.contacts.find(robin),
        );
        assert.equal(contact, undefined, "the place is nobody's own chat");
      });
    });

  it("answers a mention of nothing, and says it in the person's language", async () => {
    await onTheWire(async (wire) => {
      const sent = wire.activity(robin, {
        ...mentioned("groupChat", ""),
        locale: "de-DE",
      });
      await wire.post(sent);
      await until(() => saidIn(wire, PLACES.groupChat).length > 0);
      assert.match(
        JSON.stringify(saidIn(wire, PLACES.groupChat)),
        /Ich antworte in \[unserem eigenen Chat\]\(https:\/\/teams/,
      );
      await work(wire.stage.desk);
      const note = await wire.stage.note(idOf(sent));
      assert.equal(note.title, "Hello. What came back?");
    });
  });
});

describe("installation and removal", () => {
  const installation = (action: string): Activity => ({
    type: "installationUpdate",
    action,
    text: undefined,
  });
  const contact = (wire: Wire) =>
    wire.stage.store.transact((tx) => tx.contacts.find(robin));

  it("forgets where a person can be reached when they remove the app, and learns it anew", async () => {
    await onTheWire(async (wire) => {
      await wire.post(wire.activity(robin, installation("add")));
      assert.equal((await contact(wire))?.conversationId, chatOf(robin));
      await wire.post(wire.activity(robin, installation("remove-upgrade")));
      await wire.post(wire.activity(robin, installation("add-upgrade")));
      assert.ok(await contact(wire), "an upgrade is no farewell");
      const fromTeam = {
        ...mentioned("channel", ""),
        ...installation("remove"),
      };
      await wire.post(wire.activity(robin, fromTeam));
      assert.ok(await contact(wire), "a team that leaves is not the person");
      await wire.post(wire.activity(robin, installation("remove")));
      assert.equal(await contact(wire), undefined);
      await wire.post(wire.activity(robin, installation("add")));
      assert.ok(await contact(wire));
    });
  });

  it("takes no notice of reactions", async () => {
    await onTheWire(async (wire) => {
      const reaction = {
        type: "messageReaction",
        text: undefined,
        reactionsAdded: [{ type: "like" }],
      };
      const posted = await wire.post(wire.activity(robin, reaction));
      assert.equal(posted.status, 200);
      assert.equal(await contact(wire), undefined);
      await work(wire.stage.desk);
      assert.equal((await wire.stage.cards()).size, 0);
      assert.deepEqual(wire.running.sent, []);
    });
  });
});

describe("edits", () => {
  const EDIT = {
    type: "messageUpdate",
    channelData: { tenant: { id: robin.tenantId }, eventType: "editMessage" },
  };

  /** Says one thing, changes it to another, and works both off. */
  async function changed(
    wire: Wire,
    from: Person,
    first: string,
    then: string,
  ) {
    const sent = wire.activity(from, { text: first });
    await wire.post(sent);
    await work(wire.stage.desk);
    const edit = { ...sent, ...EDIT, text: then };
    await wire.post(edit);
    await wire.post(edit);
    await work(wire.stage.desk);
    return idOf(sent);
  }
  const titles = async ({ stage }: Wire) =>
    [...(await stage.cards()).values()].map(({ title }) => title);

  it("reads a message again of which nothing was understood", async () => {
    await onTheWire(async (wire) => {
      const id = await changed(wire, robin, "see below", RELAY_DENIED);
      assert.equal((await wire.stage.caseOf(robin)).bounce.status, "5.7.64");
      assert.equal(
        (await wire.stage.note(id)).title,
        "I read your changed message",
      );
      assert.equal((await titles(wire)).length, 2);
    });
  });

  it("says again, in the same place, that it finds nothing", async () => {
    await onTheWire(async (wire) => {
      const id = await changed(wire, robin, "see below", "see further below");
      assert.deepEqual(await titles(wire), [
        "I did not find a mail error in that",
      ]);
      assert.ok(await wire.stage.note(id));
    });
  });

  it("lets stand what was understood, and says how to go on", async () => {
    await onTheWire(async (wire) => {
      await changed(wire, robin, RELAY_DENIED, "550 5.1.10 no such user");
      assert.equal((await wire.stage.caseOf(robin)).bounce.status, "5.7.64");
      const told = await titles(wire);
      assert.equal(
        told.filter((title) => title === "I had read that message already")
          .length,
        1,
      );
    });
  });

  it("takes a deleted message, and one that came back, for no edit", async () => {
    await onTheWire(async (wire) => {
      for (const eventType of ["softDeleteMessage", "undeleteMessage"])
        await wire.post(
          wire.activity(robin, {
            type:
              eventType === "softDeleteMessage"
                ? "messageDelete"
                : "messageUpdate",
            channelData: { tenant: { id: robin.tenantId }, eventType },
          }),
        );
      await work(wire.stage.desk);
      assert.deepEqual(await titles(wire), []);
    });
  });
});

describe("feedback thumbs", () => {
  const thumbs = (over: Activity, replyToId = "card-1"): Activity => ({
    type: "invoke",
    name: "message/submitAction",
    text: undefined,
    replyToId,
    value: {
      actionName: "feedback",
      actionValue: {
        reaction: "dislike",
        feedback: JSON.stringify({ feedbackText: "wrong <b>printer</b>" }),
        ...over,
      },
    },
  });

  it("are kept with the case, and shown to the helpdesk", async () => {
    await onTheWire(async (wire) => {
      const { stage } = wire;
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "talk-to-person", { caseId: id });
      await work(stage.desk);
      const far = new Date(stage.clock.ms + 1e12).toISOString();
      await stage.store.transact(async (tx) => {
        for (const { key, version } of await tx.board.due(far, 100))
          await tx.board.delivered(key, version, {
            conversationId: chatOf(robin),
            activityId: key === `case:${id}:user` ? "card-1" : key,
          });
      });
      const posted = await wire.post(wire.activity(robin, thumbs({})));
      assert.equal(posted.status, 200);
      await work(stage.desk);
      const { feedback } = await stage.case(id);
      assert.deepEqual(feedback, {
        opinion: "down",
        text: "wrong <b>printer</b>",
        at: stage.clock.now(),
      });
      const row = (await stage.helpdeskCard(id)).rows.find(
        ({ label }) => label === "Feedback",
      );
      assert.equal(row?.text, "Not helpful: wrong <b>printer</b>");

      await wire.post(
        wire.activity(robin, thumbs({ reaction: "like", feedback: "{" })),
      );
      await work(stage.desk);
      assert.deepEqual((await stage.case(id)).feedback, {
        opinion: "up",
        text: "",
        at: stage.clock.now(),
      });

      // Neither somebody else's thumbs nor those under another card.
      for (const [from, at] of [
        [kim, "card-1"],
        [sam, "card-1"],
        [robin, "card-2"],
      ] as const)
        await wire.post(
          wire.activity(from, {
            ...thumbs({}, at),
            conversation: {
              id: chatOf(robin),
              tenantId: robin.tenantId,
              conversationType: "personal",
            },
          }),
        );
      await work(stage.desk);
      assert.equal((await stage.case(id)).feedback?.opinion, "up");
    });
  });
});
