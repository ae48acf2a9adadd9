import type { Catalogue } from "../translate.ts";

/** Fixes: what stands in DNS, and on block lists. */
export const fixesDns: Catalogue = {
  "Add this sender to the domain's SPF record":
    "Diesen Absender in den SPF-Eintrag der Domäne aufnehmen",
  "Open the DNS of {} where it is kept, and find the TXT record that begins with v=spf1.":
    "Öffnen Sie die DNS-Einträge für {1} dort, wo sie verwaltet werden, und suchen Sie den TXT-Eintrag, der mit v=spf1 beginnt.",
  "There is none yet: make one that names Microsoft 365 ({}){} and everybody else who sends for the domain.":
    "Es gibt noch keinen: Legen Sie einen an, der Microsoft 365 ({1}){2} und alle anderen nennt, die für die Domäne senden.",
  "Add {} right after v=spf1, and leave the rest as it is.":
    "Fügen Sie {1} direkt hinter v=spf1 ein und lassen Sie den Rest, wie er ist.",
  "Keep it a single record; two of them count as none.":
    "Es muss bei einem einzigen Eintrag bleiben; zwei gelten als keiner.",
  "Wait until the record's time to live has passed, at most a day, and send once more.":
    "Warten Sie, bis die Gültigkeitsdauer (TTL) des Eintrags abgelaufen ist, höchstens einen Tag, und senden Sie noch einmal.",
  "A look at the record from outside shows what was added, and the next mail is taken.":
    "Eine Prüfung des Eintrags von außen zeigt das Hinzugefügte, und die nächste E-Mail wird angenommen.",
  "Publish the former record again.":
    "Veröffentlichen Sie wieder den früheren Eintrag.",
  "The address has to be a public one; what stands inside the network is never seen by a receiver.":
    "Die Adresse muss öffentlich sein; Adressen im internen Netz bekommt ein Empfänger nie zu sehen.",
  "Name an address only while it is yours: whoever has it next could send in your name.":
    "Nennen Sie eine Adresse nur, solange sie Ihnen gehört: Wer sie danach bekommt, könnte in Ihrem Namen senden.",
  "Mail that goes out through Microsoft 365 needs Microsoft 365 in the record, and no address of the office.":
    "E-Mails, die über Microsoft 365 hinausgehen, brauchen Microsoft 365 im Eintrag und keine Adresse des Standorts.",
  "ip4: and the office's public address":
    "ip4: und die öffentliche Adresse des Standorts",
  "Correct the name server that the device asks":
    "Den vom Gerät benutzten DNS-Server berichtigen",
  "Compare the server name on the device letter by letter{}. Right is {} without a sign-in, and smtp.office365.com with one.":
    "Vergleichen Sie den Servernamen auf dem Gerät Buchstabe für Buchstabe{1}. Richtig ist ohne Anmeldung {2}, mit Anmeldung smtp.office365.com.",
  "the mail host that Microsoft 365 names":
    "der von Microsoft 365 genannte Mailserver",
  "Look which DNS server stands in the device's network settings, and that this server answers.":
    "Prüfen Sie, welcher DNS-Server in den Netzwerkeinstellungen des Geräts steht und dass dieser Server antwortet.",
  "Enter the network's own DNS server, and no entry by hand for the mail server's name.":
    "Tragen Sie den DNS-Server des eigenen Netzes ein und für den Namen des Mailservers keinen Eintrag von Hand.",
  "Take out old entries for Microsoft's names from the network's own DNS and from hosts files.":
    "Entfernen Sie alte Einträge für Namen von Microsoft aus dem DNS des eigenen Netzes und aus hosts-Dateien.",
  "From the device's network the server's name leads to the same addresses as from outside.":
    "Aus dem Netz des Geräts führt der Servername zu denselben Adressen wie von außen.",
  "Put the former DNS server back into the device's settings.":
    "Tragen Sie in den Einstellungen des Geräts wieder den früheren DNS-Server ein.",
  "Never enter one of the addresses in place of the name; Microsoft changes them without notice.":
    "Geben Sie nie eine der Adressen anstelle des Namens ein; Microsoft ändert sie ohne Ankündigung.",
  "; it is set to {}": " (eingestellt ist {1})",
  "your mail domain": "Ihre E-Mail-Domäne",
  "Let Microsoft 365 sign the domain's mail":
    "E-Mails der Domäne von Microsoft 365 signieren lassen",
  "Open the Defender portal (security.microsoft.com), Email & collaboration, Policies & rules, Threat policies, Email authentication settings, DKIM.":
    "Öffnen Sie im Defender-Portal (security.microsoft.com) „E-Mail & Zusammenarbeit“, „Richtlinien & Regeln“, „Bedrohungsrichtlinien“, „E-Mail-Authentifizierungseinstellungen“, „DKIM“.",
  "Choose {} and read the two CNAME records that it shows.":
    "Wählen Sie {1} und lesen Sie die beiden CNAME-Einträge, die dort angezeigt werden.",
  "Publish both records in the domain's DNS exactly as shown.":
    "Veröffentlichen Sie beide Einträge im DNS der Domäne genau wie angezeigt.",
  "Come back when DNS shows them, and switch on Sign messages for this domain with DKIM signatures.":
    "Kommen Sie zurück, wenn das DNS sie zeigt, und schalten Sie „Nachrichten für diese Domäne mit DKIM-Signaturen signieren“ ein.",
  "Let the sender hand its mail to Microsoft 365, which signs only what passes through it, and send once more.":
    "Lassen Sie den Absender seine E-Mails an Microsoft 365 übergeben, das nur signiert, was hindurchgeht, und senden Sie noch einmal.",
  "# Publish selector1._domainkey and selector2._domainkey as shown, and go on when DNS has them":
    "# Veröffentlichen Sie selector1._domainkey und selector2._domainkey wie angezeigt; weiter geht es, wenn das DNS sie hat",
  "The headers of a received message say dkim=pass with the sender's own domain.":
    "In den Kopfzeilen einer empfangenen Nachricht steht dkim=pass mit der eigenen Domäne des Absenders.",
  "Switch the signature off again in the same place; the DNS records can stay.":
    "Schalten Sie die Signatur an derselben Stelle wieder aus; die DNS-Einträge können bleiben.",
  "The records' targets differ from domain to domain; take them from the portal and never from an example.":
    "Die Ziele der Einträge sind je nach Domäne verschieden; übernehmen Sie sie aus dem Portal und nie aus einem Beispiel.",
  "The first command says that the setting exists already where it does; go on with the next then.":
    "Besteht die Einstellung schon, meldet das der erste Befehl; machen Sie dann mit dem nächsten weiter.",
  "Publish a DMARC record for the domain":
    "DMARC-Eintrag für die Domäne veröffentlichen",
  "See first that SPF and DKIM are in place for {}.":
    "Stellen Sie zuerst sicher, dass SPF und DKIM für {1} eingerichtet sind.",
  "In the domain's DNS publish a TXT record for _dmarc.{} with v=DMARC1; p=none.":
    "Veröffentlichen Sie im DNS der Domäne einen TXT-Eintrag für _dmarc.{1} mit v=DMARC1; p=none.",
  "Add rua=mailto: and a mailbox for the reports, and read for some weeks who sends in the domain's name.":
    "Ergänzen Sie rua=mailto: und ein Postfach für die Berichte und lesen Sie einige Wochen lang, wer im Namen der Domäne sendet.",
  "Ask for p=quarantine and later p=reject once every sender of your own passes.":
    "Verlangen Sie p=quarantine und später p=reject, sobald alle Ihre eigenen Absender die Prüfung bestehen.",
  "A look at the record from outside shows it, and reports arrive.":
    "Eine Prüfung des Eintrags von außen zeigt ihn, und Berichte kommen an.",
  "Take the record out of DNS again.":
    "Nehmen Sie den Eintrag wieder aus dem DNS heraus.",
  "With p=reject at once, mail of your own senders that were forgotten is refused.":
    "Bei sofortigem p=reject werden E-Mails eigener Absender abgelehnt, die vergessen wurden.",
  "A policy that is there already should not be made weaker.":
    "Eine bereits vorhandene Richtlinie sollte nicht abgeschwächt werden.",
  "Mend the domain's SPF record": "SPF-Eintrag der Domäne reparieren",
  "Open the DNS of {} where it is kept, and find the TXT records that begin with v=spf1.":
    "Öffnen Sie die DNS-Einträge für {1} dort, wo sie verwaltet werden, und suchen Sie die TXT-Einträge, die mit v=spf1 beginnen.",
  "Make one record of them if there are several.":
    "Machen Sie einen einzigen Eintrag daraus, falls es mehrere sind.",
  "Correct each word that is misspelt, such as a blank after include: or an address with too few numbers.":
    "Berichtigen Sie jedes falsch geschriebene Wort, etwa ein Leerzeichen hinter include: oder eine Adresse mit zu wenigen Zahlen.",
  "Count the terms include, a, mx, ptr, exists and redirect, those inside the includes too: ten are allowed in all. Take out services that are no longer used.":
    "Zählen Sie die Begriffe include, a, mx, ptr, exists und redirect, auch die innerhalb der Includes: Insgesamt sind zehn erlaubt. Nehmen Sie Dienste heraus, die nicht mehr verwendet werden.",
  "Keep include:spf.protection.outlook.com and the closing -all or ~all.":
    "Behalten Sie include:spf.protection.outlook.com und das abschließende -all oder ~all.",
  "An SPF check of the domain comes to a result other than permerror, and the sender's address passes.":
    "Eine SPF-Prüfung der Domäne ergibt etwas anderes als permerror, und die Adresse des Absenders besteht sie.",
  "Ask before a service is taken out; mail that only it sends would be refused.":
    "Fragen Sie nach, bevor Sie einen Dienst herausnehmen; E-Mails, die nur er sendet, würden abgelehnt.",
  "An include that is written out as addresses goes stale when its owner moves.":
    "Ein Include, das durch Adressen ersetzt wurde, veraltet, wenn sein Betreiber umzieht.",
  "Ask for removal from the block list":
    "Entfernung von der Sperrliste beantragen",
  "Find out which machine behind {} sends unwanted mail, and stop it first.":
    "Finden Sie heraus, welcher Rechner über {1} unerwünschte E-Mails sendet, und stoppen Sie ihn zuerst.",
  "the office's address": "die Adresse des Standorts",
  "Let only the mail server and the devices that send mail use port 25 to the outside.":
    "Lassen Sie nur den Mailserver und die Geräte, die E-Mails senden, Port 25 nach außen verwenden.",
  "Look the address up at check.spamhaus.org, see on which list it stands, and ask for removal there.":
    "Schlagen Sie die Adresse bei check.spamhaus.org nach, sehen Sie, auf welcher Liste sie steht, und beantragen Sie dort die Entfernung.",
  "Ask for removal at the page that the refusal names: sender.office.com for Microsoft's own list, check.spamhaus.org for Spamhaus.":
    "Beantragen Sie die Entfernung auf der Seite, die in der Ablehnung steht: sender.office.com für die eigene Liste von Microsoft, check.spamhaus.org für Spamhaus.",
  "Wait up to a day and send once more.":
    "Warten Sie bis zu einem Tag und senden Sie noch einmal.",
  "The list's own page says that the address is not on it, and mail goes through.":
    "Die Seite der Liste sagt, dass die Adresse nicht darauf steht, und E-Mails gehen durch.",
  "Nothing was changed that could be taken back.":
    "Es wurde nichts geändert, was zurückgenommen werden könnte.",
  "Asked for too early, the removal does not last: the address comes back as soon as it sends unwanted mail again.":
    "Zu früh beantragt, hält die Entfernung nicht: Die Adresse kommt wieder auf die Liste, sobald sie erneut unerwünschte E-Mails sendet.",
  "A line whose address changes stands on such lists for good; there the device needs a sign-in or another line.":
    "Ein Anschluss mit wechselnder Adresse steht dauerhaft auf solchen Listen; dort braucht das Gerät eine Anmeldung oder einen anderen Anschluss.",
  "Never pay anybody for a removal.":
    "Zahlen Sie niemandem etwas für eine Entfernung.",
  "Have a name entered for the office's address":
    "Namen für die Adresse des Standorts eintragen lassen",
  "the office's public address": "die öffentliche Adresse des Standorts",
  "Choose a name below {} for the line, and publish it in DNS so that it leads to {}.":
    "Wählen Sie für den Anschluss einen Namen, der auf {1} endet, und veröffentlichen Sie ihn im DNS so, dass er auf {2} zeigt.",
  "Ask the internet provider to enter that name as the reverse name (PTR) of {}{}.":
    "Bitten Sie den Internetanbieter, für {1}{2} diesen Namen als Reverse-Namen (PTR) einzutragen.",
  ", that is for {}": ", also für {1},",
  "Wait up to two days until both can be seen, and send once more.":
    "Warten Sie bis zu zwei Tage, bis beides zu sehen ist, und senden Sie noch einmal.",
  "A reverse look-up of the address gives the name, and the name leads back to the address.":
    "Eine umgekehrte Abfrage der Adresse ergibt den Namen, und der Name führt zurück zur Adresse.",
  "Ask the provider to put the former name back.":
    "Bitten Sie den Anbieter, den früheren Namen wieder einzutragen.",
  "Only who owns the address can enter the name, mostly the provider; your own DNS cannot.":
    "Nur der Inhaber der Adresse kann den Namen eintragen, meist der Anbieter; Ihr eigenes DNS kann es nicht.",
  "One address has one name.": "Zu einer Adresse gehört ein Name.",
  "There is none yet: make one that names Microsoft 365 ({}) and everybody else who sends for the domain.":
    "Es gibt noch keinen: Legen Sie einen an, der Microsoft 365 ({1}) und alle anderen nennt, die für die Domäne senden.",
  "Compare the server name on the device letter by letter. Right is {} without a sign-in, and smtp.office365.com with one.":
    "Vergleichen Sie den Servernamen auf dem Gerät Buchstabe für Buchstabe. Richtig ist ohne Anmeldung {1}, mit Anmeldung smtp.office365.com.",
  ", ip4: and the office's public address,":
    ", ip4: und die öffentliche Adresse des Standorts,",
  "Ask the internet provider to enter that name as the reverse name (PTR) of {}, that is for {}.":
    "Bitten Sie den Internetanbieter, für {1}, also für {2}, diesen Namen als Reverse-Namen (PTR) einzutragen.",
};
