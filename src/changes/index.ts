import type { ChangeKind } from "../desk/ports.ts";
import { addConnectorAddress } from "./add-connector-address.ts";
import { createInboundConnector } from "./create-inbound-connector.ts";
import { enableConnector } from "./enable-connector.ts";
import { enableSmtpAuthMailbox } from "./enable-smtp-auth-mailbox.ts";
import type { LintOptions } from "./lint.ts";

/** The closed list of what may be changed in the tenant, one file each. */
export function createChangeKinds(options: LintOptions): readonly ChangeKind[] {
  return [
    addConnectorAddress(options),
    createInboundConnector(options),
    enableConnector(),
    enableSmtpAuthMailbox(),
  ];
}
