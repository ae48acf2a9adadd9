import type { Catalogue } from "../translate.ts";

/** Fixes: accounts, mailboxes and their rights. */
export const fixesAccounts: Catalogue = {
  "Allow a password for this one mailbox, for a time":
    "Für dieses eine Postfach auf Zeit ein Kennwort zulassen",
  "Do this only until the sender has another way, and write down a day on which it ends.":
    "Tun Sie das nur, bis der Absender einen anderen Weg hat, und notieren Sie einen Tag, an dem es endet.",
  "There is no page for this in the admin centres; connect with Exchange Online PowerShell.":
    "In den Admin Centern gibt es dafür keine Seite; verbinden Sie sich mit Exchange Online PowerShell.",
  "Make an authentication policy that allows a password for SMTP and for nothing else.":
    "Legen Sie eine Authentifizierungsrichtlinie an, die ein Kennwort für SMTP zulässt und für nichts anderes.",
  "Give it to {} alone, and leave the organisation's default policy as it is.":
    "Wenden Sie sie nur auf {1} an und lassen Sie die Standardrichtlinie der Organisation, wie sie ist.",
  "the account that signs in": "das Konto für die Anmeldung",
  "Choose a long password that is used nowhere else.":
    "Wählen Sie ein langes Kennwort, das sonst nirgends verwendet wird.",
  "Wait half an hour and send once more.":
    "Warten Sie eine halbe Stunde und senden Sie noch einmal.",
  "Get-User shows the policy for this account, and the next mail goes out.":
    "Get-User zeigt die Richtlinie für dieses Konto, und die nächste E-Mail geht hinaus.",
  "Give the account its former policy again with Set-User, then take the new one away with Remove-AuthenticationPolicy.":
    "Geben Sie dem Konto mit Set-User wieder die frühere Richtlinie und entfernen Sie dann die neue mit Remove-AuthenticationPolicy.",
  "The policy counts for all programs of this account, so use an account that nobody works with.":
    "Die Richtlinie gilt für alle Programme dieses Kontos; nehmen Sie daher ein Konto, mit dem niemand arbeitet.",
  "It does not help under security defaults; leave security defaults on and use another way.":
    "Bei aktiven Sicherheitsstandards hilft das nicht; lassen Sie die Sicherheitsstandards eingeschaltet und nehmen Sie einen anderen Weg.",
  "Give the account a licence, or sign in with one that has it":
    "Konto lizenzieren oder mit einem lizenzierten anmelden",
  "Open the Microsoft 365 admin centre (admin.cloud.microsoft), Users, Active users, and choose {}.":
    "Öffnen Sie im Microsoft 365 Admin Center (admin.cloud.microsoft) „Benutzer“, „Aktive Benutzer“ und wählen Sie {1}.",
  "On the tab Licenses and apps, give it a licence that contains Exchange Online, and save.":
    "Geben Sie ihm auf der Registerkarte „Lizenzen und Apps“ eine Lizenz, die Exchange Online enthält, und speichern Sie.",
  "A shared mailbox needs none of its own: sign in with a licensed account instead, and let that one send as the shared address.":
    "Ein freigegebenes Postfach braucht keine eigene Lizenz: Melden Sie sich stattdessen mit einem lizenzierten Konto an und lassen Sie dieses unter der freigegebenen Adresse senden.",
  "Wait until the mailbox is there, up to an hour, tick Authenticated SMTP for it, and send once more.":
    "Warten Sie, bis das Postfach da ist, bis zu einer Stunde, setzen Sie dafür das Häkchen bei „Authentifiziertes SMTP“ und senden Sie noch einmal.",
  "Get-Mailbox finds the mailbox, and the next sign-in goes through.":
    "Get-Mailbox findet das Postfach, und die nächste Anmeldung gelingt.",
  "Take the licence away again on the same tab.":
    "Entziehen Sie die Lizenz wieder auf derselben Registerkarte.",
  "A licence costs money; a relay rule or Direct Send needs none.":
    "Eine Lizenz kostet Geld; eine Relay-Regel oder Direct Send braucht keine.",
  "Without its licence a mailbox is deleted after 30 days.":
    "Ohne Lizenz wird ein Postfach nach 30 Tagen gelöscht.",
  "Allow sign-in for this one mailbox":
    "Anmeldung für dieses eine Postfach zulassen",
  "the mailbox that signs in": "das Postfach für die Anmeldung",
  "On the Mail tab, under Email apps, choose Manage email apps, tick Authenticated SMTP and save.":
    "Wählen Sie auf der Registerkarte „E-Mail“ unter „E-Mail-Apps“ den Punkt „E-Mail-Apps verwalten“, haken Sie „Authentifiziertes SMTP“ an und speichern Sie.",
  "Leave the organisation's own switch off. It protects all other mailboxes.":
    "Lassen Sie den Schalter der Organisation ausgeschaltet. Er schützt alle anderen Postfächer.",
  "Wait a few minutes and send once more.":
    "Warten Sie einige Minuten und senden Sie noch einmal.",
  "Get-CASMailbox shows False for SmtpClientAuthenticationDisabled, and the next mail goes out.":
    "Get-CASMailbox zeigt für SmtpClientAuthenticationDisabled den Wert False, und die nächste E-Mail geht hinaus.",
  "Untick Authenticated SMTP again, or let the mailbox follow the organisation with Set-CASMailbox and $null.":
    "Entfernen Sie das Häkchen bei „Authentifiziertes SMTP“ wieder oder lassen Sie das Postfach mit Set-CASMailbox und $null der Organisation folgen.",
  "Whoever has the password of this mailbox can then send mail as it from anywhere.":
    "Wer das Kennwort dieses Postfachs hat, kann danach von überall in dessen Namen E-Mails senden.",
  "Expect one more refusal for a password, because security defaults are on; leave security defaults on, and plan OAuth or a relay rule for this sender.":
    "Rechnen Sie bei einem Kennwort mit einer weiteren Ablehnung, weil die Sicherheitsstandards eingeschaltet sind; lassen Sie sie eingeschaltet und planen Sie für diesen Absender OAuth oder eine Relay-Regel.",
  "Expect one more refusal for a password, because the account's authentication policy forbids it; plan OAuth or a relay rule for this sender.":
    "Rechnen Sie bei einem Kennwort mit einer weiteren Ablehnung, weil die Authentifizierungsrichtlinie des Kontos es verbietet; planen Sie für diesen Absender OAuth oder eine Relay-Regel.",
  "Let the account send as this address":
    "Konto unter dieser Adresse senden lassen",
  "The simplest way needs no right at all: set the sender on the device to {}.":
    "Der einfachste Weg braucht gar keine Berechtigung: Stellen Sie auf dem Gerät als Absender {1} ein.",
  "Otherwise open the Exchange admin centre (admin.exchange.microsoft.com), Recipients, Mailboxes, and choose {}.":
    "Andernfalls öffnen Sie im Exchange Admin Center (admin.exchange.microsoft.com) „Empfänger“, „Postfächer“ und wählen Sie {1}.",
  "the mailbox of the sender address": "das Postfach der Absenderadresse",
  "On the Delegation tab, under Send as, choose Edit and add {}.":
    "Wählen Sie auf der Registerkarte „Delegierung“ unter „Senden als“ den Punkt „Bearbeiten“ und fügen Sie {1} hinzu.",
  "Get-RecipientPermission lists the account with SendAs, and the next mail goes out.":
    "Get-RecipientPermission führt das Konto mit SendAs auf, und die nächste E-Mail geht hinaus.",
  "Take the right away again on the same tab, or with Remove-RecipientPermission.":
    "Entziehen Sie die Berechtigung wieder auf derselben Registerkarte oder mit Remove-RecipientPermission.",
  "Full Access and Send on behalf are not enough for mail over SMTP.":
    "„Vollzugriff“ und „Senden im Auftrag“ reichen für E-Mails über SMTP nicht aus.",
  "The line From: of the mail counts as well as the return path; both must be allowed.":
    "Die Zeile From: der E-Mail zählt ebenso wie der Rückgabepfad (Return-Path); beide müssen erlaubt sein.",
  "The account can then write in the name of that address, so grant it for one address only.":
    "Das Konto kann danach im Namen dieser Adresse schreiben; erteilen Sie die Berechtigung deshalb nur für eine Adresse.",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "Die Anmeldung mit Kennwort soll ab Ende Dezember 2026 standardmäßig ausgeschaltet sein, und in der zweiten Jahreshälfte 2027 soll Microsoft den Tag ihres endgültigen Endes bekannt geben; planen Sie vorher einen anderen Weg.",
  "Bring the organisation's sign-in server back":
    "Anmeldeserver der Organisation wieder in Betrieb nehmen",
  "Check that the organisation's own sign-in server (AD FS, or the one in its place) runs and can be reached from the internet over HTTPS.":
    "Prüfen Sie, dass der eigene Anmeldeserver der Organisation (AD FS oder was an seiner Stelle steht) läuft und aus dem Internet über HTTPS erreichbar ist.",
  "Check that its certificate is valid and that it offers TLS 1.2.":
    "Prüfen Sie, dass sein Zertifikat gültig ist und dass er TLS 1.2 anbietet.",
  "In the Entra admin centre (entra.microsoft.com), Sign-in logs, see whether other people's sign-ins fail too.":
    "Sehen Sie im Entra Admin Center (entra.microsoft.com) unter „Anmeldeprotokolle“ nach, ob auch Anmeldungen anderer fehlschlagen.",
  "If it will be away for longer, let the device use an account that is kept in the cloud alone, with its address in the domain that ends in onmicrosoft.com.":
    "Fällt er länger aus, lassen Sie das Gerät ein Konto verwenden, das nur in der Cloud geführt wird, mit einer Adresse in der Domäne, die auf onmicrosoft.com endet.",
  "Entra's sign-in log shows the account's next sign-in over SMTP as successful.":
    "Das Anmeldeprotokoll von Entra zeigt die nächste SMTP-Anmeldung des Kontos als erfolgreich.",
  "Let the device use its former account again.":
    "Lassen Sie das Gerät wieder sein früheres Konto verwenden.",
  "Mail from the onmicrosoft.com domain reaches few outside recipients a day; give the account an address of your own domain where you can.":
    "E-Mails aus der onmicrosoft.com-Domäne erreichen nur wenige externe Empfänger am Tag; geben Sie dem Konto möglichst eine Adresse Ihrer eigenen Domäne.",
  "Secure the account, then lift the restriction":
    "Konto sichern, dann die Einschränkung aufheben",
  "In the Microsoft 365 admin centre (admin.cloud.microsoft), Users, Active users, set a new password for {} and sign it out everywhere.":
    "Setzen Sie im Microsoft 365 Admin Center (admin.cloud.microsoft) unter „Benutzer“, „Aktive Benutzer“ ein neues Kennwort für {1} und melden Sie es überall ab.",
  "the account": "das Konto",
  "Turn on a second factor where a person uses the account.":
    "Schalten Sie einen zweiten Faktor ein, wenn eine Person das Konto verwendet.",
  "Look for forwarding, inbox rules, delegates and applications that nobody here made, and take them away.":
    "Suchen Sie nach Weiterleitungen, Posteingangsregeln, Stellvertretungen und Anwendungen, die hier niemand eingerichtet hat, und entfernen Sie sie.",
  "Look in the sent mail and the sign-in log for what was sent, and from where; check the device or program that has the password as well.":
    "Sehen Sie in den gesendeten E-Mails und im Anmeldeprotokoll nach, was gesendet wurde und von wo; prüfen Sie auch das Gerät oder Programm, das das Kennwort hat.",
  "Only then open the Defender portal (security.microsoft.com), Email & collaboration, Review, Restricted entities, choose the account and Unblock.":
    "Öffnen Sie erst dann im Defender-Portal (security.microsoft.com) „E-Mail & Zusammenarbeit“, „Überprüfen“, „Eingeschränkte Entitäten“, wählen Sie das Konto und heben Sie die Sperre auf („Unblock“).",
  "Enter the new password on the device, wait up to an hour, and send once more.":
    "Geben Sie das neue Kennwort auf dem Gerät ein, warten Sie bis zu einer Stunde und senden Sie noch einmal.",
  "Restricted entities no longer lists the account, and a mail to the outside arrives.":
    "„Eingeschränkte Entitäten“ führt das Konto nicht mehr auf, und eine E-Mail nach außen kommt an.",
  "Whoever unblocks an account before it is safe sees it blocked again, and the number of times is limited.":
    "Wer ein Konto entsperrt, bevor es sicher ist, sieht es wieder gesperrt, und das Entsperren ist nur begrenzt oft möglich.",
  "It can take up to 24 hours until the restriction is lifted everywhere.":
    "Es kann bis zu 24 Stunden dauern, bis die Einschränkung überall aufgehoben ist.",
};
