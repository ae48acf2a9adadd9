import assert from "node:assert/strict";
import type { Facts } from "../../src/core/facts.ts";
import type { ReadFact } from "../../src/core/model.ts";
import {
  HARMFUL_ADVICE,
  harmfulIn,
} from "../../src/knowledge/harmful-advice.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { codes } from "../../src/knowledge/codes/index.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { methods } from "../../src/knowledge/methods/index.ts";
import { questions } from "../../src/knowledge/questions/index.ts";
import { topics } from "../../src/knowledge/topics/index.ts";
import { PRINTER_MAKERS } from "../../src/knowledge/topics/printer-makers.ts";
import { LANGUAGES } from "../../src/knowledge/topics/sample.ts";
import { createSpfTopic } from "../../src/probes/spf-topic.ts";

/** What a guide may say, and what must be recognised as harmful in it. */
const GUIDES: readonly [string, string][] = [
  [
    "Set the printer to smtp.office365.com, port 25, to relay.",
    "relay-at-submission-host",
  ],
  [
    "Create an outbound connector from Office 365 to your partner.",
    "outbound-connector",
  ],
  ["tls: { ciphers: 'SSLv3' }", "old-ciphers"],
  ["tls: { rejectUnauthorized: false }", "no-certificate-check"],
  [
    "ServicePointManager.ServerCertificateValidationCallback = (a, b, c, d) => true;",
    "no-certificate-check-dotnet",
  ],
  ["Turn off security defaults in Entra.", "security-defaults-off"],
  [
    "Set-TransportConfig -SmtpClientAuthenticationDisabled $false",
    "submission-for-everybody",
  ],
  [
    "Set-InboundConnector x -TreatMessagesAsInternal $true",
    "treat-as-internal",
  ],
  ["Add the address to the IP allow list.", "allow-listing"],
  ["v=spf1 ip4:10.5.3.2 -all", "private-address-in-spf"],
  ["Create an app password for the printer.", "app-password"],
  ["Use port 465 with SSL.", "port-465"],
  ["New-InboundConnector -SenderIPAddresses '203.0.113.0/24'", "wide-range"],
  ["v=spf1 include:spf.protection.outlook.com +all", "open-sender-policy"],
  [
    "New-InboundConnector -SenderIPAddresses '203.0.113.44' -RequireTls $true",
    "forced-encryption",
  ],
  [
    "Set the OnPremises connector to RestrictDomainsToIPAddresses $true.",
    "partner-switch-on-relay-rule",
  ],
  [
    "Open https://admin.protection.outlook.com/ecp/ and go to Mail flow.",
    "closed-admin-pages",
  ],
  [
    "Choose Settings, Mail flow, Reject unauthenticated messages.",
    "invented-switch",
  ],
  [
    "Basic authentication is permanently switched off for SMTP.",
    "basic-auth-is-gone",
  ],
  [
    "Basic authentication for SMTP was retired on April 30, 2026.",
    "basic-auth-ended-in-spring",
  ],
];

/** Situations in which a text fills with values. */
const SITUATIONS: readonly Partial<Facts>[] = [
  {},
  {
    "sender.public-address": "203.0.113.44",
    "sender.domain": "contoso.com",
    "sender.address": "scanner@contoso.com",
    "mailbox.address": "scanner@contoso.com",
    "sign-in.account": "scanner@contoso.com",
    "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
    "server.name": "smtp.office365.com",
    "server.port": 25,
    "sender.spf-record": "v=spf1 include:spf.protection.outlook.com -all",
    "sender.certificate-name": "mail.contoso.com",
    "connector.list": [
      {
        name: "Printers",
        type: "OnPremises",
        enabled: false,
        addresses: ["198.51.100.20"],
      },
    ],
  },
  {
    "sender.public-address": "10.1.2.3",
    "sender.domain": "contoso.com",
    "sender.spf-record": "v=spf1 -all",
    "server.name": "smtp.office365.com",
    "server.port": 465,
  },
];

function reading(facts: Partial<Facts>): ReadFact {
  return (fact) => facts[fact];
}

/** What topics are asked with: each language and way, each maker, reports, records, and things that are none. */
const REQUESTS: readonly string[] = [
  "",
  ...LANGUAGES.flatMap(({ title }) =>
    ["", "oauth", "password", "relay", "graph"].map((way) => `${title} ${way}`),
  ),
  ...PRINTER_MAKERS.map(({ name }) => name),
  "relay and direct send",
  "Sender address,TLS 1.0,Messages sent,Auth protocol\nscanner@contoso.com,100,9,Basic\nerp@contoso.com,0,3,Basic\nann@contoso.com,0,3,Basic\nb@contoso.com,0,1,OAuth\nc@contoso.com,0,1,",
  "contoso.com 203.0.113.44 v=spf1 include:spf.protection.outlook.com -all",
  "contoso.com 10.5.3.2 v=spf1 include:spf.protection.outlook.com -all",
];

function* adviceTexts(): Generator<[string, string]> {
  for (const method of methods)
    for (const facts of SITUATIONS) {
      const read = reading(facts);
      yield [
        `method ${method.id}`,
        [
          method.summary,
          Object.values(method.compare).join(", "),
          ...method.prerequisites.map(({ words }) => words),
          ...method.suits(read).because,
          Object.values(method.settings(read)).join(", "),
          ...method.watchOut,
        ].join("\n"),
      ];
    }
  for (const topic of [createSpfTopic(() => true), ...topics])
    for (const request of REQUESTS) {
      const told = topic.tell(request);
      yield [
        `topic ${topic.id} (${request})`,
        typeof told === "string"
          ? told
          : [
              told.title,
              ...told.lines,
              ...(told.rows ?? []).map(
                ({ label, text }) => `${label}\n${text}`,
              ),
              told.code ?? "",
            ].join("\n"),
      ];
    }
}

/** Every text that the product can say about a fix, a cause, a code, a question, a method or a topic, with where it stands. */
function* everyText(): Generator<[string, string]> {
  yield* adviceTexts();
  for (const { id, means } of codes) yield [`code ${id}`, means];
  for (const { id, title, explain, judge, atOnce = [] } of causes) {
    yield [`cause ${id}`, [`${title}.`, explain, ...atOnce].join("\n")];
    for (const facts of SITUATIONS)
      yield [
        `cause ${id}`,
        (judge(reading(facts))?.because ?? [])
          .filter((line) => !/^connector "/i.test(line))
          .join("\n"),
      ];
  }
  for (const question of questions) {
    yield [`question ${question.id}`, question.text];
    for (const facts of SITUATIONS)
      yield [
        `suggestion of ${question.id}`,
        question.suggest?.(reading(facts)) ?? "",
      ];
    if (question.input.kind === "choice")
      for (const { title } of question.input.choices)
        yield [`question ${question.id}`, title];
  }
  for (const fix of fixes)
    for (const facts of SITUATIONS) {
      const read = reading(facts);
      yield [
        `fix ${fix.id}`,
        [
          `${fix.title}.`,
          ...fix.steps(read),
          ...(fix.script?.(read) ?? []),
          Object.values(fix.settings?.(read) ?? {}).join(", "),
          fix.record?.(read)?.value ?? "",
          fix.check,
          fix.undo,
          ...fix.watchOut,
        ].join("\n"),
      ];
    }
}

describe("harmful advice", () => {
  for (const [text, id] of GUIDES)
    it(`is recognised: ${id}`, () => {
      assert.deepEqual(
        harmfulIn(text).map((advice) => advice.id),
        [id],
      );
    });

  it("has an example for each", () => {
    assert.deepEqual(
      GUIDES.map(([, id]) => id).toSorted(),
      HARMFUL_ADVICE.map(({ id }) => id).toSorted(),
    );
  });

  it("is not found in a sentence that warns of it", () => {
    assert.deepEqual(
      harmfulIn("Never switch security defaults off for a device."),
      [],
    );
  });

  it("is found behind a condition that holds a word of warning", () => {
    assert.deepEqual(
      harmfulIn("If it does not help, turn off security defaults.").map(
        ({ id }) => id,
      ),
      ["security-defaults-off"],
    );
  });

  it("is given by no code, cause, question, fix, method or topic, whatever is known", () => {
    const found = [...everyText()].flatMap(([where, text]) =>
      harmfulIn(text).map(({ id }) => `${where}: ${id}`),
    );
    assert.deepEqual([...new Set(found)], []);
  });
});
