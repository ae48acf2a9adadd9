import assert from "node:assert/strict";
import { requestIn, type Request } from "../../src/desk/messages/requests.ts";
import { robin } from "./people.ts";
import { onStage, pick, RELAY_DENIED, type Stage } from "./stage.ts";

const SAID: readonly (readonly [Request | undefined, readonly string[]])[] = [
  ["help", ["help", "Help me please!", "hlep", "?", "What can you do?"]],
  ["hello", ["hi", "Hello there", "good morning", "Hallo"]],
  ["thanks", ["thanks!", "ok thank you so much", "Thx", "thnaks", "danke"]],
  [
    "mine",
    ["status", "my cases", "any news?", "what's the status", "statsu", "mine"],
  ],
  ["cancel", ["cancel", "never mind", "please stop", "cancle", "forget it"]],
  [
    "works-now",
    [
      "It works now",
      "the scanner works again, thanks",
      "solved",
      "mail is working",
      "geht wieder",
    ],
  ],
  [
    "person",
    [
      "talk to a person",
      "can I speak to someone?",
      "I want a real person",
      "agent",
      "tlak to a human",
    ],
  ],
  [
    "no-text",
    [
      "my mail to bob bounced",
      "our printer cannot scan to mail",
      "the invoice came back",
      "my email to the supplier was rejected",
    ],
  ],
  ["delete-mine", ["delete my data", "please forget me", "erase all my cases"]],
  ["mute", ["mute", "please mute me", "be quiet!", "stumm"]],
  ["unmute", ["unmute", "please unmute", "stumm aus"]],
  ["export-mine", ["export my data", "what do you know about me?"]],
  [
    undefined,
    [
      "",
      "the quick brown fox",
      "550 5.7.64 it works now says nobody",
      "my mail came back with 5.7.1",
      "does it work only inside",
      "mute the alarm of our printer",
      `help ${"with this long story ".repeat(12)}`,
    ],
  ],
];

describe("short requests", () => {
  for (const [request, messages] of SAID)
    for (const message of messages)
      it(`reads ${JSON.stringify(message.slice(0, 40))} as ${request ?? "none"}`, () =>
        assert.equal(requestIn(message), request));
});

describe("what is asked for in words", () => {
  it("lists the open cases, and says so where there are none", () =>
    onStage(async (stage) => {
      assert.equal(
        (await answer(stage, "status")).title,
        "You have no open case",
      );
      await stage.say(robin, RELAY_DENIED);
      const { reference } = await stage.caseOf(robin);
      const { title, rows } = await answer(stage, "my cases");
      assert.equal(title, "You have one open case");
      assert.deepEqual(
        rows?.map(({ label }) => label),
        [reference],
      );
    }));

  it("closes the one open case when it works again", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      assert.match((await answer(stage, "it works now")).title, /closed/);
      const { state, history } = await stage.case(id);
      assert.equal(state, "closed");
      assert.equal(history.at(-1)?.what, "It works again.");
    }));

  it("closes it when it is no longer wanted", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await answer(stage, "never mind");
      assert.equal((await stage.case(id)).state, "closed");
      assert.equal(
        (await answer(stage, "cancel")).title,
        "You have no open case",
      );
    }));

  it("hands the case over to a person", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await answer(stage, "can I talk to someone");
      assert.equal((await stage.case(id)).state, "handed-over");
    }));

  it("opens a case for a person where there is none, with the words", () =>
    onStage(async (stage) => {
      await stage.say(robin, "talk to a person");
      const aCase = await stage.caseOf(robin);
      assert.equal(aCase.state, "handed-over");
      const card = pick(
        await stage.cards(),
        `case:${aCase.id}:helpdesk`,
        "helpdesk",
      );
      assert.equal(card.title, "A colleague asks for a person");
      assert.match(
        JSON.stringify(card),
        /The reporter wrote “talk to a person”/,
      );
    }));

  it("asks which one, where there are several", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const first = await stage.caseOf(robin);
      await stage.say(robin, OTHER);
      const { form, buttons } = await answer(stage, "it works now");
      assert.deepEqual(
        buttons.map(({ title, sendsForm }) => [title, sendsForm]),
        [["It works now", true]],
      );
      const [field] = form?.fields ?? [];
      assert.ok(field?.kind === "choice");
      assert.equal(field.choices.length, 2);
      assert.equal((await stage.case(first.id)).state !== "closed", true);
      // As a client sends it: the field under its own name.
      await stage.press(robin, "works-now", { [field.id]: first.id });
      assert.equal((await stage.case(first.id)).state, "closed");
    }));

  it("never asks somebody else's case", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await stage.press({ ...robin, objectId: "somebody-else" }, "cancel", {
        caseId: id,
      });
      assert.notEqual((await stage.case(id)).state, "closed");
    }));
});

const OTHER =
  "from=<erp@contoso.com> to=<bob@northwind.example> 550 5.1.1 User unknown";

/** Says it, and gives the note that comes back. */
async function answer(stage: Stage, words: string) {
  const before = new Set((await stage.cards()).keys());
  await stage.say(robin, words);
  const cards = await stage.cards();
  const key = [...cards.keys()].find(
    (one) => one.startsWith("note:") && !before.has(one),
  );
  assert.ok(key, "no answer");
  return pick(cards, key, "note");
}
