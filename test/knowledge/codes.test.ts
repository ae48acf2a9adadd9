import assert from "node:assert/strict";
import { matchCodes } from "../../src/core/match-codes.ts";
import type { Generator } from "../../src/core/model.ts";
import { codes } from "../../src/knowledge/codes/index.ts";
import { readText } from "../../src/parse/index.ts";

function matched(text: string): readonly string[] {
  return readText(text)
    .bounces.flatMap((bounce) => matchCodes(bounce, codes))
    .map(({ id }) => id)
    .toSorted();
}

function understands(table: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...ids] of table)
    it(text, () => {
      assert.deepEqual(matched(text), ids.toSorted());
    });
}

describe("numbers that mean several things", () => {
  understands([
    [
      "550 5.7.30 Basic authentication is not supported for Client Submission.",
      "5.7.30-basic-auth",
    ],
    [
      "550 5.7.30 This message was blocked because it didn't pass DKIM authentication. - gsmtp",
      "5.7.30-google-dkim",
    ],
    ["550 5.7.30 refused - gsmtp", "5.7.30-number-from-google"],
    [
      "550 5.7.30 refused [AM7PR04MB6789.eurprd04.prod.outlook.com]",
      "5.7.30-number-from-microsoft",
    ],
    [
      "550 5.7.1 Service unavailable, Client host [192.0.2.77] blocked using Spamhaus.",
      "5.7.1-spamhaus",
    ],
    [
      "554 5.7.1 Service unavailable; Client host [192.0.2.77] blocked using bl.example.net",
      "5.7.1-other-block-list",
    ],
    [
      "550 5.7.1 Unable To Relay: Blocked by Customer Allow list",
      "5.7.1-customer-allow-list",
    ],
    ["550 5.7.1 Unable to relay", "5.7.1-relaying-denied"],
    [
      "530 5.7.1 Client was not authenticated",
      "5.7.1-client-not-authenticated",
    ],
    [
      "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized",
      "5.7.1-not-authorised",
    ],
    [
      "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required",
      "5.7.12-members-only",
    ],
    [
      "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
      "5.7.1-mail-flow-rule",
    ],
    ["554 5.7.1 Message rejected as spam", "5.7.1-content"],
    [
      "554 5.7.1 <sales@fabrikam.example>: Relay access denied",
      "5.7.1-postfix-relay",
    ],
    [
      "554 5.7.1 <sales@fabrikam.example>: Recipient address rejected: Access denied",
      "5.7.1-postfix-access",
    ],
    ["550 5.7.1", "x.7.x-security-or-policy"],
    ["550 5.4.1 Relay Access Denied", "5.4.1-relay-denied"],
    [
      "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
      "5.4.1-unknown-recipient",
    ],
    ["550 5.4.1", "5.4.1-number-alone"],
    [
      "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
      "5.7.54-unable-to-relay",
    ],
    ["550 5.7.54 Unable to relay", "5.7.54-unable-to-relay"],
    [
      "550 5.7.64 TenantAttribution; Relay Access Denied",
      "5.7.64-tenant-attribution",
    ],
    ["550 5.7.64 Relay Access Denied", "5.7.64-tenant-attribution"],
    ["550 5.7.64 Relay Access Denied ATTR36", "5.7.64-attr36"],
    [
      "550 5.1.8 Access denied, bad outbound sender",
      "5.1.8-bad-outbound-sender",
    ],
    ["553 5.1.8 sender domain unknown", "4.1.8-sender-domain-unknown"],
    ["550 5.1.8", "5.1.8-number-alone"],
    ["550 5.2.2 Submission quota exceeded", "5.2.2-submission-quota"],
    ["554 5.2.2 mailbox full", "5.2.2-mailbox-full"],
    ["554 5.2.2", "5.2.2-number-alone"],
    [
      "432 4.3.2 Concurrent connections limit exceeded.",
      "4.3.2-concurrent-connections",
    ],
    [
      "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded",
      "4.3.2-concurrent-connections",
    ],
    [
      "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
      "4.3.2-recipient-thread",
    ],
    ["432 4.3.2", "4.3.2-not-accepting"],
    ["535 5.7.3 Authentication unsuccessful", "5.7.3-authentication-failed"],
    ["451 5.7.3 STARTTLS is required to send mail", "5.7.3-starttls-required"],
    [
      "451 5.7.3 Cannot achieve Exchange Server authentication",
      "5.7.3-exchange-authentication",
    ],
    [
      "450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]",
      "5.7.3-starttls-required",
    ],
    [
      "450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]",
      "4.4.317-untrusted-root",
    ],
    ["450 4.4.317 Cannot connect to remote server", "4.4.317-reason-cut"],
    [
      "450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::25] must pass either SPF or DKIM validation",
      "4.7.26-ipv6-unsigned",
    ],
    [
      "550 5.7.26 This mail has been blocked because the sender is unauthenticated.",
      "5.7.26-google-unauthenticated",
    ],
    [
      "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35",
      "4.4.62-wrong-region",
    ],
    [
      "550 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5",
      "4.4.4-no-subscription",
    ],
    [
      "550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 <sales@fabrikam.example>: Relay access denied",
      "5.7.367-remote-relay",
    ],
    ["550 5.1.6 SMTPUTF8 argument required.", "5.1.6-international-address"],
    ["421 4.4.2 Connection dropped", "4.4.2-connection-dropped"],
    [
      "421 4.4.2 Message size limit for this connection reached",
      "4.4.2-size-limit",
    ],
    ["451 4.7.650 temporarily rate limited", "4.7.500-699-server-busy"],
    ["451 4.7.899 please try again later", "4.7.850-899-suspicious-address"],
    ["550 5.7.610 Access denied", "5.7.606-649-banned-address"],
    ["550 5.7.730 Access denied", "5.7.700-749-tenant-restricted"],
  ]);
});

describe("a sign-in refused with 5.7.139", () => {
  const REASONS: readonly (readonly [string, string])[] = [
    ["SmtpClientAuthentication is disabled for the Tenant.", "tenant-switch"],
    ["SmtpClientAuthentication is disabled for the Mailbox.", "mailbox-switch"],
    [
      "user is locked by your organization's security defaults policy.",
      "security-defaults",
    ],
    [
      "the request did not meet the criteria to be authenticated successfully.",
      "criteria",
    ],
    ["the user credentials were incorrect.", "credentials"],
    ["basic authentication is disabled.", "basic-auth-disabled"],
    ["federated STS service was unreachable.", "federation-unreachable"],
    [
      "the federated STS URL does not support HTTPS.",
      "federation-without-https",
    ],
    ["", "reason-cut"],
  ];
  const refused = "535 5.7.139 Authentication unsuccessful,";
  for (const [reason, slug] of REASONS) {
    const said = `${refused} ${reason}`;
    understands([
      [said, `5.7.139-${slug}`],
      // The refusal that the server appends decides, not the reply that repeats it (RFC 4954 §6).
      [
        `530 5.7.57 Client not authenticated to send mail. Error: ${said}`,
        `5.7.139-${slug}`,
      ],
      [
        `The server response was: 5.7.57 Client not authenticated to send mail. Error: ${said}`,
        `5.7.139-${slug}`,
      ],
    ]);
  }
});

describe("a number without words", () => {
  understands([
    ["530 5.7.57", "5.7.57-not-authenticated"],
    ["5.7.64", "5.7.64-tenant-attribution"],
    ["550 5.7.68", "5.7.68-direct-send"],
    ["550 5.7.606", "5.7.606-649-banned-address"],
    ["Error 550 5.7.708", "5.7.708-traffic-not-accepted"],
    ["535", "535-sign-in-refused"],
    ["550 5.0.0", "x.0.x-undefined"],
    ["451 4.0.0", "delayed-notice"],
    ["550 5.1.999", "x.1.x-address"],
    ["452 4.2.99", "delayed-notice", "x.2.x-mailbox"],
    ["550 5.3.99", "x.3.x-mail-system"],
    ["550 5.4.99", "x.4.x-route"],
    ["503 5.5.1", "x.5.x-dialogue"],
    ["554 5.6.99", "x.6.x-content"],
    ["451 4.7.99", "delayed-notice", "x.7.x-security-or-policy"],
    ["550 5.8.1"],
  ]);
});

describe("words without a number", () => {
  understands([
    ["530 Client not authenticated to send mail.", "5.7.57-not-authenticated"],
    [
      "535 SmtpClientAuthentication is disabled for the Tenant",
      "5.7.139-tenant-switch",
    ],
    ["550 TenantAttribution; Relay Access Denied", "5.7.64-tenant-attribution"],
    ["550 Relay access denied", "relay-refused-number-cut"],
    [
      "550 Recipient address rejected: Access denied",
      "recipient-rejected-number-cut",
    ],
    ["550 <sales@fabrikam.example>: User unknown", "5.1.1-unknown-user"],
    ["552 Mailbox full", "5.2.2-mailbox-full"],
    [
      "550 Client does not have permissions to send as this sender",
      "5.7.60-send-as",
    ],
    ["421 TLS 1.0 and 1.1 are not supported.", "4.7.66-old-tls"],
    ["554 Hop count exceeded - possible mail loop", "5.4.6-5.4.14-mail-loop"],
    ["550 Something went wrong"],
    ["550 5.0.0 User not found", "5.1.1-unknown-user"],
    [
      "554 delivery error: This user doesn't have a fabrikam.example account",
      "5.1.1-unknown-user",
    ],
    ["550 relay not permitted", "relay-refused-number-cut"],
    ["550 5.7.1 relay not permitted", "5.7.1-relaying-denied"],
    [
      "550 mail.fabrikam.example is not permitted to relay through this server",
      "relay-refused-number-cut",
    ],
    ["571 No PTR Record found", "reverse-name-in-words"],
    [
      "550 5.7.1 Email rejected per DMARC policy for contoso.com",
      "5.7.26-dmarc-policy",
    ],
    [
      "550 5.7.509 Access denied, sending domain [contoso.com] does not pass DMARC verification and has a DMARC policy of reject.",
      "5.7.509-dmarc",
    ],
    [
      "550 Please turn on SMTP Authentication in your mail client",
      "sign-in-wanted-in-words",
    ],
    [
      "550-5.2.1 The email account that you tried to reach is inactive.",
      "mailbox-closed-in-words",
    ],
    ["554 5.7.9 Message not accepted for policy reasons.", "policy-in-words"],
    [
      "554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.",
      "5.7.1-content",
    ],
    ["550 Domain does not exist", "5.1.2-unknown-domain"],
    ["550 retry timeout exceeded", "4.4.7-expired"],
  ]);
});

describe("Microsoft's own numbers in a stranger's mouth", () => {
  const TABLE: readonly (readonly [Generator, string, string])[] = [
    ["exchange-online", "550 5.7.64 refused", "5.7.64-tenant-attribution"],
    ["unknown", "550 5.7.64 refused", "5.7.64-tenant-attribution"],
    ["google", "550 5.7.64 refused", "x.7.x-security-or-policy"],
    ["exim", "550 5.7.68 refused", "x.7.x-security-or-policy"],
    [
      "google",
      "550 5.7.64 TenantAttribution; Relay Access Denied",
      "5.7.64-tenant-attribution",
    ],
    ["sendmail", "550 5.1.1 refused", "5.1.1-unknown-user"],
  ];
  for (const [generator, words, id] of TABLE)
    it(`${generator}: ${words}`, () => {
      const [bounce] = readText(words).bounces;
      assert.ok(bounce);
      assert.deepEqual(
        matchCodes({ ...bounce, generator }, codes).map((code) => code.id),
        [id],
      );
    });
});
