import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import { evidenceFromBounce } from "../../src/desk/cases/new-case.ts";
import { kindInWords } from "../../src/desk/cases/sender-words.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { readText } from "../../src/parse/index.ts";

const AT = "2026-11-18T09:12:41.113Z";
const DOOR = `[DB1PEPF000509EF.eurprd03.prod.outlook.com ${AT} 08DE26A1B2C3D4E5]`;
const BANNED = `550 5.7.606 Access denied, banned sending IP [203.0.113.44]. ${DOOR}`;

function known(text: string) {
  const reading = readText(text);
  const bounce = reading.bounces[0] ?? {
    action: "failed",
    words: "",
    generator: "unknown",
  };
  const evidence = [
    ...evidenceFromBounce(
      { knowledge: knowledgeWith([]) },
      bounce,
      reading,
      AT,
    ),
    ...kindInWords(text, AT),
  ];
  return { evidence, read: reader(evidence) };
}

describe("what a message says by itself", () => {
  const addresses: readonly [string, string, string | undefined][] = [
    [
      "is the sender's own where the door refused",
      `smtp error ${BANNED}`,
      "203.0.113.44",
    ],
    [
      "is not where Exchange Online's report quotes a server",
      `Generating server: AM9PR04MB4947.eurprd04.prod.outlook.com\n\njan@fabrikam.example\nRemote Server at fabrikam-example.mail.protection.outlook.com (192.0.2.8) returned '${BANNED}'`,
      undefined,
    ],
    [
      "is not where somebody else's server speaks",
      "host gmail-smtp-in.l.google.com said: 421 4.7.28 unusual rate from your IP address [203.0.113.44]. - gsmtp",
      undefined,
    ],
    [
      "is not where it stands in a message trace",
      `Reason: [{LED=${BANNED}};{MSG=};{FQDN=mx1.fabrikam.example};{IP=192.0.2.8}]`,
      undefined,
    ],
  ];
  for (const [name, text, address] of addresses)
    it(`the blamed address ${name}`, () => {
      const { read } = known(text);
      assert.equal(read("sender.public-address"), address);
      assert.equal(read("sender.reported-address"), "203.0.113.44");
    });

  const kinds: readonly [string, string | undefined][] = [
    [
      "System.Net.Mail.SmtpException: The server response was: 5.7.57 no",
      "application",
    ],
    ["smtplib.SMTPDataError: (550, b'5.7.64 no') from our scanner", "device"],
    ["550 5.7.64 no", undefined],
  ];
  for (const [text, kind] of kinds)
    it(`makes it likely that ${kind ?? "nothing known"} sends: ${text}`, () => {
      assert.equal(known(text).read("sender.kind"), kind);
    });

  it("names in words whose server answered, and only what stands in it", () => {
    const { evidence } = known(`server=smtp.contoso.example:25 ${BANNED}`);
    const because = new Map(evidence.map((one) => [one.fact, one.because]));
    assert.equal(
      because.get("server.name"),
      "The message names smtp.contoso.example.",
    );
    assert.match(
      because.get("server.role") ?? "",
      /mail door at Microsoft 365/,
    );
  });
});
