import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";

import { filesOf } from "../../src/bot/attachments.ts";
import { readIncoming } from "../../src/bot/incoming.ts";
import { openReaders } from "../../src/readers.ts";
import { robin } from "../desk/people.ts";
import { onStage, work } from "../desk/stage.ts";
import { configFor, runBotOn } from "./running-bot.ts";
import { wired } from "./wire.ts";

function filesIn(attachments: readonly unknown[]) {
  const incoming = readIncoming({
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    conversation: { id: "a:1", conversationType: "personal" },
    from: { id: "29:1" },
    recipient: { id: "28:bot" },
    attachments,
  });
  assert.ok(incoming);
  return filesOf(incoming);
}

const file = {
  contentType: "application/vnd.microsoft.teams.file.download.info",
  contentUrl: "https://contoso-my.sharepoint.com/personal/ines/report.eml",
  name: "report.eml",
  content: {
    downloadUrl: "https://contoso-my.sharepoint.com/download?tempauth=abc",
    uniqueId: "u1",
    fileType: "eml",
  },
};
const picture = {
  contentType: "image/*",
  contentUrl:
    "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original",
};

describe("what comes with a message", () => {
  it("is a file in the sender's storage", () => {
    assert.deepEqual(filesIn([file]), [
      {
        name: "report.eml",
        url: "https://contoso-my.sharepoint.com/download?tempauth=abc",
        lies: "storage",
      },
    ]);
  });

  it("is a picture that the connector keeps", () => {
    assert.deepEqual(filesIn([picture]), [
      { name: "", url: picture.contentUrl, lies: "connector" },
    ]);
  });

  it("is not the message's own HTML, a quoted message or a card", () => {
    assert.deepEqual(
      filesIn([
        { contentType: "text/html", content: "<p>Hello</p>" },
        { contentType: "messageReference", content: "{}" },
        { contentType: "application/vnd.microsoft.card.adaptive" },
        "nonsense",
      ]),
      [],
    );
  });

  it("may lie where it cannot be fetched", () => {
    const elsewhere = [
      { contentType: "reference", name: "a.eml", contentUrl: "https://x" },
      { ...file, content: {} },
      { contentType: "image/png" },
    ];
    assert.deepEqual(
      filesIn(elsewhere).map(({ lies }) => lies),
      ["elsewhere", "elsewhere", "elsewhere"],
    );
  });

  it("is cut off after five", () => {
    assert.equal(filesIn(Array.from({ length: 9 }, () => file)).length, 5);
  });
});

const SCREENSHOT = join(
  import.meta.dirname,
  "..",
  "parse",
  "pictures",
  "relay-denied.png",
);

/** Keeps a pasted picture, as the connector does. */
async function keepPicture(bytes: Uint8Array) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  return {
    host: `127.0.0.1:${String(address.port)}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe("a picture that is pasted into the chat", function () {
  this.timeout(150_000);

  it("is fetched, read and asked back; what its sender confirms becomes the case", () =>
    onStage(
      async (stage) => {
        const keeper = await keepPicture(readFileSync(SCREENSHOT));
        const readers = openReaders(
          configFor({ BOT_SERVICE_HOSTS: keeper.host }),
          { token: () => Promise.resolve("bot-token") },
        );
        let arrived: (body: string) => void = () => undefined;
        const shown = new Promise<string>((resolve) => (arrived = resolve));
        const running = await runBotOn(stage.store, {
          settings: { TENANT_ID: robin.tenantId },
          clock: stage.clock,
          connector: ({ body }) => {
            const sent = JSON.stringify(body);
            if (sent.includes("Is it right?")) arrived(sent);
            return { status: 200, body: { id: "act-1" } };
          },
        });
        const wire = await wired(stage, running);
        const desk = { ...stage.desk, readFile: readers.readFile };
        try {
          const contentUrl = `http://${keeper.host}/v3/attachments/1/views/original`;
          const sent = wire.activity(robin, {
            text: "",
            attachments: [{ contentType: "image/*", contentUrl }],
          });
          assert.equal((await wire.post(sent)).status, 200);
          await work(desk);
          assert.equal(
            keeper.asked[0]?.headers.authorization,
            "Bearer bot-token",
          );

          const card = await shown;
          assert.match(card, /550 5\.7\.64/);
          assert.match(card, /orders@fabrikam\.example/);
          assert.match(card, /"isMultiline":true/);
          assert.match(card, /"title":"That is right","verb":"read-right"/);
          const openNow = () =>
            stage.store.transact((tx) => tx.cases.openOf(robin));
          assert.deepEqual(await openNow(), []);

          const read = "550 5.7.64 TenantAttribution for ines@fabrikam.example";
          await wire.press(robin, "read-right", { name: "x", read });
          await work(desk);
          const [opened, another] = await openNow();
          assert.equal(another, undefined);
          assert.equal(opened?.bounce.status, "5.7.64");
          assert.equal(opened.bounce.recipient, "ines@fabrikam.example");
        } finally {
          await running.close();
          await readers.close();
          keeper.close();
        }
      },
      { isQuick: true },
    ));
});
