import type { Scenario } from "../../scenario.ts";
import { hostKey, legacyMxHost, tenantMxHosts } from "../places.ts";
import type { PostRoom } from "../transport/post-room.ts";
import type { Caller } from "./attribution.ts";
import { bannerTime, mailboxServer, mxFrontEnd, tailOf } from "./front-end.ts";
import { contentRefusal, senderPolicyRefusal } from "./message-verdict.ts";
import { refusalAtMx, refusalAtOtherTenant } from "./mx-verdict.ts";
import { queuedReply } from "./queued.ts";
import { certificateDomains, type ServerRules, type Visit } from "./rules.ts";
import { SIZE_LIMIT } from "./submission.ts";

type Door = Omit<ServerRules, "rcptTo" | "endOfData">;

function door(clientAddress: string): Door {
  const frontEnd = mxFrontEnd();
  return {
    banner: `${frontEnd.bannerHost} Microsoft ESMTP MAIL Service ready at ${bannerTime(new Date())} [${frontEnd.sessionId}]`,
    hostName: frontEnd.bannerHost,
    clientAddress,
    sizeLimit: SIZE_LIMIT,
    tail: () => tailOf(frontEnd, new Date()),
    // Attribution waits for the recipient, so the sender is taken as it comes.
    mailFrom: () => "250 2.1.0 Sender OK",
  };
}

/** The tenant's own MX on port 25. */
export function tenantMxRules(
  scenario: () => Scenario,
  clientAddress: string,
  post: PostRoom,
): ServerRules {
  const { limits } = scenario().tenant;
  const callerOf = (visit: Visit): Caller => ({
    address: clientAddress,
    certificateDomains: certificateDomains(visit),
  });
  return {
    ...door(clientAddress),
    sizeLimit: limits?.messageBytes ?? SIZE_LIMIT,
    ...(limits?.recipientsPerMessage === undefined
      ? {}
      : { recipientLimit: limits.recipientsPerMessage }),
    // A client that calls itself by the server's own name.
    refuseHello: (name) =>
      tenantMxHosts(scenario()).includes(hostKey(name))
        ? "550 5.7.506 Access Denied, Bad HELO"
        : undefined,
    rcptTo: (visit, sender, recipient, earlier) =>
      refusalAtMx(scenario(), {
        caller: callerOf(visit),
        session: visit.security.kind,
        sender,
        recipient,
        earlier,
      }) ?? "250 2.1.5 Recipient OK",
    endOfData: (visit, envelope, message) => {
      const refusal =
        contentRefusal(message) ??
        senderPolicyRefusal(scenario(), callerOf(visit), envelope, message);
      if (refusal !== undefined) return refusal;
      post.take({ by: "tenant-mx", envelope, message });
      return queuedReply(message, mailboxServer());
    },
  };
}

/** The MX of some other tenant; it serves the domain after which its host is named, or that the story gives it. */
export function otherTenantMxRules(
  scenario: () => Scenario,
  clientAddress: string,
): ServerRules {
  const serves = (domain: string): boolean => {
    const host = hostKey(scenario().device.host);
    const named = scenario().world?.otherTenants ?? [];
    return (
      legacyMxHost(domain) === host ||
      named.some(
        (other) =>
          hostKey(other.domain) === domain && hostKey(other.mxHost) === host,
      )
    );
  };
  return {
    ...door(clientAddress),
    rcptTo: (_visit, _sender, recipient) =>
      refusalAtOtherTenant(serves, recipient) ?? "250 2.1.5 Recipient OK",
    endOfData: (_visit, _envelope, message) =>
      contentRefusal(message) ?? queuedReply(message, mailboxServer()),
  };
}
