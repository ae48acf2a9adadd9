import type { Catalogue } from "../translate.ts";

/** Causes around proof of origin, limits and Microsoft's own trouble. */
export const causesReputation: Catalogue = {
  "The recipient's mail service asks more of those who send a lot":
    "Der E-Mail-Dienst des Empfängers verlangt mehr von allen, die viel senden",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "Große E-Mail-Dienste verlangen drei DNS-Einträge von allen, die täglich Tausende Nachrichten senden, und unsere sind nicht vollständig. Wer unsere Domäne betreut, kann das Fehlende ergänzen; es gilt innerhalb eines Tages.",
  "SPF, DKIM and DMARC are all in place.":
    "SPF, DKIM und DMARC sind alle vorhanden.",
  "The domain has no DMARC record.": "Die Domäne hat keinen DMARC-Eintrag.",
  "Our domain's mail goes out without a signature":
    "E-Mails unserer Domäne gehen ohne Signatur hinaus",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "Das liegt bei uns. Viele Empfänger verlangen eine Signatur (DKIM), und Microsoft 365 versieht E-Mails unserer Domäne nicht damit. Ein Exchange-Admin kann sie einschalten; mit den DNS-Einträgen dauert das etwa eine Stunde.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "Wenn es eilt, erreichen Sie den Empfänger per Telefon oder Chat; E-Mails aus unseren anderen Postfächern haben dasselbe Problem.",
  "the sender's domain": "die Domäne des Absenders",
  "DNS has no keys of Microsoft 365 for {}.":
    "Im DNS stehen keine Schlüssel von Microsoft 365 für {1}.",
  "DNS has the keys of Microsoft 365 for {}.":
    "Im DNS stehen die Schlüssel von Microsoft 365 für {1}.",
  "Our own domain asks receivers to refuse mail like this":
    "Unsere eigene Domäne verlangt, solche E-Mails abzulehnen",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Unsere Domäne sagt allen, sie sollen E-Mails ablehnen, die nicht nachweislich von uns sind, und bei diesem Absender fehlt der Nachweis. Wer unsere Domäne betreut, kann den Absender in wenigen Minuten eintragen; der Schutz kann bleiben.",
  "The sender's domain": "Die Domäne des Absenders",
  "{} asks nobody to refuse mail.": "{1} bittet niemanden, E-Mails abzulehnen.",
  "{} asks receivers for {} (DMARC).": "{1} gibt Empfängern vor: {2} (DMARC).",
  "Your office's address is on a block list":
    "Die Adresse Ihres Standorts steht auf einer Sperrliste",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "Die Internetadresse, von der die E-Mail kam, ist der Grund, nicht Ihre Nachricht. Ein Admin muss den Anlass herausfinden und die Löschung von der Liste beantragen. Das kann einen Tag dauern.",
  "The office's address": "Die Adresse des Standorts",
  "{} is on Spamhaus's block list.":
    "{1} steht auf der Sperrliste von Spamhaus.",
  "{} is not on Spamhaus's list now; Microsoft's own lists cannot be asked.":
    "{1} steht jetzt nicht auf der Liste von Spamhaus; Microsofts eigene Listen lassen sich nicht abfragen.",
  "Microsoft 365 slows mail from your office's address down":
    "Microsoft 365 bremst E-Mails von der Adresse Ihres Standorts",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "Die Adresse ist neu für Microsoft oder hat viel mehr gesendet als zuvor. Für gewöhnliche E-Mails muss nichts geändert werden: Die Zustellung wird wieder versucht und gelingt, meist innerhalb von Stunden.",
  "The address is on a block list; waiting does not help.":
    "Die Adresse steht auf einer Sperrliste; Warten hilft nicht.",
  "Much mail is sent at once.": "Es werden viele E-Mails auf einmal gesendet.",
  "Mail from the start-up domain has reached its daily limit":
    "Das Tageslimit für E-Mails aus der Startdomäne ist erreicht",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "Die Adresse endet mit dem Namen, den Microsoft uns am Anfang gegeben hat, und von ihr dürfen täglich nur wenige E-Mails nach außen gehen. Senden Sie aus einer unserer eigenen E-Mail-Domänen, dann stimmt es wieder; das dauert eine Minute.",
  "The mail is sent from {}.": "Die E-Mail wird gesendet von {1}.",
  "The mail is sent from {}, a domain of its own.":
    "Die E-Mail wird gesendet von {1}, einer eigenen Domäne.",
  "Your office's internet address has no name":
    "Die Internetadresse Ihres Standorts hat keinen Namen",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "Empfänger verlangen zu der Adresse, von der E-Mails kommen, einen Namen, und unsere hat keinen. Der Internetanbieter kann ihn eintragen; das dauert einen Tag oder zwei.",
  "The mail came from {}, over IPv6, where receivers insist on a name.":
    "Die E-Mail kam von {1} über IPv6, wo Empfänger auf einem Namen bestehen.",
  "{} has a name that leads back to it.":
    "{1} hat einen Namen, der zu ihr zurückführt.",
  "{} has no name in DNS.": "{1} hat keinen Namen im DNS.",
  "{} has a name in DNS that does not lead back to it.":
    "{1} hat einen Namen im DNS, der nicht zu ihr zurückführt.",
  "The SPF record cannot be used.": "Der SPF-Eintrag ist nicht verwendbar.",
  "Microsoft 365 does not sign the domain's mail (DKIM).":
    "Microsoft 365 signiert die E-Mails der Domäne nicht (DKIM).",
  "Microsoft 365 has trouble with mail at the moment":
    "Microsoft 365 hat zurzeit Probleme mit E-Mails",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "Das liegt bei Microsoft, und dort wird daran gearbeitet. Hier muss nichts geändert werden. Wartende E-Mails gehen hinaus, sobald es behoben ist, meist innerhalb von Stunden.",
  "Microsoft reports no open incident of Exchange Online.":
    "Microsoft meldet keine offene Störung von Exchange Online.",
  "Microsoft reports an open incident: {}.":
    "Microsoft meldet eine offene Störung: {1}.",
  "Our domain's record of permitted senders has a mistake":
    "Der Eintrag der erlaubten Absender unserer Domäne ist fehlerhaft",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "Das liegt bei uns. Der öffentliche Eintrag, der nennt, wer für unsere Domäne senden darf, ist nicht lesbar; deshalb gilt niemand als berechtigt. Wer das DNS der Domäne betreut, kann ihn in wenigen Minuten berichtigen.",
  "Receivers cannot use the SPF record of {} (permerror).":
    "Empfänger können den SPF-Eintrag für {1} nicht verwenden (permerror).",
  "The SPF check of {} came to an end: {}.":
    "Die SPF-Prüfung für {1} kam zu einem Ergebnis: {2}.",
  "Our domain does not say that this sender may send":
    "Unsere Domäne nennt diesen Absender nicht als berechtigt",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "Das liegt bei uns. Ein öffentlicher Eintrag nennt, wer für unsere Domäne senden darf, und dieser Absender fehlt darin. Wer das DNS der Domäne betreut, kann ihn in wenigen Minuten eintragen; es gilt innerhalb eines Tages überall.",
  "The SPF record of {} names {}.": "Der SPF-Eintrag für {1} nennt {2}.",
  "The SPF record of {} cannot be used at all.":
    "Der SPF-Eintrag für {1} ist überhaupt nicht verwendbar.",
  "Microsoft 365, through which the mail leaves":
    "Microsoft 365 als Ausgang der E-Mail",
  "Microsoft 365, through which the mail leaves ({})":
    "Microsoft 365 als Ausgang der E-Mail ({1})",
  "the office's address": "die Adresse des Standorts",
  "the office's address ({})": "die Adresse des Standorts ({1})",
  "{} has no SPF record.": "{1} hat keinen SPF-Eintrag.",
  "The SPF record of {} does not name {}.": "Im SPF-Eintrag für {1} fehlt {2}.",
  "The device or program sends too many mails at the same time":
    "Das Gerät oder Programm sendet zu viele E-Mails gleichzeitig",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "Microsoft 365 nimmt von einem Postfach drei Verbindungen gleichzeitig an. Es ist nichts kaputt. Wer das Programm betreut, lässt es eine E-Mail nach der anderen senden; aufgehaltene E-Mails können sofort noch einmal gesendet werden.",
  "The device or program sends more mails a minute than it may":
    "Das Gerät oder Programm sendet mehr E-Mails pro Minute als erlaubt",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "Microsoft 365 nimmt von einem Postfach dreißig Nachrichten pro Minute an. Es ist nichts kaputt. Langsamer zu senden hilft sofort; für regelmäßige Massensendungen gibt es bessere Wege.",
  "Our organisation has reached its daily limit for outside mail":
    "Unsere Organisation hat ihr Tageslimit für E-Mails nach außen erreicht",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Es betrifft alle hier, nicht nur diesen Absender. E-Mails an Kollegen gehen weiterhin. Das Limit wird innerhalb von 24 Stunden wieder frei; ein Admin sollte herausfinden, wer so viel sendet.",
  "Microsoft has stopped our organisation from sending to the outside":
    "Microsoft lässt unsere Organisation nicht mehr nach außen senden",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Es betrifft alle hier. Microsoft hat zu viele E-Mails gesehen, die wie Spam aussahen, oder kennt uns noch nicht gut genug. Ein Admin muss die Quelle finden und abstellen; danach kann nur Microsoft es aufheben, meist innerhalb von ein bis zwei Tagen.",
};
