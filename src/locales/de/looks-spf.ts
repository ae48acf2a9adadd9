import type { Catalogue } from "../translate.ts";

/** What an SPF record permits, what is wrong with it and how it would let one more address pass. */
export const looksSpf: Catalogue = {
  "An SPF record with one more address in it":
    "Ein SPF-Eintrag mit einer weiteren Adresse",
  "your domain": "Ihre Domäne",
  "Say which public address is to be allowed, with the domain and its record. For example: {}":
    "Nennen Sie die öffentliche Adresse, die erlaubt werden soll, mit der Domäne und ihrem Eintrag. Zum Beispiel: {1}",
  "Paste the record of {} too, as it stands in DNS; nslookup -type=txt {} shows it. For example: {}":
    "Fügen Sie auch den Eintrag von {1} ein, wie er im DNS steht; nslookup -type=txt {2} zeigt ihn. Zum Beispiel: {3}",
  "Paste the record of your domain too, as it stands in DNS; nslookup -type=txt {} shows it. For example: {}":
    "Fügen Sie auch den Eintrag Ihrer Domäne ein, wie er im DNS steht; nslookup -type=txt {1} zeigt ihn. Zum Beispiel: {2}",
  "SPF record of {}": "SPF-Eintrag von {1}",
  "SPF record of your domain": "SPF-Eintrag Ihrer Domäne",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "Direct Send braucht ihn, und er hilft den Mails eines Relays durch die Filter. Was Exchange Online weitergibt, geht von Microsofts eigenen Adressen aus.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Wer von {1} sendet, gilt dann als {2}; lassen Sie auf Port 25 nur hinaus, was senden muss.",
  Now: "Jetzt",
  Check: "Prüfen",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Es darf nur einen Eintrag geben, der mit v=spf1 beginnt: Ersetzen Sie den alten. Andere sehen ihn, sobald die Lebensdauer des alten im DNS vorbei ist.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "Der Eintrag selbst verbraucht {1} der {2} Abfragen, die SPF erlaubt; was er einbindet, kommt dazu.",
  "{} is no public address, so no receiver ever sees mail come from it.":
    "{1} ist keine öffentliche Adresse, also sieht kein Empfänger je Mails von dort.",
  "DNS has this SPF record for {}.": "Im DNS steht dieser SPF-Eintrag für {1}.",
  "The SPF record of {} with {} added.":
    "Der SPF-Eintrag von {1}, ergänzt um {2}.",
  "“{}” is no domain that DNS can be asked for.":
    "„{1}“ ist keine Domäne, nach der sich das DNS fragen lässt.",
  "No term of the SPF record of {} matches, and it does not say what then.":
    "Kein Teil des SPF-Eintrags von {1} trifft zu, und was dann gilt, sagt er nicht.",
  "{} went wrong.": "{1} ist schiefgegangen.",
  "The included domain has to have a record, so receivers stop here.":
    "Die eingebundene Domäne muss einen Eintrag haben, also hören Empfänger hier auf.",
  "The redirect's domain has to have a record, so receivers stop here.":
    "Die Domäne hinter redirect muss einen Eintrag haben, also hören Empfänger hier auf.",
  "It holds a character that is not allowed.":
    "Er enthält ein Zeichen, das nicht erlaubt ist.",
  "A percent sign stands where no macro begins.":
    "Ein Prozentzeichen steht, wo kein Makro beginnt.",
  "%{{}} is no macro.": "%{{1}} ist kein Makro.",
  "%{{}} may only stand in an explanation.":
    "%{{1}} darf nur in einer Erklärung stehen.",
  "%{{}} asks for no part at all.": "%{{1}} verlangt gar keinen Teil.",
  "It names no domain.": "Er nennt keine Domäne.",
  "It names no full domain: a dot is missing.":
    "Er nennt keine vollständige Domäne: Ein Punkt fehlt.",
  "It does not end like a domain: “{}”.":
    "Er endet nicht wie eine Domäne: „{1}“.",
  "{} has more than {} mail servers; SPF allows no more to be looked up, so receivers stop here.":
    "{1} hat mehr als {2} Mailserver; mehr dürfen bei SPF nicht nachgeschlagen werden, also hören Empfänger hier auf.",
  "Nothing may follow “all”.": "Auf „all“ darf nichts folgen.",
  "There is no such mechanism.": "Einen solchen Mechanismus gibt es nicht.",
  "A colon and a domain have to follow.":
    "Ein Doppelpunkt und eine Domäne müssen folgen.",
  "A colon and an address have to follow.":
    "Ein Doppelpunkt und eine Adresse müssen folgen.",
  "That is no IPv{} address.": "Das ist keine IPv{1}-Adresse.",
  "The number after the slash is no length of a network.":
    "Die Zahl nach dem Schrägstrich ist keine Netzlänge.",
  "{} has no SPF record.": "{1} hat keinen SPF-Eintrag.",
  "{} has {} SPF records; there may be one only, so receivers use none of them.":
    "{1} hat {2} SPF-Einträge; es darf nur einen geben, also benutzen Empfänger keinen davon.",
  "The SPF record of {} cannot be read. {}":
    "Der SPF-Eintrag von {1} ist nicht lesbar. {2}",
  "That is no IP address, so no record can name it.":
    "Das ist keine IP-Adresse, also kann kein Eintrag sie nennen.",
  "{} is {}, so no receiver ever sees mail come from it. The record has to name the public address.":
    "{1} ist {2}, also sieht kein Empfänger je Mails von dort. Der Eintrag muss die öffentliche Adresse nennen.",
  "The domain has no SPF record to add to. A new one has to name everybody who sends for the domain, and that is not known here.":
    "Die Domäne hat keinen SPF-Eintrag, der sich ergänzen ließe. Ein neuer muss alle nennen, die für die Domäne senden, und das ist hier nicht bekannt.",
  "The record cannot be read as it stands, so receivers use nothing of it. {}":
    "So, wie er ist, ist der Eintrag nicht lesbar, also benutzen Empfänger nichts davon. {1}",
  "The record names it already: {}.": "Der Eintrag nennt sie schon: {1}.",
  "The record lets every address in the world pass ({}), this one among them. That should be changed, not added to.":
    "Der Eintrag lässt jede Adresse der Welt durch ({1}), auch diese. Das sollte geändert, nicht ergänzt werden.",
  "{} is the only new term, and it costs no lookup.":
    "{1} ist der einzige neue Teil und kostet keine Abfrage.",
  "The record is longer than 255 characters, so it is published as several strings of one TXT record.":
    "Der Eintrag ist länger als 255 Zeichen, also wird er als mehrere Zeichenketten eines TXT-Eintrags veröffentlicht.",
  "With {} characters it may not fit into a plain DNS answer; what is no longer used should go.":
    "Mit {1} Zeichen passt er vielleicht nicht in eine einfache DNS-Antwort; was nicht mehr benutzt wird, sollte weg.",
  "The record itself needs {} lookups where SPF allows {}; other senders fail by that.":
    "Der Eintrag selbst braucht {1} Abfragen, wo SPF {2} erlaubt; daran scheitern andere Absender.",
  "It does not begin with v=spf1.": "Er beginnt nicht mit v=spf1.",
  "The term “{}” is broken. {}": "Der Teil „{1}“ ist fehlerhaft. {2}",
  "{}= stands in it more than once.": "{1}= steht mehr als einmal darin.",
  "That is no name of a modifier.": "Das ist kein Name eines Modifikators.",
  "This is lookup {}; SPF allows {}, so receivers stop here.":
    "Das ist Abfrage {1}; SPF erlaubt {2}, also hören Empfänger hier auf.",
  "DNS had nothing for {} of the names in it; SPF allows {} empty answers, so receivers stop here.":
    "Das DNS hatte für {1} der Namen darin nichts; SPF erlaubt {2} leere Antworten, also hören Empfänger hier auf.",
  "It uses the part before the @, which is not ASCII, so it matches nothing.":
    "Er benutzt den Teil vor dem @, der nicht ASCII ist, also trifft er nie zu.",
  "The SPF record of {} permits {}: {}":
    "Der SPF-Eintrag von {1} erlaubt {2}: {3}",
  "The SPF record of {} does not permit {} and asks receivers to refuse it: {}":
    "Der SPF-Eintrag von {1} erlaubt {2} nicht und bittet Empfänger, abzulehnen: {3}",
  "The SPF record of {} does not permit {} and asks receivers to distrust it: {}":
    "Der SPF-Eintrag von {1} erlaubt {2} nicht und bittet Empfänger um Misstrauen: {3}",
  "The SPF record of {} neither permits nor refuses {}: {}":
    "Der SPF-Eintrag von {1} erlaubt {2} nicht und lehnt auch nicht ab: {3}",
  "no term matches": "kein Teil trifft zu",
  "no term matches.": "kein Teil trifft zu.",
  "The SPF record of {} cannot be read.":
    "Der SPF-Eintrag von {1} ist nicht lesbar.",
  "The term “{}” is broken.": "Der Teil „{1}“ ist fehlerhaft.",
  "The record cannot be read as it stands, so receivers use nothing of it.":
    "So, wie er ist, ist der Eintrag nicht lesbar, also benutzen Empfänger nichts davon.",
  "no term matches, nor behind {}":
    "kein Teil trifft zu, auch nicht hinter {1}",
  "{} matches.": "{1} trifft zu.",
  "{} matches, reached through {}.": "{1} trifft zu, erreicht über {2}.",
  "{} of the {} lookups that SPF allows are used.":
    "{1} der {2} von SPF erlaubten Abfragen sind verbraucht.",
};
