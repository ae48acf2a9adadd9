import { z } from "zod/v4";
import type { Scenario } from "../../scenario.ts";
import { hostKey } from "../places.ts";

/**
 * What the device of a story shows for a token: its claims, readable and unsigned. The lab's Entra signs the tokens of
 * the product; a device's token comes from outside of the mail network, so its contents are all that matters here.
 */
export interface TokenClaims {
  readonly audience: string;
  readonly appId: string;
}

/** The audience of tokens for SMTP (client-developer/legacy-protocols, OAuth for SMTP AUTH). */
const AUDIENCE = "https://outlook.office365.com";
const GRAPH = "https://graph.microsoft.com";
const UNKNOWN_APP = "00000000-0000-4000-8000-00000000dead";
const PREFIX = "lab.";

const claims = z.object({ audience: z.string(), appId: z.string() });

/** The device's token, as the story says what is wrong with it. */
export function deviceToken({ device, tenant }: Scenario): string {
  const own = device.appId ?? tenant.oauthApps?.[0]?.appId ?? UNKNOWN_APP;
  const shown: TokenClaims = {
    audience: device.token === "wrong-audience" ? GRAPH : AUDIENCE,
    appId: device.token === "unregistered" ? UNKNOWN_APP : own,
  };
  return `${PREFIX}${Buffer.from(JSON.stringify(shown)).toString("base64url")}`;
}

/** The claims of a device's token; nothing for a token of the lab's Entra. */
export function recognisedLabToken(token: string): TokenClaims | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  try {
    const text = Buffer.from(token.slice(PREFIX.length), "base64url");
    return claims.safeParse(JSON.parse(text.toString("utf8"))).data;
  } catch {
    // Not written by a device of ours.
    return undefined;
  }
}

/** Whether Exchange lets this application in at all; the right to the mailbox shows only when it sends. */
export function tokenVerdict(
  { tenant }: Scenario,
  { audience, appId }: TokenClaims,
): "good" | "refused" {
  const isKnown = tenant.oauthApps?.some((app) => app.appId === appId) === true;
  return audience === AUDIENCE && isKnown ? "good" : "refused";
}

/** Add-MailboxPermission was forgotten for this application and this mailbox. */
export function mayUseMailbox(
  { tenant }: Scenario,
  appId: string,
  mailbox: string,
): boolean {
  return (
    tenant.oauthApps
      ?.find((app) => app.appId === appId)
      ?.mailboxes.some((one) => hostKey(one) === hostKey(mailbox)) === true
  );
}
