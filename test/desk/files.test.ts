import assert from "node:assert/strict";
import type { Reading } from "../../src/core/model.ts";
import type { SentFile } from "../../src/desk/ports.ts";
import { readText } from "../../src/parse/index.ts";
import { robin } from "./people.ts";
import { onStage, RELAY_DENIED, type Stage, work } from "./stage.ts";

const relayDenied = readText(RELAY_DENIED);
const readings: Readonly<Record<string, Reading>> = {
  "report.eml": relayDenied,
  "screenshot.png": { ...relayDenied, kind: "picture" },
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

  it("are asked back where they are pictures", () =>
    onStage(async (stage) => {
      const id = await sendFiles(stage, ["screenshot.png"]);
      const { title, lines } = await stage.note(id);
      assert.match(title, /from your picture. Is it right/);
      assert.match(lines.join("\n"), /550 5\.7\.64/);
      assert.match(lines.join("\n"), /supplier@fabrikam\.example/);
      assert.equal((await stage.caseOf(robin)).bounce.status, "5.7.64");
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
