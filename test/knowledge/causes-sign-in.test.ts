import assert from "node:assert/strict";
import type { Facts } from "../../src/core/facts.ts";
import { printers } from "../core/cases.ts";
import { choosesAsIn, confirmed, judgesAsIn } from "./verdict-table.ts";

const SIGNS_IN = { "sender.signs-in": true } as const;
const NO_SIGN_IN = { "sender.signs-in": false } as const;
const OPEN = { ...NO_SIGN_IN, "server.role": "submission" } as const;
const OAUTH = { ...SIGNS_IN, "sign-in.method": "oauth" } as const;
const PASSWORD = { ...SIGNS_IN, "sign-in.method": "password" } as const;
const SWITCH_OFF = {
  "mailbox.smtp-auth": "inherits",
  "tenant.smtp-auth-disabled": true,
} as const;
const DEFAULTS = { "tenant.security-defaults": true } as const;
const POLICY = { "mailbox.basic-auth-allowed": false } as const;
const ACCESS = { "tenant.conditional-access-blocks": true } as const;
const ACCOUNT = { "sign-in.account": "scanner@contoso.com" } as const;
const UNLICENSED = { "mailbox.licensed": false } as const;

describe("each cause around signing in, by facts alone", () => {
  judgesAsIn({
    "not-authenticated": [
      [{}, undefined],
      [SIGNS_IN, "likely"],
      [{ "device.tls": "none" }, undefined],
      [{ ...SIGNS_IN, "device.tls": "none" }, "ruled-out"],
      [{ ...SIGNS_IN, "device.tls": "starttls" }, "likely"],
      [{ ...SIGNS_IN, ...SWITCH_OFF }, "ruled-out"],
      [{ ...SIGNS_IN, "sign-in.failure": "wrong-password" }, "ruled-out"],
      [{ ...SIGNS_IN, "sign-in.failure": "none" }, "likely"],
      // Then it belongs at another server.
      [NO_SIGN_IN, "ruled-out"],
      [{ ...OPEN, "device.sign-in-ability": "none" }, "ruled-out"],
      [{ ...OPEN, "connector.list": [] }, "likely"],
      [{ ...OPEN, "device.sign-in-ability": "password" }, "confirmed"],
      [{ ...NO_SIGN_IN, "device.sign-in-ability": "oauth" }, "likely"],
      [
        {
          ...OPEN,
          "device.sign-in-ability": "password",
          "connector.list": [printers],
          "sender.public-address": "198.51.100.20",
        },
        "ruled-out",
      ],
    ],
    "credentials-rejected": [
      [{}, undefined],
      [SIGNS_IN, undefined],
      [NO_SIGN_IN, "ruled-out"],
      [OAUTH, "ruled-out"],
      [{ "sign-in.failure": "wrong-password" }, "confirmed"],
      [{ "sign-in.failure": "mfa" }, "ruled-out"],
      [{ "sign-in.failure": "none" }, undefined],
      [{ "sign-in.failure": "other" }, undefined],
      [{ "problem.change": "password" }, "likely"],
      [{ ...SWITCH_OFF, "sign-in.failure": "wrong-password" }, "likely"],
    ],
    "basic-auth-retired": [
      [{}, undefined],
      [PASSWORD, undefined],
      [OAUTH, "ruled-out"],
      [NO_SIGN_IN, "ruled-out"],
    ],
    "security-defaults-block": [
      [{}, undefined],
      [DEFAULTS, "confirmed"],
      [{ "tenant.security-defaults": false }, "ruled-out"],
      [{ ...DEFAULTS, ...OAUTH }, "ruled-out"],
      [{ ...DEFAULTS, ...NO_SIGN_IN }, "ruled-out"],
      [{ ...DEFAULTS, ...SWITCH_OFF }, "likely"],
      [{ ...DEFAULTS, "mailbox.smtp-auth": "enabled" }, "confirmed"],
      [{ ...DEFAULTS, "device.tls": "none" }, "likely"],
      [{ ...DEFAULTS, "sign-in.failure": "security-defaults" }, "confirmed"],
      [{ ...DEFAULTS, "sign-in.failure": "wrong-password" }, "likely"],
      [{ "sign-in.failure": "security-defaults" }, "confirmed"],
      [{ "sign-in.failure": "mfa" }, "ruled-out"],
    ],
    "smtp-auth-disabled-tenant": [
      [{}, undefined],
      [{ "mailbox.smtp-auth": "inherits" }, undefined],
      [{ "tenant.smtp-auth-disabled": true }, "likely"],
      [SWITCH_OFF, "confirmed"],
      [{ ...SWITCH_OFF, ...DEFAULTS }, "confirmed"],
      [{ ...SWITCH_OFF, ...OAUTH }, "confirmed"],
      [{ ...SWITCH_OFF, ...NO_SIGN_IN }, "ruled-out"],
      [{ ...SWITCH_OFF, "mailbox.smtp-auth": "enabled" }, "ruled-out"],
      [{ ...SWITCH_OFF, "mailbox.smtp-auth": "disabled" }, "ruled-out"],
      [{ "tenant.smtp-auth-disabled": false }, "ruled-out"],
    ],
    "smtp-auth-disabled-mailbox": [
      [{}, undefined],
      [{ "mailbox.smtp-auth": "no-mailbox" }, undefined],
      [{ "mailbox.smtp-auth": "disabled" }, "confirmed"],
      [{ "mailbox.smtp-auth": "disabled", ...NO_SIGN_IN }, "ruled-out"],
      // It may sign in as somebody else than it sends as.
      [{ "mailbox.smtp-auth": "enabled" }, undefined],
      [{ "mailbox.smtp-auth": "enabled", ...ACCOUNT }, "ruled-out"],
      [{ "mailbox.smtp-auth": "inherits", ...ACCOUNT }, "ruled-out"],
    ],
    "basic-auth-blocked-by-policy": [
      [{}, undefined],
      [POLICY, "confirmed"],
      [{ "mailbox.basic-auth-allowed": true }, "ruled-out"],
      [{ ...POLICY, ...OAUTH }, "ruled-out"],
      [{ ...POLICY, ...NO_SIGN_IN }, "ruled-out"],
      [{ ...POLICY, ...DEFAULTS }, "likely"],
      [{ ...POLICY, ...SWITCH_OFF }, "likely"],
      [{ ...POLICY, "sign-in.failure": "policy" }, "confirmed"],
      [{ ...POLICY, "sign-in.failure": "conditional-access" }, "likely"],
      [{ "sign-in.failure": "policy" }, "likely"],
      [{ "sign-in.failure": "mfa" }, "ruled-out"],
    ],
    "conditional-access-block": [
      [{}, undefined],
      [ACCESS, "confirmed"],
      [{ "tenant.conditional-access-blocks": false }, "ruled-out"],
      [{ ...ACCESS, ...OAUTH }, "ruled-out"],
      [{ ...ACCESS, ...NO_SIGN_IN }, "ruled-out"],
      [{ ...ACCESS, ...POLICY }, "likely"],
      [{ ...ACCESS, ...SWITCH_OFF }, "likely"],
      [{ ...ACCESS, "sign-in.failure": "wrong-password" }, "likely"],
      [{ "sign-in.failure": "conditional-access" }, "confirmed"],
      [{ ...OAUTH, "sign-in.failure": "conditional-access" }, "confirmed"],
      [
        {
          "tenant.conditional-access-blocks": false,
          "sign-in.failure": "conditional-access",
        },
        "confirmed",
      ],
      [{ "sign-in.failure": "mfa" }, "ruled-out"],
    ],
    "mfa-blocks-basic": [
      [{}, undefined],
      [{ "sign-in.failure": "mfa" }, "confirmed"],
      [{ "sign-in.failure": "wrong-password" }, "ruled-out"],
      [{ "sign-in.failure": "other" }, undefined],
      [{ ...OAUTH, "sign-in.failure": "mfa" }, "ruled-out"],
    ],
    "federation-unreachable": [
      [{}, undefined],
      [{ "sign-in.failure": "federation" }, "confirmed"],
      [{ "sign-in.failure": "wrong-password" }, "ruled-out"],
      [NO_SIGN_IN, "ruled-out"],
    ],
    "mailbox-unlicensed": [
      [{}, undefined],
      [UNLICENSED, "confirmed"],
      [{ "mailbox.licensed": true }, "ruled-out"],
      [{ "mailbox.smtp-auth": "no-mailbox" }, "confirmed"],
      [{ "mailbox.smtp-auth": "enabled" }, undefined],
      [{ ...UNLICENSED, "hve.billing": "valid" }, "ruled-out"],
      [
        { "mailbox.smtp-auth": "no-mailbox", "hve.billing": "missing" },
        "ruled-out",
      ],
      [{ ...UNLICENSED, ...SWITCH_OFF }, "likely"],
      [{ ...UNLICENSED, ...NO_SIGN_IN }, "ruled-out"],
    ],
    "oauth-misconfigured": [
      [{}, undefined],
      [{ "sign-in.app-registered": false }, undefined],
      [PASSWORD, "ruled-out"],
      [NO_SIGN_IN, "ruled-out"],
      [OAUTH, "likely"],
      [{ ...OAUTH, "sign-in.app-registered": true }, "likely"],
      [{ ...OAUTH, "sign-in.app-registered": false }, "confirmed"],
      [{ ...OAUTH, "sign-in.app-registered": false, ...SWITCH_OFF }, "likely"],
      [{ ...OAUTH, ...UNLICENSED }, undefined],
      [
        {
          ...OAUTH,
          "sign-in.app-registered": false,
          "sender.kind": "mailbox",
        },
        undefined,
      ],
    ],
    "send-as-denied": [
      [{}, undefined],
      [{ "sign-in.may-send-as": false }, "confirmed"],
      [{ "sign-in.may-send-as": true }, "possible"],
      [
        {
          "sign-in.account": "app@contoso.com",
          "sender.address": "scanner@contoso.com",
        },
        "likely",
      ],
      [
        {
          "sign-in.account": "Scanner@contoso.com",
          "sender.address": "scanner@contoso.com",
        },
        undefined,
      ],
      [{ ...NO_SIGN_IN, "sign-in.may-send-as": false }, "ruled-out"],
    ],
  });
});

describe("reasons that share one refusal", () => {
  const ALL = [
    "basic-auth-blocked-by-policy",
    "conditional-access-block",
    "credentials-rejected",
    "federation-unreachable",
    "mailbox-unlicensed",
    "mfa-blocks-basic",
    "not-authenticated",
    "oauth-misconfigured",
    "security-defaults-block",
    "smtp-auth-disabled-mailbox",
    "smtp-auth-disabled-tenant",
  ];
  /** Whatever else is amiss: the one that Microsoft 365 names. */
  const ONE: readonly [Partial<Facts>, string][] = [
    [{ ...SWITCH_OFF, ...DEFAULTS, ...POLICY }, "smtp-auth-disabled-tenant"],
    [{ ...SWITCH_OFF, ...UNLICENSED }, "smtp-auth-disabled-tenant"],
    [
      { ...SWITCH_OFF, ...DEFAULTS, "mailbox.smtp-auth": "disabled" },
      "smtp-auth-disabled-mailbox",
    ],
    [
      { ...SWITCH_OFF, ...DEFAULTS, "mailbox.smtp-auth": "enabled" },
      "security-defaults-block",
    ],
    [{ ...DEFAULTS, ...POLICY, ...ACCESS }, "security-defaults-block"],
    [{ ...POLICY, ...ACCESS, ...UNLICENSED }, "basic-auth-blocked-by-policy"],
    [{ ...ACCESS, ...UNLICENSED }, "conditional-access-block"],
    [
      { ...ACCESS, "sign-in.failure": "conditional-access" },
      "conditional-access-block",
    ],
    [
      { ...DEFAULTS, ...ACCESS, "sign-in.failure": "wrong-password" },
      "credentials-rejected",
    ],
    [{ ...UNLICENSED, "sign-in.failure": "mfa" }, "mfa-blocks-basic"],
    [{ ...UNLICENSED, "device.tls": "starttls" }, "mailbox-unlicensed"],
    [
      { ...OAUTH, ...DEFAULTS, ...POLICY, "sign-in.app-registered": false },
      "oauth-misconfigured",
    ],
    [
      { ...OAUTH, ...UNLICENSED, "sign-in.app-registered": false },
      "mailbox-unlicensed",
    ],
  ];
  for (const [facts, expected] of ONE)
    it(`${JSON.stringify(facts)} confirms ${expected} alone`, () => {
      assert.deepEqual(confirmed({ ...SIGNS_IN, ...facts }, ALL), [expected]);
    });
});

const INSIDE = { "recipient.external": false } as const;
const OUTSIDE = { "recipient.external": true } as const;
const DEVICE = { "sender.kind": "device" } as const;
const PROGRAM = { "sender.kind": "application" } as const;
const FIXED = { "sender.address-is-fixed": true } as const;
const CHANGING = { "sender.address-is-fixed": false } as const;
const BULK = { "sender.volume": "bulk" } as const;

describe("the cure for a sign-in that is refused", () => {
  choosesAsIn({
    "basic-auth-retired": [
      [{}, "switch-to-relay"],
      [DEVICE, "switch-to-relay"],
      [{ ...DEVICE, ...FIXED, ...INSIDE }, "switch-to-relay"],
      [{ ...DEVICE, ...INSIDE }, "switch-to-hve"],
      [{ ...DEVICE, ...INSIDE, ...CHANGING }, "switch-to-hve"],
      [{ ...DEVICE, ...OUTSIDE, ...CHANGING }, "use-local-relay"],
      [{ ...DEVICE, "device.sign-in-ability": "oauth" }, "switch-to-oauth"],
      [
        { ...DEVICE, ...INSIDE, "device.sign-in-ability": "none" },
        "switch-to-relay",
      ],
      [
        { ...DEVICE, ...OUTSIDE, "network.ports-shut": [25] },
        "use-local-relay",
      ],
      [PROGRAM, "switch-to-oauth"],
      [
        { ...PROGRAM, "device.sign-in-ability": "password", ...FIXED },
        "switch-to-relay",
      ],
      [{ ...PROGRAM, "network.ports-shut": [587] }, "switch-to-graph"],
      [{ ...PROGRAM, ...BULK }, "switch-to-communication-services"],
      [{ ...PROGRAM, ...BULK, ...INSIDE }, "switch-to-hve"],
      [{ "sender.kind": "mailbox" }, "switch-to-oauth"],
      [{ "sender.kind": "server", ...INSIDE }, "switch-to-relay"],
    ],
    "security-defaults-block": [
      [{}, "switch-to-relay"],
      [PROGRAM, "switch-to-oauth"],
      // A password is refused at that server too.
      [{ ...DEVICE, ...INSIDE, ...CHANGING }, "use-local-relay"],
      [{ ...DEVICE, ...BULK, ...INSIDE }, "switch-to-relay"],
      [{ ...PROGRAM, ...BULK, ...INSIDE }, "switch-to-hve"],
    ],
    "conditional-access-block": [[PROGRAM, "switch-to-oauth"]],
    "mfa-blocks-basic": [[DEVICE, "switch-to-relay"]],
    "basic-auth-blocked-by-policy": [
      [{}, "switch-to-relay"],
      [PROGRAM, "switch-to-oauth"],
      [{ ...DEVICE, ...CHANGING }, "allow-basic-auth-for-mailbox"],
    ],
    "not-authenticated": [
      [{}, "correct-sign-in"],
      [{ "device.tls": "implicit" }, "turn-on-encryption"],
      [{ "device.tls": "starttls" }, "correct-sign-in"],
    ],
    "send-as-denied": [
      [{}, "grant-send-as"],
      [{ "sender.domain-accepted": true }, "grant-send-as"],
      [{ "sender.domain-accepted": false }, "use-accepted-sender-domain"],
    ],
    "smtp-auth-disabled-tenant": [[DEFAULTS, "enable-smtp-auth-mailbox"]],
    "smtp-auth-disabled-mailbox": [[{}, "enable-smtp-auth-mailbox"]],
    "mailbox-unlicensed": [[{}, "assign-licence"]],
    "oauth-misconfigured": [[{}, "correct-oauth"]],
    "credentials-rejected": [[{}, "correct-sign-in"]],
    "federation-unreachable": [[{}, "repair-federation"]],
  });
});
