import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { nationalCloud } from "../../src/cli/national-cloud.ts";
import { commands, identitiesIn, rights } from "../../src/cli/setup-roles.ts";
import {
  CHANGE_RIGHTS,
  EXCHANGE_READS,
  GRAPH_READS,
} from "../../src/microsoft/permissions.ts";

const READER = "11111111-1111-4111-8111-111111111111";
const CHANGER = "22222222-2222-4222-8222-222222222222";

const page = readFileSync(
  new URL("../../docs/admin.md", import.meta.url),
  "utf8",
);
/** Rows of the page's tables, cell by cell. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("setup-roles", () => {
  it("says what the documentation's tables say", () => {
    for (const { reads, cmdlets, role, isGuessed } of EXCHANGE_READS)
      assert.deepEqual(
        rows.find(([what]) => what === reads),
        [
          reads,
          cmdlets.map((one) => `\`${one}\``).join(", "),
          isGuessed === true ? `${role} ¹` : role,
        ],
        reads,
      );
    for (const { reads, permissions } of GRAPH_READS) {
      const row = rows.find(([what]) => what === reads);
      assert.ok(row?.[2]?.startsWith(permissions.join(", ")), reads);
    }
    for (const { changes, write, role } of Object.values(CHANGE_RIGHTS))
      assert.deepEqual(
        rows.find(([what]) => what === changes),
        [changes, `\`${write}\``, role ?? "Security Administrator ²"],
        changes,
      );
  });

  it("has a row in the documentation for nothing else", () => {
    const operations = [
      ...EXCHANGE_READS.map(({ reads }) => reads),
      ...GRAPH_READS.map(({ reads }) => reads),
      ...Object.values(CHANGE_RIGHTS).map(({ changes }) => changes),
    ];
    const documented = rows
      .filter(([, how]) => /^`(?:GET |\w+-\w+)/.test(how ?? ""))
      .map(([what]) => what);
    assert.deepEqual(documented.toSorted(), operations.toSorted());
  });

  it("speaks to the cloud in which the tenant lies", () => {
    for (const [url, graph, exchange] of [
      ["https://outlook.office365.us", "USGov", "O365USGovGCCHigh"],
      ["https://outlook-dod.office365.us", "USGovDoD", "O365USGovDoD"],
      ["https://partner.outlook.cn", "China", "O365China"],
    ] as const) {
      const cloud = nationalCloud({ EXCHANGE_URL: url });
      const text = commands(identitiesIn({}), cloud).join("\n");
      assert.match(
        text,
        new RegExp(`^Connect-MgGraph .* -Environment ${graph}\n`),
      );
      assert.ok(text.includes(`-ExchangeEnvironmentName ${exchange}\n`));
      // Graph has no message trace there.
      assert.doesNotMatch(text, /MessageTrace|8bd644d1/);
    }
    assert.equal(nationalCloud({}), undefined);
    assert.equal(
      nationalCloud({ EXCHANGE_URL: "https://gateway.contoso.com" }),
      undefined,
    );
  });

  it("says in the documentation's script what it prints", () => {
    const lines = commands(identitiesIn({}));
    assert.ok(page.includes(["```powershell", ...lines, "```"].join("\n")));
  });

  it("prints for the configured identities alone, with their own ids", () => {
    const reads = identitiesIn({
      READER_CREDENTIAL: "certificate",
      READER_CLIENT_ID: READER,
    });
    const text = commands(reads).join("\n");
    assert.ok(text.includes(READER));
    assert.doesNotMatch(text, /changer|New-ManagementRole|</);
    assert.equal(rights(reads).changer, undefined);
    const both = identitiesIn({
      READER_CREDENTIAL: "managed",
      CHANGER_CREDENTIAL: "managed",
      CHANGER_CLIENT_ID: CHANGER,
    });
    assert.equal(both.reader, "<reader application id>");
    assert.equal(both.changer, CHANGER);
  });

  it("never asks for more than a narrow child of a role for the changer", () => {
    const { changer } = rights(identitiesIn({}));
    assert.ok(changer);
    for (const { name, cmdlets } of changer.exchangeRoles) {
      assert.match(name, /^Bounce Desk /);
      assert.ok(cmdlets.length > 1 && cmdlets.length <= 4);
    }
    assert.doesNotMatch(
      commands(identitiesIn({})).join("\n"),
      /Exchange Admin/,
    );
  });

  it("refuses an id that is none", () => {
    assert.throws(
      () => identitiesIn({ READER_CLIENT_ID: "x'; Remove-Item" }),
      /not an application id/,
    );
  });
});
