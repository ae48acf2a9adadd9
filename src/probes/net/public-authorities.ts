import { rootCertificates } from "node:tls";

/** The certificate authorities that Node trusts by itself (Mozilla's list), as PEM. */
export const publicAuthorities: readonly string[] = rootCertificates;
