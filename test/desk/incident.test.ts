import assert from "node:assert/strict";
import type { Incident, Person } from "../../src/core/model.ts";
import type { HelpdeskCard } from "../../src/desk/cards.ts";
import { alex, kim, robin, sam } from "./people.ts";
import {
  approvalOf,
  HOUR,
  MINUTE,
  onStage,
  pick,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

/** An answer that names the address it refuses, so that no look is needed to see what reports have in common. */
const BLOCKED = `MAIL FROM:<ROBOT@contoso.com>
RCPT TO:<someone@fabrikam.example>
550 5.7.606 Access denied, banned sending IP [203.0.113.44]. To request removal from this list please visit https://sender.office.com/`;

function colleague(n: number): Person {
  return { ...robin, objectId: `colleague-${n}`, name: `Colleague ${n}` };
}

/** So many colleagues, one after the other. */
async function crowd(
  stage: Stage,
  from: number,
  to: number,
  text = RELAY_DENIED,
): Promise<void> {
  for (let n = from; n <= to; n += 1) await stage.say(colleague(n), text);
}

/** Somebody whom the bot can reach wants no notices. */
async function mute(stage: Stage, person: Person): Promise<void> {
  await stage.store.transact((tx) =>
    tx.contacts.remember({
      person,
      conversationId: "c",
      serviceUrl: "https://smba.example",
      channelUserId: `29:${person.objectId}`,
    }),
  );
  await stage.say(person, "mute");
}

async function incidentOn(stage: Stage): Promise<Incident> {
  const [open] = await stage.store.transact((tx) => tx.incidents.open());
  assert.ok(open, "an incident is open");
  return open;
}

async function howManyOpen(stage: Stage): Promise<number> {
  return (await stage.store.transact((tx) => tx.incidents.open())).length;
}

async function incidentCard(stage: Stage, id: string): Promise<HelpdeskCard> {
  return pick(await stage.cards(), `incident:${id}`, "helpdesk");
}

const textOf = (card: { lines: readonly string[] }) => card.lines.join("\n");
const rowOf = (card: HelpdeskCard, label: string) =>
  card.rows.find((row) => row.label === label)?.text ?? "";
const verbsOf = (card: { buttons: readonly { verb: string }[] }) =>
  card.buttons.map(({ verb }) => verb);

describe("incidents: when many reports are one", () => {
  it("opens with the fifth reporter and takes the earlier four in", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 4);
        assert.equal(await howManyOpen(stage), 0);
        await crowd(stage, 5, 5);
        const { people, reports, traits, cause } = await incidentOn(stage);
        assert.deepEqual({ people, reports }, { people: 5, reports: 5 });
        assert.equal(cause, "connector-ip-mismatch");
        assert.ok(traits.some(({ value }) => value === "203.0.113.44"));
        for (let n = 1; n <= 5; n += 1) {
          const { id, state } = await stage.caseOf(colleague(n));
          assert.equal(state, "answered");
          const card = await stage.userCard(id);
          assert.match(card.title, /^We know about this/);
          assert.match(
            textOf(card),
            /4 colleagues get the same answer since \{\{TIME\(2026-11-20T09:00:00Z\)\}\}/,
          );
          assert.match(textOf(card), /Next word at \{\{TIME\(2026-11-20T10:00/);
          assert.deepEqual(verbsOf(card), ["works-now", "not-it"]);
        }
      },
      { isQuick: true },
    ));

  it("tells each reporter once when it begins, and nobody again for each that comes after", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 6);
        await stage.deliver();
        await crowd(stage, 7, 9);
        const told = [...(await stage.cards()).keys()].filter((key) =>
          /^(?:case:.*:user|note:.*)$/.test(key),
        );
        const ids = await Promise.all(
          [7, 8, 9].map(async (n) => (await stage.caseOf(colleague(n))).id),
        );
        assert.deepEqual(
          told.sort(),
          ids.map((id) => `case:${id}:user`).sort(),
        );
      },
      { isQuick: true },
    ));

  it("shows no picture of nothing, and what an agent presses most first", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 5);
        const { id: incidentId } = await incidentOn(stage);
        await stage.press(sam, "claim", { incidentId });
        assert.deepEqual(verbsOf(await incidentCard(stage, incidentId)), [
          "ask-admins",
          "next-word",
          "close",
          "next-word",
          "next-word",
        ]);
        await stage.pass(61 * MINUTE);
        const card = await incidentCard(stage, incidentId);
        assert.match(rowOf(card, "Trend"), /^No report lately/);
        assert.deepEqual(card.charts, []);
      },
      { isQuick: true },
    ));

  it("counts reporters and not reports, within half an hour", () =>
    onStage(
      async (stage) => {
        for (let n = 0; n < 6; n += 1) {
          const text = RELAY_DENIED.replace("supplier@", `supplier${n}@`);
          await stage.say(robin, text);
        }
        await crowd(stage, 1, 3);
        assert.equal(await howManyOpen(stage), 0, "four people");
        await stage.pass(31 * MINUTE);
        await crowd(stage, 4, 7);
        assert.equal(await howManyOpen(stage), 0, "four within the window");
        await crowd(stage, 8, 8);
        assert.equal((await incidentOn(stage)).people, 5);
      },
      { isQuick: true },
    ));

  it("keeps apart what shares nothing but the code", () =>
    onStage(
      async (stage) => {
        for (let n = 1; n <= 6; n += 1) {
          stage.network.publicAddress = `203.0.113.${n}`;
          const text = RELAY_DENIED.replace("scanner@", `scanner${n}@`);
          await stage.say(
            colleague(n),
            text.replaceAll(
              /DB5EUR03FT012\.eop-EUR03/g,
              `AM${n}XY0${n}FT012.eop-XY0${n}`,
            ),
          );
        }
        assert.equal(await howManyOpen(stage), 0);
      },
      { isQuick: true },
    ));

  it("answers the next reporter straight away, without a look", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 5);
        const { id, traits } = await incidentOn(stage);
        assert.ok(traits.some(({ name }) => name === "public-address"));
        const looks = stage.network.runs.length;
        assert.notEqual(looks, 0, "the first ones were looked at");
        await crowd(stage, 6, 6);
        assert.equal(stage.network.runs.length, looks);
        const aCase = await stage.caseOf(colleague(6));
        assert.deepEqual(aCase.incident, {
          id,
          standing: "in",
          hadCard: false,
        });
        const card = await stage.userCard(aCase.id);
        assert.match(textOf(card), /^5 colleagues get the same answer/);
        assert.deepEqual(card.steps, []);
        assert.equal((await incidentOn(stage)).people, 6);
      },
      { isQuick: true },
    ));

  it("takes no more reports after hours of quiet, and goes on when it comes back", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 5, BLOCKED);
        const { id } = await incidentOn(stage);
        await stage.pass(5 * HOUR);
        await crowd(stage, 6, 6, BLOCKED);
        assert.equal((await incidentOn(stage)).people, 5);
        assert.equal((await stage.caseOf(colleague(6))).incident, undefined);
        await crowd(stage, 7, 10, BLOCKED);
        const again = await incidentOn(stage);
        assert.deepEqual([again.id, again.people], [id, 10]);
      },
      { isQuick: true },
    ));

  it("is one as well where nobody here can tell the cause", () =>
    onStage(
      async (stage) => {
        const says = (n: number) => `MAIL FROM:<colleague${n}@contoso.com>
RCPT TO:<someone${n}@fabrikam.example>
554 The quux is out of frobs (mx7.fabrikam.example)`;
        for (let n = 1; n <= 7; n += 1) await stage.say(colleague(n), says(n));
        const { id, cause, code, people, traits } = await incidentOn(stage);
        assert.deepEqual([cause, code, people], [undefined, "554", 7]);
        assert.ok(traits.some(({ value }) => value === "fabrikam.example"));
        const card = await incidentCard(stage, id);
        assert.equal(
          card.title,
          "Many get the same answer; its cause is not known",
        );
        const helpdesk = [...(await stage.cards())].flatMap(([key, shown]) =>
          key.endsWith(":helpdesk") && shown.card === "helpdesk"
            ? [shown.badge]
            : [],
        );
        // Those four were given to a person before it was seen that they are many.
        assert.equal(helpdesk.length, 4);
        for (const badge of helpdesk) assert.match(badge, /^Part of/);
      },
      { isQuick: true },
    ));

  it("has one card in the channel; cards from before point at it", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 2);
        const { id: first } = await stage.caseOf(colleague(1));
        await stage.press(colleague(1), "talk-to-person", { caseId: first });
        await stage.helpdeskCard(first);
        await crowd(stage, 3, 9);
        const { id, reference } = await incidentOn(stage);
        await stage.pass(MINUTE);
        const cards = await stage.cards();
        const inChannel = [...cards].filter(([key]) =>
          /^incident:|:helpdesk$/.test(key),
        );
        assert.deepEqual(inChannel.map(([key]) => key).sort(), [
          `case:${first}:helpdesk`,
          `incident:${id}`,
        ]);
        const pointer = await stage.helpdeskCard(first);
        assert.equal(pointer.badge, `Part of ${reference}`);
        assert.deepEqual(pointer.buttons, []);
        const card = await incidentCard(stage, id);
        assert.match(rowOf(card, "Affected"), /^9 people with 9 reports/);
        assert.match(rowOf(card, "Trend"), /: 0, 0, 0, 0, 0, 9$/);
        assert.deepEqual(
          card.charts?.map(({ bars }) => bars.map(({ value }) => value)),
          [[0, 0, 0, 0, 0, 9]],
        );
        assert.equal(
          card.stations?.find(({ state }) => state === "broken")?.name,
          "Microsoft's door",
        );
        assert.match(
          rowOf(card, "In common"),
          /Public address 203\.0\.113\.44/,
        );
        assert.match(rowOf(card, "Next word"), /TIME/);
        assert.deepEqual(verbsOf(card), ["claim"]);
      },
      { isQuick: true },
    ));

  it("lets go of whoever says that it is something else, and does not take them in again", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 6);
        const { id } = await stage.caseOf(colleague(6));
        const looks = stage.network.runs.length;
        await stage.press(colleague(6), "not-it", { caseId: id });
        const left = await stage.case(id);
        assert.equal(left.state, "handed-over");
        assert.equal(left.incident?.standing, "left");
        assert.ok(stage.network.runs.length > looks, "looked at after all");
        assert.notEqual((await stage.helpdeskCard(id)).buttons.length, 0);
        assert.doesNotMatch((await stage.userCard(id)).title, /We know/);
      },
      { isQuick: true },
    ));

  it("ends with one word to everybody, who can say whether it works", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 30, BLOCKED);
        const { id: incidentId } = await incidentOn(stage);
        await stage.press(sam, "claim", { incidentId });
        const open = await incidentCard(stage, incidentId);
        assert.match(rowOf(open, "Steps"), /^1\. /, "nobody can press for it");
        assert.ok(!verbsOf(open).includes("ask-admins"));
        await stage.deliver();
        await mute(stage, colleague(4));
        await stage.press(sam, "close", { incidentId });
        for (let more = 0; more < 3; more += 1) await stage.pass(1_000);
        const told = [...(await stage.cards())].filter(([key]) =>
          key.endsWith(":user"),
        );
        assert.equal(told.length, 30);
        for (const [, card] of told) {
          assert.equal(card.title, "It is over. Please try again");
          assert.deepEqual(verbsOf(card), ["works-now", "still-failing"]);
        }
        const lines = [...(await stage.cards())].filter(([key]) =>
          key.endsWith(`:over:${incidentId}`),
        );
        assert.equal(lines.length, 29, "a line below, but for who is muted");
        for (const [key, line] of lines) {
          assert.doesNotMatch(key, /colleague-4:/);
          assert.equal(line.title, "It is over. Please try again");
        }
        const card = await incidentCard(stage, incidentId);
        assert.equal(card.badge, "Over");
        assert.match(rowOf(card, "Over"), /Sam Okafor says that it is over/);
        assert.deepEqual(card.buttons, []);
        await stage.deliver();
        await stage.pass(2 * HOUR);
        assert.deepEqual([...(await stage.cards()).keys()], [], "told once");

        const { id } = await stage.caseOf(colleague(1));
        await stage.press(colleague(1), "works-now", { caseId: id });
        assert.equal((await stage.case(id)).state, "closed");
        const second = await stage.caseOf(colleague(2));
        await stage.press(colleague(2), "still-failing", { caseId: second.id });
        assert.equal((await stage.helpdeskCard(second.id)).badge, "Open");
      },
      { isQuick: true },
    ));

  it("opens again when five say that it still fails", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 7, BLOCKED);
        const { id: incidentId } = await incidentOn(stage);
        await stage.press(sam, "claim", { incidentId });
        await stage.press(sam, "close", { incidentId });
        await stage.pass(1_000);
        for (let n = 1; n <= 6; n += 1) {
          assert.equal(await howManyOpen(stage), n > 5 ? 1 : 0, `before ${n}`);
          const { id: caseId } = await stage.caseOf(colleague(n));
          await stage.press(colleague(n), "still-failing", { caseId });
        }
        const again = await incidentOn(stage);
        assert.notEqual(again.id, incidentId);
        assert.equal(again.people, 6);
        const { incident } = await stage.caseOf(colleague(6));
        assert.deepEqual([incident?.id, incident?.standing], [again.id, "in"]);
      },
      { isQuick: true },
    ));

  it("asks the admins once for all, and is over when the change is verified", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 7);
        const { id: incidentId } = await incidentOn(stage);
        await stage.press(sam, "claim", { incidentId });
        assert.ok(
          verbsOf(await incidentCard(stage, incidentId)).includes("ask-admins"),
        );
        await stage.press(sam, "ask-admins", { incidentId });
        const { changeId } = await incidentOn(stage);
        assert.ok(changeId);
        const asked = await incidentCard(stage, incidentId);
        assert.match(rowOf(asked, "Change for all"), /waiting for a decision/);
        assert.ok(!verbsOf(asked).includes("ask-admins"));
        const change = await stage.change(changeId);
        await stage.press(alex, "approve", approvalOf(change));
        await stage.pass(MINUTE);
        assert.equal((await stage.change(changeId)).state, "verified");
        assert.equal(await howManyOpen(stage), 0);
        for (let n = 1; n <= 7; n += 1) {
          const { id, state } = await stage.caseOf(colleague(n));
          assert.equal(state, "fixed");
          assert.match(
            (await stage.userCard(id)).title,
            /try again|send once more/,
          );
        }
        const card = await incidentCard(stage, incidentId);
        assert.match(rowOf(card, "Change for all"), /read back and checked/);
        assert.deepEqual([card.charts ?? [], card.stations ?? []], [[], []]);
        assert.deepEqual(verbsOf(card), ["trace-next"]);
        await stage.press(sam, "trace-next", approvalOf(change));
        assert.match(
          rowOf(await incidentCard(stage, incidentId), "Next message"),
          /^I could not look for the next message/,
        );
        assert.equal(
          [...(await stage.cards()).keys()].filter((key) =>
            /^case:.*:helpdesk$/.test(key),
          ).length,
          0,
        );
      },
      { isQuick: true },
    ));

  it("promises the next word, and reminds whoever has it when that is due", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 5);
        const { id: incidentId } = await incidentOn(stage);
        await stage.press(sam, "claim", { incidentId });
        await stage.press(sam, "next-word", { incidentId, minutes: "120" });
        const { id } = await stage.caseOf(colleague(3));
        assert.match(
          textOf(await stage.userCard(id)),
          /Sam Okafor from the helpdesk is on it\. Next word at \{\{TIME\(2026-11-20T11:00/,
        );
        await stage.pass(61 * MINUTE);
        const reminders = async () =>
          [...(await stage.cards())].filter(([key]) => key.includes(":due:"));
        assert.equal(
          (await reminders()).length,
          0,
          "the first time no longer counts",
        );
        await stage.pass(60 * MINUTE);
        assert.equal((await reminders()).length, 1);
        assert.equal(
          (await incidentCard(stage, incidentId)).badge,
          "Next word due",
        );
      },
      { isQuick: true },
    ));

  it("reminds nobody who wants no reminders, and says on its card that the word is due", () =>
    onStage(
      async (stage) => {
        await mute(stage, sam);
        await crowd(stage, 1, 5);
        const { id: incidentId } = await incidentOn(stage);
        await stage.press(sam, "claim", { incidentId });
        await stage.pass(2 * HOUR);
        assert.deepEqual(
          [...(await stage.cards()).keys()].filter((key) =>
            key.includes(":due:"),
          ),
          [],
        );
        assert.equal(
          (await incidentCard(stage, incidentId)).badge,
          "Next word due",
        );
      },
      { isQuick: true },
    ));

  it("does nothing for people without that task, or before anybody took it", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 5);
        const before = await incidentOn(stage);
        const incidentId = before.id;
        for (const verb of ["claim", "ask-admins", "close", "next-word"])
          await stage.press(kim, verb, { incidentId, minutes: "30" });
        for (const verb of ["close", "next-word"])
          await stage.press(sam, verb, { incidentId, minutes: "30" });
        await stage.press(sam, "claim", { incidentId });
        await stage.press(sam, "next-word", { incidentId, minutes: "1e9" });
        const { claimedBy, ...after } = await incidentOn(stage);
        assert.deepEqual(after, before);
        assert.equal(claimedBy?.objectId, sam.objectId);
      },
      { isQuick: true },
    ));

  it("goes with the rest when people have their data deleted, and after its time", () =>
    onStage(
      async (stage) => {
        await crowd(stage, 1, 6, BLOCKED);
        const { id } = await incidentOn(stage);
        const casesOf = () =>
          stage.store.transact((tx) => tx.incidents.casesOf(id, "", 100));
        await stage.press(colleague(2), "forget-me", {});
        assert.equal((await casesOf()).length, 5);
        await stage.press(sam, "claim", { incidentId: id });
        await stage.press(sam, "close", { incidentId: id });
        const later = new Date(stage.clock.ms + 91 * 24 * HOUR).toISOString();
        await stage.store.transact((tx) => tx.incidents.removeBefore(later));
        assert.deepEqual(await casesOf(), []);
        assert.equal(
          await stage.store.transact((tx) => tx.incidents.get(id)),
          undefined,
        );
        assert.equal((await stage.cards()).has(`incident:${id}`), false);
      },
      { isQuick: true },
    ));
});
