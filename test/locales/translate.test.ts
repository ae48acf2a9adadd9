import assert from "node:assert/strict";
import fc from "fast-check";
import { translator } from "../../src/locales/translate.ts";

const say = translator(
  {
    and: "und",
    Open: "Offen",
    "the scanner": "der Scanner",
    "The door answers": "Die Tür antwortet",
    "{} knows {}": "{1} kennt {2}",
    "Passed to {} at {}": "Um {2} an {1} übergeben",
    "{} of {} steps": "{1} von {2} Schritten",
    "one address": "eine Adresse",
    "It is shut. Wait an hour.": "Es ist zu. Eine Stunde warten.",
  },
  "de",
);

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
  ["192.0.2.1 and 192.0.2.2", "192.0.2.1 und 192.0.2.2"],
  ["a@example.com, b@example.com and c", "a@example.com, b@example.com und c"],
  [
    "Exchange knows “One” and “Two of it”",
    "Exchange kennt “One” und “Two of it”",
  ],
  ["this and that are no list", "this and that are no list"],
  ["5,000", "5.000"],
  ["5,000 of 10,000 steps", "5.000 von 10.000 Schritten"],
  ["0.2 s", "0,2 s"],
  ["1.2", "1.2"],
  ["203.0.113.44", "203.0.113.44"],
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
        // Longer than the catalogue's single words, which would be translated.
        fc.stringMatching(/^[A-Z][a-z0-9]{4,12}$/),
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
