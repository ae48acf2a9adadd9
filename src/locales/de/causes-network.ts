import type { Catalogue } from "../translate.ts";

/** Causes around names, ports and encryption. */
export const causesNetwork: Catalogue = {
  "The device is set to numbers instead of a server name":
    "Am Gerät sind Zahlen statt eines Servernamens eingestellt",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "Die Server von Microsoft ändern ständig ihre Adressen, und ihre Zertifikate sind auf Namen ausgestellt. Tragen Sie dort, wo die E-Mail gesendet wird, den Namen ein, dann stimmt es wieder; das dauert eine Minute.",
  "It is set to the name {}.": "Eingestellt ist der Name {1}.",
  "{} is a server inside your own network.":
    "{1} ist ein Server in Ihrem eigenen Netzwerk.",
  "It goes to {}, which is an address and no name.":
    "Das Ziel ist {1}, also eine Adresse und kein Name.",
  "Programs also write the address that they found for a name.":
    "Programme schreiben auch die Adresse auf, die sie zu einem Namen gefunden haben.",
  "Our own mail host is found at {}.":
    "Unser eigener Mail-Host hat die Adresse {1}.",
  "Certificates are made out to names, so the server's does not fit.":
    "Zertifikate sind auf Namen ausgestellt, deshalb passt das des Servers nicht.",
  "Microsoft 365 answers on port {} from here, but not at that address.":
    "Microsoft 365 antwortet von hier aus auf Port {1}, aber nicht an dieser Adresse.",
  "The device or program does not trust the mail server's certificate":
    "Das Gerät oder Programm vertraut dem Zertifikat des Mailservers nicht",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "Der Server zeigt ein Zertifikat, und das Gerät kennt dessen Aussteller nicht oder hat das falsche Datum. Wer das Gerät betreut, kann in einigen Minuten die Uhr stellen oder das Gerät aktualisieren.",
  "What is shown here is not the server's own certificate.":
    "Was hier gezeigt wird, ist nicht das eigene Zertifikat des Servers.",
  "It is set to an address, and certificates are made out to names.":
    "Eingestellt ist eine Adresse, und Zertifikate sind auf Namen ausgestellt.",
  "The sender accepts the server's certificate.":
    "Der Absender nimmt das Zertifikat des Servers an.",
  "The sender does not accept the server's certificate.":
    "Der Absender nimmt das Zertifikat des Servers nicht an.",
  "The certificate of {} is {}.": "Das Zertifikat von {1} ist {2}.",
  "The certificate of the mail server is {}.":
    "Das Zertifikat des Mailservers ist {1}.",
  "not vouched for by a public authority":
    "von keiner öffentlichen Stelle beglaubigt",
  "out of date": "abgelaufen",
  "made out to another name": "auf einen anderen Namen ausgestellt",
  "Seen from the same network, the certificate of {} is in order.":
    "Vom selben Netzwerk aus gesehen ist das Zertifikat von {1} in Ordnung.",
  "Seen from the same network, the certificate of the mail server is in order.":
    "Vom selben Netzwerk aus gesehen ist das Zertifikat des Mailservers in Ordnung.",
  "The clock here is off by a day or more.":
    "Die Uhr geht hier um einen Tag oder mehr falsch.",
  "The name of the mail server cannot be found":
    "Der Name des Mailservers ist nicht zu finden",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "Die E-Mail hat den Standort nie verlassen. Entweder ist der Name falsch geschrieben oder es gibt ihn nicht mehr, oder das Gerät fragt einen DNS-Server, der nicht antwortet. Wer das Gerät oder das Netzwerk betreut, kann das in wenigen Minuten berichtigen.",
  "The sender finds no address for {}.":
    "Der Absender findet keine Adresse für {1}.",
  "The sender finds no address for the mail server.":
    "Der Absender findet keine Adresse für den Mailserver.",
  "The network's own name server gives another answer for {} than public ones.":
    "Der DNS-Server des Netzwerks gibt für {1} eine andere Antwort als öffentliche.",
  "The network's own name server gives another answer for the mail server than public ones.":
    "Der DNS-Server des Netzwerks gibt für den Mailserver eine andere Antwort als öffentliche.",
  "{} has an address.": "{1} hat eine Adresse.",
  "Its network does find one, so the device asks another name server.":
    "Sein Netzwerk findet eine, das Gerät fragt also einen anderen DNS-Server.",
  "Public name servers do not know that name either.":
    "Auch öffentliche DNS-Server kennen diesen Namen nicht.",
  "Public name servers know it, so it is the network's own that is wrong.":
    "Öffentliche DNS-Server kennen ihn, falsch ist also der des Netzwerks.",
  "The network does not let mail out on port 25":
    "Das Netzwerk lässt E-Mails auf Port 25 nicht hinaus",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "Die E-Mail hat Microsoft 365 nie erreicht, und das Gerät ist nicht der Grund. Wer die Firewall oder den Internetanschluss betreut, muss den Weg öffnen. Bei einem Anbieter kann das einige Tage dauern.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "Das Gerät benutzt eine Verschlüsselung, die Microsoft 365 nicht hat",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "Microsoft 365 antwortet auf diese Art nicht; es ist nichts gesperrt, und das Kennwort ist nicht der Grund. Wer das sendende Gerät oder Programm betreut, kann den Port und die Verschlüsselung in einer Minute umstellen.",
  "{} is no server of Microsoft 365.": "{1} ist kein Server von Microsoft 365.",
  "It is set to port 465, where Microsoft 365 does not answer.":
    "Eingestellt ist Port 465, auf dem Microsoft 365 nicht antwortet.",
  "It begins with TLS at once{}; Microsoft 365 begins in plain and changes over by STARTTLS.":
    "Die Verbindung beginnt{1} sofort mit TLS; Microsoft 365 beginnt unverschlüsselt und wechselt mit STARTTLS.",
  "It begins with TLS at once; Microsoft 365 begins in plain and changes over by STARTTLS.":
    "Die Verbindung beginnt sofort mit TLS; Microsoft 365 beginnt unverschlüsselt und wechselt mit STARTTLS.",
  " on port {}": " auf Port {1}",
  "It is set to port {}.": "Eingestellt ist Port {1}.",
  "The network does not let mail out to the sign-in server":
    "Das Netzwerk lässt E-Mails nicht zum Anmeldeserver hinaus",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "Die E-Mail hat Microsoft 365 nie erreicht, und weder das Gerät noch das Kennwort ist der Grund. Wer die Firewall betreut, muss Port 587 öffnen. Das dauert einige Minuten.",
  "the mail server": "der Mailserver",
  "It is set to {}, not to {}.": "Eingestellt ist {1}, nicht {2}.",
  "A connection to {} on port {} stands, but no mail server greets: something in between holds it.":
    "Eine Verbindung zu {1} auf Port {2} steht, aber kein Mailserver meldet sich: Etwas dazwischen hält sie fest.",
  "A connection to the mail server on port {} stands, but no mail server greets: something in between holds it.":
    "Eine Verbindung zum Mailserver auf Port {1} steht, aber kein Mailserver meldet sich: Etwas dazwischen hält sie fest.",
  "A connection came up.": "Eine Verbindung kam zustande.",
  "From the device's network no connection to Microsoft 365 on port {} comes up.":
    "Vom Netzwerk des Geräts aus kommt auf Port {1} keine Verbindung zu Microsoft 365 zustande.",
  "No connection to {} came up, but Microsoft 365 answers on port {}.":
    "Zu {1} kam keine Verbindung zustande, aber Microsoft 365 antwortet auf Port {2}.",
  "No connection to the mail server came up, but Microsoft 365 answers on port {}.":
    "Zum Mailserver kam keine Verbindung zustande, aber Microsoft 365 antwortet auf Port {1}.",
  "Microsoft 365 answers on port {} from here.":
    "Microsoft 365 antwortet von hier aus auf Port {1}.",
  "No connection to {} on port {} came up.":
    "Zu {1} kam auf Port {2} keine Verbindung zustande.",
  "No connection to the mail server on port {} came up.":
    "Zum Mailserver kam auf Port {1} keine Verbindung zustande.",
  "No connection to the mail server came about; on which port it was tried is not known.":
    "Es kam keine Verbindung zum Mailserver zustande; auf welchem Port es versucht wurde, ist nicht bekannt.",
  "Something in our network meddles with the encrypted connection":
    "Etwas in unserem Netzwerk greift in die verschlüsselte Verbindung ein",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Eine Firewall oder ein Virenscanner öffnet die Verbindung der E-Mail unterwegs oder nimmt Teile heraus. Wer das Netzwerk betreut, kann die Mailserver von Microsoft 365 in wenigen Minuten davon ausnehmen.",
  "What {} shows here is not its owner's certificate.":
    "Was {1} hier zeigt, ist nicht das Zertifikat des Inhabers.",
  "Microsoft 365 always offers encryption (STARTTLS), and here that offer does not arrive.":
    "Microsoft 365 bietet immer Verschlüsselung an (STARTTLS), und hier kommt dieses Angebot nicht an.",
  "The server for senders that sign in always offers a sign-in inside TLS, and here that offer does not arrive.":
    "Der Server für Absender, die sich anmelden, bietet innerhalb von TLS immer eine Anmeldung an, und hier kommt dieses Angebot nicht an.",
  "{} shows its own certificate here.": "{1} zeigt hier das eigene Zertifikat.",
  "The device or program tries to sign in without encryption":
    "Das Gerät oder Programm will sich ohne Verschlüsselung anmelden",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "Microsoft 365 nimmt Name und Kennwort nur in einer verschlüsselten Verbindung an; das Kennwort ist also nicht der Grund. Wer das Gerät betreut, kann die Verschlüsselung in einer Minute einschalten.",
  "It was offered no sign-in, which is so until the connection is encrypted.":
    "Es wurde keine Anmeldung angeboten; das ist so, bis die Verbindung verschlüsselt ist.",
  "It is set to encrypt the connection.":
    "Verschlüsselung der Verbindung ist eingestellt.",
  "It does not sign in.": "Es findet keine Anmeldung statt.",
  "It is set to send without encryption.":
    "Eingestellt ist das Senden ohne Verschlüsselung.",
  "A rule takes mail only when it comes encrypted":
    "Eine Regel nimmt E-Mails nur verschlüsselt an",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "Das Gerät ist bekannt, sendet aber unverschlüsselt. Wer es betreut, kann die Verschlüsselung in einer Minute einschalten, falls das Gerät sie beherrscht.",
  "It is set to encrypt by STARTTLS.":
    "Verschlüsselung mit STARTTLS ist eingestellt.",
  "It is set to the server for senders that sign in, where no rule counts.":
    "Eingestellt ist der Server für Absender, die sich anmelden; dort gilt keine Regel.",
  "No rule that knows this sender asks for encryption.":
    "Keine Regel, die diesen Absender kennt, verlangt Verschlüsselung.",
  "That rule asks for encryption.": "Diese Regel verlangt Verschlüsselung.",
  "The device's encryption is too old for the mail server":
    "Die Verschlüsselung des Geräts ist zu alt für den Mailserver",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "Das Gerät arbeitet, wie es gebaut wurde, aber seine Art der Verschlüsselung wird nicht mehr angenommen. Wer es betreut, kann neuere Firmware installieren. Wo es keine gibt, kann ein eigener Mailserver dazwischen stehen.",
  "It speaks a current version of TLS.":
    "Eine aktuelle TLS-Version wird beherrscht.",
  "It speaks no newer version of TLS than 1.1.":
    "Es wird keine neuere TLS-Version als 1.1 beherrscht.",
  "{} still takes that.": "{1} nimmt das noch an.",
  "{} takes TLSv1.2.": "{1} nimmt TLSv1.2 an.",
  "{} takes TLSv1.3.": "{1} nimmt TLSv1.3 an.",
  "{} takes TLSv1.2 and TLSv1.3.": "{1} nimmt TLSv1.2 und TLSv1.3 an.",
  "The server for senders that sign in takes 1.2 and newer.":
    "Der Server für Absender, die sich anmelden, nimmt 1.2 und neuer an.",
};
