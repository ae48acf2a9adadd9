import type { Catalogue } from "../translate.ts";

/** Fixes: Microsoft's other services, and its support. */
export const fixesServices: Catalogue = {
  "Ask Microsoft's support": "Den Microsoft-Support fragen",
  "Open the Microsoft 365 admin centre (admin.cloud.microsoft), Support, Help & support.":
    "Öffnen Sie im Microsoft 365 Admin Center (admin.cloud.microsoft) „Support“, „Hilfe und Support“.",
  "Say in a few words what cannot send, and run the test if one is offered there; it looks into the organisation's own settings.":
    "Sagen Sie in wenigen Worten, was nicht senden kann, und führen Sie den Test aus, falls dort einer angeboten wird; er sieht sich die Einstellungen der Organisation an.",
  "If that helps no further, open a request: describe what happens, and add the whole refusal with its last line in brackets, the time and the sender's public address.":
    "Wenn das nicht weiterhilft, eröffnen Sie eine Anfrage: Beschreiben Sie, was geschieht, und fügen Sie die ganze Ablehnung mit der letzten Zeile in Klammern, die Uhrzeit und die öffentliche Adresse des Absenders bei.",
  "Say what was seen here already, so that nobody starts from the beginning.":
    "Sagen Sie, was hier schon festgestellt wurde, damit niemand von vorn anfängt.",
  "Microsoft confirms that the block or the fault is gone, and mail goes through.":
    "Microsoft bestätigt, dass die Sperre oder der Fehler behoben ist, und E-Mails gehen durch.",
  "A request can be closed at any time.":
    "Eine Anfrage kann jederzeit geschlossen werden.",
  "An answer can take some days; ask for a way to send in the meantime.":
    "Eine Antwort kann einige Tage dauern; fragen Sie nach einem Sendeweg für die Zwischenzeit.",
  "Nobody from Microsoft needs a password.":
    "Niemand von Microsoft braucht ein Kennwort.",
  "Connect the High Volume Email account to a valid billing policy":
    "High-Volume-Email-Konto mit gültiger Abrechnungsrichtlinie verbinden",
  "In the Microsoft 365 admin centre (admin.cloud.microsoft), Billing, Pay-as-you-go services, check that there is a billing policy, that High Volume Email is connected to it, and that its Azure subscription is active.":
    "Prüfen Sie im Microsoft 365 Admin Center (admin.cloud.microsoft) unter „Abrechnung“, „Pay-as-you-go services“, dass es eine Abrechnungsrichtlinie gibt, dass High Volume Email damit verbunden ist und dass ihr Azure-Abonnement aktiv ist.",
  "In the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, High Volume Email, open the account and choose that policy.":
    "Öffnen Sie im Exchange Admin Center (admin.exchange.microsoft.com) unter „Nachrichtenfluss“, „High Volume Email“ das Konto und wählen Sie diese Richtlinie.",
  "Wait a few minutes, look whether the status is valid, and send once more.":
    "Warten Sie einige Minuten, prüfen Sie, ob der Status gültig ist, und senden Sie noch einmal.",
  "Get-HVEAccountBillingPolicy shows BillingPolicyValid, and a mail to a colleague arrives.":
    "Get-HVEAccountBillingPolicy zeigt BillingPolicyValid, und eine E-Mail innerhalb der Organisation kommt an.",
  "Set the former billing policy again in the same place.":
    "Stellen Sie an derselben Stelle wieder die frühere Abrechnungsrichtlinie ein.",
  "Each recipient is paid for since 1 June 2026.":
    "Seit dem 1. Juni 2026 wird jeder Empfänger berechnet.",
  "Checking the policy needs at least one SharePoint licence in the organisation.":
    "Die Prüfung der Richtlinie setzt mindestens eine SharePoint-Lizenz in der Organisation voraus.",
  "Send mass mail through Azure Communication Services":
    "Massen-E-Mails über Azure Communication Services senden",
  "In the Azure portal (portal.azure.com), create an Email Communication Services resource.":
    "Erstellen Sie im Azure-Portal (portal.azure.com) eine Ressource „Email Communication Services“.",
  "Add {}, or better a part of it kept for mass mail, and publish the records for ownership, SPF and DKIM that the portal shows.":
    "Fügen Sie {1} hinzu oder besser einen Teil davon, der für Massen-E-Mails vorgesehen ist, und veröffentlichen Sie die Einträge für Besitznachweis, SPF und DKIM, die das Portal zeigt.",
  "your own mail domain": "Ihre eigene E-Mail-Domäne",
  "Create a Communication Services resource and connect the verified domain to it.":
    "Erstellen Sie eine Ressource „Communication Services“ und verbinden Sie die bestätigte Domäne damit.",
  "Register an application in Entra, give it the role Communication and Email Service Owner on that resource, and create an SMTP user name for it there.":
    "Registrieren Sie eine Anwendung in Entra, geben Sie ihr auf dieser Ressource die Rolle „Communication and Email Service Owner“ und erstellen Sie dort einen SMTP-Benutzernamen für sie.",
  "Set the program to smtp.azurecomm.net, port 587, STARTTLS, with that user name and the application's client secret as the password.":
    "Stellen Sie im Programm smtp.azurecomm.net ein, Port 587, STARTTLS, mit diesem Benutzernamen und dem geheimen Clientschlüssel der Anwendung als Kennwort.",
  "Ask for a higher quota early; a new resource may send little.":
    "Beantragen Sie früh ein höheres Kontingent; eine neue Ressource darf nur wenig senden.",
  "A test mail reaches an address outside, and the resource's metrics count it as delivered.":
    "Eine Test-E-Mail erreicht eine Adresse außerhalb, und die Metriken der Ressource zählen sie als zugestellt.",
  "Set the program back to its former server; the resources can be deleted.":
    "Stellen Sie im Programm wieder den früheren Server ein; die Ressourcen können gelöscht werden.",
  "It costs by mail and by size, through an Azure subscription.":
    "Es kostet je E-Mail und nach Größe, über ein Azure-Abonnement.",
  "Nothing lies in Sent Items, and replies go to the address that the program gives.":
    "Unter „Gesendete Elemente“ liegt nichts, und Antworten gehen an die Adresse, die das Programm angibt.",
  "Recipients of mass mail must be able to unsubscribe.":
    "Empfänger von Massen-E-Mails müssen sich abmelden können.",
  "Let the program send through Microsoft Graph":
    "Programm über Microsoft Graph senden lassen",
  "Ask whoever writes the program whether it can call an HTTPS interface; no mail port is needed then.":
    "Fragen Sie, wer das Programm schreibt, ob es eine HTTPS-Schnittstelle aufrufen kann; dann ist kein Mail-Port nötig.",
  "In the Entra admin centre (entra.microsoft.com), App registrations, register the program with a certificate.":
    "Registrieren Sie das Programm im Entra Admin Center (entra.microsoft.com) unter „App-Registrierungen“ mit einem Zertifikat.",
  "Let Exchange give it the role Application Mail.Send for {} alone, and grant no Mail.Send in Entra, which would count for every mailbox.":
    "Geben Sie ihm in Exchange nur für {1} die Rolle Application Mail.Send und erteilen Sie kein Mail.Send in Entra; das würde für jedes Postfach gelten.",
  "its one mailbox": "sein Postfach",
  "Let the program send with POST https://graph.microsoft.com/v1.0/users/{address}/sendMail.":
    "Lassen Sie das Programm mit POST https://graph.microsoft.com/v1.0/users/{address}/sendMail senden.",
  "Test-ServicePrincipalAuthorization shows the mailbox in scope, and the program gets 202 for its mail.":
    "Test-ServicePrincipalAuthorization zeigt, dass das Postfach im Geltungsbereich liegt, und das Programm erhält 202 für seine E-Mail.",
  "Take the assignment away with Remove-ManagementRoleAssignment, then the scope and the service principal.":
    "Entfernen Sie die Zuweisung mit Remove-ManagementRoleAssignment, dann den Geltungsbereich und den Dienstprinzipal.",
  "Without the scope the program could send as everybody.":
    "Ohne den Geltungsbereich könnte das Programm im Namen aller senden.",
  "The rights can take up to two hours.":
    "Es kann bis zu zwei Stunden dauern, bis die Rechte gelten.",
  "Send to colleagues through a High Volume Email account":
    "Intern über ein High-Volume-Email-Konto senden",
  "Make sure that every recipient is a colleague; such an account reaches nobody outside.":
    "Stellen Sie sicher, dass jeder Empfänger zur eigenen Organisation gehört; ein solches Konto erreicht niemanden außerhalb.",
  "In the Microsoft 365 admin centre (admin.cloud.microsoft), Billing, Pay-as-you-go services, set up a billing policy for High Volume Email.":
    "Richten Sie im Microsoft 365 Admin Center (admin.cloud.microsoft) unter „Abrechnung“, „Pay-as-you-go services“ eine Abrechnungsrichtlinie für High Volume Email ein.",
  "In the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, High Volume Email, add an account and connect it to that policy.":
    "Fügen Sie im Exchange Admin Center (admin.exchange.microsoft.com) unter „Nachrichtenfluss“, „High Volume Email“ ein Konto hinzu und verbinden Sie es mit dieser Richtlinie.",
  "Set the sender to smtp-hve.office365.com, port 587, STARTTLS, and sign in as the new account; with OAuth where it can.":
    "Stellen Sie beim Absender smtp-hve.office365.com ein, Port 587, STARTTLS, und melden Sie ihn mit dem neuen Konto an; mit OAuth, wenn er es kann.",
  "Set the sender address to the account's own address, and send once more.":
    "Stellen Sie als Absenderadresse die eigene Adresse des Kontos ein und senden Sie noch einmal.",
  "Set the sender back, and take the account away with Remove-MailUser.":
    "Stellen Sie den Absender zurück und entfernen Sie das Konto mit Remove-MailUser.",
  "It is paid for by recipient since 1 June 2026; an account without a valid billing policy stops sending.":
    "Es wird seit dem 1. Juni 2026 je Empfänger berechnet; ein Konto ohne gültige Abrechnungsrichtlinie sendet nicht mehr.",
  "A password works there until September 2028, but not under security defaults or a Conditional Access policy that forbids it.":
    "Ein Kennwort funktioniert dort bis September 2028, aber nicht bei aktiven Sicherheitsstandards oder einer Richtlinie für bedingten Zugriff, die es verbietet.",
};
