import assert from "node:assert/strict";
import { questions } from "../../src/knowledge/questions/index.ts";

/** Answers as people give them, and what is read; a sentence where it cannot be read. */
const TABLE: Readonly<Record<string, readonly (readonly [string, unknown])[]>> =
  {
    "sender-address": [
      [
        " Scanner@Contoso.com ",
        {
          "sender.address": "scanner@contoso.com",
          "sender.domain": "contoso.com",
        },
      ],
      ["contoso.com", "sentence"],
      ["a b@contoso.com", "sentence"],
      ["<script>@x", "sentence"],
    ],
    "sender-kind": [
      ["device", { "sender.kind": "device" }],
      ["toaster", "sentence"],
      ["constructor", "sentence"],
    ],
    "sender-public-address": [
      [" 203.0.113.44 ", { "sender.public-address": "203.0.113.44" }],
      ["203.0.113", "sentence"],
      ["203.0.113.444", "sentence"],
      ["203.0.113.0/24", "sentence"],
    ],
    "sender-signs-in": [
      ["yes", { "sender.signs-in": true }],
      ["no", { "sender.signs-in": false }],
      ["perhaps", "sentence"],
    ],
    "server-name": [
      ["Smtp.Office365.com", { "server.name": "smtp.office365.com" }],
      ["localhost", "sentence"],
      ["mail..contoso.com", "sentence"],
      ["$(reboot).contoso.com", "sentence"],
    ],
  };

describe("each question", () => {
  it("stands in the table", () => {
    assert.deepEqual(
      Object.keys(TABLE).toSorted(),
      questions.map(({ id }) => id).toSorted(),
    );
  });

  for (const { id, input, yields, read } of questions) {
    for (const [answer, expected] of TABLE[id] ?? [])
      it(`${id} reads "${answer}"`, () => {
        const facts = read(answer);
        if (expected !== "sentence") assert.deepEqual(facts, expected);
        else if (typeof facts === "string") assert.match(facts, /^[A-Z].*\.$/);
        else assert.fail(`read ${JSON.stringify(facts)}`);
      });

    it(`${id} takes each of its choices, and yields what it says`, () => {
      const answers =
        input.kind === "choice" ? input.choices.map(({ value }) => value) : [];
      for (const answer of answers) {
        const facts = read(answer);
        assert.equal(typeof facts, "object", answer);
        assert.deepEqual(Object.keys(facts), [...yields]);
      }
    });
  }
});
