import assert from "node:assert/strict";
import { ask } from "../page/ask.ts";
import { openedDoor } from "./opened-door.ts";

describe("the lab's door for the Agents Playground turns away", () => {
  const at = openedDoor();

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
      assert.equal(await at.playground.send({ ...text, ...where }), 403);
      assert.deepEqual(at.fake.said, []);
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
      assert.equal(await at.playground.send(activity), 501);
      assert.deepEqual(at.fake.said, []);
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
      const answer = await ask(at.door.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({
          ...text,
          serviceUrl: "http://localhost:1/_connector",
          conversation: at.playground.at.personal,
        }),
      });
      assert.equal(answer.status, status);
      assert.deepEqual(at.fake.said, []);
    });
});
