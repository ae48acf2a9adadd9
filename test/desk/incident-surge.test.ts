import assert from "node:assert/strict";
import { Pacer } from "../../src/bot/send/pace.ts";
import type { Person } from "../../src/core/model.ts";
import type { Card } from "../../src/desk/cards.ts";
import type { PendingCard } from "../../src/desk/ports.ts";
import { createRateLimits } from "../../src/lab/teams/rate-limits.ts";
import { robin, sam } from "./people.ts";
import { MINUTE, onStage, work, type Stage } from "./stage.ts";

const REPORTS = 200;
const LASTS_MS = 10 * MINUTE;
const STEP_MS = 1_000;

function colleague(n: number): Person {
  return { ...robin, objectId: `colleague-${n}`, name: `Colleague ${n}` };
}

/** Everybody's own mail; only the office's address is the same. */
const says = (n: number) => `MAIL FROM:<colleague${n}@contoso.com>
RCPT TO:<supplier${n}@fabrikam.example>
550 5.7.606 Access denied, banned sending IP [203.0.113.44]. To request removal from this list please visit https://sender.office.com/`;

/** Teams with its limits, fed as the bot feeds it: never more than the pacer lets out. */
class Channel {
  readonly posts = new Map<
    string,
    { at: number; reader: string; card: Card }
  >();
  updates = 0;
  refused = 0;
  readonly #pacer = new Pacer();
  readonly #limits = createRateLimits();

  /** All that is due and may go out at this moment. */
  async deliver({ store, clock }: Stage): Promise<void> {
    const due = await store.transact((tx) => tx.board.due(clock.now(), 1_000));
    const sent = due.filter((pending) => this.#send(pending, clock.ms));
    await store.transact(async (tx) => {
      for (const { key, version } of sent)
        await tx.board.delivered(key, version, {
          conversationId: key,
          activityId: key,
        });
    });
  }

  #send(
    { key, audience, card, place, rank }: PendingCard,
    ms: number,
  ): boolean {
    const reader = audience.kind === "person" ? audience.objectId : "helpdesk";
    if (rank > 0 && !this.#pacer.hasRoom(reader, rank, ms)) return false;
    if (this.#pacer.reserve(reader, ms) > 0) return false;
    if (this.#limits.take(reader, ms) !== undefined) this.refused += 1;
    if (place === undefined) this.posts.set(key, { at: ms, reader, card });
    else if (audience.kind !== "person") this.updates += 1;
    return true;
  }
}

describe("a surge of reports", () => {
  it("loses none, answers everybody at once, and stays one card in the channel", () =>
    onStage(
      async (stage) => {
        const teams = new Channel();
        const began = stage.clock.ms;
        const sentAt = new Map<string, number>();
        for (let n = 0; stage.clock.ms < began + LASTS_MS;) {
          const due = ((stage.clock.ms - began) / LASTS_MS) * REPORTS;
          for (; n <= due && n < REPORTS; n += 1) {
            sentAt.set(colleague(n).objectId, stage.clock.ms);
            await stage.send(colleague(n), { kind: "message", text: says(n) });
          }
          await work(stage.desk);
          await teams.deliver(stage);
          stage.clock.ms += STEP_MS;
        }
        await work(stage.desk);
        await teams.deliver(stage);

        assert.equal(teams.refused, 0, "calls beyond Teams' limits");
        const users = [...teams.posts].filter(([key]) => key.endsWith(":user"));
        assert.equal(users.length, REPORTS, "everybody has one card");
        for (const [, { at, reader }] of users)
          assert.ok(at - (sentAt.get(reader) ?? 0) <= 2_000, reader);
        const [incident, ...more] = await stage.store.transact((tx) =>
          tx.incidents.open(),
        );
        assert.deepEqual(more, []);
        assert.deepEqual(
          [incident?.people, incident?.reports],
          [REPORTS, REPORTS],
        );

        const inChannel = [...teams.posts.keys()].filter(
          (key) => !key.endsWith(":user"),
        );
        assert.deepEqual(inChannel, [`incident:${incident?.id ?? ""}`]);
        assert.ok(
          teams.updates <= LASTS_MS / 30_000 + 1,
          "counts at its own pace",
        );
        const known = users.filter(([, { card }]) =>
          /^We know/.test(card.title),
        );
        assert.equal(
          known.length,
          REPORTS - 4,
          "all but those before it opened",
        );
        await overForEverybody(stage, teams, incident?.id ?? "");
      },
      { isQuick: true },
    ));
});

/** One word to each of them, at a pace that leaves room for others. */
async function overForEverybody(
  stage: Stage,
  teams: Channel,
  incidentId: string,
): Promise<void> {
  await stage.press(sam, "claim", { incidentId });
  await stage.press(sam, "close", { incidentId });
  const posts = teams.posts.size;
  for (let seconds = 0; seconds <= REPORTS / 10 + 1; seconds += 1) {
    const cards = [...(await stage.cards()).keys()];
    const waiting = cards.filter((key) => key.endsWith(":user"));
    assert.ok(waiting.length <= 10, "few at a time");
    await teams.deliver(stage);
    await stage.pass(STEP_MS);
  }
  assert.equal(teams.posts.size, posts + REPORTS, "one line for each");
  assert.equal(teams.refused, 0);
  for (let n = 0; n < REPORTS; n += 20) {
    const { state, incident } = await stage.caseOf(colleague(n));
    assert.deepEqual([state, incident?.standing], ["fixed", "over"]);
  }
}
