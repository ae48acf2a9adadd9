import assert from "node:assert/strict";
import type { Scenario } from "../../../src/lab/scenario.ts";
import { talk, type RawClient } from "./raw-client.ts";
import {
  contoso,
  onStage,
  SUBMISSION,
  wayTo,
  withTail,
} from "./tenant-stage.ts";

const USER = "scanner@contoso.com";
const PASSWORD = "open sesame";
const SUCCESS = /^235 2\.7\.0 Authentication successful$/;
const unsuccessful = (reason: string) =>
  withTail(`535 5.7.139 Authentication unsuccessful, ${reason}`);
const disabledFor = (what: string) =>
  unsuccessful(
    `SmtpClientAuthentication is disabled for the ${what}. Visit https://aka.ms/smtp_auth_disabled for more information.`,
  );
const SECURITY_DEFAULTS = unsuccessful(
  "user is locked by your organization's security defaults policy. Contact your administrator.",
);
const WRONG = unsuccessful("the user credentials were incorrect.");
const GENERIC = withTail("535 5.7.3 Authentication unsuccessful");

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

async function login(
  client: RawClient,
  password = PASSWORD,
  user = USER,
): Promise<string> {
  assert.equal(await client.ask("AUTH LOGIN"), "334 VXNlcm5hbWU6");
  assert.equal(await client.ask(base64(user)), "334 UGFzc3dvcmQ6");
  return await client.ask(base64(password));
}

/** A tenant in which signing in works, and then what the row changes. */
function tenant(
  change: (scenario: Scenario) => void = () => undefined,
): Scenario {
  return contoso((scenario) => {
    scenario.tenant.smtpClientAuthenticationDisabled = false;
    scenario.tenant.securityDefaults = false;
    change(scenario);
  });
}

function mailboxSwitch(scenario: Scenario, value: boolean | null): void {
  for (const mailbox of scenario.tenant.mailboxes)
    mailbox.smtpClientAuthenticationDisabled = value;
}

interface Row {
  readonly when: string;
  readonly set?: (scenario: Scenario) => void;
  readonly user?: string;
  readonly password?: string;
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  { when: "all is well", says: SUCCESS },
  { when: "the password is wrong", password: "wrong", says: WRONG },
  { when: "the user is not known", user: "nobody@contoso.com", says: WRONG },
  {
    when: "the organisation's switch is off",
    set: (s) => {
      s.tenant.smtpClientAuthenticationDisabled = true;
    },
    says: disabledFor("Tenant"),
  },
  {
    when: "the mailbox is switched on in an organisation that is off",
    set: (s) => {
      s.tenant.smtpClientAuthenticationDisabled = true;
      mailboxSwitch(s, false);
    },
    says: SUCCESS,
  },
  {
    when: "the mailbox is switched off",
    set: (s) => mailboxSwitch(s, true),
    says: disabledFor("Mailbox"),
  },
  {
    when: "security defaults are on",
    set: (s) => {
      s.tenant.securityDefaults = true;
    },
    says: SECURITY_DEFAULTS,
  },
  {
    when: "the switch is off and security defaults are on",
    set: (s) => {
      s.tenant.securityDefaults = true;
      s.tenant.smtpClientAuthenticationDisabled = true;
    },
    says: disabledFor("Tenant"),
  },
  {
    when: "security defaults are on and the password is wrong",
    set: (s) => {
      s.tenant.securityDefaults = true;
    },
    password: "wrong",
    says: SECURITY_DEFAULTS,
  },
  {
    when: "a policy blocks basic authentication",
    set: (s) => {
      s.tenant.basicAuthBlockedByPolicy = true;
    },
    says: unsuccessful("basic authentication is disabled."),
  },
  {
    when: "Conditional Access blocks",
    set: (s) => {
      s.tenant.conditionalAccessBlocks = true;
    },
    says: unsuccessful(
      "the request did not meet the criteria to be authenticated successfully. Contact your administrator.",
    ),
  },
  {
    when: "basic authentication is retired",
    set: (s) => {
      s.tenant.basicAuthRetired = true;
      s.tenant.smtpClientAuthenticationDisabled = true;
    },
    says: withTail(
      "550 5.7.30 Basic authentication is not supported for Client Submission.",
    ),
  },
  {
    when: "the mailbox has no licence",
    set: (s) => {
      for (const mailbox of s.tenant.mailboxes) mailbox.licensed = false;
    },
    says: GENERIC,
  },
];

describe("smtp.office365.com", () => {
  for (const row of rows)
    it(`AUTH LOGIN when ${row.when}`, () =>
      onStage(tenant(row.set), (network) =>
        talk(wayTo(network, SUBMISSION, 587), async (client) => {
          await client.secure();
          assert.match(await login(client, row.password, row.user), row.says);
        }),
      ));

  it("offers AUTH after TLS only and wants EHLO again", () =>
    onStage(tenant(), (network) =>
      talk(wayTo(network, SUBMISSION, 587), async (client, banner) => {
        assert.match(
          banner,
          /^220 [A-Z0-9]+\.outlook\.office365\.com Microsoft ESMTP MAIL Service ready at .* \+0000 \[08DE[0-9A-F]{12}\]$/,
        );
        client.write("EHLO device.contoso.com\r\n");
        const plain = await client.reply();
        assert.deepEqual(plain.slice(1), [
          "250-SIZE 157286400",
          "250-PIPELINING",
          "250-DSN",
          "250-ENHANCEDSTATUSCODES",
          "250-STARTTLS",
          "250-8BITMIME",
          "250-BINARYMIME",
          "250-CHUNKING",
          "250 SMTPUTF8",
        ]);
        assert.match(
          await client.ask("AUTH LOGIN"),
          withTail("504 5.7.4 Unrecognized authentication type"),
        );
        assert.equal(
          await client.ask("STARTTLS"),
          "220 2.0.0 SMTP server ready",
        );
        await client.handshake({
          ca: network.caPem,
          servername: "smtp.office365.com",
        });
        assert.match(
          await client.ask("MAIL FROM:<scanner@contoso.com>"),
          withTail("503 5.5.2 Send hello first"),
        );
        client.write("EHLO device.contoso.com\r\n");
        const secured = await client.reply();
        assert.deepEqual(
          secured.slice(1),
          plain
            .slice(1)
            .map((line) => line.replace("STARTTLS", "AUTH LOGIN XOAUTH2")),
        );
        assert.match(
          await client.ask("AUTH PLAIN AGEAYg=="),
          withTail("504 5.7.4 Unrecognized authentication type"),
        );
      }),
    ));

  it("does not let anybody send unsigned, and repeats why signing in failed", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, SUBMISSION, 25), async (client) => {
        await client.secure();
        const from = "MAIL FROM:<scanner@contoso.com>";
        assert.match(
          await client.ask(from),
          withTail("530 5.7.57 Client not authenticated to send mail."),
        );
        await login(client);
        assert.match(
          await client.ask(from),
          withTail(
            "530 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.",
          ),
        );
      }),
    ));

  const send = async (client: RawClient, from: string, header: string) => {
    await client.secure();
    assert.match(await login(client), SUCCESS);
    const replies = await client.askAll([
      `MAIL FROM:<${from}>`,
      "RCPT TO:<supplier@fabrikam.example>",
      "DATA",
      `From: ${header}\r\nMessage-ID: <7@contoso.com>\r\n\r\nHello\r\n.`,
    ]);
    assert.deepEqual(replies.slice(0, 3), [
      "250 2.1.0 Sender OK",
      "250 2.1.5 Recipient OK",
      "354 Start mail input; end with <CRLF>.<CRLF>",
    ]);
    return replies[3] ?? "";
  };

  it("sends what a signed-in user sends, to anywhere", () =>
    onStage(tenant(), (network) =>
      talk(wayTo(network, SUBMISSION, 587), async (client) => {
        assert.match(
          await send(client, USER, "Scanner <Scanner@contoso.com>"),
          /^250 2\.0\.0 OK <7@contoso\.com> \[Hostname=\w+\.eurprd04\.prod\.outlook\.com\]$/,
        );
        assert.equal(
          await client.ask("QUIT"),
          "221 2.0.0 Service closing transmission channel",
        );
      }),
    ));

  it("refuses another's address in the From header", () =>
    onStage(tenant(), (network) =>
      talk(wayTo(network, SUBMISSION, 587), async (client) => {
        assert.match(
          await send(client, USER, "anna@contoso.com"),
          /^554 5\.2\.252 SendAsDenied; scanner@contoso\.com not allowed to send as anna@contoso\.com; STOREDRV\.Submission\.Exception:SendAsDeniedException\.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message \[BeginDiagnosticData\].*\[Hostname=\w+\.eurprd04\.prod\.outlook\.com\]/,
        );
      }),
    ));

  it("lets a mailbox send as what it was given", () =>
    onStage(
      tenant((scenario) => {
        for (const mailbox of scenario.tenant.mailboxes)
          mailbox.sendAs = ["anna@contoso.com"];
      }),
      (network) =>
        talk(wayTo(network, SUBMISSION, 587), async (client) => {
          assert.match(
            await send(client, "anna@contoso.com", "anna@contoso.com"),
            /^250 2\.0\.0 OK/,
          );
        }),
    ));

  it("refuses another's address in the envelope", () =>
    onStage(tenant(), (network) =>
      talk(wayTo(network, SUBMISSION, 587), async (client) => {
        assert.match(
          await send(client, "anna@contoso.com", USER),
          withTail(
            "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
          ),
        );
      }),
    ));

  it("asks its token check about XOAUTH2 and refuses without a challenge", () =>
    onStage(
      tenant((scenario) => {
        scenario.tenant.securityDefaults = true;
      }),
      (network) =>
        talk(wayTo(network, SUBMISSION, 587), async (client) => {
          const secret = (token: string) =>
            base64(`user=${USER}\u0001auth=Bearer ${token}\u0001\u0001`);
          await client.secure();
          assert.match(
            await client.ask(`AUTH XOAUTH2 ${secret("bad")}`),
            GENERIC,
          );
          assert.equal(await client.ask("AUTH XOAUTH2"), "334 ");
          assert.match(await client.ask(secret("good")), SUCCESS);
        }),
      {
        checkToken: (user, token) =>
          Promise.resolve(user === USER && token === "good"),
      },
    ));

  it("refuses XOAUTH2 too where the switch is off, and every token without a check", () =>
    onStage(contoso(), (network, stage) =>
      talk(wayTo(network, SUBMISSION, 587), async (client) => {
        const line = `AUTH XOAUTH2 ${base64(`user=${USER}\u0001auth=Bearer x\u0001\u0001`)}`;
        await client.secure();
        assert.match(await client.ask(line), disabledFor("Tenant"));
        stage.change((scenario) => {
          scenario.tenant.smtpClientAuthenticationDisabled = false;
        });
        assert.match(await client.ask(line), GENERIC);
      }),
    ));

  for (const version of ["TLSv1", "TLSv1.1"] as const)
    it(`turns ${version} away after the handshake`, () =>
      onStage(tenant(), (network) =>
        talk(wayTo(network, SUBMISSION, 587), async (client) => {
          await client.ask("EHLO device.contoso.com");
          await client.ask("STARTTLS");
          const options = {
            minVersion: version,
            maxVersion: version,
            ciphers: "DEFAULT@SECLEVEL=0",
          };
          assert.equal(await client.handshake(options), version);
          assert.match(
            await client.ask("EHLO device.contoso.com"),
            withTail(
              "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls",
            ),
          );
          assert.deepEqual(await client.reply(), []);
        }),
      ));

  it("answers a failed sign-in as late as it is told to", () =>
    onStage(
      contoso(),
      (network) =>
        talk(wayTo(network, SUBMISSION, 587), async (client) => {
          await client.secure();
          const before = performance.now();
          assert.match(await login(client), disabledFor("Tenant"));
          assert.ok(performance.now() - before > 55);
        }),
      { refusalDelayMs: 60 },
    ));

  it("lets a sign-in be cancelled or spoilt", () =>
    onStage(tenant(), (network) =>
      talk(wayTo(network, SUBMISSION, 587), async (client) => {
        await client.secure();
        await client.ask("AUTH LOGIN");
        assert.match(
          await client.ask("*"),
          withTail("501 5.7.0 Authentication cancelled"),
        );
        assert.match(
          await client.ask("AUTH LOGIN ???"),
          withTail("501 5.5.2 Cannot decode response"),
        );
        assert.equal(
          await client.ask(`AUTH LOGIN ${base64(USER)}`),
          "334 UGFzc3dvcmQ6",
        );
        assert.match(await client.ask(base64(PASSWORD)), SUCCESS);
        assert.match(
          await client.ask("AUTH LOGIN"),
          withTail("503 5.5.1 Bad sequence of commands"),
        );
      }),
    ));
});
