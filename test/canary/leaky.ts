import { keep, keptLog } from "./kept.ts";
import { SUBJECT } from "./seeds.ts";

/** Run by scan.test.ts alone: tests that pass, and a service behind them that talks too much. */
describe("a service that talks too much", () => {
  it("logs what it may", () => {
    keptLog.write("case.opened", { reference: "BD-7F3K", count: 1 });
  });
  if (process.env["LEAKS"] !== undefined)
    it("and what it may not", () => {
      keep("printed", `{"event":"ready"}\nTypeError: ${SUBJECT}\n`);
    });
});
