import assert from "node:assert/strict";
import { checkedReader, evidenceOf, reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Fix } from "../../src/core/model.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { harmfulIn } from "../../src/knowledge/harmful-advice.ts";
import { NOW, seen } from "../core/cases.ts";

const SCANNER = { "mailbox.address": "scanner@contoso.com" } as const;
const ASKED_FOR = [
  "$appId = Read-Host 'Application (client) ID'",
  "$objectId = Read-Host 'Object ID, as Enterprise applications shows it'",
];

/** What is known, and the commands to the letter. */
const SCRIPTS: readonly [string, Partial<Facts>, readonly string[]][] = [
  [
    "enable-smtp-auth-mailbox",
    SCANNER,
    [
      "Set-CASMailbox -Identity 'scanner@contoso.com' -SmtpClientAuthenticationDisabled $false",
      "Get-CASMailbox -Identity 'scanner@contoso.com' | Format-List SmtpClientAuthenticationDisabled",
    ],
  ],
  [
    "enable-smtp-auth-mailbox",
    { ...SCANNER, "sender.address": "labels@contoso.com" },
    [
      "Set-CASMailbox -Identity 'scanner@contoso.com' -SmtpClientAuthenticationDisabled $false",
      "Get-CASMailbox -Identity 'scanner@contoso.com' | Format-List SmtpClientAuthenticationDisabled",
    ],
  ],
  [
    "switch-to-oauth",
    SCANNER,
    [
      ...ASKED_FOR,
      "New-ServicePrincipal -DisplayName 'SMTP sender' -AppId $appId -ObjectId $objectId",
      "Add-MailboxPermission -Identity 'scanner@contoso.com' -AccessRights 'FullAccess' -User $objectId",
      "Set-CASMailbox -Identity 'scanner@contoso.com' -SmtpClientAuthenticationDisabled $false",
    ],
  ],
  [
    "switch-to-graph",
    SCANNER,
    [
      ...ASKED_FOR,
      "New-ServicePrincipal -DisplayName 'Mail sender' -AppId $appId -ObjectId $objectId",
      "New-ManagementScope -Name 'Mail sender, one mailbox' -RecipientRestrictionFilter 'PrimarySmtpAddress -eq ''scanner@contoso.com'''",
      "New-ManagementRoleAssignment -Role 'Application Mail.Send' -CustomResourceScope 'Mail sender, one mailbox' -App $objectId",
      "Test-ServicePrincipalAuthorization -Resource 'scanner@contoso.com' -Identity $objectId",
    ],
  ],
  [
    "allow-basic-auth-for-mailbox",
    SCANNER,
    [
      "New-AuthenticationPolicy -Name 'SMTP with a password, one mailbox' -AllowBasicAuthSmtp",
      "Set-User -Identity 'scanner@contoso.com' -AuthenticationPolicy 'SMTP with a password, one mailbox'",
      "Set-User -Identity 'scanner@contoso.com' -STSRefreshTokensValidFrom $([System.DateTime]::UtcNow)",
    ],
  ],
  [
    "grant-send-as",
    {
      "sign-in.account": "app@contoso.com",
      "sender.address": "scanner@contoso.com",
    },
    [
      "Add-RecipientPermission -Identity 'scanner@contoso.com' -Trustee 'app@contoso.com' -AccessRights 'SendAs'",
      "Get-RecipientPermission -Identity 'scanner@contoso.com'",
    ],
  ],
  [
    "correct-hve-billing",
    { "sign-in.account": "hve@contoso.com" },
    [
      "Get-HVEAccountBillingPolicy -Identity 'hve@contoso.com'",
      "Set-HVEAccountBillingPolicy -Identity 'hve@contoso.com' -BillingPolicyId (Read-Host 'ID of the billing policy')",
    ],
  ],
  [
    "correct-recipient",
    { "recipient.address": "ana@contoso.com" },
    ["Get-Recipient -Identity 'ana@contoso.com'"],
  ],
  [
    "secure-account",
    { "mailbox.address": "o'brien@contoso.com" },
    [
      "Get-Mailbox -Identity 'o''brien@contoso.com' | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward",
      "Get-InboxRule -Mailbox 'o''brien@contoso.com' -IncludeHidden",
      "Get-MailboxPermission -Identity 'o''brien@contoso.com'",
    ],
  ],
  [
    "assign-licence",
    SCANNER,
    [
      "Get-Mailbox -Identity 'scanner@contoso.com' | Format-List PrimarySmtpAddress,RecipientTypeDetails,SKUAssigned",
    ],
  ],
];

/** Values that are no address: nothing is made of them. */
const HOSTILE = [
  "x'; Remove-Mailbox ana@contoso.com; '@contoso.com",
  "$(Remove-Mailbox)@contoso.com",
  "x\u2019; Remove-Mailbox \u2019@contoso.com",
  "x@contoso.com\nRemove-Mailbox ana@contoso.com",
  '"a b"@contoso.com',
  "scanner",
];

/** Fixes whose commands need one of these facts. */
const NEED_AN_ADDRESS = [
  "allow-basic-auth-for-mailbox",
  "assign-licence",
  "correct-hve-billing",
  "correct-oauth",
  "correct-recipient",
  "enable-smtp-auth-mailbox",
  "grant-send-as",
  "secure-account",
  "shrink-message",
  "switch-to-graph",
  "switch-to-oauth",
];

function fix(id: string): Fix {
  const found = fixes.find((one) => one.id === id);
  assert.ok(found !== undefined, id);
  return found;
}

describe("commands of the fixes around signing in", () => {
  for (const [id, facts, expected] of SCRIPTS)
    it(`${id} with ${JSON.stringify(facts)}`, () => {
      assert.deepEqual(fix(id).script?.(reader(seen(facts))), expected);
    });

  for (const id of NEED_AN_ADDRESS) {
    it(`${id} has none while the address is not known`, () => {
      assert.equal(fix(id).script?.(reader([])), undefined);
    });

    it(`${id} has none with what only a bounce says`, () => {
      const told = evidenceOf(
        {
          "sign-in.account": "app@contoso.com",
          "sender.address": "scanner@contoso.com",
          "recipient.address": "ana@contoso.com",
        },
        "bounce",
        NOW,
        "told",
      );
      assert.equal(fix(id).script?.(checkedReader(told)), undefined);
    });

    for (const value of HOSTILE)
      it(`${id} has none for ${JSON.stringify(value)}`, () => {
        const read = reader(
          seen({
            "mailbox.address": value,
            "sign-in.account": value,
            "sender.address": value,
            "recipient.address": value,
          }),
        );
        assert.equal(fix(id).script?.(read), undefined);
      });
  }

  it("of a mailbox fall back on an account that is an address", () => {
    const read = reader(
      seen({
        "sign-in.account": "CONTOSO\\scanner",
        "sender.address": "scanner@contoso.com",
      }),
    );
    assert.match(
      fix("enable-smtp-auth-mailbox").script?.(read)?.[0] ?? "",
      /-Identity 'scanner@contoso\.com'/,
    );
  });
});

describe("the switch of one mailbox", () => {
  const steps = (facts: Partial<Facts>) =>
    fix("enable-smtp-auth-mailbox")
      .steps(reader(seen(facts)))
      .join("\n");

  it("tells what will refuse a password next", () => {
    assert.doesNotMatch(steps({}), /one more refusal/);
    assert.match(
      steps({ "tenant.security-defaults": true }),
      /one more refusal.*leave security defaults on/,
    );
    assert.match(
      steps({ "mailbox.basic-auth-allowed": false }),
      /one more refusal/,
    );
    assert.doesNotMatch(
      steps({ "tenant.security-defaults": true, "sign-in.method": "oauth" }),
      /one more refusal/,
    );
  });

  it("is changed for the mailbox that was read, not for another sender", () => {
    const read = reader(
      seen({
        ...SCANNER,
        "sender.address": "labels@contoso.com",
        "mailbox.smtp-auth": "inherits",
      }),
    );
    assert.deepEqual(fix("enable-smtp-auth-mailbox").change?.(read), {
      kind: "enable-smtp-auth-mailbox",
      mailbox: "scanner@contoso.com",
    });
  });
});

/** Server, port and encryption to the letter. */
const SETTINGS: readonly [string, string, number, string][] = [
  ["correct-sign-in", "smtp.office365.com", 587, "STARTTLS"],
  ["turn-on-encryption", "smtp.office365.com", 587, "STARTTLS"],
  ["enable-smtp-auth-mailbox", "smtp.office365.com", 587, "STARTTLS"],
  ["switch-to-oauth", "smtp.office365.com", 587, "STARTTLS"],
  ["correct-oauth", "smtp.office365.com", 587, "STARTTLS"],
  ["allow-basic-auth-for-mailbox", "smtp.office365.com", 587, "STARTTLS"],
  ["assign-licence", "smtp.office365.com", 587, "STARTTLS"],
  ["switch-to-hve", "smtp-hve.office365.com", 587, "STARTTLS"],
  ["switch-to-communication-services", "smtp.azurecomm.net", 587, "STARTTLS"],
];

describe("what the device's form needs", () => {
  for (const [id, server, port, tls] of SETTINGS)
    it(`${id}: ${server}`, () => {
      const settings = fix(id).settings?.(reader(seen(SCANNER)));
      assert.deepEqual(
        [settings?.server, settings?.port, settings?.tls],
        [server, port, tls],
      );
    });
});

/** The fixes of this file's subject, whatever they are about. */
const OURS = [
  ...NEED_AN_ADDRESS,
  "ask-recipient-admin",
  "break-mail-loop",
  "correct-message",
  "correct-sign-in",
  "reduce-concurrency",
  "repair-federation",
  "switch-to-communication-services",
  "switch-to-hve",
  "turn-on-encryption",
  "wait-and-retry",
];

describe("each of these fixes", () => {
  for (const id of OURS)
    it(`${id} says how to check it, how to undo it and what to watch out for, and does no harm`, () => {
      const { check, undo, watchOut, steps, script, title } = fix(id);
      const read = reader(seen({ ...SCANNER, "recipient.external": false }));
      for (const words of [check, undo, ...watchOut, ...steps(read)])
        assert.match(words, /^[A-Z].*\.$/);
      assert.ok(watchOut.length > 0);
      const all = [title, check, undo, ...watchOut, ...steps(read)];
      assert.deepEqual(
        harmfulIn([...all, ...(script?.(read) ?? [])].join("\n")),
        [],
      );
    });
});
