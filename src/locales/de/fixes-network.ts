import type { Catalogue } from "../translate.ts";

/** Fixes: firewalls, ports and encryption on the way. */
export const fixesNetwork: Catalogue = {
  "Leave Microsoft 365's mail servers out of inspection":
    "Mailserver von Microsoft 365 von der Überprüfung ausnehmen",
  "Find out what opens the connection: the firewall's TLS inspection, its SMTP fix-up, or a virus scanner's mail shield.":
    "Finden Sie heraus, was die Verbindung aufbricht: die TLS-Überprüfung der Firewall, ihr SMTP-Filter („SMTP fix-up“) oder der Mailschutz eines Virenscanners.",
  "Leave {} out there, on the port that the device uses.":
    "Nehmen Sie dort {1} aus, auf dem Port, den das Gerät verwendet.",
  "the mail server's name": "den Namen des Mailservers",
  "Do it by Microsoft's published names and ranges, so that it holds when addresses change.":
    "Richten Sie sich dabei nach den von Microsoft veröffentlichten Namen und Adressbereichen, damit die Ausnahme auch bei geänderten Adressen gilt.",
  "From the device's network the server shows Microsoft's own certificate and offers STARTTLS.":
    "Aus dem Netz des Geräts zeigt der Server das eigene Zertifikat von Microsoft und bietet STARTTLS an.",
  "Take the exception out of the firewall again.":
    "Nehmen Sie die Ausnahme wieder aus der Firewall heraus.",
  "Do not enter the firewall's certificate on the devices instead; whoever has its key could read every password.":
    "Tragen Sie nicht stattdessen das Zertifikat der Firewall auf den Geräten ein; wer dessen Schlüssel hat, könnte jedes Kennwort lesen.",
  "The exception is for Microsoft's mail servers alone, on ports 25 and 587.":
    "Die Ausnahme gilt nur für die Mailserver von Microsoft, auf den Ports 25 und 587.",
  "Let the mail leave over IPv4": "E-Mails über IPv4 hinausgehen lassen",
  "In Postfix set smtp_address_preference = ipv4 (or inet_protocols = ipv4) and reload it; on Exchange Server prefer IPv4 on the server's network card.":
    "Setzen Sie in Postfix smtp_address_preference = ipv4 (oder inet_protocols = ipv4) und laden Sie die Konfiguration neu; auf Exchange Server geben Sie IPv4 auf der Netzwerkkarte des Servers den Vorrang.",
  "On the device, switch IPv6 off in its network settings, or let the router give it none.":
    "Schalten Sie auf dem Gerät in den Netzwerkeinstellungen IPv6 aus, oder lassen Sie den Router ihm keines zuteilen.",
  "Or keep IPv6 to Microsoft 365's mail host on port 25 shut in the firewall, so that IPv4 is used.":
    "Oder sperren Sie in der Firewall IPv6 zum Mailserver von Microsoft 365 auf Port 25, damit IPv4 verwendet wird.",
  "Look that the public IPv4 address then seen stands in the relay rule.":
    "Prüfen Sie, dass die danach sichtbare öffentliche IPv4-Adresse in der Relay-Regel steht.",
  "The server's greeting or the next refusal names an IPv4 address, and mail goes through.":
    "Die Begrüßung des Servers oder die nächste Ablehnung nennt eine IPv4-Adresse, und E-Mails gehen durch.",
  "Switch IPv6 on again on the device.":
    "Schalten Sie IPv6 auf dem Gerät wieder ein.",
  "Only this sender's mail has to leave over IPv4; the rest of the network can keep IPv6.":
    "Nur die E-Mails dieses Absenders müssen über IPv4 hinausgehen; das übrige Netz kann IPv6 behalten.",
  "A rule by certificate works over both and is the better way for a mail server.":
    "Eine Regel per Zertifikat funktioniert über beides und ist für einen Mailserver der bessere Weg.",
  "Open the mail port to Microsoft 365": "Mail-Port zu Microsoft 365 öffnen",
  "Allow connections from the device to {} on port {} in the firewall, by its name or by Microsoft's published ranges.":
    "Erlauben Sie in der Firewall Verbindungen vom Gerät an {1} auf Port {2}, anhand des Namens oder der von Microsoft veröffentlichten Adressbereiche.",
  "your organisation's Microsoft 365 mail host":
    "den Microsoft-365-Mailserver Ihrer Organisation",
  "If the internet provider or the cloud blocks port 25, ask for it to be opened for this line, or let the device sign in on port 587 where it can.":
    "Sperrt der Internetanbieter oder die Cloud Port 25, bitten Sie um Freigabe für diesen Anschluss, oder melden Sie das Gerät über Port 587 an, wenn es das kann.",
  "If a virus scanner or a proxy stands in between, leave this server out there as well.":
    "Steht ein Virenscanner oder ein Proxy dazwischen, nehmen Sie diesen Server auch dort aus.",
  "Try it from the device's own network, and send once more.":
    "Probieren Sie es aus dem Netz des Geräts und senden Sie noch einmal.",
  "From a computer in the device's network a connection to the server on this port comes up.":
    "Von einem Computer im Netz des Geräts kommt eine Verbindung zum Server auf diesem Port zustande.",
  "Close the port again in the firewall.":
    "Schließen Sie den Port in der Firewall wieder.",
  "Open it for the devices that send mail, not for the whole network: port 25 is what unwanted mail leaves by.":
    "Öffnen Sie ihn für die Geräte, die E-Mails senden, nicht für das ganze Netz: Über Port 25 gehen unerwünschte E-Mails hinaus.",
  "Microsoft's addresses change; a firewall that needs addresses has to follow the published list.":
    "Die Adressen von Microsoft ändern sich; eine Firewall, die Adressen braucht, muss der veröffentlichten Liste folgen.",
  "Bring the device's encryption up to date":
    "Verschlüsselung des Geräts aktualisieren",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Kann das Gerät nichts davon, schalten Sie einen eigenen Mailserver dazwischen.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "Der Mailserver-Test des Geräts gelingt, und E-Mails kommen an.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Stellen Sie wieder die frühere Verschlüsselung ein; ältere Firmware lässt sich meist nicht wieder einspielen.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "Schalten Sie die Zertifikatsprüfung nie aus und weichen Sie nicht auf eine ältere Verschlüsselung aus.",
  "New firmware can reset settings; write them down first.":
    "Neue Firmware kann Einstellungen zurücksetzen; notieren Sie sie vorher.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Prüfen Sie, dass Datum und Uhrzeit des Geräts stimmen, und lassen Sie es sie aus dem Netz beziehen.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Installieren Sie die neueste Firmware oder tragen Sie die aktuellen Stammzertifikate (darunter DigiCert Global Root G2) in die Liste des Geräts ein.",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Geben Sie den Server mit seinem Namen ein, damit der Name im Zertifikat passt.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Installieren Sie die neueste Firmware, bei einem Programm die neueste Version seiner Bibliothek und seines Systems.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "Schalten Sie in den Sicherheitseinstellungen TLS 1.2 oder neuer ein.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "Schalten Sie auf dem Gerät die Verschlüsselung ein und wählen Sie STARTTLS (manche Hersteller nennen es TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Gibt es keine solche Einstellung, installieren Sie die neueste Firmware und sehen Sie noch einmal nach.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Bietet das Gerät TLS-Versionen an, wählen Sie 1.2 oder neuer.",
};
