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

/**
 * A question as it may leave the house: without addresses, machines, keys and long numbers. A person's or a company's name in
 * plain words cannot be told from any other word, and stays.
 */
export function maskedQuestion(question: string): string {
  return replaceTelling(question.normalize("NFKC"), (name, what) =>
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
