import type { z } from "zod/v4";
import type { MailAdmin, TenantRead, TokenSource } from "../desk/ports.ts";
import {
  acceptedDomainRow,
  casMailboxRow,
  inboundConnectorRow,
  organizationRow,
  transportRow,
} from "./exchange-rows.ts";
import { runRead, runWrite } from "./invoke-command.ts";
import type { InvokeParts } from "./invoke-command.ts";
import { couldNotLook } from "./tenant-call.ts";
import type { NotSeen } from "./tenant-call.ts";

export interface MailAdminParts extends InvokeParts {
  /** Reads the tenant; absent when the tenant is not to be read. */
  readonly reader: TokenSource | undefined;
  /** Changes the tenant; another identity than the reader's, used after an approval only. */
  readonly changer: TokenSource | undefined;
}

/** Exchange Online as the desk needs it. */
export function createMailAdmin(parts: MailAdminParts): MailAdmin {
  return {
    acceptedDomains: async () =>
      map(
        await rows(parts, acceptedDomainRow, "Get-AcceptedDomain", {
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
      rows(parts, inboundConnectorRow, "Get-InboundConnector", {}),
    organization: async () =>
      map(
        await only(parts, organizationRow, "Get-OrganizationConfig"),
        (row) => ({
          rejectDirectSend: row.RejectDirectSend,
        }),
      ),
    transport: async () =>
      map(await only(parts, transportRow, "Get-TransportConfig"), (row) => ({
        smtpClientAuthenticationDisabled: row.SmtpClientAuthenticationDisabled,
      })),
    mailbox: (address) => readMailbox(parts, address),
    write: (write) => runWrite(parts, parts.changer, write),
  };
}

async function readMailbox(
  parts: MailAdminParts,
  address: string,
): ReturnType<MailAdmin["mailbox"]> {
  const cmdlet = "Get-CASMailbox";
  const read = await runRead(parts, parts.reader, cmdlet, {
    Identity: address,
  });
  if (read.outcome === "not-found") return { outcome: "saw", value: null };
  if (read.outcome !== "saw") return read;
  if (read.rows.length > 1)
    return couldNotLook(
      "target",
      "Exchange knows several mailboxes of that name.",
    );
  const [row] = read.rows;
  if (row === undefined) return { outcome: "saw", value: null };
  const mailbox = casMailboxRow.safeParse(row).data;
  return mailbox === undefined
    ? notUnderstood(cmdlet)
    : {
        outcome: "saw",
        value: {
          address: mailbox.PrimarySmtpAddress ?? address,
          smtpClientAuthenticationDisabled:
            mailbox.SmtpClientAuthenticationDisabled,
        },
      };
}

async function rows<T extends z.ZodType>(
  parts: MailAdminParts,
  row: T,
  cmdlet: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<TenantRead<readonly z.output<T>[]>> {
  const read = await runRead(parts, parts.reader, cmdlet, parameters);
  if (read.outcome === "not-found") return notUnderstood(cmdlet);
  if (read.outcome !== "saw") return read;
  const value = row.array().safeParse(read.rows).data;
  return value === undefined
    ? notUnderstood(cmdlet)
    : { outcome: "saw", value };
}

/** For objects of which a tenant has exactly one. */
async function only<T extends z.ZodType>(
  parts: MailAdminParts,
  row: T,
  cmdlet: string,
): Promise<TenantRead<z.output<T>>> {
  const read = await rows(parts, row, cmdlet, {});
  if (read.outcome !== "saw") return read;
  const [value, more] = read.value;
  return value === undefined || more !== undefined
    ? notUnderstood(cmdlet)
    : { outcome: "saw", value };
}

function map<T, U>(read: TenantRead<T>, to: (value: T) => U): TenantRead<U> {
  return read.outcome === "saw"
    ? { outcome: "saw", value: to(read.value) }
    : read;
}

function notUnderstood(cmdlet: string): NotSeen {
  return couldNotLook(
    "target",
    `Exchange's answer to ${cmdlet} is not understood.`,
  );
}
