import type { Catalogue } from "../translate.ts";

/** How to keep trouble from coming back. */
export const topicsPrevent: Catalogue = {
  "How to keep it from happening again": "Damit es nicht wieder vorkommt",
  "Most mail of devices stops because something around them changed.":
    "Mails von Geräten bleiben meist aus, weil sich etwas um die Geräte herum geändert hat.",
  "A register": "Verzeichnis",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Listen Sie alle Geräte und Programme auf, die senden: Ort, Absenderadresse, Sendeweg, öffentliche Adresse, Konto, wer sie betreut, wann sie zuletzt getestet wurden.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Sehen Sie in die Liste, bevor sich Anbieter, Firewall, Zertifikat oder eine Sicherheitsregel ändern, und testen Sie danach von jedem aus.",
  "Public address": "Öffentliche Adresse",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Senden Sie von einer festen öffentlichen IPv4-Adresse und schreiben Sie auf, welcher Connector und welcher SPF-Eintrag sie nennen.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Eine zweite Leitung, die einspringt, hat eine andere Adresse: Tragen Sie diese im Connector ein, bevor sie gebraucht wird.",
  "Let only the devices that send out on port 25.":
    "Lassen Sie auf Port 25 nur die Geräte hinaus, die senden.",
  Connectors: "Connectors",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Tragen Sie einzelne Adressen ein, keine ganzen Bereiche, und entfernen Sie zweimal im Jahr, was niemand mehr benutzt.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Sobald alles über Connectors oder mit Anmeldung sendet, lehnen Sie Direct Send ab: Dann kann sich niemand mehr von irgendwo als Sie ausgeben.",
  "Sign-in": "Anmeldung",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Je Gerät oder Programm ein Konto, mit dem Recht, nur als die eigene Adresse zu senden; teilen Sie nie ein Kennwort.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Benutzen Sie OAuth, wo es das gibt, und erlauben Sie authentifiziertes SMTP für einzelne Postfächer.",
  "A person's own account is no sender: it ends with its owner.":
    "Das eigene Konto einer Person ist kein Absender: Es endet mit seinem Besitzer.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "SPF nennt jeden Absender der Domäne, in einem Eintrag mit höchstens zehn Abfragen.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Er endet auf ~all, solange noch Absender gefunden werden, und auf -all, sobald die DMARC-Berichte keinen unbekannten eigenen mehr zeigen.",
  "Switch DKIM on for each of your domains.":
    "Schalten Sie DKIM für jede Ihrer Domänen ein.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Veröffentlichen Sie DMARC mit einer Berichtsadresse, lesen Sie die Berichte und verschärfen Sie es dann von none über quarantine zu reject.",
  "What expires": "Was abläuft",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Notieren Sie den letzten Tag von Zertifikaten, von Geheimnissen der Entra-Anwendungen und von Postfachlizenzen, mit einer Erinnerung einen Monat vorher.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Ein erneuertes Zertifikat behält seinen Namen und bringt seine Zwischenzertifikate mit.",
  Watch: "Beobachten",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Sehen Sie jeden Monat den Bericht „SMTP AUTH clients“ und die Nachrichtenablaufverfolgung der Absender Ihrer Geräte an.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Wer einen Connector geändert hat, steht im Überwachungsprotokoll des Purview-Portals; wer sich angemeldet hat, in den Anmeldeprotokollen von Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "Was schon am Mail-Eingang abgelehnt wird, steht in keiner Ablaufverfolgung: Sorgen Sie dafür, dass die Fehlermails oder das Protokoll des Geräts jemanden erreichen.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Behalten Sie das Kontingent für Mails nach außen und Sperrlisten für Ihre Adresse im Auge.",
  Devices: "Geräte",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Halten Sie die Firmware aktuell: Sie bringt TLS 1.2, neue Stammzertifikate und OAuth.",
  "Set server names, never addresses, and the right time.":
    "Stellen Sie Servernamen ein, nie Adressen, und die richtige Uhrzeit.",
};
