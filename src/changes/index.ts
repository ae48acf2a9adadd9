import type { ChangeKind } from "../desk/ports.ts";
import { addConnectorAddress } from "./add-connector-address.ts";
import { correctConnectorType } from "./correct-connector-type.ts";
import { createCertificateConnector } from "./create-certificate-connector.ts";
import { createInboundConnector } from "./create-inbound-connector.ts";
import { enableConnector } from "./enable-connector.ts";
import { enableSmtpAuthMailbox } from "./enable-smtp-auth-mailbox.ts";
import { enableSmtpAuthTenant } from "./enable-smtp-auth-tenant.ts";
import type { LintOptions } from "./lint.ts";
import { rejectDirectSend } from "./reject-direct-send.ts";
import { removeConnectorAddress } from "./remove-connector-address.ts";
import { unblockConnector } from "./unblock-connector.ts";
import { undo } from "./undo.ts";

/** The closed list of what may be changed in the tenant, one file each. */
export function createChangeKinds(options: LintOptions): readonly ChangeKind[] {
  const fresh = [
    addConnectorAddress(options),
    correctConnectorType(options),
    createCertificateConnector(),
    createInboundConnector(options),
    enableConnector(),
    enableSmtpAuthMailbox(),
    enableSmtpAuthTenant(),
    rejectDirectSend(),
    removeConnectorAddress(),
    unblockConnector(),
  ];
  return [...fresh, undo(fresh)];
}
