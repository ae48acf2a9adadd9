import assert from "node:assert/strict";
import type { Reading } from "../../src/core/model.ts";
import type { NoteCard } from "../../src/desk/cards.ts";
import type { SentFile } from "../../src/desk/ports.ts";
import { readText } from "../../src/parse/index.ts";
import { kim, robin } from "./people.ts";
import { onStage, RELAY_DENIED, type Stage, work } from "./stage.ts";

const relayDenied = readText(RELAY_DENIED);
const readings: Readonly<Record<string, Reading>> = {
  "report.eml": relayDenied,
  "screenshot.png": {
    ...relayDenied,
    kind: "picture",
    recognised: RELAY_DENIED,
  },
  "lunch.png": {
    kind: "picture",
    bounces: [],
    facts: {},
    because: "It is a picture, and no mail error could be read in it.",
  },
  "all.zip": {
    kind: "unreadable",
    bounces: [],
    facts: {},
    because: "Archives are not opened.",
  },
};

/** Sends files with a few words, and works until nothing is due. */
async function sendFiles(
  stage: Stage,
  names: readonly string[],
  text = "",
): Promise<string> {
  const files = names.map((name): SentFile => ({
    name,
    url: `https://contoso-my.sharepoint.com/${name}`,
    lies: "storage",
  }));
  const id = await stage.send(robin, { kind: "message", text, files });
  await work({
    ...stage.desk,
    readFile: ({ name }) => {
      const reading = readings[name];
      assert.ok(reading);
      return Promise.resolve(reading);
    },
  });
  return id;
}

async function pictureCard(stage: Stage, name: string): Promise<NoteCard> {
  const { tenantId, objectId } = robin;
  const key = `note:picture:${tenantId}:${objectId}:${name}`;
  const card = (await stage.cards()).get(key);
  assert.ok(card?.card === "note");
  return card;
}

describe("files that come with a message", () => {
  it("make a case, as pasted text does", () =>
    onStage(async (stage) => {
      await sendFiles(stage, ["all.zip", "report.eml"], "what is this?");
      assert.equal((await stage.caseOf(robin)).bounce.status, "5.7.64");
    }));

  it("are not fetched where the words tell already", () =>
    onStage(async (stage) => {
      await sendFiles(stage, ["nobody-asks-for-it"], RELAY_DENIED);
      assert.equal((await stage.caseOf(robin)).bounce.status, "5.7.64");
    }));

  it("are asked back where they are pictures, and wait for the answer", () =>
    onStage(async (stage) => {
      const name = await sendFiles(stage, ["screenshot.png"]);
      const card = await pictureCard(stage, name);
      assert.match(card.title, /from your picture. Is it right/);
      const rows = card.rows?.map(({ label, text }) => `${label}: ${text}`);
      assert.deepEqual(rows, [
        "Code: 550 5.7.64",
        "Recipient: supplier@fabrikam.example",
        "Sender: scanner@contoso.com",
      ]);
      assert.equal(card.form?.fields[0]?.value, RELAY_DENIED);
      assert.deepEqual(
        card.buttons.map(({ verb, data }) => ({ verb, data })),
        [{ verb: "read-right", data: { name } }],
      );
      await assert.rejects(stage.caseOf(robin), /no open case/);
    }));

  it("make a case of the text that their sender confirmed, and no second one", () =>
    onStage(async (stage) => {
      const name = await sendFiles(stage, ["screenshot.png"]);
      const read = RELAY_DENIED.replace("5.7.64", "5.7.54");
      await stage.press(robin, "read-right", { name, read });
      const { bounce } = await stage.caseOf(robin);
      assert.equal(bounce.status, "5.7.54");
      const card = await pictureCard(stage, name);
      assert.match(card.title, /confirmed by you/);
      assert.deepEqual(card.buttons, []);
      await stage.press(robin, "read-right", { name, read });
      const open = await stage.store.transact((tx) => tx.cases.openOf(robin));
      assert.equal(open.length, 1);
    }));

  it("reach no card but the presser's own, whatever name a press bears", () =>
    onStage(async (stage) => {
      const name = await sendFiles(stage, ["screenshot.png"]);
      await stage.press(kim, "read-right", { name, read: RELAY_DENIED });
      assert.match((await pictureCard(stage, name)).title, /Is it right/);
      await assert.rejects(stage.caseOf(robin), /no open case/);
      assert.equal((await stage.caseOf(kim)).bounce.status, "5.7.64");
    }));

  for (const [name, why] of [
    ["all.zip", /Archives are not opened/],
    ["lunch.png", /no mail error could be read/],
  ] as const)
    it(`are refused in words: ${name}`, () =>
      onStage(async (stage) => {
        const { title, lines } = await stage.note(
          await sendFiles(stage, [name]),
        );
        assert.match(title, /could not read/);
        assert.match(lines[0] ?? "", why);
      }));
});
