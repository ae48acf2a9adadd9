import assert from "node:assert/strict";
import type { Advice } from "../../src/core/model.ts";
import { migrate } from "../../src/knowledge/topics/migrate.ts";
import { readSmtpAuthReport } from "../../src/knowledge/topics/smtp-auth-report.ts";

const REPORT = `Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent,Auth protocol
scanner@contoso.com,contoso.com,0,0,100,"1,200",Basic Auth
erp@contoso.com,contoso.com,0,0,100,90,OAuth
old-mfp@contoso.com,contoso.com,40.5,0,59.5,7,Basic Auth
Ana@contoso.com,contoso.com,0,0,100,3,"Basic Auth, OAuth"
noreply@contoso.com,contoso.com,0,0,100,5000,Basic Auth
`;

const GERMAN = `\ufeff"Absenderadresse";"Domäne";"TLS 1.0 (%)";"TLS 1.1 (%)";"TLS 1.2 (%)";"Gesendete Nachrichten";"Authentifizierungsprotokoll"
"scanner@contoso.com";"contoso.com";"0,00 %";"0,00 %";"100,00 %";"1.200";"Basic"
"drucker@contoso.com";"contoso.com";"0,50 %";"0";"99,50 %";"12";"Basic"
`;

function read(text: string) {
  const report = readSmtpAuthReport(text);
  assert.ok(typeof report === "object", JSON.stringify(report));
  return report.clients.map(({ sender, messages, signIn, usesOldTls }) => [
    sender,
    messages,
    signIn,
    usesOldTls,
  ]);
}

function sentence(said: unknown): string {
  assert.ok(typeof said === "string");
  return said;
}

function told(words: string): Advice {
  const advice = migrate.tell(words);
  assert.ok(typeof advice === "object", JSON.stringify(advice));
  return advice;
}

describe("the report on SMTP AUTH clients", () => {
  const expected = [
    ["noreply@contoso.com", 5000, "password", false],
    ["scanner@contoso.com", 1200, "password", false],
    ["erp@contoso.com", 90, "oauth", false],
    ["old-mfp@contoso.com", 7, "password", true],
    ["ana@contoso.com", 3, "both", false],
  ];

  it("is read as it is exported, the most mail first", () => {
    assert.deepEqual(read(REPORT), expected);
  });

  it("is read with tabs, and with words before it", () => {
    const tabs = REPORT.replace('"1,200"', "1200")
      .replace('"Basic Auth, OAuth"', "Basic + OAuth")
      .replaceAll(",", "\t");
    assert.deepEqual(read(`please sort this\n\n${tabs}`), expected);
  });

  it("is read in German, with semicolons and a byte order mark", () => {
    assert.deepEqual(read(GERMAN), [
      ["scanner@contoso.com", 1200, "password", false],
      ["drucker@contoso.com", 12, "password", true],
    ]);
  });

  it("says nothing of what is not in it", () => {
    assert.deepEqual(read("Sender,Messages\na@contoso.com,\n"), [
      ["a@contoso.com", undefined, undefined, undefined],
    ]);
  });

  it("is read with a count for each protocol", () => {
    assert.deepEqual(
      read(
        "Sender address,Basic auth,OAuth,Messages sent\na@contoso.com,3,0,3",
      ),
      [["a@contoso.com", 3, "password", undefined]],
    );
  });

  for (const [name, text, words] of [
    ["no names of columns", "a,b\n1,2", /no line of column names/],
    ["names alone", "Sender address,Messages sent\n", /no sender's address/],
    [
      "a quotation mark that never ends",
      'Sender address,Messages sent\n"a@contoso.com,3\nb,4',
      /cannot be read as CSV/,
    ],
  ] as const)
    it(`is refused with a sentence: ${name}`, () => {
      assert.match(sentence(readSmtpAuthReport(text)), words);
    });

  it("counts lines that have no address", () => {
    const report = readSmtpAuthReport(`${REPORT}Total,,,,,6300,\n`);
    assert.ok(typeof report === "object");
    assert.equal(report.notRead, 1);
  });
});

describe("the migration plan", () => {
  it("is told step by step without a report", () => {
    assert.deepEqual(
      told("how do I move away from basic auth").rows?.map(
        ({ label }) => label.split(" ")[1],
      ),
      ["Inventory", "Owners", "Group", "Move", "Close", "Watch"],
    );
  });

  it("sorts a report by what each sender can do", () => {
    const { rows, lines } = told(REPORT);
    assert.deepEqual(
      rows?.map(({ label, text }) => [label, text.split("\n").slice(1)]),
      [
        ["Old TLS", ["old-mfp@contoso.com: 7 messages"]],
        [
          "Devices, to judge by the name",
          ["scanner@contoso.com: 1200 messages"],
        ],
        [
          "Programs, to judge by the name",
          ["noreply@contoso.com: 5000 messages"],
        ],
        [
          "Other accounts",
          ["ana@contoso.com: 3 messages, by password and by OAuth"],
        ],
        ["Done", ["erp@contoso.com: 90 messages"]],
      ],
    );
    assert.match(lines.join(" "), /^4 of them by password/);
  });

  it("keeps the whole list as CSV in which nothing is a formula", () => {
    const { code } = told(
      "Sender address,Messages sent,Auth protocol\n=cmd@contoso.com,3,Basic\n",
    );
    assert.deepEqual(code?.split("\n"), [
      "sender,messages,signs in by,group,next",
      "'=cmd@contoso.com,3,password,Other accounts,find out what signs in",
    ]);
  });

  it("names the first of many", () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `scanner${at}@contoso.com,1,Basic`,
    );
    const { rows, code } = told(
      ["Sender address,Messages sent,Auth protocol", ...many].join("\n"),
    );
    assert.match(rows?.[0]?.text ?? "", /\nand 22 more$/);
    assert.equal(code?.split("\n").length, 31);
  });

  it("says what is wrong with a report rather than telling the plan", () => {
    assert.match(
      sentence(migrate.tell("migrate\nName;Mail\na;1\nb;2\nc;3")),
      /no line of column names/,
    );
  });
});
