import assert from "node:assert/strict";
import { z } from "zod/v4";
import { startLab } from "../../../src/lab/index.ts";
import type { RunningLab } from "../../../src/lab/index.ts";
import { relayStory } from "../cloud/cloud-on-stage.ts";
import { startBot } from "./a-bot.ts";
import type { ABot } from "./a-bot.ts";
import { botCalls } from "./bot-calls.ts";

const uploadInfo = z.object({
  contentUrl: z.url(),
  name: z.literal("cases.csv"),
  uploadUrl: z.url(),
  uniqueId: z.string(),
  fileType: z.literal("csv"),
});

const offer = {
  type: "message",
  attachments: [
    {
      contentType: "application/vnd.microsoft.teams.card.file.consent",
      name: "cases.csv",
      content: {
        description: "Cases",
        sizeInBytes: 12,
        acceptContext: { yes: 1 },
        declineContext: { no: 1 },
      },
    },
  ],
};

describe("a file on its way from the bot to a person of the lab", () => {
  let lab: RunningLab;
  let bot: ABot;
  beforeEach(async () => {
    lab = await startLab({ scenario: relayStory(), patienceMs: 300 });
    bot = await startBot(lab.settings);
  });
  afterEach(async () => {
    await lab.close();
    await bot.close();
  });

  const chat = () => {
    const found = lab.teams.chats().find(({ role }) => role === "user");
    assert.ok(found);
    return found;
  };

  const activities = () =>
    `conversations/${encodeURIComponent(chat().conversationId)}/activities`;

  async function posted(activity: object): Promise<string> {
    const calls = botCalls(lab);
    const { status } = await calls.call("POST", activities(), activity);
    assert.equal(status, 201);
    return chat().messages.at(-1)?.id ?? "";
  }

  async function accepted() {
    const id = await posted(offer);
    assert.equal((await lab.teams.consent("user", id, "accept")).status, 200);
    const [heard] = await bot.hears(
      ({ name }) => name === "fileConsent/invoke",
    );
    const value = z.looseObject({ uploadInfo }).parse(heard?.["value"]);
    assert.equal(heard?.replyToId, id);
    return { value, id };
  }

  const put = (url: string, range: string, body: string, more = {}) =>
    fetch(url, {
      method: "PUT",
      headers: { "content-range": range, ...more },
      body,
    });

  it("is offered, allowed, uploaded and shown", async () => {
    const { value, id } = await accepted();
    const { type, action, context, uploadInfo: info } = value;
    assert.deepEqual(
      [type, action, context],
      ["fileUpload", "accept", { yes: 1 }],
    );
    const first = await put(info.uploadUrl, "bytes 0-4/12", "state");
    assert.equal(first.status, 202);
    assert.deepEqual(await first.json(), { nextExpectedRanges: ["5-"] });
    const second = await put(info.uploadUrl, "bytes 5-11/12", ",a,b\r\n\n");
    assert.equal(second.status, 201);
    // The session is over.
    const third = await put(info.uploadUrl, "bytes 0-0/1", "x");
    assert.equal(third.status, 404);

    const shown = await botCalls(lab).call("PUT", `${activities()}/${id}`, {
      type: "message",
      text: "There",
      attachments: [
        {
          contentType: "application/vnd.microsoft.teams.card.file.info",
          contentUrl: info.contentUrl,
          name: info.name,
          content: { uniqueId: info.uniqueId, fileType: info.fileType },
        },
      ],
    });
    assert.equal(shown.status, 200);
    const { file, text } = chat().messages.at(-1) ?? {};
    assert.deepEqual([file?.kind, text], ["info", "There"]);
    const download = await fetch(`${lab.url}/onedrive/files/${info.uniqueId}`);
    assert.equal(await download.text(), "state,a,b\r\n\n");
    assert.match(
      download.headers.get("content-disposition") ?? "",
      /^attachment/,
    );
    // Allowed or not: what is no offer any more cannot be answered.
    assert.equal((await lab.teams.consent("user", id, "accept")).status, 404);
  });

  it("is declined", async () => {
    const id = await posted(offer);
    await lab.teams.consent("user", id, "decline");
    const [heard] = await bot.hears(
      ({ name }) => name === "fileConsent/invoke",
    );
    assert.deepEqual(heard?.["value"], {
      type: "fileUpload",
      action: "decline",
      context: { no: 1 },
    });
  });

  it("is not shown where its card is not as it should be", async () => {
    for (const attachment of [
      { ...offer.attachments[0], name: undefined },
      { ...offer.attachments[0], content: {} },
      {
        contentType: "application/vnd.microsoft.teams.card.file.info",
        name: "cases.csv",
        content: { uniqueId: "1", fileType: "csv" },
      },
    ]) {
      await posted({ type: "message", attachments: [attachment] });
      assert.equal(chat().messages.at(-1)?.file, undefined);
    }
  });

  const WRONG: readonly (readonly [string, string, object, number])[] = [
    ["no range", "", {}, 400],
    ["a range of another length", "bytes 0-5/12", {}, 400],
    ["a range beyond the whole", "bytes 0-4/4", {}, 400],
    ["a range without the whole", "bytes 0-4/*", {}, 400],
    ["a range that skips", "bytes 3-7/12", {}, 416],
    ["a token", "bytes 0-4/12", { authorization: "Bearer x" }, 401],
  ];
  for (const [what, range, more, status] of WRONG)
    it(`is refused with ${what}`, async () => {
      const { value } = await accepted();
      const { uploadUrl } = value.uploadInfo;
      const answer = await put(uploadUrl, range, "12345", more);
      assert.equal(answer.status, status);
    });

  it("has no room before it is allowed", async () => {
    const answer = await put(
      `${lab.url}/onedrive/sessions/guessed`,
      "bytes 0-4/5",
      "12345",
    );
    assert.equal(answer.status, 404);
  });
});
