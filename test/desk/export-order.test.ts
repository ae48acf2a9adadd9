import assert from "node:assert/strict";
import { exportIn } from "../../src/desk/files/export-order.ts";
import { soughtIn } from "../../src/desk/lists/case-query.ts";

const ORDERS: readonly (readonly [string, string, "csv" | "json"])[] = [
  ["export cases", "cases", "csv"],
  ["Export open cases as CSV", "open cases", "csv"],
  ["export all cases as json.", "cases", "json"],
  ["export my cases", "my cases", "csv"],
  ["export from contoso.com as json", "from contoso.com", "json"],
  ["export from contoso.com 5.7.64", "from contoso.com 5.7.64", "csv"],
  ["export 5.7.64 as csv", "5.7.64", "csv"],
  ["exprot open cases", "open cases", "csv"],
  ["exportiere offene Fälle als csv", "offene Fälle", "csv"],
  [
    "Exportiere alle Fälle von contoso.com als JSON",
    "Fälle von contoso.com",
    "json",
  ],
  ["offene Fälle exportieren als csv", "offene Fälle", "csv"],
  ["Bitte exportieren Sie offene Fälle", "offene Fälle", "csv"],
];

const OTHERS = [
  "export my data",
  "export my data as json",
  "meine Daten exportieren",
  "exportiere meine Daten",
  "Export failed: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "export from SAP fails with 550 5.7.1",
  "export of the report did not arrive",
  "export cases\n550 5.7.1 refused",
  "export",
  "find open",
];

describe("an order for a file of cases", () => {
  for (const [text, words, as] of ORDERS)
    it(`is read in: ${text}`, () => {
      const order = exportIn(text);
      assert.ok(order !== undefined, "not understood");
      assert.deepEqual(
        [soughtIn(order.words), order.as],
        [soughtIn(words), as],
      );
    });

  for (const text of OTHERS)
    it(`is not read in: ${text.replace("\n", " / ")}`, () => {
      assert.equal(exportIn(text), undefined);
    });
});
