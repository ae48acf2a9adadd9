import assert from "node:assert/strict";
import {
  openPlaygroundDoor,
  type PlaygroundDoor,
} from "../../../src/lab/playground/index.ts";
import { ask } from "../page/ask.ts";
import { createFakeLab, type FakeLab } from "../page/fake-lab.ts";
import { startPlayground, type APlayground } from "./a-playground.ts";

describe("the lab's door for the Agents Playground turns away", () => {
  let fake: FakeLab;
  let door: PlaygroundDoor;
  let playground: APlayground;
  beforeEach(async () => {
    fake = createFakeLab();
    door = await openPlaygroundDoor(fake.lab.teams, 0);
    playground = await startPlayground(door.url);
  });
  afterEach(async () => {
    await door.close();
    await playground.close();
  });

  const text = { type: "message", text: "hello" };
  const elsewhere: readonly (readonly [string, object])[] = [
    ["a server", { serviceUrl: "http://attacker.example/_connector" }],
    ["loopback's name in front", { serviceUrl: "http://localhost.example/" }],
    ["another protocol", { serviceUrl: "https://localhost:1/_connector" }],
    ["a file", { serviceUrl: "file:///etc/passwd" }],
    ["no address", { serviceUrl: "localhost" }],
  ];
  for (const [name, where] of elsewhere)
    it(`answers to elsewhere: ${name}`, async () => {
      assert.equal(await playground.send({ ...text, ...where }), 403);
      assert.deepEqual(fake.said, []);
    });

  const unknown: readonly (readonly [string, object])[] = [
    [
      "a group chat",
      { ...text, conversation: { id: "g", conversationType: "groupChat" } },
    ],
    [
      "another channel",
      {
        ...text,
        conversation: { id: "c", conversationType: "channel" },
        channelData: { team: { id: "team-id" } },
      },
    ],
    ["a message extension", { type: "invoke", name: "composeExtension/query" }],
    ["a reaction", { type: "messageReaction" }],
    ["what is no activity", { type: 7 }],
  ];
  for (const [name, activity] of unknown)
    it(`what the lab's people cannot do: ${name}`, async () => {
      assert.equal(await playground.send(activity), 501);
      assert.deepEqual(fake.said, []);
    });

  const strangers: readonly (readonly [
    string,
    Record<string, string>,
    number,
  ])[] = [
    ["a rebound name", { host: "lab.attacker.example" }, 403],
    ["a page of another site", { origin: "https://attacker.example" }, 403],
    ["a form", { "content-type": "text/plain" }, 415],
  ];
  for (const [name, headers, status] of strangers)
    it(`what a web site can make a browser send: ${name}`, async () => {
      const answer = await ask(door.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({
          ...text,
          serviceUrl: "http://localhost:1/_connector",
          conversation: playground.at.personal,
        }),
      });
      assert.equal(answer.status, status);
      assert.deepEqual(fake.said, []);
    });
});
