import assert from "node:assert/strict";
import type { Person } from "../../src/core/model.ts";
import { executes, wordsOf } from "../../src/lab/play.ts";
import { alex, jo, kim, robin, sam, toni } from "../desk/people.ts";
import {
  approvalOf,
  HOUR,
  MINUTE,
  onStage,
  proposedChange,
  type Stage,
} from "../desk/stage.ts";
import { CHANNEL, FakeTeams, type ChatMessage } from "./fake-teams.ts";
import { runBotOn } from "./running-bot.ts";
import { chatOf, wired, type Wire } from "./wire.ts";

/** What only an approver is offered. */
const DECISIONS = ["approve", "reject", "look-again", "undo", "ran-it"];

const APPROVERS = [alex, jo, toni];

async function withTeams(
  play: (wire: Wire, teams: FakeTeams) => Promise<void>,
): Promise<void> {
  await onStage(
    async (stage) => {
      const teams = new FakeTeams((objectId) => `a:chat-${objectId}`);
      const running = await runBotOn(stage.store, {
        settings: { TENANT_ID: robin.tenantId, HELPDESK_CHANNEL_ID: CHANNEL },
        clock: stage.clock,
        connector: teams.answer,
      });
      const stop = stage.store.onCommit(() => running.bot.deliverer.wake());
      try {
        await play(await wired(stage, running), teams);
      } finally {
        stop();
        await running.close();
      }
    },
    { isQuick: true },
  );
}

/** Until every card stands where it belongs. */
async function delivered(stage: Stage): Promise<void> {
  while ((await stage.cards()).size > 0)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const verbsIn = (messages: readonly ChatMessage[]) =>
  messages.flatMap(({ card }) => executes(card).map(({ verb }) => verb));
const wordsIn = (teams: FakeTeams, person: Person) =>
  teams.in(chatOf(person)).map(({ card }) => wordsOf(card));
const cardIn = (teams: FakeTeams, person: Person, words: string) => {
  const found = teams
    .in(chatOf(person))
    .filter(({ card }) => wordsOf(card).includes(words));
  assert.equal(found.length, 1, `${person.name}: ${words}`);
  assert.ok(found[0]);
  return found[0];
};

describe("personal views, over the wire", () => {
  it("reach the one whom they are for, and nobody else", async function () {
    this.timeout(90_000);
    await withTeams(async ({ stage, press }, teams) => {
      const change = await proposedChange(stage);
      await delivered(stage);
      for (const one of APPROVERS)
        assert.deepEqual(
          verbsIn(teams.in(chatOf(one))),
          ["approve", "reject", "look-again"],
          one.name,
        );
      onlyApproversDecide(teams);
      assert.match(
        wordsOf(teams.in(CHANNEL)[0]?.card),
        /Waiting for admin[^]*waiting for a decision/,
      );
      assert.match(wordsIn(teams, robin).join(), /waiting for an admin/);

      // Everybody's answer to a press is a sentence, never a card that Teams would put in place of a shared one.
      for (const one of [robin, kim, sam, alex]) {
        const { posted } = await press(one, "look-again", approvalOf(change));
        assert.match(posted.text, /activity\.message/);
        assert.doesNotMatch(posted.text, /AdaptiveCard|refresh/);
      }

      const before = cardIn(teams, alex, "Approve a connector change?");
      await stage.press(alex, "approve", approvalOf(change));
      await delivered(stage);
      const after = cardIn(teams, alex, "Done: connector change");
      assert.equal(after.id, before.id);
      assert.match(wordsOf(after.card), /Approved by you \{\{DATE/);
      for (const one of [jo, toni]) {
        const words = wordsOf(
          cardIn(teams, one, "Done: connector change").card,
        );
        assert.match(words, /Approved by Alex Meyer \{\{DATE/);
        assert.doesNotMatch(words, /by you/);
      }
      for (const { card } of teams
        .all()
        .filter(({ conversationId }) => !isApproversChat(conversationId)))
        assert.doesNotMatch(wordsOf(card), /by you|plan [0-9a-f]{4}/);
      onlyApproversDecide(teams);
    });
  });

  it("remind each approver once before the end, and nobody else", async function () {
    this.timeout(90_000);
    await withTeams(async ({ stage }, teams) => {
      await proposedChange(stage);
      const reminders = async () => {
        await delivered(stage);
        return [...APPROVERS, robin, sam, kim].map(
          (one) =>
            wordsIn(teams, one).filter((words) =>
              words.startsWith("A change waits for your decision"),
            ).length,
        );
      };
      await stage.pass(20 * HOUR - MINUTE);
      assert.deepEqual(await reminders(), [0, 0, 0, 0, 0, 0]);
      await stage.pass(2 * MINUTE);
      assert.deepEqual(await reminders(), [1, 1, 1, 0, 0, 0]);
      await stage.pass(3 * HOUR);
      await stage.pass(2 * HOUR);
      assert.deepEqual(await reminders(), [1, 1, 1, 0, 0, 0]);
      cardIn(teams, alex, "Expired: nothing was changed");
    });
  });
});

function isApproversChat(conversationId: string): boolean {
  return APPROVERS.some((one) => chatOf(one) === conversationId);
}

function onlyApproversDecide(teams: FakeTeams): void {
  const elsewhere = teams
    .all()
    .filter(({ conversationId }) => !isApproversChat(conversationId));
  assert.ok(elsewhere.length > 1);
  assert.deepEqual(
    verbsIn(elsewhere).filter((verb) => DECISIONS.includes(verb)),
    [],
  );
}
