import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { join } from "node:path";
import { openReaders, type Readers } from "../src/readers.ts";
import { configFor } from "./bot/running-bot.ts";

const FOLDER = join(import.meta.dirname, "bounces");

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Stands for Teams' storage and its connector. */
async function serveFiles(answers: Readonly<Record<string, Answer>>) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ""];
    if (answer === undefined) {
      response.statusCode = 404;
      response.end();
    } else answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  return {
    host: `127.0.0.1:${address.port}`,
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const sends =
  (name: string): Answer =>
  (_request, response) =>
    void response.end(readFileSync(join(FOLDER, name)));
const says =
  (bytes: Uint8Array): Answer =>
  (_request, response) =>
    void response.end(bytes);
const leadsTo =
  (location: string): Answer =>
  (_request, response) => {
    response.statusCode = 302;
    response.setHeader("location", location);
    response.end();
  };

const endless: Answer = (_request, response) => {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
  };
  response.on("drain", more);
  more();
};

describe("files that people send", function () {
  this.timeout(90_000);
  let readers: Readers;
  let teams: Awaited<ReturnType<typeof serveFiles>>;
  let stranger: Awaited<ReturnType<typeof serveFiles>>;

  before(async () => {
    stranger = await serveFiles({ "/mail": sends("postfix-user-unknown.eml") });
    teams = await serveFiles({
      "/mail": sends("postfix-user-unknown.eml"),
      "/msg": sends("outlook-msg-2010-relay.msg"),
      "/page": sends("modern-ndr-html-1.html"),
      "/text": sends("scrap-hash.txt"),
      "/zip": says(Buffer.from("504b0304140000000800", "hex")),
      "/endless": endless,
      "/moved": leadsTo("/mail"),
      "/away": leadsTo(`${stranger.url}/mail`),
      "/circle": leadsTo("/circle"),
    });
    const config = configFor({
      BOT_SERVICE_HOSTS: teams.host,
      BOT_FILE_HOSTS: teams.host,
    });
    readers = openReaders(config, {
      token: () => Promise.resolve("bot-token"),
    });
  });

  after(async () => {
    await readers.close();
    await teams.close();
    await stranger.close();
  });

  const read = (path: string, lies: "storage" | "connector" = "storage") =>
    readers.readFile({ name: "x", url: `${teams.url}${path}`, lies });

  for (const [path, kind] of [
    ["/mail", "dsn"],
    ["/msg", "outlook-msg"],
    ["/page", "exchange-ndr"],
    ["/text", "exchange-ndr"],
    ["/moved", "dsn"],
  ] as const)
    it(`are read: ${path}`, async () => {
      const reading = await read(path);
      assert.equal(reading.kind, kind);
      assert.equal(reading.bounces.length, 1);
    });

  for (const [path, why] of [
    ["/zip", /Archives are not opened/],
    ["/endless", /larger than 5 MiB/],
    ["/nowhere", /could not be fetched/],
    ["/circle", /could not be fetched/],
    ["/away", /could not be fetched/],
  ] as const)
    it(`end in one sentence: ${path}`, async () => {
      const { kind, because } = await read(path);
      assert.equal(kind, "unreadable");
      assert.match(because, why);
    });

  it("are not looked for on a stranger's host, nor where Teams cannot say", async () => {
    const url = `${stranger.url}/mail`;
    for (const lies of ["storage", "connector", "elsewhere"] as const) {
      const { kind, because } = await readers.readFile({
        name: "x",
        url,
        lies,
      });
      assert.equal(kind, "unreadable");
      assert.match(because, /sent in this chat/);
    }
    assert.equal(stranger.asked.length, 0);
  });

  it("get the bot's token only where the connector keeps them", async () => {
    const before = teams.asked.length;
    await read("/mail", "storage");
    await read("/mail", "connector");
    assert.deepEqual(
      teams.asked.slice(before).map(({ headers }) => headers.authorization),
      [undefined, "Bearer bot-token"],
    );
  });

  it("are read away from the event loop, as long texts are", async () => {
    const long = readers.readText(
      `${"All quiet. ".repeat(3000)}\n550 5.7.1 No`,
    );
    assert.ok(long instanceof Promise);
    assert.equal((await long).bounces[0]?.status, "5.7.1");
    const short = readers.readText("550 5.7.1 No");
    assert.ok(!(short instanceof Promise));
  });
});
