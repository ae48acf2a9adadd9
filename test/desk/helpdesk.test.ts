import assert from "node:assert/strict";
import type { Case } from "../../src/core/model.ts";
import type { HelpdeskCard } from "../../src/desk/cards.ts";
import { alex, kim, robin, sam, toni } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  HOUR,
  onStage,
  pick,
  proposedChange,
  RELAY_DENIED,
  type Stage,
  work,
} from "./stage.ts";

const DAY = 24 * HOUR;

describe("the helpdesk's card", () => {
  it("is taken by one of two who press at once, and the other is told who", () =>
    onStage(async (stage) => {
      const { id } = await handedOver(stage);
      const presses = await Promise.all(
        [sam, toni].map(async (who) => ({
          who,
          item: await stage.send(who, {
            kind: "press",
            verb: "claim",
            data: { caseId: id },
          }),
        })),
      );
      // Two workers at once, as two processes would.
      await Promise.all([work(stage.desk), work(stage.desk, "worker-2")]);
      const { ticket, history } = await stage.case(id);
      const winner = ticket?.claimedBy;
      assert.equal(
        history.filter(({ what }) => what === "took the case").length,
        1,
      );
      const loser = presses.find(
        ({ who }) => who.objectId !== winner?.objectId,
      );
      assert.deepEqual((await stage.note(loser?.item ?? "")).lines, [
        `${winner?.name ?? ""} has this case already.`,
      ]);
    }));

  it("is given to a colleague, who alone is told", () =>
    onStage(async (stage) => {
      const { id, reference } = await claimedCase(stage);
      await stage.deliver();
      await stage.press(sam, "assign", { caseId: id, assignee: toni.objectId });
      assert.equal((await stage.case(id)).ticket?.claimedBy?.name, toni.name);
      const told = await toldTo(stage, id);
      assert.deepEqual([...told.keys()], [toni.objectId]);
      assert.equal(
        told.get(toni.objectId)?.lines[0],
        `${sam.name} gave you ${reference}.`,
      );
      assert.equal((await stage.helpdeskCard(id)).badge, `With ${toni.name}`);
    }));

  it("is given to nobody who is not at the helpdesk any more", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      const chosen = [toni];
      Object.assign(stage.desk, { team: () => chosen });
      stage.roles.agents = [sam];
      for (const assignee of [toni.objectId, kim.objectId, ""]) {
        const item = await stage.press(sam, "assign", { caseId: id, assignee });
        assert.match(
          (await stage.note(item)).lines[0] ?? "",
          /choose a colleague/,
        );
      }
      assert.equal((await stage.case(id)).ticket?.claimedBy?.name, sam.name);
    }));

  it("offers the colleagues, and the cause that was found first", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      const { more, buttons } = await stage.helpdeskCard(id);
      const [, assignee, really] = more?.form.fields ?? [];
      assert.ok(assignee?.kind === "choice" && really?.kind === "choice");
      assert.deepEqual(assignee.choices, [
        { value: toni.objectId, title: toni.name },
      ]);
      const { causes } = stage.desk.knowledge;
      assert.equal(really.choices.length, causes.length + 1);
      assert.equal(really.choices[0]?.value, "connector-ip-mismatch");
      assert.equal(really.value, "connector-ip-mismatch");
      assert.equal(really.choices.at(-1)?.value, "none-of-these");
      assert.ok(buttons.length + (more?.buttons.length ?? 0) <= 5);
    }));

  it("asks the reporter on their own card, and the answer comes back into it", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.deliver();
      await stage.press(toni, "ask-reporter", {
        caseId: id,
        words: " Did the office move? ",
      });
      const asked = await stage.userCard(id);
      assert.equal(asked.lines.at(-1), "Did the office move?");
      assert.deepEqual(
        asked.form?.fields.map((field) => field.id),
        ["reply"],
      );
      assert.deepEqual([...(await toldTo(stage, id)).keys()], [robin.objectId]);
      assert.equal(
        rowOf(await stage.helpdeskCard(id), "Answer"),
        "The reporter has not answered yet.",
      );

      await stage.deliver();
      const foreign = await stage.press(kim, "reply", {
        caseId: id,
        reply: "Yes",
      });
      assert.match((await stage.note(foreign)).lines[0] ?? "", /out of date/);
      await stage.deliver();
      await stage.press(robin, "reply", {
        caseId: id,
        reply: "Yes, on Friday",
      });
      const card = await stage.helpdeskCard(id);
      assert.equal(rowOf(card, "Asked"), "Did the office move?");
      assert.equal(rowOf(card, "Answer"), "Yes, on Friday");
      assert.equal((await stage.userCard(id)).form, undefined);
      // Sam has the case; Toni only asked.
      const told = await toldTo(stage, id);
      assert.deepEqual([...told.keys()], [sam.objectId]);
      assert.doesNotMatch(JSON.stringify([...told.values()]), /Friday|Robin/);
      const late = await stage.press(robin, "reply", {
        caseId: id,
        reply: "No",
      });
      assert.equal((await stage.note(late)).title, "Nothing was done");
    }));

  it("takes an answer that was written in the chat, when one question waits", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      const early = await stage.say(robin, "the lights blink in a funny way");
      assert.notEqual(
        (await stage.note(early)).title,
        "I passed your answer on",
      );
      await stage.press(sam, "ask-reporter", {
        caseId: id,
        words: "Any lights?",
      });
      const foreign = await stage.say(kim, "the lights blink in a funny way");
      assert.notEqual(
        (await stage.note(foreign)).title,
        "I passed your answer on",
      );
      await stage.deliver();
      const said = await stage.say(robin, "the lights blink in a funny way");
      assert.deepEqual((await stage.note(said)).lines, [
        `${sam.name} has it now.`,
      ]);
      assert.equal(
        rowOf(await stage.helpdeskCard(id), "Answer"),
        "the lights blink in a funny way",
      );
      assert.deepEqual([...(await toldTo(stage, id)).keys()], [sam.objectId]);
    }));

  it("asked by the first who comes along is theirs", () =>
    onStage(async (stage) => {
      const { id } = await handedOver(stage);
      await stage.press(toni, "ask-reporter", {
        caseId: id,
        words: "Since when?",
      });
      assert.equal((await stage.case(id)).ticket?.claimedBy?.name, toni.name);
    }));

  it("does nothing with an empty question, note or answer", () =>
    onStage(async (stage) => {
      const before = await claimedCase(stage);
      for (const [who, verb] of [
        [sam, "ask-reporter"],
        [sam, "note"],
        [robin, "reply"],
      ] as const) {
        const item = await stage.press(who, verb, {
          caseId: before.id,
          words: " ",
          reply: "",
        });
        assert.match(
          (await stage.note(item)).lines[0] ?? "",
          /Nothing was written/,
        );
      }
      assert.deepEqual(await stage.case(before.id), before);
    }));

  it("keeps notes from the reporter's card, and the newest on the helpdesk's", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(toni, "note", {
        caseId: id,
        words: "Printer moved house",
      });
      assert.equal(
        rowOf(await stage.helpdeskCard(id), "Note"),
        "Printer moved house",
      );
      assert.doesNotMatch(
        JSON.stringify(await stage.userCard(id)),
        /moved house/,
      );
    }));
});

describe("a case that the helpdesk closes", () => {
  it("and opens again goes on with a change that was under way", () =>
    onStage(async (stage) => {
      const { id, caseId } = await proposedChange(stage);
      await stage.send(alex, {
        kind: "press",
        verb: "approve",
        data: approvalOf(await stage.change(id)),
      });
      await stage.turn();
      for (const verb of ["close", "reopen"]) {
        await stage.send(sam, { kind: "press", verb, data: { caseId } });
        await stage.turn();
      }
      assert.equal((await stage.case(caseId)).state, "fixing");
      await work(stage.desk);
      assert.equal((await stage.change(id)).state, "verified");
      assert.equal((await stage.case(caseId)).state, "fixed");
    }));

  const learnt = (stage: Stage) =>
    stage.store.transact(async (tx) => {
      const all = await tx.experience.all();
      return [...new Set(all.map(({ cause, cases }) => `${cause} ${cases}`))];
    });

  it("counts for what it really was", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(sam, "close", {
        caseId: id,
        really: "sender-domain-not-accepted",
      });
      assert.equal((await stage.case(id)).really, "sender-domain-not-accepted");
      assert.deepEqual(await learnt(stage), ["sender-domain-not-accepted 1"]);
      const cause = stage.desk.knowledge.causes.find(
        ({ id }) => id === "sender-domain-not-accepted",
      );
      assert.equal(rowOf(await stage.helpdeskCard(id), "It was"), cause?.title);
    }));

  for (const [really, counts] of [
    ["none-of-these", []],
    ["no-such-cause", ["connector-ip-mismatch 1"]],
    ["", ["connector-ip-mismatch 1"]],
  ] as const)
    it(`counts right with ${JSON.stringify(really)}`, () =>
      onStage(async (stage) => {
        const { id } = await claimedCase(stage);
        await stage.press(sam, "close", { caseId: id, really });
        assert.deepEqual(await learnt(stage), counts);
      }));

  it("and opened again counts once, for what was said last", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(sam, "close", {
        caseId: id,
        really: "connector-ip-mismatch",
      });
      await stage.pass(6 * DAY);
      await stage.press(toni, "reopen", { caseId: id });
      const again = await stage.case(id);
      assert.equal(again.state, "handed-over");
      assert.equal(again.ticket?.claimedBy?.name, toni.name);
      assert.equal(again.really, undefined);
      assert.deepEqual(await learnt(stage), []);
      await stage.press(toni, "close", {
        caseId: id,
        really: "sender-domain-not-accepted",
      });
      assert.deepEqual(await learnt(stage), ["sender-domain-not-accepted 1"]);
    }));

  it("is not opened again once its words are gone", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(sam, "note", { caseId: id, words: "the third floor" });
      await stage.press(sam, "close", { caseId: id });
      await stage.pass(7 * DAY + 1);
      const item = await stage.press(sam, "reopen", { caseId: id });
      assert.match((await stage.note(item)).lines[0] ?? "", /seven days/);
      await stage.store.transact((tx) =>
        tx.records.dropWords(stage.clock.now(), 10, ""),
      );
      const { history, state } = await stage.case(id);
      assert.equal(state, "closed");
      assert.doesNotMatch(JSON.stringify(history), /third floor/);
    }));
});

async function handedOver(stage: Stage): Promise<Case> {
  await stage.say(robin, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "talk-to-person", { caseId: id });
  return stage.case(id);
}

/** The lines that were sent about a case since the last delivery, by object id. */
async function toldTo(stage: Stage, caseId: string) {
  const cards = await stage.cards();
  return new Map(
    [...cards.keys()]
      .filter((key) => key.startsWith(`note:case:${caseId}:`))
      .map((key) => [key.split(":")[3] ?? "", pick(cards, key, "note")]),
  );
}

function rowOf({ rows }: HelpdeskCard, name: string): string | undefined {
  const row = rows.find(({ label }) => label === name);
  return row?.words ?? row?.text;
}
