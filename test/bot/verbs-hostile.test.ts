import assert from "node:assert/strict";
import { z } from "zod/v4";
import type { Change } from "../../src/core/model.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { alex, robin, sam } from "../desk/people.ts";
import { FakeExchange } from "../desk/fake-exchange.ts";
import { approvalOf, RELAY_DENIED, work, type Stage } from "../desk/stage.ts";
import {
  CARD,
  HOSTILE,
  nearly,
  type Submission,
  type Target,
} from "./hostile-submissions.ts";
import type { Posted } from "./running-bot.ts";
import { chatOf, onTheWire } from "./wire.ts";
import { inboxId, readIncoming } from "../../src/bot/incoming.ts";

/** "Sentence." with a capital letter, nothing technical in it. */
const SENTENCE = /^[A-Z][^{}<>]{8,200}\.$/;

describe("hostile and malformed presses, over HTTP", () => {
  it("are forty and more", () => {
    assert.ok(Object.keys(HOSTILE).length >= 40);
  });

  it("write nothing, and get one clear sentence", async function () {
    this.timeout(90_000);
    await onTheWire(async (wire) => {
      const { stage } = wire;
      const target = await twoChanges(stage);
      const before = await everything(stage, target.both);
      for (const [name, make] of Object.entries(HOSTILE)) {
        const submission = await make({ ...target, wire });
        const said = await submitted(stage, { ...target, wire }, submission);
        assert.match(said, SENTENCE, name);
        assert.deepEqual(await everything(stage, target.both), before, name);
      }
      // The press that all of them nearly were: it counts, once however often it comes.
      const good = nearly({ ...target, wire }, approvalOf(target.change));
      for (let times = 0; times < 3; times += 1)
        await submitted(stage, { ...target, wire }, good);
      assert.equal((await stage.change(target.change.id)).state, "verified");
      assert.equal(stage.exchange.asked.length, 1);
      assert.ok((await verifyAudit(stage.file)).ok);
    });
  });
});

/** Two changes of two cases on two connectors; Alex's cards of both stand in their chat. */
async function twoChanges(
  stage: Stage,
): Promise<Omit<Target, "wire"> & { readonly both: readonly Change[] }> {
  const change = await proposed(stage, RELAY_DENIED);
  stage.exchange.connectors = [
    ...new FakeExchange([
      { Name: "Scanners", SenderIPAddresses: ["198.51.100.30"] },
    ]).connectors,
  ];
  const other = await proposed(
    stage,
    RELAY_DENIED.replace("supplier@fabrikam", "buyer@tailspin"),
  );
  stage.exchange.connectors.push(...new FakeExchange().connectors);
  await stage.deliver();
  await stage.store.transact(async (tx) => {
    for (const { id } of [change, other]) {
      const key = `change:${id}:${alex.objectId}`;
      await tx.board.delivered(key, 99, {
        conversationId: chatOf(alex),
        activityId: CARD,
      });
    }
  });
  return { change, other, both: [change, other] };
}

async function proposed(stage: Stage, text: string): Promise<Change> {
  await stage.say(robin, text);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "talk-to-person", { caseId: id });
  await stage.press(sam, "ask-admins", { caseId: id });
  return stage.change((await stage.case(id)).changeId ?? "");
}

/** Everything that a press could write: cases, changes, Exchange, the audit, and cards but for the answers. */
async function everything(stage: Stage, changes: readonly Change[]) {
  const cards = await stage.cards();
  return {
    changes: await Promise.all(changes.map(({ id }) => stage.change(id))),
    cases: await Promise.all(changes.map(({ caseId }) => stage.case(caseId))),
    open: await stage.store.transact((tx) => tx.changes.open()),
    audit: await verifyAudit(stage.file),
    exchange: [...stage.exchange.asked],
    cards: [...cards.keys()].filter((key) => !key.startsWith("note:")),
  };
}

/** Sends it, works off what came in, and returns what the sender is told: by the door, or on a card. */
async function submitted(
  stage: Stage,
  { wire }: Target,
  { activity, how = {} }: Submission,
): Promise<string> {
  const posted = await wire.running.post(activity, {
    token: await wire.running.token(),
    ...how,
  });
  await work(stage.desk);
  const cards = await stage.cards();
  const incoming = readIncoming(activity);
  const note =
    incoming === undefined ? undefined : cards.get(`note:${inboxId(incoming)}`);
  if (note?.card !== "note") return atTheDoor(posted);
  assert.equal(note.title, "Nothing was done");
  assert.equal(note.lines.length, 1);
  return note.lines[0] ?? "";
}

const answered = z.union([
  z.object({ value: z.string() }),
  z.object({ error: z.string() }),
]);

function atTheDoor({ status, body }: Posted): string {
  const said = answered.parse(body);
  if ("error" in said) assert.ok(status >= 400, said.error);
  return "value" in said ? said.value : said.error;
}
