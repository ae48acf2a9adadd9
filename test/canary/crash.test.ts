import assert from "node:assert/strict";
import { crashLines } from "../../src/crash.ts";
import { labAt, newPlace, run } from "../story/spawned-service.ts";

const ADDRESS = "quokka.sender@contoso.com";

/** A fault that nobody catches, as soon as somebody listens for one. */
function breaking(statement: string): Readonly<Record<string, string>> {
  const program = `const wait = setInterval(() => {
    if (process.listenerCount("uncaughtException") === 0) return;
    clearInterval(wait);
    ${statement}
  }, 5);`;
  // Encoded, because its address stands in the places.
  const encoded = Buffer.from(program).toString("base64");
  const url = `data:text/javascript;base64,${encoded}`;
  return { NODE_OPTIONS: `--import=${url}` };
}

describe("the service's last words", function () {
  this.timeout(90_000);

  for (const [name, statement] of [
    ["a fault", `throw new TypeError("no way to ${ADDRESS}");`],
    ["a promise", `Promise.reject(new TypeError("no way to ${ADDRESS}"));`],
  ] as const)
    it(`tell of ${name} that nobody caught where it was, and nothing of its message`, async () => {
      const place = await newPlace();
      const { ended } = run(["src/index.ts"], {
        ...labAt(place),
        ...breaking(statement),
      });
      const { code, stdout, stderr } = await ended;
      await place.leave();
      assert.equal(code, 1);
      assert.equal(stdout, "");
      assert.match(stderr, /^Ended by TypeError\n {4}at /);
      assert.doesNotMatch(stderr, /quokka|contoso|no way/);
    });

  it("name a code, and ten places at the most", () => {
    const error = Object.assign(new Error(`${ADDRESS}\n    at home`), {
      code: "ENOTFOUND",
    });
    const [first, ...places] = crashLines(error).trimEnd().split("\n");
    assert.equal(first, "Ended by Error ENOTFOUND");
    assert.ok(places.length > 0 && places.length <= 10);
    assert.ok(places.every((place) => !place.includes("home")));
  });

  it("have nothing to say of what is no error", () => {
    assert.equal(crashLines(ADDRESS), "Ended by an unknown error.\n");
  });

  it("leave out the places where a message was changed afterwards", () => {
    const error = new Error(ADDRESS);
    assert.ok(error.stack?.includes(ADDRESS));
    error.message = "another one";
    assert.equal(crashLines(error), "Ended by Error\n");
  });
});
