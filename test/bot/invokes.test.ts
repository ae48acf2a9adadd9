import assert from "node:assert/strict";
import { z } from "zod/v4";

import type { Person } from "../../src/core/model.ts";
import { inboxId, readIncoming } from "../../src/bot/incoming.ts";
import { maxCardBytes } from "../../src/bot/cards.ts";
import { kim, robin, sam } from "../desk/people.ts";
import { RELAY_DENIED, work } from "../desk/stage.ts";
import { chatOf, onTheWire, type Activity, type Wire } from "./wire.ts";

/** Everything here goes over HTTP with signed tokens; what was recorded is worked off from a real store. */

const CHANNEL = {
  id: "19:mail@thread.tacv2;messageid=1700000000000",
  conversationType: "channel",
};
/** Of two people; Teams calls it personal, and the bot is not in it. */
const TWO_PEOPLE = {
  id: "19:robin_kim@unq.gbl.spaces",
  conversationType: "personal",
};

const triage = (
  name: string,
  value: Readonly<Record<string, unknown>>,
  conversation: Readonly<Record<string, unknown>> = CHANNEL,
): Activity => ({
  type: "invoke",
  name: `composeExtension/${name}`,
  text: undefined,
  conversation: { tenantId: robin.tenantId, ...conversation },
  value: {
    commandId: "triageMessage",
    commandContext: "message",
    ...value,
  },
});

const message = (content: string, more: object = {}) => ({
  messagePayload: {
    id: "1700000000000",
    body: { contentType: "html", content },
    ...more,
  },
});

const HTML = `<p>our scanner stopped:</p>${RELAY_DENIED.split("\n")
  .map(
    (line) =>
      `<div>${line.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</div>`,
  )
  .join("")}`;

const dialog = z.object({
  task: z.object({
    type: z.literal("continue"),
    value: z.object({
      card: z.object({ content: z.record(z.string(), z.unknown()) }),
    }),
  }),
});
const words = z.object({
  task: z.object({ type: z.literal("message"), value: z.string() }),
});

function submitIn(card: unknown): unknown {
  const texts = JSON.stringify(card);
  const at = /"type":"Action\.Submit".*?"data":(\{.*?\})\}/u.exec(texts)?.[1];
  return at === undefined ? undefined : JSON.parse(at);
}

async function ask(
  wire: Wire,
  from: Person,
  over: Activity,
): Promise<{ status: number; body: unknown; text: string }> {
  return wire.post(wire.activity(from, over));
}

const titles = async ({ stage }: Wire) =>
  [...(await stage.cards()).values()].map(({ title }) => title);

describe("the message command, over HTTP", () => {
  it("shows what was read, and opens the case that a paste would have opened", async () => {
    const pasted = await onTheWire(async (wire) => {
      await wire.stage.say(robin, RELAY_DENIED);
      await work(wire.stage.desk);
      return wire.stage.caseOf(robin);
    });
    await onTheWire(async (wire) => {
      const read = await ask(wire, robin, triage("fetchTask", message(HTML)));
      assert.equal(read.status, 200);
      const card = dialog.parse(read.body).task.value.card.content;
      assert.match(read.text, /TenantAttribution; Relay Access Denied/);
      assert.match(read.text, /Look into it/);
      assert.doesNotMatch(read.text, /<div>|&lt;/);
      assert.ok(Buffer.byteLength(JSON.stringify(card)) < maxCardBytes);
      await work(wire.stage.desk);
      assert.deepEqual(await titles(wire), [], "looking at it opens nothing");

      const sent = await ask(
        wire,
        robin,
        triage("submitAction", { ...message(HTML), data: submitIn(card) }),
      );
      assert.match(words.parse(sent.body).task.value, /our own chat/);
      await work(wire.stage.desk);
      const opened = await wire.stage.caseOf(robin);
      assert.deepEqual(opened.bounce, pasted.bounce);
      assert.equal(opened.state, pasted.state);
    });
  });

  it("goes by the text that the button carries where the message does not come again", async () => {
    await onTheWire(async (wire) => {
      const read = await ask(wire, robin, triage("fetchTask", message(HTML)));
      const data = submitIn(dialog.parse(read.body).task.value.card.content);
      await ask(wire, robin, triage("submitAction", { data }));
      await work(wire.stage.desk);
      assert.equal((await wire.stage.caseOf(robin)).bounce.status, "5.7.64");
    });
  });

  it("takes a file along, and says which it cannot open", async () => {
    const eml = {
      contentType: "application/vnd.microsoft.teams.file.download.info",
      name: "returned.eml",
      content: { downloadUrl: "https://contoso.sharepoint.com/f" },
    };
    const reference = {
      contentType: "reference",
      name: "elsewhere.eml",
      contentUrl: "https://contoso.sharepoint.com/g",
    };
    await onTheWire(async (wire) => {
      const both = message("", { attachments: [eml, reference] });
      const read = await ask(wire, robin, triage("fetchTask", both));
      assert.match(read.text, /returned\.eml/);
      assert.match(read.text, /I cannot open its files from here/);
      const sent = wire.activity(robin, triage("submitAction", both));
      await wire.post(sent);
      const item = await wire.stage.store.transact((tx) =>
        tx.inbox.next(wire.stage.clock.now(), new Set()),
      );
      assert.deepEqual(item?.what, {
        kind: "message",
        text: "",
        files: [
          {
            name: "returned.eml",
            url: "https://contoso.sharepoint.com/f",
            lies: "storage",
          },
          { name: "elsewhere.eml", url: "", lies: "elsewhere" },
        ],
        isQuoted: true,
      });
      const none = message("", { attachments: [reference] });
      const empty = await ask(wire, robin, triage("fetchTask", none));
      assert.doesNotMatch(empty.text, /Action\.Submit/);
    });
  });

  it("never obeys what somebody else wrote", async () => {
    await onTheWire(async (wire) => {
      await wire.stage.say(robin, RELAY_DENIED);
      const { id } = await wire.stage.caseOf(robin);
      for (const order of ["cancel", "delete my data", "changes off", "help"]) {
        await ask(wire, robin, triage("submitAction", message(order)));
        await work(wire.stage.desk);
      }
      assert.notEqual((await wire.stage.case(id)).state, "closed");
      const told = await titles(wire);
      assert.equal(
        told.filter((title) => title === "I did not find a mail error in that")
          .length,
        4,
      );
      assert.ok(!told.includes("Delete your data?"));
    });
  });

  it("does not take the chat of two people for the one with the bot", async () => {
    await onTheWire(async (wire) => {
      for (const [name, value] of [
        ["fetchTask", message(HTML)],
        ["submitAction", message(HTML)],
        ["query", { commandId: "findCases", parameters: [] }],
        ["querySettingUrl", {}],
      ] as const)
        await ask(wire, robin, triage(name, value, TWO_PEOPLE));
      const contact = await wire.stage.store.transact((tx) =>
        tx.contacts.find(robin),
      );
      assert.equal(contact, undefined);
      await wire.post(wire.activity(robin, { text: "hello" }));
      await ask(wire, robin, triage("submitAction", message(HTML), TWO_PEOPLE));
      const known = await wire.stage.store.transact((tx) =>
        tx.contacts.find(robin),
      );
      assert.equal(known?.conversationId, chatOf(robin));
    });
  });

  it("keeps a stranger's template words and a long message apart from the card", async () => {
    await onTheWire(async (wire) => {
      for (const content of [
        "550 5.7.64 ${$root} ${if(true,'x','y')} [here](https://evil.example)",
        '\u{1f600}"\\'.repeat(9_000),
      ]) {
        const read = await ask(
          wire,
          robin,
          triage("fetchTask", message(content)),
        );
        const card = dialog.parse(read.body).task.value.card.content;
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < maxCardBytes);
        const data = z.object({ text: z.string() }).parse(submitIn(card));
        assert.ok(content.startsWith(data.text.slice(0, 60)));
        assert.doesNotMatch(JSON.stringify(card), /"TextBlock"|OpenUrl/);
      }
    });
  });

  it("answers what it does not know 501, and never 500", async () => {
    await onTheWire(async (wire) => {
      const before = (await titles(wire)).length;
      const asked: readonly Activity[] = [
        triage("fetchTask", { commandId: "another" }),
        triage("submitAction", { commandId: 7 }),
        triage("query", { commandId: "another" }),
        triage("selectItem", {}),
        triage("queryLink", { url: "https://x.example" }),
        { ...triage("fetchTask", {}), value: null },
        { ...triage("fetchTask", {}), value: "text" },
        { ...triage("submitAction", {}), value: [] },
        {
          ...triage("query", {}),
          value: { commandId: "findCases", parameters: 3 },
        },
        { type: "invoke", name: "message/submitAction", value: null },
        {
          type: "invoke",
          name: "message/submitAction",
          value: { actionName: "x" },
        },
        { type: "invoke", name: "message/fetchTask", value: {} },
        { type: "invoke", name: "task/fetch", value: {} },
        { type: "invoke", name: "task/submit", value: {} },
        { type: "invoke", name: "signin/verifyState", value: {} },
        { type: "invoke", name: "fileConsent/invoke", value: {} },
        { type: "invoke", name: "actionableMessage/executeAction", value: {} },
        { type: "invoke", name: "constructor", value: {} },
        { type: "invoke", value: {} },
        {
          ...triage("fetchTask", message("x")),
          from: { id: "28:another-bot" },
        },
      ];
      for (const one of asked)
        assert.equal(
          (await ask(wire, robin, one)).status,
          501,
          JSON.stringify(one),
        );
      await work(wire.stage.desk);
      assert.equal((await titles(wire)).length, before);
    });
  });
});

const results = z.object({
  composeExtension: z.object({
    type: z.literal("result"),
    attachments: z.array(
      z.object({
        content: z.unknown(),
        preview: z.object({
          content: z.object({ title: z.string(), text: z.string() }),
        }),
      }),
    ),
  }),
});
const nothing = z.object({
  composeExtension: z.object({ type: z.literal("message"), text: z.string() }),
});

const query = (value: string, skip = 0): Activity => ({
  ...triage("query", {}),
  value: {
    commandId: "findCases",
    parameters: [{ name: "words", value }],
    queryOptions: { skip, count: 25 },
  },
});

describe("the search command, over HTTP", () => {
  it("finds all cases for an agent, and for anybody else their own", async () => {
    await onTheWire(async (wire) => {
      await wire.stage.say(robin, RELAY_DENIED);
      await work(wire.stage.desk);
      for (const sought of [
        "5.7.64",
        "fabrikam.example",
        "from contoso.com",
        "open",
        "",
      ]) {
        for (const asks of [sam, robin]) {
          const { body } = await ask(wire, asks, query(sought));
          const { attachments } = results.parse(body).composeExtension;
          assert.equal(attachments.length, 1, `${asks.name} ${sought}`);
        }
        const { body } = await ask(wire, kim, query(sought));
        assert.equal(
          nothing.parse(body).composeExtension.text,
          "No case of yours fits",
        );
      }
      const none = await ask(wire, sam, query("5.1.10"));
      assert.equal(
        nothing.parse(none.body).composeExtension.text,
        "No case fits",
      );
      const next = await ask(wire, sam, query("open", 25));
      assert.deepEqual(
        results.parse(next.body).composeExtension.attachments,
        [],
      );
    });
  });

  it("puts no word of the bounce or its reporter into a conversation", async () => {
    await onTheWire(async (wire) => {
      await wire.stage.say(robin, RELAY_DENIED);
      await work(wire.stage.desk);
      const { body } = await ask(wire, sam, query("open"));
      const [found] = results.parse(body).composeExtension.attachments;
      const card = JSON.stringify(found?.content);
      assert.match(card, /BD-/);
      assert.doesNotMatch(
        card,
        /contoso|fabrikam|Relay|TenantAttribution|supplier|Robin|5\.7\.64/,
      );
      const { title, text } = found?.preview.content ?? { title: "", text: "" };
      assert.match(text, /fabrikam\.example/);
      assert.match(title, /^BD-/);
      assert.doesNotMatch(text, /BD-/);
    });
  });

  it("counts a role that cannot be looked up as none", async () => {
    await onTheWire(async (wire) => {
      await wire.stage.say(robin, RELAY_DENIED);
      wire.stage.roles.state = "down";
      const { body } = await ask(wire, sam, query("open"));
      assert.match(
        nothing.parse(body).composeExtension.text,
        /No case of yours/,
      );
    });
  });

  it("says so where the cases cannot be looked up", async () => {
    await onTheWire(async (wire) => {
      Object.assign(wire.stage.roles, {
        isAgent: () => Promise.reject(new Error("secret.example")),
      });
      const asked = await ask(wire, sam, query("open"));
      assert.equal(asked.status, 200);
      assert.match(
        nothing.parse(asked.body).composeExtension.text,
        /cannot be looked up just now/,
      );
      assert.doesNotMatch(asked.text, /secret/);
    });
  });

  it("answers the same search in the chat", async () => {
    await onTheWire(async (wire) => {
      await wire.stage.say(robin, RELAY_DENIED);
      const said = async (from: Person, text: string) => {
        const sent = wire.activity(from, { text });
        await wire.post(sent);
        await work(wire.stage.desk);
        const incoming = readIncoming(sent);
        return wire.stage.note(incoming === undefined ? "" : inboxId(incoming));
      };
      for (const text of [
        "find 5.7.64",
        "open cases",
        "find fabrikam.example",
      ]) {
        const note = await said(sam, text);
        assert.equal(note.title, "One case fits", text);
        assert.match(note.rows?.[0]?.text ?? "", /contoso\.com → fabrikam/);
        assert.equal((await said(kim, text)).title, "No case of yours fits");
      }
      assert.equal((await said(sam, "find 5.1.10")).title, "No case fits");
    });
  });
});
