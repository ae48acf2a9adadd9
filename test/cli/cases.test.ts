import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/cases.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import { COLUMNS } from "../../src/desk/lists/case-rows.ts";
import { openStore } from "../../src/storage/index.ts";
import { clock } from "../storage/fresh-store.ts";
import { aCase, after, ANNA, BEN } from "../storage/samples.ts";
import { printed } from "./printed.ts";

const HEAD =
  "reference,state,opened,closed,reporter,sender,recipientDomain,replyCode,statusCode,cause,verdict,really,fix,hadBy,incident,minutesToPerson,minutesToEnd,feedback";

describe("cases", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-cases-"));
    file = join(folder, "desk.db");
    const store = await openStore({ file, clock });
    await store.transact(async (tx) => {
      await tx.cases.insert(
        aCase("one", {
          reference: "BD-AAAA",
          reporter: { ...ANNA, name: '=HYPERLINK("http://evil.example","x")' },
          bounce: {
            action: "failed",
            generator: "exchange-online",
            words: "550 5.1.10 the stranger's words",
            replyCode: "550",
            status: "5.1.10",
            sender: "+scanner,\n@contoso.com",
            recipient: "Supplier@Fabrikam.example",
          },
          ticket: {
            openedAt: after(60),
            reason: "asked for",
            claimedBy: { ...BEN, name: 'Ben; "the" agent' },
            claimedAt: after(150),
            answeredAt: after(150),
          },
          state: "closed",
          really: "recipient-not-found",
          incident: { id: "inc-1", standing: "over", hadCard: false },
          feedback: { opinion: "up", text: "secret thanks", at: after(300) },
          history: [
            { at: after(0), who: "Anna", what: "Reported it." },
            { at: after(600), who: "Ben", what: "Closed it.", words: "hidden" },
          ],
        }),
      );
      await tx.incidents.insert({
        id: "inc-1",
        reference: "BD-IIII",
        code: "5.1.10",
        traits: [],
        state: "open",
        since: after(0),
        openedAt: after(0),
        lastReportAt: after(0),
        nextUpdateAt: after(1800),
        people: 0,
        reports: 0,
      });
      await tx.cases.insert(
        aCase("two", {
          reference: "BD-BBBB",
          openedAt: after(86_400),
          bounce: {
            action: "failed",
            generator: "unknown",
            words: "something else",
          },
          evidence: [],
        }),
      );
    });
    await store.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const cases = (...args: string[]) =>
    printed(run, [...args, "--database", file]);

  it("are exported as CSV in which nothing runs as a formula", async () => {
    const { code, lines } = await cases("--csv");
    assert.equal(code, 0);
    assert.deepEqual(lines, [
      HEAD,
      "BD-BBBB,looking,2026-11-22T08:00:00.000Z,,Anna,,,,,,,,,,,,,",
      [
        "BD-AAAA,closed,2026-11-21T08:00:00.000Z,2026-11-21T08:10:00.000Z",
        `"'=HYPERLINK(""http://evil.example"",""x"")"`,
        `"'+scanner,\n@contoso.com"`,
        "fabrikam.example,550,5.1.10",
        "recipient-not-found,likely,recipient-not-found,correct-recipient",
        `"Ben; ""the"" agent",BD-IIII,1.5,10,up`,
      ].join(","),
    ]);
  });

  it("are exported as JSON lines with the same names, and no words of anybody", async () => {
    const { lines } = await cases("--json");
    const rows = lines.map((line): unknown => JSON.parse(line));
    assert.deepEqual(
      rows.map((row) => Object.keys(row ?? {})),
      [COLUMNS, COLUMNS],
    );
    assert.equal(COLUMNS.join(), HEAD);
    assert.match(lines[1] ?? "", /"minutesToPerson":1.5,"minutesToEnd":10/);
    assert.match(lines[0] ?? "", /"minutesToEnd":null/);
    assert.doesNotMatch(lines.join(), /stranger|secret|hidden|something else/);
  });

  it("are those that fit the words of a search", async () => {
    const found = async (...words: string[]) =>
      (await cases(...words)).lines.map((line) => line.slice(0, 7));
    assert.deepEqual(await found("open"), ["BD-BBBB"]);
    assert.deepEqual(await found("5.1.10"), ["BD-AAAA"]);
    assert.deepEqual(await found("to", "fabrikam.example"), ["BD-AAAA"]);
    assert.deepEqual(await found("--since", "2026-11-22"), ["BD-BBBB"]);
    const none = await cases("from", "nowhere.example", "--csv");
    assert.deepEqual(none, { code: 1, lines: [HEAD] });
  });

  it("are told of in a line each for people", async () => {
    const { lines } = await cases("5.1.10");
    assert.match(
      lines[0] ?? "",
      /^BD-AAAA \(closed\); reported 2026-11-21 by .*; 550 5\.1\.10; recipient-not-found \(likely\); really recipient-not-found; with Ben/s,
    );
  });

  it("want to be asked for rightly", async () => {
    for (const args of [
      ["--csv", "--json"],
      ["mine"],
      ["--since", "yesterday"],
    ])
      await assert.rejects(cases(...args), WrongUse);
  });
});
