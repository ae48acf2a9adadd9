import type { Scenario } from "../../scenario.ts";
import { hostKey, legacyMxHost } from "../places.ts";
import { bannerTime, mailboxServer, mxFrontEnd, tailOf } from "./front-end.ts";
import { refusalAtMx, refusalAtOtherTenant } from "./mx-verdict.ts";
import { queuedReply } from "./queued.ts";
import { certificateDomains, headerOf, type ServerRules } from "./rules.ts";

type Shape = Pick<ServerRules, "mailFrom" | "endOfData">;

const mailFlow: Shape = {
  // Attribution waits for the recipient, so the sender is taken as it comes.
  mailFrom: () => "250 2.1.0 Sender OK",
  endOfData: (_visit, _envelope, message) =>
    headerOf(message, "from") === undefined
      ? "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant"
      : queuedReply(message, mailboxServer()),
};

function door(clientAddress: string) {
  const frontEnd = mxFrontEnd();
  return {
    ...mailFlow,
    banner: `${frontEnd.bannerHost} Microsoft ESMTP MAIL Service ready at ${bannerTime(new Date())} [${frontEnd.sessionId}]`,
    hostName: frontEnd.bannerHost,
    clientAddress,
    sizeLimit: 157_286_400,
    tail: () => tailOf(frontEnd, new Date()),
  };
}

/** The tenant's own MX on port 25. */
export function tenantMxRules(
  scenario: () => Scenario,
  clientAddress: string,
): ServerRules {
  return {
    ...door(clientAddress),
    rcptTo: (visit, sender, recipient) =>
      refusalAtMx(scenario(), {
        caller: {
          address: clientAddress,
          certificateDomains: certificateDomains(visit),
        },
        session: visit.security.kind,
        sender,
        recipient,
      }) ?? "250 2.1.5 Recipient OK",
  };
}

/** The MX of some other tenant; it serves the domain after which its host is named. */
export function otherTenantMxRules(
  scenario: () => Scenario,
  clientAddress: string,
): ServerRules {
  const serves = (domain: string) =>
    legacyMxHost(domain) === hostKey(scenario().device.host);
  return {
    ...door(clientAddress),
    rcptTo: (_visit, _sender, recipient) =>
      refusalAtOtherTenant(serves, recipient) ?? "250 2.1.5 Recipient OK",
  };
}
