import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { z } from "zod/v4";
import { strFromU8, unzipSync } from "fflate";
import { TRIAGE_COMMAND } from "../src/bot/message-command.ts";
import { FIND_COMMAND, FIND_PARAMETER } from "../src/bot/search-command.ts";
import { searchIn } from "../src/desk/lists/case-query.ts";
import { whatIsAsked } from "../src/desk/messages/advice-request.ts";
import { requestIn } from "../src/desk/messages/requests.ts";
import { knowledgeWith } from "../src/knowledge/index.ts";
import { inEveryLanguage } from "../src/package-texts.ts";
import { faultsOf, fillIn, packed, valuesFor, zipped } from "../src/package.ts";

const VALUES = {
  TEAMS_APP_ID: "6f0b6f39-3bb0-4f0c-8d3a-0d2f3f6b7a10",
  BOT_ID: "b7a1c0de-0000-4000-8000-000000000001",
  APP_NAME_SUFFIX: " (dev)",
  DEVELOPER_NAME: 'Contoso "Mail" team',
  DEVELOPER_WEBSITE: "https://contoso.example",
  DEVELOPER_PRIVACY: "https://contoso.example/privacy",
  DEVELOPER_TERMS: "https://contoso.example/terms",
};

const app = z.looseObject({
  name: z.object({ short: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({
    defaultLanguageTag: z.literal("en"),
    additionalLanguages: z.array(
      z.object({ languageTag: z.string(), file: z.string() }),
    ),
  }),
  developer: z.object({ name: z.string() }),
  bots: z.array(
    z.looseObject({
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(
            z.object({ title: z.string(), description: z.string() }),
          ),
        }),
      ),
    }),
  ),
  composeExtensions: z.array(
    z.looseObject({
      commands: z.array(
        z.looseObject({
          id: z.string(),
          type: z.string(),
          context: z.array(z.string()),
          fetchTask: z.boolean().optional(),
          parameters: z.array(z.looseObject({ name: z.string() })).optional(),
        }),
      ),
    }),
  ),
});

const template = () =>
  readFile(new URL("../appPackage/manifest.json", import.meta.url), "utf8");

async function manifest(): Promise<string> {
  const filled = fillIn(await template(), VALUES);
  assert.ok(filled.outcome === "filled");
  return filled.text;
}

describe("the Teams app's package", () => {
  it("holds against the published schema, whatever a value holds", async () => {
    assert.deepEqual(await faultsOf(await manifest()), []);
    const { name, developer } = app.parse(JSON.parse(await manifest()));
    assert.equal(name.short, "Bounce Desk (dev)");
    assert.equal(developer.name, 'Contoso "Mail" team');
  });

  it("asks for no permission, and keeps to what Teams shows", async () => {
    const { bots, ...rest } = app.parse(JSON.parse(await manifest()));
    for (const asked of ["permissions", "authorization", "webApplicationInfo"])
      assert.ok(!(asked in rest), asked);
    for (const { commands } of bots[0]?.commandLists ?? []) {
      assert.ok(commands.length <= 10);
      for (const { title, description } of commands)
        assert.ok(title.length <= 32 && description.length <= 128, title);
    }
  });

  it("is there in every kind of chat, with words that the bot knows", async () => {
    const { bots } = app.parse(JSON.parse(await manifest()));
    const [bot] = bots;
    assert.deepEqual(bot?.scopes, ["personal", "team", "groupChat"]);
    assert.deepEqual(bot.commandLists.map(({ scopes }) => scopes).flat(), [
      "personal",
      "team",
      "groupChat",
    ]);
    const { topics } = knowledgeWith([]);
    for (const { title } of bot.commandLists.flatMap((one) => one.commands))
      assert.ok(
        searchIn(title) ?? whatIsAsked(title, topics) ?? requestIn(title),
        title,
      );
  });

  it("names the commands of the message extension as the bot does", async () => {
    const { composeExtensions } = app.parse(JSON.parse(await manifest()));
    const [triage, find, ...others] = composeExtensions[0]?.commands ?? [];
    assert.deepEqual(others, []);
    assert.equal(triage?.id, TRIAGE_COMMAND);
    assert.equal(triage.type, "action");
    assert.deepEqual(triage.context, ["message"]);
    assert.equal(triage.fetchTask, true);
    assert.equal(find?.id, FIND_COMMAND);
    assert.equal(find.type, "query");
    assert.deepEqual(
      find.parameters?.map(({ name }) => name),
      [FIND_PARAMETER],
    );
  });

  for (const [name, size] of [
    ["color.png", 192],
    ["outline.png", 32],
  ] as const)
    it(`has ${name} with ${size} x ${size} pixels`, async () => {
      const png = await readFile(
        new URL(`../appPackage/${name}`, import.meta.url),
      );
      assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
      assert.equal(png.readUInt32BE(16), size);
      assert.equal(png.readUInt32BE(20), size);
    });

  it("needs no suffix", async () => {
    const filled = fillIn(await template(), { ...VALUES, APP_NAME_SUFFIX: "" });
    assert.ok(filled.outcome === "filled");
    assert.match(filled.text, /"short": "Bounce Desk"/);
  });

  it("names every value that is missing, at once", async () => {
    const { BOT_ID, DEVELOPER_TERMS, ...others } = VALUES;
    assert.ok(BOT_ID && DEVELOPER_TERMS);
    assert.deepEqual(fillIn(await template(), others), {
      outcome: "missing",
      names: ["DEVELOPER_TERMS", "BOT_ID"],
    });
  });

  it("says where a manifest does not hold", async () => {
    const wrong = (await manifest()).replace(VALUES.BOT_ID, "not-a-guid");
    const faults = await faultsOf(wrong);
    assert.ok(faults.length > 0);
    assert.match(faults.join(), /botId/);
  });

  it("is a zip of what the manifest names, the same bytes for the same content", async () => {
    const made = await packed(await inEveryLanguage(await template()), VALUES);
    assert.ok(made.outcome === "packed");
    const zip = zipped(made.files);
    assert.deepEqual(zipped(made.files), zip);
    const back = unzipSync(zip);
    const { icons, localizationInfo } = app.parse(
      JSON.parse(strFromU8(back["manifest.json"] ?? zip)),
    );
    assert.deepEqual(
      Object.keys(back).toSorted(),
      [
        "manifest.json",
        icons.color,
        icons.outline,
        ...localizationInfo.additionalLanguages.map(({ file }) => file),
      ].toSorted(),
    );
  });

  it("says which file does not hold", async () => {
    const { "de.json": german = "", ...others } = await inEveryLanguage(
      await template(),
    );
    const made = await packed(
      { ...others, "de.json": german.replace("name.full", "name.long") },
      VALUES,
    );
    assert.ok(made.outcome === "faulty");
    assert.match(made.faults.join(), /^de\.json: /);
  });

  for (const name of ["dev", "local"])
    it(`finds every name of the manifest in env/.env.${name}`, async () => {
      const values = await valuesFor(name);
      for (const [, wanted] of (await template()).matchAll(/\$\{\{(\w+)\}\}/g))
        assert.ok(wanted !== undefined && wanted in values, wanted);
    });
});
