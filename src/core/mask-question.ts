import { replaceTelling } from "./telling-names.ts";

/** Names that say nothing about whoever writes them. */
const KNOWN_HOSTS: ReadonlySet<string> = new Set([
  "admin.cloud.microsoft",
  "admin.exchange.microsoft.com",
  "admin.microsoft.com",
  "asp.net",
  "entra.microsoft.com",
  "graph.microsoft.com",
  "hotmail.com",
  "learn.microsoft.com",
  "login.microsoftonline.com",
  "microsoft.com",
  "node.js",
  "office.com",
  "office365.com",
  "outlook.com",
  "outlook.office.com",
  "outlook.office365.com",
  "portal.azure.com",
  "security.microsoft.com",
  "sender.office.com",
  "smtp-hve.office365.com",
  "smtp-mail.outlook.com",
  "smtp.azurecomm.net",
  "smtp.office365.com",
  "spf.protection.outlook.com",
]);

/** Below these of Microsoft's names the organisation's own name stands in front. */
const NAMED_FOR_TENANT =
  /\.(?:mail\.protection\.outlook\.com|mx\.microsoft|onmicrosoft\.com|sharepoint\.com)$/u;

/** The word behind "password:", and behind "password is" where it does not read like a plain word. */
const SECRET =
  /((?<!\p{L})(?:pass(?:word|wort|code|phrase)|kennwort|pwd|pin|secret|geheimnis|(?:api[ -]?)?key|schlüssel|token|mot de passe|contraseña|wachtwoord|senha|hasło)(?:\s?[:=]\s?|\s(?:is|was|ist|war|lautet|est|es|è|é|to)\s(?=\p{L}*(?:\d|[^\p{L}\s]\S*[\p{L}\d]))))\S+/giu;
/** By which a case is known. */
const REFERENCE = /\bBD-[\dA-Z]{4}\b/giu;

/**
 * A question as it may leave the house: without addresses, machines, keys and long numbers. A person's or a company's name in
 * plain words cannot be told from any other word, and stays.
 */
export function maskedQuestion(question: string): string {
  const plain = question
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\.{2,}/gu, "\u2026")
    // Names that somebody kept from becoming links.
    .replace(/\s?[[(](?:\.|dot|punkt)[\])]\s?/giu, ".")
    .replace(/\s?[[(](?:@|at|ät)[\])]\s?/giu, "@")
    .replace(SECRET, "$1[secret]")
    .replace(REFERENCE, "[case]");
  return replaceTelling(plain, (name, what) =>
    what === "host name" ? (maskedHost(name) ?? "[host name]") : `[${what}]`,
  );
}

/** Undefined where the name is nobody's that we know. */
function maskedHost(host: string): string | undefined {
  const name = host.toLowerCase();
  if (KNOWN_HOSTS.has(name)) return host;
  const suffix = NAMED_FOR_TENANT.exec(name)?.[0];
  return suffix === undefined ? undefined : `[host name]${suffix}`;
}
