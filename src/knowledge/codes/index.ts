import type { Code } from "../../core/model.ts";
import { relayAccessDenied } from "./5.7.64-tenant-attribution.ts";
import { relayDeniedAttr36 } from "./5.7.64-attr36.ts";
import { unableToRelay } from "./5.7.54-unable-to-relay.ts";
import { directSendNotAllowed } from "./5.7.68-direct-send.ts";
import { smtpAuthOffTenant } from "./5.7.139-tenant-switch.ts";
import { smtpAuthOffMailbox } from "./5.7.139-mailbox-switch.ts";
import { lockedBySecurityDefaults } from "./5.7.139-security-defaults.ts";
import { credentialsIncorrect } from "./5.7.139-credentials.ts";
import { basicAuthNotSupported } from "./5.7.30-basic-auth.ts";
import { notAuthenticatedToSend } from "./5.7.57-not-authenticated.ts";
import { bannedSendingAddress } from "./5.7.606-banned-address.ts";
import { blockedUsingSpamhaus } from "./5.7.1-spamhaus.ts";

/** What replies say, the most telling first. */
export const codes: readonly Code[] = [
  relayAccessDenied,
  relayDeniedAttr36,
  unableToRelay,
  directSendNotAllowed,
  smtpAuthOffTenant,
  smtpAuthOffMailbox,
  lockedBySecurityDefaults,
  credentialsIncorrect,
  basicAuthNotSupported,
  notAuthenticatedToSend,
  bannedSendingAddress,
  blockedUsingSpamhaus,
];
