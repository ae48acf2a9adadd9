import assert from "node:assert/strict";
import { normalise } from "../../../src/parse/scan/normalise.ts";
import { scanReplies } from "../../../src/parse/scan/reply.ts";

/** 'reply status' of each firm reply; '<' stands before the enclosing pair. */
function read(text: string): string[] {
  return scanReplies(normalise(text))
    .filter((reply) => reply.firm)
    .map(({ codes, outer }) =>
      [
        codes.replyCode ?? "-",
        codes.status ?? "-",
        ...(outer === undefined
          ? []
          : ["<", outer.replyCode ?? "-", outer.status ?? "-"]),
      ].join(" "),
    );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["550 5.7.54 SMTP; Unable to relay", ["550 5.7.54"]],
  ["550-5.7.26 one\n550-5.7.26 two\n550 5.7.26 three", ["550 5.7.26"]],
  ["(554, b'5.2.0 STOREDRV')", ["554 5.2.0"]],
  ["5505.7.57Client", ["550 5.7.57"]],
  ["５５０　５．７．５４", ["550 5.7.54"]],
  ["550\u00a05.7.54", ["550 5.7.54"]],
  ["550 sorry, no mailbox here by that name (#5.1.1)", ["550 5.1.1"]],
  ["554 554 5.7.0 Header error", ["554 5.7.0"]],
  ["5.3.0 - Other problem 550-'Unknown user'", ["550 5.3.0"]],
  ["ERROR_CODE :550, ERROR_CODE :5.1.1 <a@b.example>", ["550 5.1.1"]],
  ["550 служба 5.7.750 недоступна", ["550 5.7.750"]],
  ["450 4.4.317 x [Message=451 5.7.3 TLS]", ["451 5.7.3 < 450 4.4.317"]],
  ["550 5.7.350 spam -> 554 5.7.1 no", ["554 5.7.1 < 550 5.7.350"]],
  ["550 5.7.23 SPF -> 550 5.7.1 SPF fail", ["550 5.7.23"]],
  ["5.7.57 no. Error: 535 5.7.139 no", ["535 5.7.139 < - 5.7.57"]],
  ["550 5.2.1 disabled 503 5.5.1 RCPT first", ["550 5.2.1", "503 5.5.1"]],
  ["#< #5.7.1 smtp;550 5.7.1 no> #SMTP#", ["550 5.7.1"]],
];

const DECOYS: readonly string[] = [
  "MySQL 5.7.44",
  "mysql-5.7.44-log",
  "PHPMailer 5.2.27",
  "on 5.7.26 10:33",
  "am 5.7.2026",
  "192.0.2.5",
  "id 15.20.5612.19",
  "0.35250:7D060000, 4.21921:00000000, 5.33852:00000000",
  'Expected response code "250"',
  "Expected 250 but it came late",
  "port 587, port 465, port 535",
  "550 euros",
  "about 550 MB",
  "at send.py, line 535",
  "+49 30 550 57 54",
  "45.0% of 500 GB",
  "invoice 554-2211",
  "5:50 to 17:30",
];

describe("codes in a text", () => {
  for (const [text, wanted] of CASES)
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), wanted);
    });

  for (const text of DECOYS)
    it(`takes nothing for a code in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), []);
    });
});
