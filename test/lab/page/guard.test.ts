import assert from "node:assert/strict";
import { ask, sentenceOf } from "./ask.ts";
import { servePage, type Served } from "./serve.ts";

describe("the guard of the lab's page", () => {
  let served: Served;
  beforeEach(async () => {
    served = await servePage();
  });
  afterEach(() => served.close());

  describe("turns away", () => {
    const strangers: readonly (readonly [string, Record<string, string>])[] = [
      ["a rebound name", { host: "lab.attacker.example" }],
      ["a name that begins like loopback", { host: "127.0.0.1.example.com" }],
      ["a page of another site", { origin: "https://attacker.example" }],
      ["a page without an origin of its own", { origin: "null" }],
      ["another port of this machine", { origin: "http://127.0.0.1:1" }],
      ["a request across sites", { "sec-fetch-site": "cross-site" }],
    ];
    for (const [name, headers] of strangers)
      it(name, async () => {
        for (const path of ["/", "/api/stage", "/api/events"]) {
          const answer = await ask(served.url + path, { headers });
          assert.equal(answer.status, 403, path);
          assert.match(sentenceOf(answer), /only answers/);
        }
        const spoken = await ask(`${served.url}/api/say`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: '{"role":"user","text":"a"}',
        });
        assert.equal(spoken.status, 403);
        assert.deepEqual(served.fake.said, []);
      });
  });

  it("takes its own page under each of the names of loopback", async () => {
    for (const name of ["127.0.0.1", "localhost", "[::1]"]) {
      const host = `${name}:${new URL(served.url).port}`;
      const headers = {
        host,
        origin: `http://${host}`,
        "sec-fetch-site": "same-origin",
      };
      const answer = await ask(`${served.url}/api/stage`, { headers });
      assert.equal(answer.status, 200, name);
    }
  });
});
