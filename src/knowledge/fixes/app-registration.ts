import { powerShell, quote } from "../../core/powershell.ts";

/**
 * Makes an application of Entra known to Exchange. The two ids are asked for when the script runs: only the admin has
 * them before them. Learn, "Authenticate an IMAP, POP or SMTP connection using OAuth" and "New-ServicePrincipal".
 */
export function registerApp(name: string): readonly string[] {
  return [
    `$appId = Read-Host ${quote("Application (client) ID")}`,
    `$objectId = Read-Host ${quote("Object ID, as Enterprise applications shows it")}`,
    `${powerShell("New-ServicePrincipal", { DisplayName: name })} -AppId $appId -ObjectId $objectId`,
  ];
}

/** The application may use this one mailbox, and the mailbox may be signed in to. */
export function letAppSubmit(mailbox: string): readonly string[] {
  return [
    `${powerShell("Add-MailboxPermission", { Identity: mailbox, AccessRights: "FullAccess" })} -User $objectId`,
    powerShell("Set-CASMailbox", {
      Identity: mailbox,
      SmtpClientAuthenticationDisabled: false,
    }),
  ];
}
