import type { Directory, Look, MailAdmin } from "../desk/ports.ts";
import { acceptedDomains } from "./looks/accepted-domains.ts";
import { connectors } from "./looks/connectors.ts";
import { directSend } from "./looks/direct-send.ts";
import { mailbox } from "./looks/mailbox.ts";
import { mx } from "./looks/mx.ts";
import { smtpAuth } from "./looks/smtp-auth.ts";

/** What can be read from the tenant, one look each. Without a directory the mail host is not looked up. */
export function createTenantLooks(
  admin: MailAdmin,
  directory: Directory | undefined,
): Look[] {
  return [
    acceptedDomains(admin),
    connectors(admin),
    directSend(admin),
    smtpAuth(admin),
    mailbox(admin),
    ...(directory === undefined ? [] : [mx(directory)]),
  ];
}
