import assert from "node:assert/strict";
import { leftOver, lintSent } from "./card-lint.ts";
import { gallery } from "./gallery.ts";

describe("every kind of card in every way that it can stand", () => {
  for (const language of ["en", "de"])
    it(`keeps the rules: ${language}`, async () => {
      const faults: string[] = [];
      let count = 0;
      for (const [kind, cards] of await gallery(language))
        for (const [name, card] of cards) {
          count += 1;
          // The dialog's title stands in Teams' own frame.
          for (const fault of [...lintSent(card), ...leftOver(card)])
            faults.push(`${kind} ${name}: ${fault}`);
        }
      assert.deepEqual(faults, []);
      assert.ok(count > 50, `${count} cards`);
    });
});
