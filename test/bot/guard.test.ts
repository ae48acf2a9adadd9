import assert from "node:assert/strict";
import { createConnection } from "node:net";
import { mock } from "node:test";

import { SignJWT, UnsecuredJWT } from "jose";

import {
  ids,
  runBot,
  type PostOptions,
  type RunningBot,
} from "./running-bot.ts";

interface Row {
  readonly name: string;
  readonly status: number;
  /** Changes to a good activity. */
  readonly activity?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly send?: (running: RunningBot) => PostOptions | Promise<PostOptions>;
}

const foreign = "99999999-9999-4999-8999-999999999999";
const seconds = () => Math.floor(Date.now() / 1000);
const withClaims =
  (claims: Readonly<Record<string, unknown>>): NonNullable<Row["send"]> =>
  async (running) => ({ token: await running.token({ claims }) });
const withoutClaim =
  (name: string): NonNullable<Row["send"]> =>
  async (running) => ({ token: await running.token({ without: [name] }) });
const deep = (levels: number) =>
  '{"a":'.repeat(levels) + "1" + "}".repeat(levels);

const rows: readonly Row[] = [
  // What the request is made of.
  {
    name: "no content type",
    status: 415,
    send: () => ({ headers: { "content-type": "" } }),
  },
  {
    name: "plain text",
    status: 415,
    send: () => ({ headers: { "content-type": "text/plain" } }),
  },
  {
    name: "a form",
    status: 415,
    send: () => ({
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  },
  {
    name: "JSON in another character set",
    status: 415,
    send: () => ({
      headers: { "content-type": "application/json; charset=utf-16" },
    }),
  },
  {
    name: "a compressed body",
    status: 415,
    send: () => ({ headers: { "content-encoding": "gzip" } }),
  },
  { name: "an empty body", status: 400, send: () => ({ raw: "" }) },
  {
    name: "half a JSON",
    status: 400,
    send: () => ({ raw: '{"type":"message"' }),
  },
  {
    name: "broken UTF-8",
    status: 400,
    send: () => ({
      raw: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    }),
  },
  { name: "a JSON number", status: 400, send: () => ({ raw: "7" }) },
  { name: "a JSON null", status: 400, send: () => ({ raw: "null" }) },
  { name: "a JSON list", status: 400, send: () => ({ raw: "[{}]" }) },
  { name: "65 levels", status: 400, send: () => ({ raw: deep(65) }) },
  {
    name: "100,000 levels",
    status: 400,
    send: () => ({ raw: "[".repeat(100_000) }),
  },
  {
    name: "more than 256 KiB",
    status: 413,
    send: () => ({ raw: `{"text":"${"x".repeat(256 * 1024)}"}` }),
  },
  // What an activity needs.
  { name: "no type", status: 400, without: ["type"] },
  { name: "an empty type", status: 400, activity: { type: "" } },
  {
    name: "a type that is no string",
    status: 400,
    activity: { type: { $ne: 1 } },
  },
  { name: "no id", status: 400, without: ["id"] },
  { name: "an id that is a number", status: 400, activity: { id: 7 } },
  { name: "no channel", status: 400, without: ["channelId"] },
  { name: "no service URL", status: 400, without: ["serviceUrl"] },
  { name: "an empty service URL", status: 400, activity: { serviceUrl: "" } },
  { name: "no conversation", status: 400, without: ["conversation"] },
  {
    name: "a conversation that is a string",
    status: 400,
    activity: { conversation: "x" },
  },
  {
    name: "a conversation without id",
    status: 400,
    activity: { conversation: { tenantId: ids.tenant } },
  },
  { name: "no sender", status: 400, without: ["from"] },
  { name: "no recipient", status: 400, without: ["recipient"] },
  {
    name: "a text that is an object",
    status: 400,
    activity: { text: { a: 1 } },
  },
  // Who sends it.
  {
    name: "no authorization",
    status: 401,
    send: () => ({ headers: { authorization: "" } }),
  },
  {
    name: "basic authorization",
    status: 401,
    send: () => ({ headers: { authorization: "Basic eDp5" } }),
  },
  {
    name: "two tokens",
    status: 401,
    send: async (running) => ({
      token: `${await running.token()} ${await running.token()}`,
    }),
  },
  { name: "no JWT at all", status: 401, send: () => ({ token: "hello" }) },
  {
    name: "three dots of nothing",
    status: 401,
    send: () => ({ token: "a.b.c" }),
  },
  {
    name: "a token signed with another key",
    status: 401,
    send: async (running) => ({
      token: await running.token({ key: running.keys.other }),
    }),
  },
  {
    name: "a key id that nobody published",
    status: 401,
    send: async (running) => ({ token: await running.token({ kid: "k2" }) }),
  },
  {
    name: "a token without signature",
    status: 401,
    send: (running) => ({
      token: new UnsecuredJWT({
        iss: "https://api.botframework.com",
        aud: ids.app,
        serviceurl: running.serviceUrl,
        exp: seconds() + 600,
      }).encode(),
    }),
  },
  {
    name: "a token signed with a password",
    status: 401,
    send: async (running) => ({
      token: await new SignJWT({
        iss: "https://api.botframework.com",
        aud: ids.app,
        serviceurl: running.serviceUrl,
        exp: seconds() + 600,
      })
        .setProtectedHeader({ alg: "HS256", kid: "k1" })
        .sign(new TextEncoder().encode("x".repeat(32))),
    }),
  },
  {
    name: "a changed payload",
    status: 401,
    send: async (running) => ({ token: tampered(await running.token()) }),
  },
  {
    name: "an expired token",
    status: 401,
    send: withClaims({ exp: seconds() - 3_600, nbf: seconds() - 7_200 }),
  },
  {
    name: "a token of tomorrow",
    status: 401,
    send: withClaims({ nbf: seconds() + 86_400, exp: seconds() + 90_000 }),
  },
  { name: "a token without end", status: 401, send: withoutClaim("exp") },
  {
    name: "a token without service URL",
    status: 401,
    send: withoutClaim("serviceurl"),
  },
  {
    name: "a token for another service URL",
    status: 401,
    send: withClaims({ serviceurl: "https://smba.trafficmanager.net/emea/" }),
  },
  {
    name: "a token for another bot",
    status: 401,
    send: withClaims({ aud: foreign }),
  },
  { name: "a token for nobody", status: 401, send: withoutClaim("aud") },
  {
    name: "a token for a list of bots",
    status: 401,
    send: withClaims({ aud: [ids.app, foreign] }),
  },
  {
    name: "a token of an unknown issuer",
    status: 401,
    send: withClaims({ iss: "https://issuer.example" }),
  },
  {
    name: "a token of the emulator",
    status: 401,
    send: withClaims({
      iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
      ver: "1.0",
      appid: ids.app,
    }),
  },
  {
    name: "a token of another bot (a skill)",
    status: 401,
    send: withClaims({
      iss: "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
      ver: "2.0",
      azp: foreign,
    }),
  },
  {
    name: "a token of our issuer dressed as a skill's",
    status: 401,
    send: withClaims({ ver: "2.0", azp: foreign }),
  },
  // Where it comes from.
  {
    name: "the emulator's channel",
    status: 403,
    activity: { channelId: "emulator" },
  },
  { name: "web chat", status: 403, activity: { channelId: "webchat" } },
  {
    name: "a channel with its own token check",
    status: 403,
    activity: { channelId: "AseChannel" },
  },
  {
    name: "a foreign tenant",
    status: 403,
    activity: {
      conversation: { id: "a:chat", tenantId: foreign },
      channelData: { tenant: { id: foreign } },
    },
  },
  {
    name: "a foreign tenant in the channel data alone",
    status: 403,
    activity: { channelData: { tenant: { id: foreign } } },
  },
  {
    name: "a foreign tenant in the conversation alone",
    status: 403,
    activity: {
      conversation: {
        id: "a:chat",
        tenantId: foreign,
        conversationType: "personal",
      },
    },
  },
  {
    name: "no tenant in the channel data",
    status: 403,
    activity: { channelData: {} },
  },
  {
    name: "no tenant in the conversation",
    status: 403,
    activity: { conversation: { id: "a:chat", conversationType: "personal" } },
  },
];

const strangeServices = [
  "http://evil.example/",
  "https://smba.trafficmanager.net.evil.example/",
  "https://user:secret@smba.trafficmanager.net/",
  "https://smba.trafficmanager.net:8443/emea/",
  "file:///etc/passwd",
  "not an address",
];

function tampered(token: string): string {
  const [head, payload = "", signature] = token.split(".");
  const claims: unknown = JSON.parse(
    Buffer.from(payload, "base64url").toString(),
  );
  const changed = Buffer.from(
    JSON.stringify({ ...Object(claims), extra: 1 }),
  ).toString("base64url");
  return [head, changed, signature].join(".");
}

/** Words that only a library or a stack would say. */
const notOurs =
  /jwt|jsonwebtoken|zod|restify|botframework|botbuilder|syntaxerror|unexpected|stack|node_modules|at .*:\d+:\d+|undefined|claim|unauthorized/i;

describe("guard", () => {
  let running: RunningBot;
  before(async () => {
    running = await runBot();
    // The library prints every failed token; the test's output is not the place.
    mock.method(console, "error", () => undefined);
  });
  after(async () => {
    mock.restoreAll();
    await running.close();
  });

  const expectRefusal = (
    posted: { status: number; body: unknown; text: string },
    status: number,
  ) => {
    assert.equal(posted.status, status, posted.text);
    const body = Object(posted.body) as Record<string, unknown>;
    assert.deepEqual(Object.keys(body), ["error", "reference"]);
    assert.match(String(body["error"]), /^[A-Z][^.]*\.( [A-Z][^.]*\.)?$/);
    assert.match(String(body["reference"]), /^E-[0-9A-F]{8}$/);
    assert.doesNotMatch(posted.text, notOurs);
    assert.equal(running.store.items.size, 0);
    assert.equal(running.store.contacts.size, 0);
    const line = running.logged.at(-1);
    assert.equal(line?.event, "bot.refused");
    assert.equal(line.fields?.reference, body["reference"]);
  };

  for (const row of rows)
    it(`answers ${row.status} to ${row.name}`, async () => {
      const activity = running.activity(row.activity);
      for (const name of row.without ?? [])
        Reflect.deleteProperty(activity, name);
      expectRefusal(
        await running.post(activity, await row.send?.(running)),
        row.status,
      );
    });

  for (const serviceUrl of strangeServices)
    it(`answers 403 to a well signed activity from ${serviceUrl}`, async () => {
      const token = await running.token({ claims: { serviceurl: serviceUrl } });
      expectRefusal(
        await running.post(running.activity({ serviceUrl }), { token }),
        403,
      );
    });

  it("cuts off a body that grows past the limit without saying so", async () => {
    const token = await running.token();
    const status = await streamForever(running.bot.port, token);
    assert.match(status, /^HTTP\/1\.1 413 /);
    assert.equal(running.store.items.size, 0);
  });

  it("answers 404 and 405 in its own words", async () => {
    const at = new URL(running.url);
    const missing = await fetch(new URL("/%3Cscript%3E", at));
    const wrong = await fetch(at);
    assert.deepEqual([missing.status, wrong.status], [404, 405]);
    for (const response of [missing, wrong]) {
      const text = await response.text();
      assert.deepEqual(Object.keys(Object(JSON.parse(text)) as object), [
        "error",
        "reference",
      ]);
      assert.doesNotMatch(
        text,
        /script|GET|messages|ResourceNotFound|MethodNotAllowed/,
      );
    }
  });

  it("takes a good activity, so that the rows above fail for their own reason", async () => {
    assert.equal((await running.post(running.activity())).status, 200);
    assert.equal(running.store.items.size, 1);
  });
});

describe("guard without signing keys", () => {
  it("answers 503 when the keys cannot be looked up: not taken, not called forged", async () => {
    const running = await runBot({
      settings: { BOT_OPENID_METADATA_URL: "http://127.0.0.1:9/none" },
    });
    const posted = await running.post(running.activity());
    await running.close();
    assert.equal(posted.status, 503);
    assert.equal(running.store.items.size, 0);
  });
});

/** Writes chunk after chunk until the server answers; resolves with the status line. */
function streamForever(port: number, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1");
    const chunk = `4000\r\n${" ".repeat(0x4000)}\r\n`;
    socket.write(
      `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const writing = setInterval(() => socket.write(chunk), 1);
    socket.once("data", (data: Buffer) => {
      clearInterval(writing);
      socket.destroy();
      resolve(data.toString().split("\r\n", 1)[0] ?? "");
    });
    socket.once("error", (error) => {
      clearInterval(writing);
      reject(error);
    });
  });
}
