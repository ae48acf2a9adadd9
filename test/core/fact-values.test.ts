import assert from "node:assert/strict";
import { parseFact } from "../../src/core/fact-values.ts";

describe("facts from text", () => {
  const READ: readonly [name: string, text: string, value: unknown][] = [
    ["sender.kind", "device", "device"],
    ["server.port", "587", 587],
    ["sender.signs-in", "no", false],
    ["sender.signs-in", "TRUE", true],
    ["sender.public-address", " 203.0.113.44 ", "203.0.113.44"],
    ["sender.public-address", "2001:db8::1", "2001:db8::1"],
    ["sender.mx", "a.example, b.example", ["a.example", "b.example"]],
    [
      "connector.list",
      '[{"name":"P","type":"OnPremises","enabled":true,"addresses":[]}]',
      [{ name: "P", type: "OnPremises", enabled: true, addresses: [] }],
    ],
  ];
  for (const [name, text, value] of READ)
    it(`reads ${name} from "${text}"`, () => {
      assert.deepEqual(parseFact(name, text), { [name]: value });
    });

  const REFUSED: readonly [name: string, text: string][] = [
    ["sender.kind", "toaster"],
    ["server.port", "70000"],
    ["sender.signs-in", "maybe"],
    ["sender.public-address", "printer.local"],
    ["connector.list", '[{"name":"P"}]'],
    ["connector.list", "not json"],
    ["no.such.fact", "1"],
    ["toString", "1"],
    ["server.name", "  "],
  ];
  for (const [name, text] of REFUSED)
    it(`refuses ${name}=${text}`, () => {
      assert.equal(parseFact(name, text), undefined);
    });
});
