import type { Directory, Look, MailAdmin } from "../desk/ports.ts";
import { createExchangeReads } from "./exchange-reads.ts";
import type { ExchangeReads } from "./exchange-reads.ts";
import type { ReadParts } from "./exchange-read.ts";
import { createGraphReads } from "./graph-reads.ts";
import type { GraphReads } from "./graph-reads.ts";
import type { GraphParts } from "./graph.ts";
import type { SharedReads } from "./shared-reads.ts";
import { createTenantLooks } from "./tenant-looks.ts";

/** All looks at the tenant, over reads that cases share for a minute. */
export function openTenantLooks(
  parts: ReadParts & GraphParts,
  admin: MailAdmin,
  directory: Directory,
  reads: SharedReads,
): readonly Look[] {
  const looks = createTenantLooks(
    {
      acceptedDomains: reads.share(() => admin.acceptedDomains()),
      inboundConnectors: reads.share(() => admin.inboundConnectors()),
      blockedConnectors: reads.share(() => admin.blockedConnectors()),
      organization: reads.share(() => admin.organization()),
      transport: reads.share(() => admin.transport()),
      mailbox: reads.share((address: string) => admin.mailbox(address)),
      write: (write, notAfter) => admin.write(write, notAfter),
    },
    {
      ...directory,
      mxHost: reads.share((domain: string) => directory.mxHost(domain)),
    },
    {
      exchange: shareExchange(createExchangeReads(parts), reads),
      graph: shareGraph(createGraphReads(parts), reads),
    },
  );
  return looks.map((look) => freshWhereAsked(look, reads));
}

/** Somebody changed the world by hand: what was read before that is read anew. */
function freshWhereAsked(look: Look, reads: SharedReads): Look {
  return {
    ...look,
    run(known, signal) {
      if (known.notBefore !== undefined) reads.forgetBefore(known.notBefore);
      return look.run(known, signal);
    },
  };
}

function shareExchange(
  exchange: ExchangeReads,
  { share }: SharedReads,
): ExchangeReads {
  return {
    blockedConnectors: share(exchange.blockedConnectors),
    blockedSenders: share(exchange.blockedSenders),
    user: share(exchange.user),
    mailboxOf: share(exchange.mailboxOf),
    recipient: share(exchange.recipient),
    sendAs: share(exchange.sendAs),
    mailboxPermissions: share(exchange.mailboxPermissions),
    servicePrincipals: share(exchange.servicePrincipals),
    defaultAuthenticationPolicy: share(exchange.defaultAuthenticationPolicy),
    allowsBasicSmtp: share(exchange.allowsBasicSmtp),
    hveBilling: share(exchange.hveBilling),
  };
}

function shareGraph(graph: GraphReads, { share }: SharedReads): GraphReads {
  return {
    securityDefaults: share(graph.securityDefaults),
    accessPolicies: share(graph.accessPolicies),
    smtpSignIns: share(graph.smtpSignIns),
    openIssues: share(graph.openIssues),
    plans: share(graph.plans),
  };
}
