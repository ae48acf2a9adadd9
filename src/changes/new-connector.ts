import type { ChangePlan, Image } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { InboundConnector, MailWrite } from "../desk/ports.ts";
import { inKnownOrder, signComment, target } from "./connector.ts";
import { isNothing, knownLists, listIn, switchIn, textIn } from "./image.ts";

/** What the kinds that make a connector have in common. Learn, "New-InboundConnector". */

const SETTLES_SLOWLY =
  "A new connector can take up to an hour before Microsoft 365 uses it everywhere.";
const MAY_BE_OFF =
  "For some Microsoft 365 plans Exchange creates connectors switched off, and only Microsoft's support can switch them on.";

/** By what a connector recognises servers: a list of addresses, or the name on a certificate. */
type Recognises =
  | {
      readonly SenderIPAddresses: readonly string[];
      readonly RequireTls: false;
    }
  | { readonly TlsSenderCertificateName: string; readonly RequireTls: true };

export function planNew(
  name: string,
  by: Recognises,
  changeId: string,
): Omit<ChangePlan, "request" | "risk"> {
  const after = {
    Name: name,
    ConnectorType: "OnPremises",
    SenderDomains: ["*"],
    ...by,
    Enabled: true,
    Comment: signComment("", changeId),
  };
  return {
    target: target(name),
    before: {},
    after,
    beforeVersion: null,
    undo: `Remove the connector again: ${powerShell("Remove-InboundConnector", { Identity: name })}`,
    script: powerShell("New-InboundConnector", after),
    warnings: [MAY_BE_OFF, SETTLES_SLOWLY],
  };
}

/** What stands where the new one shall, as the plan orders it. */
export function newImage(connector: InboundConnector, plan: ChangePlan): Image {
  const isByAddress = knownLists(plan, "SenderIPAddresses").length > 0;
  return {
    Name: connector.Name,
    ConnectorType: connector.ConnectorType,
    SenderDomains: connector.SenderDomains.map(withoutPriority),
    ...(isByAddress || connector.SenderIPAddresses.length > 0
      ? {
          SenderIPAddresses: inKnownOrder(
            connector.SenderIPAddresses,
            ...knownLists(plan, "SenderIPAddresses"),
          ),
        }
      : {}),
    ...(connector.TlsSenderCertificateName === null
      ? {}
      : { TlsSenderCertificateName: connector.TlsSenderCertificateName }),
    RequireTls: connector.RequireTls,
    Enabled: connector.Enabled,
    Comment: connector.Comment,
  };
}

/** '*' is given back as 'smtp:*;1': the address space's type and its priority (measured on a real tenant). */
function withoutPriority(domain: string): string {
  return domain.replace(/^smtp:/i, "").replace(/;\d+$/, "");
}

export function writeNew(name: string, { after }: ChangePlan): MailWrite {
  if (isNothing(after))
    return {
      cmdlet: "Remove-InboundConnector",
      parameters: { Identity: name, Confirm: false },
    };
  return {
    cmdlet: "New-InboundConnector",
    parameters: {
      Name: textIn(after, "Name"),
      ConnectorType: "OnPremises",
      SenderDomains: ["*"],
      ...("SenderIPAddresses" in after
        ? { SenderIPAddresses: listIn(after, "SenderIPAddresses") }
        : {
            TlsSenderCertificateName: textIn(after, "TlsSenderCertificateName"),
          }),
      RequireTls: switchIn(after, "RequireTls"),
      Enabled: true,
      Comment: textIn(after, "Comment"),
    },
  };
}
