import type { Scenario } from "../../scenario.ts";
import {
  domainOf,
  hostKey,
  isAcceptedDomain,
  isMicrosoftName,
} from "../places.ts";
import type { PostRoom } from "../transport/post-room.ts";
import { bannerTime } from "./front-end.ts";
import { queuedReply } from "./queued.ts";
import type { ServerRules } from "./rules.ts";

/** Exchange Server in the customer's own network: no session id, no tail, its own words (smtp-behaviour §5). */
export function onPremisesRules(
  scenario: () => Scenario,
  clientAddress: string,
  post: PostRoom,
): ServerRules {
  const hostName = serverName(scenario());
  return {
    banner: `${hostName} Microsoft ESMTP MAIL Service ready at ${bannerTime(new Date())}`,
    hostName,
    clientAddress,
    sizeLimit: 37_748_736,
    tail: () => "",
    mailFrom: () => "250 2.1.0 Sender OK",
    rcptTo: (_visit, _sender, recipient) =>
      scenario().device.via?.relayAllowed === true ||
      isAcceptedDomain(scenario(), domainOf(recipient))
        ? "250 2.1.5 Recipient OK"
        : "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
    endOfData: (_visit, envelope, message) => {
      // Without `via` its mailboxes stand here, and the message has arrived.
      if (scenario().device.via !== undefined)
        post.take({ by: "on-premises", envelope, message, host: hostName });
      return queuedReply(message, hostName);
    },
  };
}

/** 'EXCHANGE.contoso.local': a machine name in capitals and the domain after it. */
function serverName(scenario: Scenario): string {
  const host = hostKey(scenario.device.via?.name ?? scenario.device.host);
  const [machine = "", ...rest] = host.split(".");
  const isName = /^[a-z]/.test(machine) && !isMicrosoftName(host);
  return isName && rest.length > 0
    ? `${machine.toUpperCase()}.${rest.join(".")}`
    : `EXCHANGE.${hostKey(scenario.tenant.domain)}`;
}
