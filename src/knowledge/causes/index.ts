import type { Cause } from "../../core/model.ts";
import { basicAuthRetired } from "./basic-auth-retired.ts";
import { connectorDisabled } from "./connector-disabled.ts";
import { connectorIpMismatch } from "./connector-ip-mismatch.ts";
import { connectorMissing } from "./connector-missing.ts";
import { connectorWrongType } from "./connector-wrong-type.ts";
import { credentialsRejected } from "./credentials-rejected.ts";
import { directSendRejected } from "./direct-send-rejected.ts";
import { ipBlocklisted } from "./ip-blocklisted.ts";
import { notAuthenticated } from "./not-authenticated.ts";
import { port25Blocked } from "./port-25-blocked.ts";
import { relayByLocalServer } from "./relay-by-local-server.ts";
import { securityDefaultsBlock } from "./security-defaults-block.ts";
import { senderDomainNotAccepted } from "./sender-domain-not-accepted.ts";
import { smtpAuthDisabledMailbox } from "./smtp-auth-disabled-mailbox.ts";
import { smtpAuthDisabledTenant } from "./smtp-auth-disabled-tenant.ts";
import { wrongEndpointForRelay } from "./wrong-endpoint-for-relay.ts";

export const causes: readonly Cause[] = [
  basicAuthRetired,
  connectorDisabled,
  connectorIpMismatch,
  connectorMissing,
  connectorWrongType,
  credentialsRejected,
  directSendRejected,
  ipBlocklisted,
  notAuthenticated,
  port25Blocked,
  relayByLocalServer,
  securityDefaultsBlock,
  senderDomainNotAccepted,
  smtpAuthDisabledMailbox,
  smtpAuthDisabledTenant,
  wrongEndpointForRelay,
];
