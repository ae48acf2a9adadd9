import type { Catalogue } from "../translate.ts";

/** Fixes: how a device or program signs in. */
export const fixesSignIn: Catalogue = {
  "Complete the program's sign-in with OAuth":
    "OAuth-Anmeldung des Programms vervollständigen",
  "In the Entra admin centre (entra.microsoft.com), App registrations, check that the program has the application permission SMTP.SendAsApp of Office 365 Exchange Online, with admin consent.":
    "Prüfen Sie im Entra Admin Center (entra.microsoft.com) unter „App-Registrierungen“, dass das Programm die Anwendungsberechtigung SMTP.SendAsApp von Office 365 Exchange Online hat, mit Administratorzustimmung.",
  "Check with Get-ServicePrincipal that Exchange knows it, under the object ID that Enterprise applications shows.":
    "Prüfen Sie mit Get-ServicePrincipal, dass Exchange es kennt, und zwar unter der Objekt-ID, die „Unternehmensanwendungen“ zeigt.",
  "Give it the mailbox {} with Add-MailboxPermission.":
    "Geben Sie ihm mit Add-MailboxPermission Zugriff auf das Postfach {1}.",
  "that it sends from": "des Absenders",
  "Let the program ask for a token with the scope https://outlook.office365.com/.default, and name that mailbox as the user.":
    "Lassen Sie das Programm ein Token mit dem Bereich (scope) https://outlook.office365.com/.default anfordern und dieses Postfach als Benutzer nennen.",
  "Tick Authenticated SMTP for the mailbox, wait up to an hour, and send once more.":
    "Setzen Sie für das Postfach das Häkchen bei „Authentifiziertes SMTP“, warten Sie bis zu einer Stunde und senden Sie noch einmal.",
  "Entra's sign-in log shows success for the program, and the next mail goes out.":
    "Das Anmeldeprotokoll von Entra zeigt für das Programm eine erfolgreiche Anmeldung, und die nächste E-Mail geht hinaus.",
  "Take the permission away again with Remove-MailboxPermission, and the entry with Remove-ServicePrincipal.":
    "Entziehen Sie die Berechtigung wieder mit Remove-MailboxPermission und entfernen Sie den Eintrag mit Remove-ServicePrincipal.",
  "A token of Microsoft Graph does not work for SMTP.":
    "Ein Token von Microsoft Graph funktioniert nicht für SMTP.",
  "Where Exchange knows the program already, leave New-ServicePrincipal out.":
    "Kennt Exchange das Programm schon, lassen Sie New-ServicePrincipal weg.",
  "A client secret that has expired gives the same refusal; look at its end date.":
    "Ein abgelaufener geheimer Clientschlüssel führt zu derselben Ablehnung; sehen Sie nach seinem Ablaufdatum.",
  "Check the sign-in settings of the device":
    "Anmeldeeinstellungen des Geräts prüfen",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Stellen Sie als Server smtp.office365.com ein, Port 587 und als Verschlüsselung STARTTLS; manche Geräte nennen es TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Schalten Sie die Anmeldung ein, oft SMTP-Authentifizierung genannt; geben Sie als Benutzernamen eine vollständige E-Mail-Adresse ein und das Kennwort noch einmal von Hand.",
  "Set the sender to the same address as the user name.":
    "Stellen Sie als Absender dieselbe Adresse ein wie den Benutzernamen.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "Wenn Sie beim Kennwort nicht sicher sind, melden Sie sich damit zuerst bei outlook.office.com an.",
  "Send once more. If the answer changes, paste the new one here.":
    "Senden Sie noch einmal. Ändert sich die Antwort, fügen Sie die neue hier ein.",
  "The next mail goes out and lies in the account's Sent Items.":
    "Die nächste E-Mail geht hinaus und liegt im Konto unter „Gesendete Elemente“.",
  "Note the old settings before you change them, and enter them again.":
    "Notieren Sie die alten Einstellungen vor der Änderung und geben Sie sie wieder ein.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "Probieren Sie ein Kennwort nur wenige Male; nach vielen Fehlversuchen sperrt Microsoft 365 ein Konto für eine Weile.",
  "Let the program sign in with OAuth": "Programm mit OAuth anmelden lassen",
  "Look in the program's manual for OAuth 2.0 or XOAUTH2; a program that signs people in itself needs nothing but that setting.":
    "Suchen Sie im Handbuch des Programms nach OAuth 2.0 oder XOAUTH2; ein Programm, das Personen selbst anmeldet, braucht nur diese Einstellung.",
  "Otherwise open the Entra admin centre (entra.microsoft.com), App registrations, and register the program there.":
    "Andernfalls öffnen Sie im Entra Admin Center (entra.microsoft.com) „App-Registrierungen“ und registrieren Sie das Programm dort.",
  "Under API permissions add Office 365 Exchange Online, application permission SMTP.SendAsApp, and grant admin consent.":
    "Fügen Sie unter „API-Berechtigungen“ für Office 365 Exchange Online die Anwendungsberechtigung SMTP.SendAsApp hinzu und erteilen Sie die Administratorzustimmung.",
  "Make its service principal known to Exchange with New-ServicePrincipal, and give it the mailbox {} and no other.":
    "Machen Sie seinen Dienstprinzipal mit New-ServicePrincipal in Exchange bekannt und geben Sie ihm Zugriff auf das Postfach {1} und auf kein anderes.",
  "Tick Authenticated SMTP for that mailbox; a token needs it too.":
    "Setzen Sie für dieses Postfach das Häkchen bei „Authentifiziertes SMTP“; auch ein Token braucht es.",
  "Set the program to smtp.office365.com, port 587, STARTTLS, sign-in with XOAUTH2.":
    "Stellen Sie im Programm smtp.office365.com ein, Port 587, STARTTLS, Anmeldung mit XOAUTH2.",
  "Entra's sign-in log shows the application with Authenticated SMTP and success, and the mail arrives.":
    "Das Anmeldeprotokoll von Entra zeigt die Anwendung mit „Authenticated SMTP“ und Erfolg, und die E-Mail kommt an.",
  "Take the mailbox permission away again with Remove-MailboxPermission and delete the app registration.":
    "Entziehen Sie die Postfachberechtigung wieder mit Remove-MailboxPermission und löschen Sie die App-Registrierung.",
  "New-ServicePrincipal wants the object ID from Enterprise applications, not the one from App registrations.":
    "New-ServicePrincipal verlangt die Objekt-ID aus „Unternehmensanwendungen“, nicht die aus „App-Registrierungen“.",
  "A certificate is better than a client secret; note the day on which either ends.":
    "Ein Zertifikat ist besser als ein geheimer Clientschlüssel; notieren Sie den Tag, an dem eines davon abläuft.",
  "New permissions can take up to an hour.":
    "Es kann bis zu einer Stunde dauern, bis neue Berechtigungen gelten.",
  "Let the sender sign in at Microsoft 365's server for that":
    "Absender am dafür vorgesehenen Server von Microsoft 365 anmelden",
  "Choose or make a mailbox with a licence for this sender alone.":
    "Wählen oder erstellen Sie ein Postfach mit Lizenz nur für diesen Absender.",
  "In the Microsoft 365 admin centre open Users, Active users, the mailbox, Mail, Manage email apps, and tick Authenticated SMTP for {}.":
    "Öffnen Sie im Microsoft 365 Admin Center „Benutzer“, „Aktive Benutzer“, das Postfach, „E-Mail“, „E-Mail-Apps verwalten“ und setzen Sie für {1} das Häkchen bei „Authentifiziertes SMTP“.",
  "Set the device or program to {}, port 587, encryption STARTTLS.":
    "Stellen Sie am Gerät oder im Programm {1} ein, Port 587, Verschlüsselung STARTTLS.",
  "Enter the mailbox's address and password as its sign-in.":
    "Geben Sie als Anmeldung die Adresse und das Kennwort des Postfachs ein.",
  "Let it sign in with OAuth (modern authentication) where it can, else with the mailbox's address and password.":
    "Lassen Sie es sich möglichst mit OAuth (moderne Authentifizierung) anmelden, sonst mit Adresse und Kennwort des Postfachs.",
  "Let it send as that mailbox's own address, and send once more.":
    "Stellen Sie als Absender die eigene Adresse dieses Postfachs ein und senden Sie noch einmal.",
  "Mail to somebody outside goes through and lies in Sent Items.":
    "E-Mails nach außen gehen durch und liegen unter „Gesendete Elemente“.",
  "Put the former settings back on the device, and untick Authenticated SMTP for the mailbox.":
    "Stellen Sie auf dem Gerät wieder die früheren Einstellungen ein und entfernen Sie für das Postfach das Häkchen bei „Authentifiziertes SMTP“.",
  "A password works only while Microsoft still takes it: from the end of December 2026 that is off by default, and the final day is to be announced in the second half of 2027.":
    "Ein Kennwort funktioniert nur, solange Microsoft es noch annimmt: Ab Ende Dezember 2026 ist das standardmäßig ausgeschaltet, und der endgültige Tag soll in der zweiten Jahreshälfte 2027 bekannt gegeben werden.",
  "Security defaults and Conditional Access refuse a plain password; leave them as they are and use OAuth or a relay rule.":
    "Sicherheitsstandards und bedingter Zugriff lehnen ein einfaches Kennwort ab; lassen Sie sie, wie sie sind, und verwenden Sie OAuth oder eine Relay-Regel.",
  "One mailbox may send 30 messages a minute, to 10,000 recipients a day, over three connections at once.":
    "Ein Postfach darf 30 Nachrichten je Minute senden, an 10.000 Empfänger am Tag, über drei Verbindungen gleichzeitig.",
  "Let the device encrypt before it signs in":
    "Gerät vor der Anmeldung verschlüsseln lassen",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "Öffnen Sie auf dem Gerät die E-Mail- oder SMTP-Einstellungen und suchen Sie die Verschlüsselung, oft „Sichere Verbindung“, „SSL/TLS“ oder „STARTTLS“ genannt.",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Wählen Sie STARTTLS oder TLS, wenn es diesen Namen nicht gibt; die Art, die ab dem ersten Byte verschlüsselt, funktioniert hier nicht.",
  "Set the port to 587 and leave sign-in on.":
    "Stellen Sie Port 587 ein und lassen Sie die Anmeldung eingeschaltet.",
  "The next mail goes out, and the device shows no sign-in error.":
    "Die nächste E-Mail geht hinaus, und das Gerät zeigt keinen Anmeldefehler.",
  "Set encryption and port back to what they were.":
    "Stellen Sie Verschlüsselung und Port wieder auf den alten Stand.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "Das Gerät braucht TLS 1.2 oder höher; ein altes braucht vielleicht neue Firmware oder einen anderen Sendeweg.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "Die Uhr des Geräts muss richtig gehen, sonst hält es das Zertifikat des Servers für abgelaufen.",
};
