import type { ConnectorFact, FactName, Facts } from "./facts.ts";
import { parseIpv4 } from "./ipv4.ts";

/**
 * Each fact's value from text: for `--fact name=value`, and for the answers that a scenario's person gives. Total over
 * the vocabulary, so that a new fact without a reader does not compile.
 */
type ValueReader<F extends FactName> = (text: string) => Facts[F] | undefined;

const READ: { readonly [F in FactName]: ValueReader<F> } = {
  "connector.blocked": listOf(someText),
  "connector.list": connectors,
  "device.finds-server": yesOrNo,
  "device.sign-in-ability": oneOf("none", "password", "oauth"),
  "device.tls": oneOf("none", "starttls", "implicit"),
  "device.tls-version": oneOf("too-old", "current"),
  "device.trusts-server": yesOrNo,
  "hve.billing": oneOf("valid", "missing"),
  "mailbox.address": someText,
  "mailbox.basic-auth-allowed": yesOrNo,
  "mailbox.licensed": yesOrNo,
  "mailbox.restricted": yesOrNo,
  "mailbox.smtp-auth": oneOf("enabled", "disabled", "inherits", "no-mailbox"),
  "network.clock-skew": wholeNumber,
  "network.ports-open": listOf(port),
  "network.ports-shut": listOf(port),
  "network.resolver-agrees": yesOrNo,
  "problem.change": oneOf(
    "new",
    "network",
    "certificate",
    "password",
    "security",
    "server-settings",
    "nothing",
  ),
  "problem.forged": yesOrNo,
  "problem.scope": oneOf(
    "one-message",
    "one-recipient",
    "outside-only",
    "everything",
  ),
  "recipient.address": someText,
  "recipient.dane": yesOrNo,
  "recipient.domain-takes-mail": yesOrNo,
  "recipient.exists": yesOrNo,
  "recipient.external": yesOrNo,
  "recipient.mta-sts": oneOf("missing", "none", "testing", "enforce"),
  "recipient.tls-reports": yesOrNo,
  "relay.external": oneOf("accepted", "refused", "deferred"),
  "relay.internal": oneOf("accepted", "refused", "deferred"),
  "sender.address": someText,
  "sender.address-blocklisted": yesOrNo,
  "sender.address-is-fixed": yesOrNo,
  "sender.certificate-name": textOrNone,
  "sender.dkim-keys": oneOf("present", "missing"),
  "sender.dmarc-policy": oneOf("missing", "none", "quarantine", "reject"),
  "sender.domain": someText,
  "sender.domain-accepted": yesOrNo,
  "sender.is-null": yesOrNo,
  "sender.kind": oneOf("device", "application", "mailbox", "server"),
  "sender.mx": listOf(someText),
  "sender.public-address": address,
  "sender.reported-address": address,
  "sender.reverse-name": oneOf("confirmed", "unconfirmed", "missing"),
  "sender.signs-in": yesOrNo,
  "sender.spf-proposal": someText,
  "sender.spf-record": someText,
  "sender.spf-result": oneOf(
    "pass",
    "fail",
    "softfail",
    "neutral",
    "none",
    "permerror",
  ),
  "sender.volume": oneOf("ordinary", "bulk"),
  "server.addresses": listOf(address),
  "server.certificate": oneOf(
    "trusted",
    "untrusted",
    "expired",
    "wrong-name",
    "intercepted",
  ),
  "server.greets": yesOrNo,
  "server.name": someText,
  "server.name-resolves": yesOrNo,
  "server.offers-sign-in": yesOrNo,
  "server.offers-starttls": yesOrNo,
  "server.port": port,
  "server.reachable": yesOrNo,
  "server.role": oneOf(
    "tenant-mx",
    "submission",
    "own-server",
    "other-tenant-mx",
    "other",
  ),
  "server.tls-versions": listOf(someText),
  "sign-in.account": someText,
  "sign-in.app-registered": yesOrNo,
  "sign-in.failure": oneOf(
    "none",
    "wrong-password",
    "security-defaults",
    "conditional-access",
    "mfa",
    "policy",
    "federation",
    "other",
  ),
  "sign-in.may-send-as": yesOrNo,
  "sign-in.method": oneOf("password", "oauth"),
  "tenant.conditional-access-blocks": yesOrNo,
  "tenant.mx-host": someText,
  "tenant.reject-direct-send": yesOrNo,
  "tenant.security-defaults": yesOrNo,
  "tenant.service-incident": textOrNone,
  "tenant.smtp-auth-disabled": yesOrNo,
};

function isFactName(name: string): name is FactName {
  return Object.hasOwn(READ, name);
}

/** `{ [name]: value }`, or undefined when there is no such fact or the text is no value of it. */
export function parseFact(
  name: string,
  text: string,
): Partial<Facts> | undefined {
  if (!isFactName(name)) return undefined;
  const value = READ[name](text.trim());
  return value === undefined ? undefined : { [name]: value };
}

function someText(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** 'none' is an answer too: there is nothing of the kind. */
function textOrNone(text: string): string | null | undefined {
  return text === "none" ? null : someText(text);
}

/** Values with commas between them; undefined when one of them cannot be read. */
function listOf<T>(
  read: (text: string) => T | undefined,
): (text: string) => readonly T[] | undefined {
  return (text) => {
    const values = text.split(",").map((part) => read(part.trim()));
    return values.every((value) => value !== undefined) ? values : undefined;
  };
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(yes|true)$/i.test(text)) return true;
  return /^(no|false)$/i.test(text) ? false : undefined;
}

function wholeNumber(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function port(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? Number(text)
    : undefined;
}

/** IPv4, or IPv6 in any of its spellings (RFC 4291 §2.2); probing has its own, stricter guard. */
function address(text: string): string | undefined {
  return parseIpv4(text) !== undefined || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(text)
    ? text
    : undefined;
}

function oneOf<C extends string>(
  ...choices: readonly C[]
): (text: string) => C | undefined {
  return (text) => choices.find((choice) => choice === text);
}

function connectors(text: string): readonly ConnectorFact[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isConnector) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isConnector(value: unknown): value is ConnectorFact {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "type" in value &&
    (value.type === "OnPremises" || value.type === "Partner") &&
    "enabled" in value &&
    typeof value.enabled === "boolean" &&
    "addresses" in value &&
    Array.isArray(value.addresses) &&
    value.addresses.every((entry) => typeof entry === "string")
  );
}
