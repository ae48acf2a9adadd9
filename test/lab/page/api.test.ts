import assert from "node:assert/strict";
import { z } from "zod/v4";
import { ask, post, sentenceOf } from "./ask.ts";
import { deviceText } from "./fake-lab.ts";
import { servePage, type Served } from "./serve.ts";

describe("the lab's page over HTTP", () => {
  let served: Served;
  beforeEach(async () => {
    served = await servePage();
  });
  afterEach(() => served.close());

  describe("says in one sentence what is wrong with", () => {
    const cases: readonly (readonly [string, string, unknown, RegExp])[] = [
      ["a body that is no object", "/api/say", 7, /JSON object/],
      ["an unknown role", "/api/say", { role: "x", text: "a" }, /user, agent/],
      ["an empty message", "/api/say", { role: "user", text: " " }, /empty/],
      ["a missing text", "/api/say", { role: "user" }, /as text/],
      ["a press without a message", "/api/press", { role: "user" }, /message/],
      [
        "a press with data that is a list",
        "/api/press",
        { role: "user", messageId: "1", verb: "v", data: [] },
        /JSON object/,
      ],
      [
        "an answer to a file that is neither yes nor no",
        "/api/consent",
        { role: "user", messageId: "1", answer: "maybe" },
        /accept or decline/,
      ],
      ["a search without words", "/api/search", { role: "user" }, /as text/],
      [
        "a card that is a text",
        "/api/send-card",
        { role: "user", card: "a" },
        /as a JSON object/,
      ],
      ["no setting at all", "/api/device/settings", {}, /a host, a port/],
      ["a port of zero", "/api/device/settings", { port: 0 }, /1 to 65535/],
      [
        "a port that is no number",
        "/api/device/settings",
        { port: null },
        /1 to/,
      ],
      ["an unknown TLS mode", "/api/device/settings", { tls: "x" }, /starttls/],
      ["a host with a space", "/api/device/settings", { host: "a b" }, /host/],
      ["an unknown story", "/api/start-over", { story: "x" }, /no such story/],
    ];
    for (const [name, path, json, says] of cases)
      it(name, async () => {
        const answer = await post(served.url + path, json);
        assert.equal(answer.status, 400);
        assert.match(sentenceOf(answer), says);
        assert.deepEqual(served.fake.said, []);
        assert.deepEqual(served.fake.started, []);
      });

    it("a body that is no JSON", async () => {
      const answer = await ask(`${served.url}/api/say`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"role":',
      });
      assert.equal(answer.status, 400);
      assert.match(sentenceOf(answer), /not valid JSON/);
    });

    it("a body that is too long", async () => {
      const text = "a".repeat(256 * 1024);
      const answer = await post(`${served.url}/api/say`, {
        role: "user",
        text,
      });
      assert.equal(answer.status, 413);
      assert.match(sentenceOf(answer), /256 KiB/);
      assert.deepEqual(served.fake.said, []);
    });

    it("a body of another type, as a form of another site would send it", async () => {
      const answer = await ask(`${served.url}/api/say`, {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: '{"role":"user","text":"a"}',
      });
      assert.equal(answer.status, 415);
      assert.deepEqual(served.fake.said, []);
    });
  });

  it("serves the page and all that it names, with a strict policy", async () => {
    const page = await ask(served.url);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.body, /<script(?![^>]* src=)|<style| on\w+=/);
    const names = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)];
    assert.ok(names.length > 5);
    for (const [, path = ""] of names) {
      assert.match(path, /^\/[a-z-]+\.(css|js|svg)$/);
      const asset = await ask(served.url + path);
      assert.equal(asset.status, 200, path);
      const policy = String(asset.headers["content-security-policy"]);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self'(;|$)/);
      assert.doesNotMatch(policy, /unsafe|\*/);
      assert.equal(asset.headers["x-content-type-options"], "nosniff");
    }
  });

  it("has nothing at other addresses, and no other methods", async () => {
    for (const path of ["/x", "/../index.ts", "/%2e%2e/api.ts", "/constructor"])
      assert.equal((await ask(served.url + path)).status, 404, path);
    assert.equal((await post(`${served.url}/api/stage`, {})).status, 405);
    assert.equal((await ask(`${served.url}/api/say`)).status, 405);
  });

  it("shows the stage, without passwords and deleted messages", async () => {
    const gone = served.fake.post("user", { text: "gone" });
    served.fake.post("agent", { text: "stays" });
    served.fake.remove(gone);
    const { body } = await ask(`${served.url}/api/stage`);
    assert.doesNotMatch(body, /not for the page|gone/);
    assert.match(body, /"text":"stays"/);
    const stage = z
      .object({
        story: z.string(),
        stories: z.array(z.object({})),
        report: z.null(),
      })
      .parse(JSON.parse(body));
    assert.equal(stage.story, "relay-ip-changed");
    assert.equal(stage.stories.length, 2);
  });

  it("lets people speak and press, and hands on the bot's answer", async () => {
    served.fake.react.press = () =>
      Promise.resolve({
        status: 403,
        message: "Somebody else has to approve.",
      });
    const said = await post(`${served.url}/api/say`, {
      role: "agent",
      text: "hello",
    });
    assert.deepEqual(JSON.parse(said.body), { status: 202 });
    assert.deepEqual(served.fake.said, [{ role: "agent", text: "hello" }]);
    const press = {
      role: "admin",
      messageId: "9",
      verb: "approve",
      data: { a: "1" },
    };
    const pressed = await post(`${served.url}/api/press`, press);
    assert.deepEqual(served.fake.pressed, [press]);
    assert.deepEqual(JSON.parse(pressed.body), {
      status: 403,
      message: "Somebody else has to approve.",
    });
  });

  it("says so when an answer is lost, and stays up", async () => {
    served.fake.react.say = () => Promise.reject(new Error("secret detail"));
    const answer = await post(`${served.url}/api/say`, {
      role: "user",
      text: "a",
    });
    assert.equal(answer.status, 502);
    assert.doesNotMatch(sentenceOf(answer), /secret/);
    assert.equal((await ask(`${served.url}/api/stage`)).status, 200);
  });

  it("sends one message at a time, however often it is asked", async () => {
    let release = (): void => undefined;
    served.fake.react.send = () =>
      new Promise((resolve) => (release = resolve));
    const first = post(`${served.url}/api/device/send`, {});
    const second = post(`${served.url}/api/device/send`, {});
    // Two more round trips: both requests were read before them.
    await ask(`${served.url}/api/stage`);
    await ask(`${served.url}/api/stage`);
    release();
    assert.equal((await first).body, (await second).body);
    assert.equal(served.fake.attempts.length, 1);
    const { body } = await ask(`${served.url}/api/stage`);
    const { report } = z.object({ report: z.string() }).parse(JSON.parse(body));
    assert.equal(
      report,
      `our scanner stopped mailing to a supplier: ${deviceText}`,
    );
  });

  it("changes the device's settings, each by itself", async () => {
    const url = `${served.url}/api/device/settings`;
    assert.equal((await post(url, { port: 587 })).status, 200);
    assert.equal((await post(url, { tls: "none" })).status, 200);
    const { host, port, tls } = served.fake.lab.stage.scenario().device;
    assert.equal(host, "contoso-com.mail.protection.outlook.com");
    assert.deepEqual([port, tls], [587, "none"]);
  });

  it("starts over with the story that was asked for, and the device tries", async () => {
    const answer = await post(`${served.url}/api/start-over`, {
      story: "direct-send",
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(served.fake.started, ["direct-send"]);
    assert.equal(served.fake.attempts.length, 1);
  });
});
