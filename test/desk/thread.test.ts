import assert from "node:assert/strict";
import type { Change } from "../../src/core/model.ts";
import { tidy } from "../../src/desk/people/tidy.ts";
import { threadLines } from "../../src/desk/views/thread-lines.ts";
import type { ReplyCard } from "../../src/desk/cards.ts";
import { alex, robin, sam, toni } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  HOUR,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

const DAY = 24 * HOUR;

/** The replies below a case's card, each as its lines. */
async function thread(
  stage: Stage,
  caseId: string,
): Promise<readonly ReplyCard["lines"][]> {
  const replies = await stage.store.transact((tx) =>
    tx.board.inThread(`case:${caseId}:helpdesk`),
  );
  return replies.map(({ card }) => {
    assert.ok(card.card === "reply");
    return card.lines;
  });
}

async function texts(stage: Stage, caseId: string) {
  const replies = await thread(stage, caseId);
  return replies.map((lines) => lines.map(({ text }) => text));
}

describe("the thread below a case's card", () => {
  it("tells each thing once, in its order, and no more than ten in an ordinary case", () =>
    onStage(async (stage) => {
      const { id, caseId } = await proposedChange(stage);
      await stage.deliver();
      await stage.pass(MINUTE);
      await stage.press(alex, "approve", approvalOf(await stage.change(id)));
      await stage.deliver();
      await stage.press(robin, "works-now", { caseId });
      await stage.deliver();
      const told = (await texts(stage, caseId)).flat();
      assert.equal(new Set(told).size, told.length);
      assert.deepEqual(told, [
        `${robin.name} reported it`,
        "Cause found: Microsoft 365 no longer recognises your office's address",
        "Passed to the helpdesk\nThe reporter asked for a person.",
        `${sam.name} took the case`,
        `${sam.name} asked the admins for the change`,
        `${alex.name} approved the change`,
        "Change applied, read back and checked",
        `${robin.name}: It works again.`,
      ]);
      // Pressed again, nothing more is said.
      await stage.press(robin, "works-now", { caseId });
      assert.deepEqual((await texts(stage, caseId)).flat(), told);
    }));

  it("takes into one reply what happens before it goes out, and begins another after that", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(sam, "note", { caseId: id, words: "third floor" });
      assert.equal((await thread(stage, id)).length, 1);
      await stage.deliver();
      await stage.press(toni, "note", { caseId: id, words: "fourth" });
      await stage.press(sam, "assign", { caseId: id, assignee: toni.objectId });
      const [first = [], second = [], ...more] = await thread(stage, id);
      assert.deepEqual(more, []);
      assert.deepEqual(
        [first.at(-1), ...second].map((line) => [line?.text, line?.words]),
        [
          [`${sam.name} noted`, "third floor"],
          [`${toni.name} noted`, "fourth"],
          [`${sam.name} gave the case to ${toni.name}`, undefined],
        ],
      );
    }));

  it("carries a question, its answer, and what it really was", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.deliver();
      await stage.press(sam, "ask-reporter", { caseId: id, words: "Moved?" });
      await stage.press(robin, "reply", { caseId: id, reply: "On Friday" });
      const really = "sender-domain-not-accepted";
      await stage.press(sam, "close", { caseId: id, really });
      await stage.press(toni, "reopen", { caseId: id });
      await stage.press(toni, "close", { caseId: id, really: "none-of-these" });
      const cause = stage.desk.knowledge.causes.find(({ id }) => id === really);
      const [, lines = []] = await thread(stage, id);
      assert.deepEqual(
        lines.map(({ text, words }) => [text, words]),
        [
          [`${sam.name} asked the reporter`, "Moved?"],
          [`${robin.name} answered`, "On Friday"],
          [
            `${sam.name}: The helpdesk closed it.\nIt was: ${cause?.title ?? ""}`,
            undefined,
          ],
          [`${toni.name} opened the case again`, undefined],
          [
            `${toni.name}: The helpdesk closed it.\nIt was: None of the causes that are known here.`,
            undefined,
          ],
        ],
      );
    }));

  it("says who rejected a change, who made it by hand, and who went without approval", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(alex, "reject", approvalOf(change));
      const [lines = []] = await thread(stage, change.caseId);
      assert.deepEqual(
        lines.slice(-2).map(({ text, words }) => [text, words]),
        [
          [`${alex.name} rejected the change`, "ticket 4711"],
          ["Change rejected, nothing was written", undefined],
        ],
      );
      const approval = {
        digest: change.digest,
        by: toni,
        at: stage.clock.now(),
        said: "approved",
      } as const;
      const toldOf = (more: Partial<Change>) =>
        threadLines({
          case: aCase,
          change: { ...change, ...more },
          knowledge: stage.desk.knowledge,
          canAskForFix: false,
        }).map(({ text }) => text);
      const aCase = await stage.case(change.caseId);
      const applied = {
        state: "applied",
        approval,
        appliedAt: approval.at,
        nextLookAt: approval.at,
      } as const;
      assert.ok(
        toldOf(applied).includes(`${toni.name} made the change by hand`),
      );
      const alone = { ...approval, isEmergency: true } as const;
      assert.ok(
        toldOf({ state: "approved", approval: alone }).includes(
          `${toni.name} had the change made without approval`,
        ),
      );
      assert.ok(
        toldOf(applied).includes("The change is applied, not verified yet"),
      );
    }));

  it("is not there while the helpdesk has no card, nor in an incident", () =>
    onStage(
      async (stage) => {
        const colleague = (n: number) => ({
          ...robin,
          objectId: `colleague-${n}`,
        });
        await stage.say(colleague(1), RELAY_DENIED);
        const { id } = await stage.caseOf(colleague(1));
        assert.deepEqual(await thread(stage, id), []);
        await stage.press(colleague(1), "talk-to-person", { caseId: id });
        const before = await texts(stage, id);
        assert.equal(before.length, 1);
        for (let n = 2; n <= 6; n += 1)
          await stage.say(colleague(n), RELAY_DENIED);
        assert.equal((await stage.case(id)).incident?.standing, "in");
        assert.deepEqual(await texts(stage, id), before);
        await stage.press(colleague(1), "not-it", { caseId: id });
        assert.equal((await stage.case(id)).incident?.standing, "left");
        const after = (await texts(stage, id)).flat();
        assert.match(after.join("\n"), /Part of incident/);
      },
      { isQuick: true },
    ));

  it("names nobody once its reporter has their data deleted", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.deliver();
      await stage.press(sam, "ask-reporter", { caseId: id, words: "Moved?" });
      await stage.deliver();
      await stage.press(robin, "reply", { caseId: id, reply: "On Friday" });
      await stage.press(robin, "forget-me", {});
      const replies = await thread(stage, id);
      assert.equal(replies.length, 3);
      assert.doesNotMatch(JSON.stringify(replies), /Robin|Sam|Friday|Moved/);
      // Those that stand in the channel are written over.
      const due = [...(await stage.cards()).keys()];
      for (const nth of ["0001", "0002", "0003"])
        assert.ok(due.includes(`case:${id}:helpdesk:${nth}`));
    }));

  it("loses what people wrote after a week, in the channel too, and is forgotten with the case", () =>
    onStage(async (stage) => {
      const { id } = await claimedCase(stage);
      await stage.press(sam, "note", { caseId: id, words: "third floor" });
      await stage.deliver();
      await stage.press(sam, "close", { caseId: id });
      await stage.deliver();
      await round(stage, 6 * DAY);
      assert.match(JSON.stringify(await thread(stage, id)), /third floor/);
      await round(stage, 2 * DAY);
      const replies = await thread(stage, id);
      assert.doesNotMatch(JSON.stringify(replies), /third floor/);
      assert.match(JSON.stringify(replies), /Okafor noted/);
      // The cards, and of the replies only what held words.
      assert.deepEqual(
        new Set(
          [...(await stage.cards()).keys()].filter((key) => key.includes(id)),
        ),
        new Set([
          `case:${id}:user`,
          `case:${id}:helpdesk`,
          `case:${id}:helpdesk:0001`,
        ]),
      );
      await stage.deliver();
      await round(stage, 83 * DAY);
      await stage.deliver();
      assert.doesNotMatch(JSON.stringify(await thread(stage, id)), /Okafor/);
      await round(stage, 8 * DAY);
      assert.deepEqual(await thread(stage, id), []);
    }));

  it("loses them as well where no bounce was ever shown", () =>
    onStage(async (stage) => {
      await stage.say(robin, "I want to talk to a person");
      const { id } = await stage.caseOf(robin);
      await stage.press(sam, "note", { caseId: id, words: "third floor" });
      await stage.press(sam, "close", { caseId: id });
      await stage.deliver();
      await round(stage, 8 * DAY);
      assert.doesNotMatch(JSON.stringify(await stage.case(id)), /third floor/);
      assert.doesNotMatch(JSON.stringify(await thread(stage, id)), /third/);
    }));
});

/** Lets time pass, and does a day's round then. */
async function round(stage: Stage, ms: number): Promise<void> {
  stage.clock.ms += ms;
  const now = stage.clock.now();
  const [leased] = await stage.store.transact(async (tx) => {
    await tx.jobs.add(`tidy-test:${now}`, { kind: "tidy" }, now);
    const all = await tx.jobs.lease("test", now, HOUR, 100);
    return all.filter(({ id }) => id === `tidy-test:${now}`);
  });
  assert.ok(leased);
  await tidy(stage.desk, leased);
}
