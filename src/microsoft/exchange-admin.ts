import type { MailAdmin, TokenSource } from "../desk/ports.ts";
import { readBlockedConnectors } from "./blocked-connectors.ts";
import {
  mapRead,
  readByIdentity,
  readOnly,
  readRows,
} from "./exchange-read.ts";
import type { ReadParts } from "./exchange-read.ts";
import {
  acceptedDomainRow,
  casMailboxRow,
  inboundConnectorRow,
  organizationRow,
  transportRow,
} from "./exchange-rows.ts";
import { runWrite } from "./invoke-command.ts";

export interface MailAdminParts extends ReadParts {
  /** Changes the tenant; another identity than the reader's, used after an approval only. */
  readonly changer: TokenSource | undefined;
}

/** Exchange Online as the desk needs it. */
export function createMailAdmin(parts: MailAdminParts): MailAdmin {
  return {
    acceptedDomains: async () =>
      mapRead(
        await readRows(parts, acceptedDomainRow, "Get-AcceptedDomain", {
          ResultSize: "Unlimited",
        }),
        (domains) =>
          domains.map((domain) => ({
            name: domain.DomainName,
            type: domain.DomainType,
            isDefault: domain.Default ?? false,
            matchSubDomains: domain.MatchSubDomains ?? false,
          })),
      ),
    inboundConnectors: () =>
      readRows(parts, inboundConnectorRow, "Get-InboundConnector"),
    blockedConnectors: () => readBlockedConnectors(parts),
    organization: async () =>
      mapRead(
        await readOnly(parts, organizationRow, "Get-OrganizationConfig"),
        (row) => ({ rejectDirectSend: row.RejectDirectSend }),
      ),
    transport: async () =>
      mapRead(
        await readOnly(parts, transportRow, "Get-TransportConfig"),
        (row) => ({
          smtpClientAuthenticationDisabled:
            row.SmtpClientAuthenticationDisabled,
        }),
      ),
    mailbox: async (address) =>
      mapRead(
        await readByIdentity(parts, casMailboxRow, "Get-CASMailbox", address),
        (row) =>
          row === null
            ? null
            : {
                address: row.PrimarySmtpAddress ?? address,
                smtpClientAuthenticationDisabled:
                  row.SmtpClientAuthenticationDisabled,
              },
      ),
    write: (write, notAfter) => runWrite(parts, parts.changer, write, notAfter),
  };
}
