import assert from "node:assert/strict";
import fc from "fast-check";
import { translator } from "../../src/locales/translate.ts";

const say = translator({
  Open: "Offen",
  "the scanner": "der Scanner",
  "The door answers": "Die Tür antwortet",
  "{} knows {}": "{1} kennt {2}",
  "Passed to {} at {}": "Um {2} an {1} übergeben",
  "{} of {} steps": "{1} von {2} Schritten",
  "one address": "eine Adresse",
  "It is shut. Wait an hour.": "Es ist zu. Eine Stunde warten.",
});

const TABLE: readonly (readonly [english: string, german: string])[] = [
  ["Open", "Offen"],
  ["unknown words stay", "unknown words stay"],
  ["The door answers.", "Die Tür antwortet."],
  ["The scanner", "Der Scanner"],
  ["The scanner.", "Der Scanner."],
  ["Exchange knows one address", "Exchange kennt eine Adresse"],
  ["Passed to Sam at {{TIME(x)}}", "Um {{TIME(x)}} an Sam übergeben"],
  ["The door answers. The scanner", "Die Tür antwortet. Der Scanner"],
  ["Open\nsomething else\nOpen", "Offen\nsomething else\nOffen"],
  ["BD-1 · Open", "BD-1 · Offen"],
  ["2 of 3 steps", "2 von 3 Schritten"],
  ["1. The door answers.\n2. Open", "1. Die Tür antwortet.\n2. Offen"],
  ["It is open. The scanner knows x", "It is open. Der Scanner kennt x"],
  [
    "It is shut. Wait an hour. The door answers.",
    "Es ist zu. Eine Stunde warten. Die Tür antwortet.",
  ],
  [
    "The scanner. It is shut. Wait an hour. Open",
    "Der Scanner. Es ist zu. Eine Stunde warten. Offen",
  ],
  ["The scanner: Open", "Der Scanner: Offen"],
  ["", ""],
  [" knows ", " kennt "],
];

describe("translation", () => {
  for (const [english, german] of TABLE)
    it(`says ${JSON.stringify(english)}`, () =>
      assert.equal(say(english), german));

  it("puts each part where the other language wants it, once", () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][a-z0-9]{1,12}$/),
        fc.stringMatching(/^[0-9:]{1,8}$/),
        (who, when) =>
          assert.equal(
            say(`Passed to ${who} at ${when}`),
            `Um ${when} an ${who} übergeben`,
          ),
      ),
    ));

  it("ends, whatever it is given", () =>
    fc.assert(fc.property(fc.string(), (text) => void say(text))));
});
