import type { Catalogue } from "../translate.ts";
import { behindTarget } from "./variants.ts";

/** Why DNS gave no answer at all; the name that was asked for may stand before it. */
const failures: Catalogue = {
  "The DNS server did not answer.": "Der DNS-Server hat nicht geantwortet.",
  "The DNS server could not be reached.":
    "Der DNS-Server war nicht erreichbar.",
  "The DNS server said that it could not find out (SERVFAIL).":
    "Der DNS-Server konnte es nach eigener Aussage nicht herausfinden (SERVFAIL).",
  "The DNS server refused to answer us (REFUSED).":
    "Der DNS-Server hat uns die Antwort verweigert (REFUSED).",
  "The DNS server knows nothing about this name and does not ask on.":
    "Der DNS-Server weiß nichts über diesen Namen und fragt nicht weiter.",
  "The DNS server gave an answer that cannot be used.":
    "Der DNS-Server hat eine unbrauchbare Antwort gegeben.",
  "The name's aliases in DNS lead round in a circle.":
    "Die Aliasse des Namens im DNS führen im Kreis.",
  "That is not a name for DNS.": "Das ist kein Name für das DNS.",
  "This network's DNS server did not answer.":
    "Der DNS-Server dieses Netzes hat nicht geantwortet.",
  "This network's DNS server said that it could not find out (SERVFAIL).":
    "Der DNS-Server dieses Netzes konnte es nach eigener Aussage nicht herausfinden (SERVFAIL).",
  "This network's DNS server refused to answer us (REFUSED).":
    "Der DNS-Server dieses Netzes hat uns die Antwort verweigert (REFUSED).",
  "This network's DNS server could not be asked.":
    "Der DNS-Server dieses Netzes ließ sich nicht fragen.",
};

/** What DNS says of a sender and of a recipient. */
export const looksDns: Catalogue = {
  "{} is found at {}.": "{1} liegt bei {2}.",
  "{} is found at {}, and at no IPv6 address.":
    "{1} liegt bei {2} und hat keine IPv6-Adresse.",
  "Spamhaus answers only who has a key, and none is set here.":
    "Spamhaus antwortet nur dem, der einen Schlüssel hat, und hier ist keiner hinterlegt.",
  "Spamhaus did not take our question: the key or the way we asked is not accepted.":
    "Spamhaus hat unsere Frage nicht angenommen: Der Schlüssel oder die Art der Frage wird nicht akzeptiert.",
  "What came back is no answer of Spamhaus's; somebody answers in its place.":
    "Was zurückkam, ist keine Antwort von Spamhaus; jemand anderes antwortet an seiner Stelle.",
  "Spamhaus lists {} ({}).": "Spamhaus führt {1} ({2}).",
  "Spamhaus does not list {}. Microsoft's own lists cannot be asked.":
    "Spamhaus führt {1} nicht. Microsofts eigene Listen lassen sich nicht abfragen.",
  "Signed TLSA records stand for the mail hosts of {}: whoever sends there must find that certificate.":
    "Für die Mail-Hosts von {1} gibt es signierte TLSA-Einträge: Wer dorthin sendet, muss dieses Zertifikat vorfinden.",
  "TLSA records stand for the mail hosts of {}, but the DNS server does not vouch for them (no DNSSEC), so they do not count.":
    "Für die Mail-Hosts von {1} gibt es TLSA-Einträge, aber der DNS-Server bürgt nicht dafür (kein DNSSEC), also zählen sie nicht.",
  "No TLSA record stands for a mail host of {}.":
    "Für keinen Mail-Host von {1} gibt es einen TLSA-Eintrag.",
  "{} leads to a key.": "{1} führt zu einem Schlüssel.",
  "{} could not be looked up.": "{1} ließ sich nicht nachschlagen.",
  "{} holds no usable key.": "{1} enthält keinen brauchbaren Schlüssel.",
  "{} does not stand in DNS.": "{1} steht nicht im DNS.",
  "{} leads to {}, where there is no key.":
    "{1} führt zu {2}, wo kein Schlüssel ist.",
  "{} leads to a key. {} leads to {}, where there is no key.":
    "{1} führt zu einem Schlüssel. {2} führt zu {3}, wo kein Schlüssel ist.",
  "{} leads to {}, where there is no key. {} leads to {}, where there is no key.":
    "{1} führt zu {2}, wo kein Schlüssel ist. {3} führt zu {4}, wo kein Schlüssel ist.",
  "Neither {} nor a domain above it publishes a DMARC record.":
    "Weder {1} noch eine Domäne darüber veröffentlicht einen DMARC-Eintrag.",
  " The record is being tested (t=y), so “{}” counts as “{}”.":
    " Der Eintrag wird erprobt (t=y), also gilt „{1}“ als „{2}“.",
  "The record is being tested (t=y), so “{}” counts as “{}”.":
    "Der Eintrag wird erprobt (t=y), also gilt „{1}“ als „{2}“.",
  "The DMARC record of {} says “{}” for mail from {}.{}":
    "Der DMARC-Eintrag von {1} sagt „{2}“ für Mails von {3}.{4}",
  "{} does not exist in DNS.": "{1} gibt es im DNS nicht.",
  "{} has no MX record in DNS, so no server is named that takes in its mail.":
    "{1} hat keinen MX-Eintrag im DNS, also ist kein Server genannt, der die Mails annimmt.",
  "DNS says that mail for {} is taken in by {}.":
    "Laut DNS werden Mails für {1} angenommen von {2}.",
  "{} has an MX record in DNS, but it names no server on the internet.":
    "{1} hat einen MX-Eintrag im DNS, aber er nennt keinen Server im Internet.",
  "{} announces no MTA-STS policy.": "{1} kündigt keine MTA-STS-Richtlinie an.",
  "{} announces an MTA-STS policy, but {} cannot be reached: {}":
    "{1} kündigt eine MTA-STS-Richtlinie an, aber {2} ist nicht erreichbar: {3}",
  "{} announces an MTA-STS policy, but it cannot be read: {}.":
    "{1} kündigt eine MTA-STS-Richtlinie an, aber sie lässt sich nicht lesen: {2}.",
  "the web server answers {}": "der Webserver antwortet {1}",
  "it is not plain text": "sie ist kein reiner Text",
  "it names no mode that we know": "sie nennt keinen Modus, den wir kennen",
  "{} publishes an MTA-STS policy in mode “{}”.":
    "{1} veröffentlicht eine MTA-STS-Richtlinie im Modus „{2}“.",
  "{} has no address in DNS.": "{1} hat keine Adresse im DNS.",
  "{} says that it takes no mail at all.":
    "{1} gibt an, gar keine Mails anzunehmen.",
  "{} names servers that take in its mail.":
    "{1} nennt Server, die seine Mails annehmen.",
  "{} names no mail server, so mail goes to its own address.":
    "{1} nennt keinen Mailserver, also gehen Mails an die eigene Adresse der Domäne.",
  "{} has neither a mail server nor an address in DNS.":
    "{1} hat im DNS weder einen Mailserver noch eine Adresse.",
  "{} asks for reports on TLS.": "{1} bittet um Berichte über TLS.",
  "{} does not ask for reports on TLS.":
    "{1} bittet nicht um Berichte über TLS.",
  "{} is called {}, and that name leads back to it.":
    "{1} heißt {2}, und dieser Name führt dorthin zurück.",
  "{} has no name in DNS.": "{1} hat keinen Namen im DNS.",
  "{} is called {}, but that name does not lead back to it.":
    "{1} heißt {2}, aber dieser Name führt nicht dorthin zurück.",
  "Your network's DNS gives {} for {}.":
    "Das DNS Ihres Netzes nennt {1} für {2}.",
  "Your network's DNS gives no address for {}.":
    "Das DNS Ihres Netzes nennt keine Adresse für {1}.",
  "Your network's DNS and public DNS agree about {}.":
    "Das DNS Ihres Netzes und das öffentliche DNS stimmen überein bei {1}.",
  "Your network's DNS says {} for {}, public DNS says {}.":
    "Das DNS Ihres Netzes nennt {1} für {2}, das öffentliche DNS {3}.",
  "Your network's DNS says nothing for {}, public DNS says {}.":
    "Das DNS Ihres Netzes nennt nichts für {1}, das öffentliche DNS {2}.",
  "Your network's DNS says {} for {}, public DNS says nothing.":
    "Das DNS Ihres Netzes nennt {1} für {2}, das öffentliche DNS nichts.",
  ...failures,
  ...behindTarget(failures),
};
