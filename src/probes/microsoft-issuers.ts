/**
 * Organisations in the issuer names of certificates that Microsoft 365's mail doors show.
 * https://learn.microsoft.com/purview/encryption-office-365-certificate-chains
 */
export const CHECKED = "2026-11-20";

export const ISSUERS_OF_MICROSOFT: readonly string[] = [
  "Baltimore",
  "DigiCert Inc",
  "GlobalSign nv-sa",
  "Microsoft Corporation",
];
