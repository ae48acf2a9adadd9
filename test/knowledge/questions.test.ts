import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import { questions } from "../../src/knowledge/questions/index.ts";
import { printers, seen } from "../core/cases.ts";

type Answers = readonly (readonly [string, unknown])[];

/** Answers as people give them, and what is read; a sentence where it cannot be read. */
const TABLE: Readonly<Record<string, Answers>> = {
  "device-sign-in-ability": [
    ["none", { "device.sign-in-ability": "none" }],
    ["oauth", { "device.sign-in-ability": "oauth" }],
    ["kerberos", "sentence"],
  ],
  "device-tls": [
    ["starttls", { "device.tls": "starttls" }],
    ["implicit", { "device.tls": "implicit" }],
    ["SSL", "sentence"],
  ],
  "device-tls-version": [
    ["too-old", { "device.tls-version": "too-old" }],
    ["1.2", "sentence"],
  ],
  "device-trusts-server": [
    ["yes", { "device.trusts-server": true }],
    ["no", { "device.trusts-server": false }],
    ["", "sentence"],
  ],
  "problem-change": [
    ["new", { "problem.change": "new" }],
    ["security", { "problem.change": "security" }],
    ["weather", "sentence"],
  ],
  "problem-scope": [
    ["one-message", { "problem.scope": "one-message" }],
    ["some", "sentence"],
  ],
  "recipient-external": [
    ["yes", { "recipient.external": true }],
    ["no", { "recipient.external": false }],
    ["outside", "sentence"],
  ],
  "sender-address": [
    [
      " Scanner@Contoso.com ",
      {
        "sender.address": "scanner@contoso.com",
        "sender.domain": "contoso.com",
      },
    ],
    ["none", { "sender.is-null": true }],
    ["<>", { "sender.is-null": true }],
    ["contoso.com", "sentence"],
    ["a b@contoso.com", "sentence"],
    ["<script>@x", "sentence"],
  ],
  "sender-address-is-fixed": [
    ["yes", { "sender.address-is-fixed": true }],
    ["sometimes", "sentence"],
  ],
  "sender-certificate-name": [
    ["Mail.Contoso.com", { "sender.certificate-name": "mail.contoso.com" }],
    ["*.contoso.com", { "sender.certificate-name": "*.contoso.com" }],
    ["none", { "sender.certificate-name": null }],
    ["CN=mail.contoso.com", "sentence"],
    ["mail", "sentence"],
  ],
  "sender-kind": [
    ["device", { "sender.kind": "device" }],
    ["toaster", "sentence"],
    ["constructor", "sentence"],
  ],
  "sender-public-address": [
    [" 203.0.113.44 ", { "sender.public-address": "203.0.113.44" }],
    ["2001:DB8::7", { "sender.public-address": "2001:db8::7" }],
    ["203.0.113", "sentence"],
    ["203.0.113.444", "sentence"],
    ["203.0.113.0/24", "sentence"],
    ["192.168.1.20", "sentence"],
    ["100.64.0.9", "sentence"],
    ["fe80::1", "sentence"],
    ["::1", "sentence"],
    ["2001:db8::7::1", "sentence"],
    ["2001:db8", "sentence"],
  ],
  "sender-signs-in": [
    ["yes", { "sender.signs-in": true }],
    ["no", { "sender.signs-in": false }],
    ["perhaps", "sentence"],
  ],
  "sender-volume": [
    ["bulk", { "sender.volume": "bulk" }],
    ["many", "sentence"],
  ],
  "server-name": [
    ["Smtp.Office365.com", { "server.name": "smtp.office365.com" }],
    ["mail.contoso.com.", { "server.name": "mail.contoso.com" }],
    [
      "smtp.office365.com:587",
      { "server.name": "smtp.office365.com", "server.port": 587 },
    ],
    [
      "smtps://mail.contoso.com:465",
      { "server.name": "mail.contoso.com", "server.port": 465 },
    ],
    ["192.0.2.7", { "server.name": "192.0.2.7" }],
    ["192.0.2.7:25", { "server.name": "192.0.2.7", "server.port": 25 }],
    ["[192.0.2.7]", { "server.name": "192.0.2.7" }],
    ["2001:db8::7", { "server.name": "2001:db8::7" }],
    ["[2001:db8::7]:25", { "server.name": "2001:db8::7", "server.port": 25 }],
    ["[IPv6:2001:db8::7]", { "server.name": "2001:db8::7" }],
    ["smtp.office365.com:99999", { "server.name": "smtp.office365.com" }],
    ["localhost", "sentence"],
    ["mail..contoso.com", "sentence"],
    ["192.0.2.777", "sentence"],
    ["$(reboot).contoso.com", "sentence"],
    ["smtp.office365.com port 587", "sentence"],
  ],
  "server-port": [
    ["25", { "server.port": 25 }],
    ["587", { "server.port": 587 }],
    ["smtp", "sentence"],
    ["70000", "sentence"],
  ],
  "sign-in-account": [
    [" Scanner@Contoso.com ", { "sign-in.account": "scanner@contoso.com" }],
    ["CONTOSO\\scanner", { "sign-in.account": "contoso\\scanner" }],
    ["Ana Ruiz", "sentence"],
    ["<script>", "sentence"],
    ["", "sentence"],
  ],
  "sign-in-method": [
    ["password", { "sign-in.method": "password" }],
    ["oauth", { "sign-in.method": "oauth" }],
    ["ntlm", "sentence"],
  ],
};

/** What is known, and what stands in the form then. */
const SUGGESTED: Readonly<
  Record<string, readonly (readonly [Partial<Facts>, string | undefined])[]>
> = {
  "device-sign-in-ability": [
    [{ "sign-in.method": "oauth" }, "oauth"],
    [{ "sender.kind": "device" }, undefined],
    [{ "sender.kind": "device", "sender.signs-in": true }, "password"],
  ],
  "device-tls": [
    [{ "server.port": 465 }, "implicit"],
    [{ "server.port": 587 }, "starttls"],
    [{ "server.port": 25 }, undefined],
  ],
  "device-tls-version": [[{ "sign-in.failure": "mfa" }, "current"]],
  "device-trusts-server": [
    [{ "server.certificate": "trusted" }, undefined],
    [{ "server.certificate": "intercepted" }, "no"],
  ],
  "problem-change": [
    [{ "sign-in.failure": "wrong-password" }, "password"],
    [{ "sign-in.failure": "conditional-access" }, "security"],
    [{ "tenant.reject-direct-send": true }, "security"],
    [{ "tenant.reject-direct-send": false }, undefined],
  ],
  "problem-scope": [
    [{ "relay.external": "refused" }, undefined],
    [
      { "relay.external": "refused", "relay.internal": "accepted" },
      "outside-only",
    ],
    [
      { "relay.external": "refused", "relay.internal": "refused" },
      "everything",
    ],
    [{ "relay.external": "accepted", "relay.internal": "refused" }, undefined],
  ],
  "recipient-external": [
    [{ "problem.scope": "outside-only" }, "yes"],
    [{ "recipient.address": "ana@contoso.com" }, undefined],
    [
      {
        "recipient.address": "ana@Contoso.com",
        "sender.domain": "contoso.com",
      },
      "no",
    ],
    [
      {
        "recipient.address": "supplier@fabrikam.example",
        "sender.domain": "contoso.com",
      },
      "yes",
    ],
  ],
  "sender-address": [
    [{ "sign-in.account": "scanner@contoso.com" }, "scanner@contoso.com"],
    [{ "sign-in.account": "scanner" }, undefined],
  ],
  "sender-address-is-fixed": [
    [{ "sender.public-address": "198.51.100.20" }, undefined],
    [
      {
        "sender.public-address": "198.51.100.20",
        "connector.list": [printers],
      },
      "yes",
    ],
    [
      { "sender.public-address": "203.0.113.44", "connector.list": [printers] },
      undefined,
    ],
  ],
  "sender-certificate-name": [
    [{ "connector.list": [printers] }, undefined],
    [
      {
        "connector.list": [
          { ...printers, certificateName: "mail.contoso.com" },
        ],
      },
      "mail.contoso.com",
    ],
  ],
  "sender-kind": [
    [{ "sender.address": "Scanner-2@contoso.com" }, "device"],
    [{ "sender.address": "no-reply@contoso.com" }, "application"],
    [{ "sender.address": "ana@printworks.example" }, undefined],
    [{ "sign-in.method": "oauth" }, "application"],
    [{ "sender.volume": "bulk" }, "application"],
  ],
  "sender-public-address": [
    [{ "sender.reported-address": "203.0.113.44" }, "203.0.113.44"],
    [{ "sender.reported-address": "192.168.1.20" }, undefined],
  ],
  "sender-signs-in": [
    // Which server it talks to leaves that open.
    [{ "server.role": "submission" }, undefined],
    [{ "sign-in.method": "password" }, "yes"],
    [{ "device.sign-in-ability": "none" }, "no"],
  ],
  "sender-volume": [[{ "sender.kind": "device" }, "ordinary"]],
  "server-name": [
    [{ "server.role": "submission" }, "smtp.office365.com"],
    [
      {
        "server.role": "tenant-mx",
        "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
      },
      "contoso-com.mail.protection.outlook.com",
    ],
    [{ "server.role": "own-server" }, undefined],
  ],
  "server-port": [
    [{ "server.role": "submission" }, "587"],
    [{ "server.role": "tenant-mx" }, "25"],
    [{ "device.tls": "implicit", "server.role": "submission" }, "465"],
    [{ "sender.signs-in": false }, "25"],
  ],
  "sign-in-account": [
    [{ "sender.address": "scanner@contoso.com" }, "scanner@contoso.com"],
  ],
  "sign-in-method": [
    [{ "sender.kind": "device" }, "password"],
    [{ "sign-in.app-registered": true }, "oauth"],
    [{ "sender.kind": "application" }, undefined],
  ],
};

describe("each question", () => {
  it("stands in both tables", () => {
    const ids = questions.map(({ id }) => id).toSorted();
    assert.deepEqual(Object.keys(TABLE).toSorted(), ids);
    assert.deepEqual(Object.keys(SUGGESTED).toSorted(), ids);
  });

  for (const { id, text, input, yields, read, suggest } of questions) {
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

    it(`${id} asks in one plain sentence`, () => {
      assert.match(text, /^[A-Z][^.!?]*\?(?: \([^()]+\))?$/);
      assert.ok(text.split(" ").length <= 16, text);
    });

    it(`${id} suggests nothing while nothing is known`, () => {
      assert.equal(suggest?.(reader([])), undefined);
    });

    for (const [facts, expected] of SUGGESTED[id] ?? [])
      it(`${id} suggests ${expected ?? "nothing"} from ${JSON.stringify(facts)}`, () => {
        const suggested = suggest?.(reader(seen(facts)));
        assert.equal(suggested, expected);
        // What stands in the form already must be taken as it stands.
        if (suggested !== undefined)
          assert.equal(typeof read(suggested), "object");
      });
  }
});
