import type { Directory, Look, MailAdmin } from "../desk/ports.ts";
import type { ExchangeReads } from "./exchange-reads.ts";
import type { GraphReads } from "./graph-reads.ts";
import { acceptedDomains } from "./looks/accepted-domains.ts";
import { authenticationPolicy } from "./looks/authentication-policy.ts";
import { blockedConnectors } from "./looks/blocked-connectors.ts";
import { conditionalAccess } from "./looks/conditional-access.ts";
import { connectors } from "./looks/connectors.ts";
import { directSend } from "./looks/direct-send.ts";
import { hve } from "./looks/hve.ts";
import { mailApps } from "./looks/mail-apps.ts";
import { mailboxLicence } from "./looks/mailbox-licence.ts";
import { mailbox } from "./looks/mailbox.ts";
import { mx } from "./looks/mx.ts";
import { recipient } from "./looks/recipient.ts";
import { restrictedSenders } from "./looks/restricted-senders.ts";
import { securityDefaults } from "./looks/security-defaults.ts";
import { sendAs } from "./looks/send-as.ts";
import { serviceHealth } from "./looks/service-health.ts";
import { signIns } from "./looks/sign-ins.ts";
import { smtpAuth } from "./looks/smtp-auth.ts";

/** What the looks read besides the desk's own ports. */
export interface TenantReads {
  readonly exchange: ExchangeReads;
  readonly graph: GraphReads;
}

/**
 * What can be read from the tenant, one look each. Without a directory the mail host is not looked up; without further
 * reads, only what the desk's own ports bring.
 */
export function createTenantLooks(
  admin: MailAdmin,
  directory: Directory | undefined,
  reads?: TenantReads,
): Look[] {
  return [
    acceptedDomains(admin),
    connectors(admin),
    directSend(admin),
    smtpAuth(admin),
    mailbox(admin),
    ...(directory === undefined ? [] : [mx(directory)]),
    ...(reads === undefined ? [] : furtherLooks(admin, reads)),
  ];
}

function furtherLooks(
  admin: MailAdmin,
  { exchange, graph }: TenantReads,
): Look[] {
  return [
    blockedConnectors(exchange),
    mailboxLicence(exchange, graph),
    authenticationPolicy(exchange),
    securityDefaults(graph),
    conditionalAccess(exchange, graph),
    signIns(exchange, graph),
    sendAs(exchange),
    restrictedSenders(exchange),
    recipient(admin, exchange),
    hve(exchange),
    mailApps(exchange),
    serviceHealth(graph),
  ];
}
