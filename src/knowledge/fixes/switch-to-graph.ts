import type { Fix } from "../../core/model.ts";
import { powerShell, quote } from "../../core/powershell.ts";
import { graphSendMail } from "../methods/graph-send-mail.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { registerApp } from "./app-registration.ts";
import { mailboxOf } from "./mailbox-of.ts";

const SCOPE = "Mail sender, one mailbox";

export const switchToGraph = {
  id: "switch-to-graph",
  title: "Let the program send through Microsoft Graph",
  whoCanDoIt: "program-keeper",
  needs: ["mailbox.address"],
  steps: (read) => [
    "Ask whoever writes the program whether it can call an HTTPS interface; no mail port is needed then.",
    "In the Entra admin centre (entra.microsoft.com), App registrations, register the program with a certificate.",
    `Let Exchange give it the role Application Mail.Send for ${mailboxOf(read) ?? "its one mailbox"} alone, and grant no Mail.Send in Entra, which would count for every mailbox.`,
    "Let the program send with POST https://graph.microsoft.com/v1.0/users/{address}/sendMail.",
  ],
  script: (read) => {
    const mailbox = mailboxOf(read);
    return mailbox === undefined
      ? undefined
      : [
          ...registerApp("Mail sender"),
          powerShell("New-ManagementScope", {
            Name: SCOPE,
            RecipientRestrictionFilter: `PrimarySmtpAddress -eq ${quote(mailbox)}`,
          }),
          `${powerShell("New-ManagementRoleAssignment", { Role: "Application Mail.Send", CustomResourceScope: SCOPE })} -App $objectId`,
          `${powerShell("Test-ServicePrincipalAuthorization", { Resource: mailbox })} -Identity $objectId`,
        ];
  },
  settings: graphSendMail.settings,
  check:
    "Test-ServicePrincipalAuthorization shows the mailbox in scope, and the program gets 202 for its mail.",
  undo: "Take the assignment away with Remove-ManagementRoleAssignment, then the scope and the service principal.",
  watchOut: [
    "Without the scope the program could send as everybody.",
    "The rights can take up to two hours.",
  ],
  source: SOURCES.graphScope,
  checked: CHECKED,
} satisfies Fix;
