import type { Catalogue } from "../translate.ts";

/** Fixes: ways without a sign-in, and servers of our own. */
export const fixesRelay: Catalogue = {
  "Let it verify the sending server by its IP address, and enter {} and nothing else.":
    "Lassen Sie den sendenden Server anhand seiner IP-Adresse prüfen und geben Sie {1} und nichts anderes ein.",
  "Send once more.": "Senden Sie noch einmal.",
  "Set the device to your organisation's own mail host":
    "Am Gerät den eigenen Mailserver der Organisation eintragen",
  "On the device, change the mail server to {}.":
    "Tragen Sie auf dem Gerät als Mailserver {1} ein.",
  "your organisation's own Microsoft 365 mail host":
    "den eigenen Microsoft-365-Mailserver Ihrer Organisation",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Stellen Sie Port 25 ein, als Verschlüsselung STARTTLS, falls das Gerät es kann, und schalten Sie die Anmeldung aus.",
  "Enter the name as it stands here, never an address that it has today.":
    "Geben Sie den Namen so ein, wie er hier steht, nie eine Adresse, die er heute hat.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Eine E-Mail innerhalb der Organisation kommt an, danach eine nach außen.",
  "Put the former server, port and sign-in back on the device.":
    "Tragen Sie auf dem Gerät wieder den früheren Server, Port und die frühere Anmeldung ein.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "E-Mails nach außen gehen dort nur durch, wenn ein eingehender Connector die öffentliche Adresse des Standorts kennt.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "Es ist der Server, den Microsoft 365 für Ihre Domäne nennt (Microsoft 365 Admin Center, „Einstellungen“, „Domänen“, „DNS-Einträge“); steht ein Filterdienst davor, ist das ein anderer als der öffentliche MX.",
  "The sender's address has to end in one of your own mail domains.":
    "Die Absenderadresse muss auf eine Ihrer eigenen E-Mail-Domänen enden.",
  "STARTTLS where the device can": "STARTTLS, falls das Gerät es kann",
  "Accept unknown devices again until this one has its own way":
    "Unbekannte Geräte wieder annehmen, bis dieses einen eigenen Weg hat",
  "Ask the internet provider for a fixed public address first. With one, a connector lets in this device alone, and nothing else has to be opened.":
    "Bitten Sie zuerst den Internetanbieter um eine feste öffentliche Adresse. Damit lässt ein Connector nur dieses Gerät ein, und sonst muss nichts geöffnet werden.",
  "Or let a mail server inside the network take the device's mail and pass it on with a certificate or a sign-in of its own.":
    "Oder lassen Sie einen Mailserver im eigenen Netz die E-Mails des Geräts annehmen und mit eigenem Zertifikat oder eigener Anmeldung weiterleiten.",
  "If neither can be had in time, switch Reject Direct Send off with the command below; the admin centre has no field for it.":
    "Ist beides nicht rechtzeitig zu haben, schalten Sie Reject Direct Send mit dem Befehl unten aus; das Admin Center hat dafür kein Feld.",
  "Wait up to half an hour and send once more to a colleague.":
    "Warten Sie bis zu einer halben Stunde und senden Sie noch einmal innerhalb der Organisation.",
  "Write down a day on which it is switched on again.":
    "Notieren Sie einen Tag, an dem es wieder eingeschaltet wird.",
  "Get-OrganizationConfig shows RejectDirectSend as False, and mail to a colleague arrives.":
    "Get-OrganizationConfig zeigt RejectDirectSend als False, und eine E-Mail innerhalb der Organisation kommt an.",
  "Switch it on again: Set-OrganizationConfig -RejectDirectSend $true.":
    "Schalten Sie es wieder ein: Set-OrganizationConfig -RejectDirectSend $true.",
  "From then on anybody on the internet can write to your colleagues in your own name again, without signing in.":
    "Ab dann kann wieder jeder im Internet ohne Anmeldung in Ihrem eigenen Namen an Ihre Organisation schreiben.",
  "It lets in every device and every stranger, not just this device; a connector is better wherever the address is fixed.":
    "Es lässt jedes Gerät und jeden Fremden ein, nicht nur dieses Gerät; ist die Adresse fest, ist ein Connector besser.",
  "Mail to the outside stays refused.":
    "E-Mails nach außen werden weiterhin abgelehnt.",
  "Send without sign-in, through a relay rule":
    "Ohne Anmeldung über eine Relay-Regel senden",
  "Set the device to send to {}, port 25, encryption on if it can, without sign-in.":
    "Stellen Sie das Gerät so ein, dass es an {1} sendet: Port 25, Verschlüsselung ein, falls es das kann, ohne Anmeldung.",
  "Mail to somebody outside goes through without a user name on the device.":
    "E-Mails nach außen gehen ohne Benutzernamen auf dem Gerät durch.",
  "Put the former settings back on the device, and remove the connector.":
    "Stellen Sie auf dem Gerät wieder die früheren Einstellungen ein und entfernen Sie den Connector.",
  "Port 25 has to be open from the device to Microsoft 365.":
    "Port 25 muss vom Gerät zu Microsoft 365 offen sein.",
  "Update our own Exchange server": "Eigenen Exchange-Server aktualisieren",
  "Open the Exchange admin centre (admin.exchange.microsoft.com), Reports, Mail flow, Out-of-date connecting on-premises Exchange servers.":
    "Öffnen Sie im Exchange Admin Center (admin.exchange.microsoft.com) „Berichte“, „Nachrichtenfluss“, „Out-of-date connecting on-premises Exchange servers“.",
  "Install the newest cumulative and security updates on each server that it names; versions out of support move to Exchange Server Subscription Edition.":
    "Installieren Sie auf jedem dort genannten Server die neuesten kumulativen Updates und Sicherheitsupdates; nicht mehr unterstützte Versionen wechseln zu Exchange Server Subscription Edition.",
  "If that takes longer, ask in the same report for a pause, of at most 90 days a year.":
    "Dauert das länger, beantragen Sie im selben Bericht eine Pause von höchstens 90 Tagen im Jahr.",
  "Wait up to a day until Microsoft sees the new version, and send once more.":
    "Warten Sie bis zu einem Tag, bis Microsoft die neue Version sieht, und senden Sie noch einmal.",
  "The report names the server no longer, and its queue runs empty.":
    "Der Bericht nennt den Server nicht mehr, und seine Warteschlange leert sich.",
  "Updates are not taken back; a pause ends by itself.":
    "Updates werden nicht zurückgenommen; eine Pause endet von selbst.",
  "The share of refused mail grows every few days until the server is updated.":
    "Der Anteil abgelehnter E-Mails wächst alle paar Tage, bis der Server aktualisiert ist.",
  "Devices can send past the server meanwhile, through a rule of their own.":
    "Geräte können in der Zwischenzeit am Server vorbei senden, über eine eigene Regel.",
  "Send from an address of our own domains":
    "Von einer Adresse unserer eigenen Domänen senden",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "Ändern Sie auf dem Gerät die Absenderadresse: statt {1} eine, die auf die eigene E-Mail-Domäne Ihrer Organisation endet.",
  "what it is now": "der jetzigen",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Müssen E-Mails von der anderen Domäne kommen, bitten Sie einen Exchange-Admin, sie im Microsoft 365 Admin Center unter „Einstellungen“, „Domänen“ hinzuzufügen.",
  "an address that ends in one of your own mail domains":
    "eine Adresse, die auf eine Ihrer eigenen E-Mail-Domänen endet",
  "Mail to somebody outside goes through and shows the new sender.":
    "E-Mails nach außen gehen durch und zeigen den neuen Absender.",
  "Put the former sender address back on the device.":
    "Stellen Sie auf dem Gerät wieder die frühere Absenderadresse ein.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "Antworten gehen an die neue Absenderadresse; sie sollte also ein Postfach sein, das jemand liest.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "Was für andere unverändert weitergereicht wird, etwa weitergeleitete E-Mails, braucht stattdessen eine Regel per Zertifikat.",
  "Let our own mail server pass the device's mail on":
    "E-Mails des Geräts über den eigenen Mailserver weiterleiten",
  "On {}, open the receive connector or the list of networks that the device's mail comes in by.":
    "Öffnen Sie auf dem Server ({1}) den Empfangsconnector oder die Liste der Netze, über die die E-Mails des Geräts hereinkommen.",
  "your own mail server": "Ihr eigener Mailserver",
  "Allow relay there for the device's internal address only, never for a whole network.":
    "Erlauben Sie dort Relay nur für die interne Adresse des Geräts, nie für ein ganzes Netz.",
  "Or let the device send to your organisation's Microsoft 365 mail door directly.":
    "Oder lassen Sie das Gerät direkt an den Microsoft-365-Mail-Eingang Ihrer Organisation senden.",
  "Set up a mail server inside the network, such as Postfix or Exchange Server, or use the one that is there.":
    "Richten Sie im eigenen Netz einen Mailserver ein, etwa Postfix oder Exchange Server, oder verwenden Sie den vorhandenen.",
  "Let it take mail from the device's internal address only, never from a whole network.":
    "Lassen Sie ihn E-Mails nur von der internen Adresse des Geräts annehmen, nie von einem ganzen Netz.",
  "Let it pass the mail on to Microsoft 365 with current TLS, by a certificate of its own or with a sign-in by OAuth.":
    "Lassen Sie ihn die E-Mails mit aktuellem TLS an Microsoft 365 weiterleiten, mit eigenem Zertifikat oder mit einer Anmeldung über OAuth.",
  "Set the device to that server, and send once more.":
    "Stellen Sie am Gerät diesen Server ein und senden Sie noch einmal.",
  "The server's log says that it took the mail and that Microsoft 365 took it over.":
    "Im Protokoll des Servers steht, dass er die E-Mail angenommen und dass Microsoft 365 sie übernommen hat.",
  "Take the device's address out of the server's list again.":
    "Nehmen Sie die Adresse des Geräts wieder aus der Liste des Servers heraus.",
  "A server that relays for everybody is found and misused within hours; one internal address after the other is enough.":
    "Ein Server, der für alle weiterleitet, wird binnen Stunden gefunden und missbraucht; eine interne Adresse nach der anderen genügt.",
  "It is one more server that needs updates.":
    "Das ist ein weiterer Server, der Updates braucht.",
};
