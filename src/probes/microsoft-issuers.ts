import type { Sourced } from "../core/model.ts";

/** Where the issuers below are listed, and the day on which they were held against it. */
export const ISSUERS_CHECKED: Sourced & { readonly id: string } = {
  id: "issuers-of-microsoft",
  source:
    "https://learn.microsoft.com/purview/encryption-office-365-certificate-chains",
  checked: "2026-11-20",
};

/** Organisations in the issuer names of certificates that Microsoft 365's mail doors show. */
export const ISSUERS_OF_MICROSOFT: readonly string[] = [
  "Baltimore",
  "DigiCert Inc",
  "GlobalSign nv-sa",
  "Microsoft Corporation",
];
