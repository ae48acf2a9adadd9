import type { Incoming } from "./incoming.ts";
import { Refused } from "./refused.ts";
import { isServiceUrl, type ServiceHosts } from "./service-url.ts";

export interface Home {
  readonly tenantId: string;
  readonly services: ServiceHosts;
}

/** Is this authenticated activity for us? Teams, our tenant, an address of Teams. */
export function checkOrigin(
  incoming: Incoming,
  home: Home,
): Refused | undefined {
  if (incoming.channelId !== "msteams")
    return new Refused(
      403,
      "channel",
      "This bot is reached through Teams only.",
    );
  const tenants = [
    incoming.conversation.tenantId,
    incoming.channelData?.tenant?.id,
  ];
  if (tenants.some((tenant) => !sameId(tenant, home.tenantId)))
    return new Refused(403, "tenant", "This bot serves another organisation.");
  if (!isServiceUrl(incoming.serviceUrl, home.services))
    return new Refused(
      403,
      "service-url",
      "The service address is not one of Teams.",
    );
  return undefined;
}

/** Ids of Entra compare without regard to case. */
export function sameId(
  left: string | null | undefined,
  right: string,
): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}
