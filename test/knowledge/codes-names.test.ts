import assert from "node:assert/strict";
import { codes } from "../../src/knowledge/codes/index.ts";

describe("codes that name a cause", () => {
  for (const code of codes)
    if ("names" in code)
      it(`${code.id} suspects nothing more than ${code.names ?? "it"}`, () => {
        const { names = "", suspects } = code;
        assert.equal(Object.keys(suspects)[0], names);
        for (const [cause, weight] of Object.entries(suspects))
          assert.ok(
            cause === names || weight < (suspects[names] ?? 0),
            `${cause} ${weight}`,
          );
      });

  it("leaves open what several causes hide behind", () => {
    const open = [
      "5.7.3-authentication-failed",
      "5.7.57-not-authenticated",
      "5.7.64-tenant-attribution",
      "5.7.139-criteria",
      "5.4.1-unknown-recipient",
    ];
    for (const id of open)
      assert.equal(codes.find((code) => code.id === id)?.names, undefined, id);
  });
});

describe("codes of a whole class", () => {
  it("are the only ones that speak last, besides a bare 535 and a bare delay", () => {
    const last = codes.filter(({ fallback }) => fallback === true);
    assert.equal(last.length, 10);
    for (const { id } of last)
      assert.match(id, /^(?:x\.[0-7]\.x|535|delayed)-/);
  });
});
