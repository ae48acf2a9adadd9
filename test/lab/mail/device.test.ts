import assert from "node:assert/strict";
import type { DeviceAttempt } from "../../../src/lab/contract.ts";
import type { Scenario } from "../../../src/lab/scenario.ts";
import { contoso, onStage, withTail } from "./tenant-stage.ts";

const QUEUED = /^250 2\.6\.0 <[^>]+> \[InternalId=.*Queued mail for delivery$/;
const SUBMITTED = /^250 2\.0\.0 OK <[^>]+> \[Hostname=/;

type Device = Partial<Scenario["device"]>;
interface Row {
  readonly when: string;
  readonly device?: Device;
  readonly set?: (scenario: Scenario) => void;
  readonly outcome: DeviceAttempt["outcome"];
  readonly text: RegExp;
}

const submission: Device = {
  host: "smtp.office365.com",
  port: 587,
  auth: "login",
};
const signInWorks = (scenario: Scenario): void => {
  scenario.tenant.smtpClientAuthenticationDisabled = false;
  scenario.tenant.securityDefaults = false;
};

const rows: readonly Row[] = [
  {
    when: "its address is not on the connector",
    outcome: "refused",
    text: withTail("550 5.7.64 TenantAttribution; Relay Access Denied"),
  },
  {
    when: "its address is on the connector",
    device: { publicIp: "198.51.100.20" },
    outcome: "sent",
    text: QUEUED,
  },
  {
    when: "it sends inside, without TLS",
    device: { to: "anna@contoso.com", tls: "none" },
    outcome: "sent",
    text: QUEUED,
  },
  {
    when: "it shows a certificate that a connector names",
    device: { clientCertificate: "printer.contoso.com" },
    set: (s) => {
      for (const one of s.tenant.inboundConnectors)
        one.TlsSenderCertificateName = "*.contoso.com";
    },
    outcome: "sent",
    text: QUEUED,
  },
  {
    when: "it has IPv6 and prefers it",
    device: { publicIp: "198.51.100.20", publicIpv6: "2001:db8::44" },
    outcome: "refused",
    text: withTail("550 5.7.64 TenantAttribution; Relay Access Denied"),
  },
  {
    when: "it signs in",
    device: submission,
    set: signInWorks,
    outcome: "sent",
    text: SUBMITTED,
  },
  {
    when: "it signs in on port 25",
    device: { ...submission, port: 25 },
    set: signInWorks,
    outcome: "sent",
    text: SUBMITTED,
  },
  {
    when: "the tenant's switch is off",
    device: submission,
    outcome: "refused",
    text: withTail(
      "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.",
    ),
  },
  {
    when: "its password is wrong",
    device: { ...submission, password: "wrong" },
    set: signInWorks,
    outcome: "refused",
    text: withTail(
      "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.",
    ),
  },
  {
    when: "it only knows AUTH PLAIN",
    device: { ...submission, auth: "plain" },
    set: signInWorks,
    outcome: "refused",
    text: withTail("504 5.7.4 Unrecognized authentication type"),
  },
  {
    when: "its token is not good",
    device: { ...submission, auth: "xoauth2", password: "token" },
    set: signInWorks,
    outcome: "refused",
    text: withTail("535 5.7.3 Authentication unsuccessful"),
  },
  {
    when: "it does not sign in at the submission host",
    device: { ...submission, auth: "none" },
    outcome: "refused",
    text: withTail("530 5.7.57 Client not authenticated to send mail."),
  },
  {
    when: "it wants to sign in but does no TLS",
    device: { ...submission, tls: "none" },
    set: signInWorks,
    outcome: "refused",
    text: withTail("530 5.7.57 Client not authenticated to send mail."),
  },
  {
    when: "it is too old for TLS 1.2",
    device: { ...submission, tlsMax: "TLSv1.1" },
    set: signInWorks,
    outcome: "refused",
    text: withTail(
      "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls",
    ),
  },
  {
    when: "it uses port 465",
    device: { ...submission, port: 465, tls: "implicit" },
    outcome: "no-connection",
    text: /^Connection refused \(smtp\.office365\.com: connect ECONNREFUSED 52\.98\.150\.2:465\)$/,
  },
  {
    when: "it does implicit TLS on port 587",
    device: { ...submission, tls: "implicit" },
    outcome: "no-connection",
    text: /^TLS connection failed \(smtp\.office365\.com: .*wrong version number.*\)$/,
  },
  {
    when: "port 25 is blocked",
    device: { blockedPorts: [25] },
    outcome: "no-connection",
    text: /^Connection timed out \(contoso-com\.mail\.protection\.outlook\.com: connect ETIMEDOUT 52\.101\.40\.26:25\)$/,
  },
  {
    when: "nothing answers at the address",
    device: { host: "192.0.2.1" },
    outcome: "no-connection",
    text: /^Connection timed out \(192\.0\.2\.1: connect ETIMEDOUT 192\.0\.2\.1:25\)$/,
  },
  {
    when: "its server is set by address",
    device: { host: "52.101.40.26", publicIp: "198.51.100.20" },
    outcome: "sent",
    text: QUEUED,
  },
  {
    when: "its server's name is misspelt",
    device: { host: "smtp.ofice365.outlook.com" },
    outcome: "no-connection",
    text: /^Host not found \(getaddrinfo ENOTFOUND smtp\.ofice365\.outlook\.com\)$/,
  },
  {
    when: "DNS is broken",
    set: (s) => {
      s.tenant.dns = [{ name: s.tenant.mxHost, type: "SERVFAIL", data: null }];
    },
    outcome: "no-connection",
    text: /^DNS lookup failed \(getaddrinfo EAI_AGAIN contoso-com\.mail\.protection\.outlook\.com\)$/,
  },
  {
    when: "its server is another tenant's",
    device: { host: "fabrikam-com.mail.protection.outlook.com" },
    outcome: "refused",
    text: withTail(
      "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268",
    ),
  },
  {
    when: "its server is the customer's own, behind a blocked port",
    device: { host: "exchange.contoso.local", blockedPorts: [25] },
    outcome: "refused",
    text: /^550 5\.7\.54 SMTP; Unable to relay recipient in non-accepted domain$/,
  },
];

/** What the device was told, behind the settings that stand before it in its report. */
function words({ device }: Scenario, { text }: DeviceAttempt): string {
  const settings = `from=<${device.from}> to=<${device.to}> server=${device.host}:${device.port} `;
  assert.ok(text.startsWith(settings), text);
  return text.slice(settings.length);
}

describe("the device", () => {
  for (const row of rows)
    it(`${row.outcome} when ${row.when}`, () =>
      onStage(
        contoso((stage) => {
          Object.assign(stage.device, row.device);
          row.set?.(stage);
        }),
        async (network, stage) => {
          const scenario = stage.scenario();
          const attempt = await network.sendFromDevice();
          assert.match(words(scenario, attempt), row.text);
          assert.equal(attempt.outcome, row.outcome);
          assert.match(attempt.at, /^\d{4}-\d\d-\d\dT.*Z$/);
          assert.ok(attempt.transcript.length > 0);
        },
        { deviceConnectMs: 100 },
      ));

  it("writes its dialogue down, but no secret", () =>
    onStage(
      contoso((scenario) => {
        Object.assign(scenario.device, submission);
        signInWorks(scenario);
      }),
      async (network) => {
        const { transcript } = await network.sendFromDevice();
        const said = transcript.filter((line) => line.startsWith("C: "));
        assert.deepEqual(said.slice(0, 5), [
          "C: EHLO device.contoso.com",
          "C: STARTTLS",
          "C: EHLO device.contoso.com",
          "C: AUTH LOGIN",
          "C: ********",
        ]);
        assert.equal(said.at(-1), "C: QUIT");
        assert.ok(
          !transcript
            .join("\n")
            .includes(Buffer.from("open sesame").toString("base64")),
        );
      },
    ));

  for (const host of [
    "contoso-com.mail.protection.outlook.com",
    "52.101.40.26",
  ])
    it(`gives up on ${host} when the network closes`, async () => {
      const scenario = contoso((stage) => {
        stage.device.host = host;
        stage.device.blockedPorts = [25];
      });
      const attempts: Promise<DeviceAttempt>[] = [];
      await onStage(
        scenario,
        (network) => {
          attempts.push(network.sendFromDevice());
          return Promise.resolve();
        },
        { deviceConnectMs: 60_000 },
      );
      const [attempt] = await Promise.all(attempts);
      assert.equal(attempt?.outcome, "no-connection");
    });
});
