import type { Catalogue } from "../translate.ts";

/** Whose server it is, what we do not know and what we do not do. */
export const looksLimits: Catalogue = {
  "The sender's domain is not known.":
    "Die Domäne des Absenders ist nicht bekannt.",
  "The sender's public address is not known.":
    "Die öffentliche Adresse des Absenders ist nicht bekannt.",
  "{} is not a public address.": "{1} ist keine öffentliche Adresse.",
  "Neither the server nor the sender is known.":
    "Weder Server noch Absender sind bekannt.",
  "The look was stopped.": "Die Prüfung wurde abgebrochen.",
  "The look took too long and was given up.":
    "Die Prüfung dauerte zu lange und wurde aufgegeben.",
  "This look broke on our side, so it says nothing.":
    "Diese Prüfung ist bei uns fehlgeschlagen, also sagt sie nichts.",
  "The visit broke on our side ({}).":
    "Der Besuch beim Server ist bei uns fehlgeschlagen ({1}).",
  "We have knocked at {} often enough for now.":
    "Wir haben bei {1} fürs Erste oft genug angeklopft.",
  "The network in which this service stands lets nothing out on port 25, so we cannot look from here. A prober at your site can.":
    "Das Netzwerk, in dem dieser Dienst steht, lässt auf Port 25 nichts hinaus, also können wir von hier nicht prüfen. Eine Prüfstelle (Prober) an Ihrem Standort kann es.",
  "We do not stand in your device's network, so what we would see from here says nothing about it.":
    "Wir stehen nicht im Netz Ihres Geräts; was wir von hier aus sähen, sagt nichts darüber.",
  "A prober at your site can look.":
    "Eine Prüfstelle (Prober) an Ihrem Standort kann nachsehen.",
  "The network in which this service stands lets nothing out on port 25, so we cannot look from here.":
    "Das Netz, in dem dieser Dienst steht, lässt über Port 25 nichts hinaus; von hier aus können wir nicht nachsehen.",
  "A prober at your site can.":
    "Eine Prüfstelle (Prober) an Ihrem Standort kann es.",
  "We do not stand in your device's network, so what we would see from here says nothing about it. A prober at your site can look.":
    "Wir stehen nicht im Netz Ihres Geräts; was wir von hier sähen, sagt also nichts darüber. Eine Prüfstelle (Prober) an Ihrem Standort kann prüfen.",
  "We have looked for you as often as we do in an hour":
    "Wir haben für Sie so oft geprüft, wie wir es in einer Stunde tun",
  "We have looked for your organisation as often as we do in an hour":
    "Wir haben für Ihre Organisation so oft geprüft, wie wir es in einer Stunde tun",
  "We have looked as often as we do in a minute":
    "Wir haben so oft geprüft, wie wir es in einer Minute tun",
  "We have connected to this server as often as we do in an hour":
    "Wir haben uns mit diesem Server so oft verbunden, wie wir es in einer Stunde tun",
  "We have tried recipients there as often as we do in an hour":
    "Wir haben dort so oft Empfänger probiert, wie wir es in einer Stunde tun",
  "{}; in a minute we can look again":
    "{1}; in einer Minute können wir wieder prüfen",
  "{}; in {} minutes we can look again":
    "{1}; in {2} Minuten können wir wieder prüfen",
  "We do not connect to {}.": "Wir verbinden uns nicht mit {1}.",
  "We only connect to ports {}, not to {}.":
    "Wir verbinden uns nur mit den Ports {1}, nicht mit {2}.",
  "We do not connect to {}: it is {}.":
    "Wir verbinden uns nicht mit {1}: Das ist {2}.",
  "That is not an IP address.": "Das ist keine IP-Adresse.",
  "That is not a host name.": "Das ist kein Hostname.",
  "That is an address or a number, not a host name.":
    "Das ist eine Adresse oder eine Zahl, kein Hostname.",
  "Names that end in .{} are not on the internet.":
    "Namen, die auf .{1} enden, gibt es im Internet nicht.",
  "That name has one part only, so it means something inside one network at most.":
    "Dieser Name hat nur einen Teil, also bedeutet er höchstens innerhalb eines Netzes etwas.",
  "The sender's domain is not known, or it is written in a way that we do not repeat to a mail server.":
    "Die Domäne des Absenders ist nicht bekannt, oder sie ist so geschrieben, dass wir sie einem Mailserver nicht weitersagen.",
  "The sender's address is written in a way that we do not repeat to a mail server.":
    "Die Adresse des Absenders ist so geschrieben, dass wir sie einem Mailserver nicht weitersagen.",
  "The recipient is not known, or the address is written in a way that we do not look up.":
    "Der Empfänger ist nicht bekannt, oder die Adresse ist so geschrieben, dass wir sie nicht nachschlagen.",
  "{} belongs neither to Microsoft 365 nor to your own domains, so we do not connect to it.":
    "{1} gehört weder zu Microsoft 365 noch zu Ihren eigenen Domänen, also verbinden wir uns nicht damit.",
  "{} is not one of your own domains, so we do not speak in its name.":
    "{1} ist keine Ihrer eigenen Domänen, also sprechen wir nicht in deren Namen.",
  "Which server your sender uses is not known.":
    "Welchen Server Ihr Absender benutzt, ist nicht bekannt.",
  "{} is an address, not a name.": "{1} ist eine Adresse, kein Name.",
  "“{}” is a name that only your own network knows.":
    "„{1}“ ist ein Name, den nur Ihr eigenes Netz kennt.",
  "{} lies in your own domain {}.": "{1} liegt in Ihrer eigenen Domäne {2}.",
  "{} has no address in DNS as we see it; your own network may know it.":
    "{1} hat im DNS, wie wir es sehen, keine Adresse; Ihr eigenes Netz kennt den Namen vielleicht.",
  " It looks like {}, but it is another name.":
    " Er sieht aus wie {1}, ist aber ein anderer Name.",
  "It looks like {}, but it is another name.":
    "Er sieht aus wie {1}, ist aber ein anderer Name.",
  "{} belongs neither to Microsoft 365 nor to your own domain.{}":
    "{1} gehört weder zu Microsoft 365 noch zu Ihrer eigenen Domäne.{2}",
  "{} is Microsoft 365's door for senders that sign in.":
    "{1} ist der Zugang von Microsoft 365 für Absender, die sich anmelden.",
  "{} takes in mail for Outlook.com, not for an organisation.":
    "{1} nimmt Mails für Outlook.com an, nicht für eine Organisation.",
  "{} is Microsoft 365's door for mail to {}.":
    "{1} ist der Mail-Eingang von Microsoft 365 für {2}.",
  "{} So DNS does not tell whether {} is your own door at Microsoft 365.":
    "{1} Also verrät das DNS nicht, ob {2} Ihr eigener Mail-Eingang bei Microsoft 365 ist.",
  "{} is a door at Microsoft 365, but the one for {} is {}.":
    "{1} ist ein Mail-Eingang bei Microsoft 365, aber der für {2} ist {3}.",
  "{} is an address inside a private network, so it is a server of your own.":
    "{1} ist eine Adresse in einem privaten Netz, also ein eigener Server von Ihnen.",
  "{} That is not Microsoft 365, so relaying there is not tried.":
    "{1} Das ist nicht Microsoft 365, also wird Relay dort nicht probiert.",
  "a public address": "eine öffentliche Adresse",
  "this machine's own address": "die eigene Adresse dieser Maschine",
  "not a public address": "keine öffentliche Adresse",
  "an address of “this network” (RFC 791)":
    "eine Adresse aus „diesem Netz“ (RFC 791)",
  "a private address (RFC 1918)": "eine private Adresse (RFC 1918)",
  "a private address (RFC 4193)": "eine private Adresse (RFC 4193)",
  "a carrier's shared address (RFC 6598)":
    "eine geteilte Adresse eines Netzbetreibers (RFC 6598)",
  "a loopback address (RFC 1122)": "eine Loopback-Adresse (RFC 1122)",
  "a loopback address (RFC 4291)": "eine Loopback-Adresse (RFC 4291)",
  "a link-local address (RFC 3927)": "eine Link-Local-Adresse (RFC 3927)",
  "a link-local address (RFC 4291)": "eine Link-Local-Adresse (RFC 4291)",
  "a protocol address (RFC 6890)": "eine Protokolladresse (RFC 6890)",
  "a protocol address (RFC 2928)": "eine Protokolladresse (RFC 2928)",
  "an AS112 address (RFC 7535)": "eine AS112-Adresse (RFC 7535)",
  "an AS112 address (RFC 7534)": "eine AS112-Adresse (RFC 7534)",
  "a tunnel relay address (RFC 7450)": "eine Tunnel-Relay-Adresse (RFC 7450)",
  "a 6to4 relay address (RFC 7526)": "eine 6to4-Relay-Adresse (RFC 7526)",
  "a benchmark address (RFC 2544)":
    "eine Adresse für Leistungstests (RFC 2544)",
  "a multicast address (RFC 5771)": "eine Multicast-Adresse (RFC 5771)",
  "a multicast address (RFC 4291)": "eine Multicast-Adresse (RFC 4291)",
  "a reserved address (RFC 1112)": "eine reservierte Adresse (RFC 1112)",
  "the unspecified address (RFC 4291)": "die unbestimmte Adresse (RFC 4291)",
  "an abandoned site-local address (RFC 3879)":
    "eine aufgegebene Site-Local-Adresse (RFC 3879)",
  "an address that discards (RFC 6666)":
    "eine Adresse, die alles verwirft (RFC 6666)",
  "a dummy address (RFC 9780)": "eine Platzhalteradresse (RFC 9780)",
  "a Teredo address that wraps IPv4 (RFC 4380)":
    "eine Teredo-Adresse, in der IPv4 steckt (RFC 4380)",
  "a 6to4 address that wraps IPv4 (RFC 3056)":
    "eine 6to4-Adresse, in der IPv4 steckt (RFC 3056)",
  "a documentation address (RFC 9637)": "eine Dokumentationsadresse (RFC 9637)",
  "a documentation address (RFC 5737)": "eine Dokumentationsadresse (RFC 5737)",
  "a documentation address (RFC 3849)": "eine Dokumentationsadresse (RFC 3849)",
  "a segment routing address (RFC 9602)":
    "eine Segment-Routing-Adresse (RFC 9602)",
  "an IPv4 address inside IPv6 (RFC 4291)":
    "eine IPv4-Adresse in IPv6 (RFC 4291)",
  "a translated IPv4 address (RFC 6052)":
    "eine übersetzte IPv4-Adresse (RFC 6052)",
  "a translated IPv4 address (RFC 8215)":
    "eine übersetzte IPv4-Adresse (RFC 8215)",
  "a cloud's metadata service": "der Metadatendienst einer Cloud",
  "Azure's own platform address": "die eigene Plattformadresse von Azure",
};
