import type { Catalogue } from "../translate.ts";

/** Why a change is not proposed. */
export const changesUnfit: Catalogue = {
  // What could not be read, or is so already.
  "The connectors could not be read.":
    "Die Connectors ließen sich nicht lesen.",
  "The accepted domains could not be read.":
    "Die akzeptierten Domänen ließen sich nicht lesen.",
  "The mailbox could not be read.": "Das Postfach ließ sich nicht lesen.",
  "The organisation's setting could not be read.":
    "Die Einstellung der Organisation ließ sich nicht lesen.",
  "The blocked connectors could not be read.":
    "Die gesperrten Connectors ließen sich nicht lesen.",
  "{} could not be read.": "{1} ließ sich nicht lesen.",
  "The connectors could not be read. {}":
    "Die Connectors ließen sich nicht lesen. {1}",
  "Exchange lists no connector of that name.":
    "Exchange führt keinen Connector dieses Namens auf.",
  "The accepted domains could not be read. {}":
    "Die akzeptierten Domänen ließen sich nicht lesen. {1}",
  "The mailbox could not be read. {}":
    "Das Postfach ließ sich nicht lesen. {1}",
  "The organisation's setting could not be read. {}":
    "Die Einstellung der Organisation ließ sich nicht lesen. {1}",
  "The blocked connectors could not be read. {}":
    "Die gesperrten Connectors ließen sich nicht lesen. {1}",
  "{} could not be read. {}": "{1} ließ sich nicht lesen. {2}",
  "Exchange knows no mailbox {}.": "Exchange kennt kein Postfach {1}.",
  "The mailbox {} may sign in over SMTP already.":
    "Das Postfach {1} darf sich schon über SMTP anmelden.",
  "SMTP sign-in is allowed for the organisation already.":
    "Die SMTP-Anmeldung ist für die Organisation schon erlaubt.",
  "Reject Direct Send is on already.":
    "Reject Direct Send ist schon eingeschaltet.",
  "Reject Direct Send is off already.":
    "Reject Direct Send ist schon ausgeschaltet.",
  "Microsoft blocks no connector of that name.":
    "Microsoft sperrt keinen Connector dieses Namens.",
  "Microsoft blocks several connectors of that name.":
    "Microsoft sperrt mehrere Connectors dieses Namens.",
  "There is no way to put Microsoft's block back.":
    "Microsofts Sperre lässt sich nicht wieder setzen.",
  "{} was changed since{}. Taking the change back could undo somebody else's work, so nothing is proposed.":
    "{1} wurde seitdem geändert{2}. Die Änderung zurückzunehmen könnte die Arbeit anderer zunichtemachen, deshalb wird nichts vorgeschlagen.",
  " (it is no longer there)": " (nicht mehr vorhanden)",

  // Connectors.
  'There is a connector "{}" already.': "Einen Connector „{1}“ gibt es schon.",
  'Connector "{}" is there for {} already.':
    "Connector „{1}“ ist schon für {2} da.",
  'Connector "{}", which is switched off, is there for {} already.':
    "Connector „{1}“, der ausgeschaltet ist, ist schon für {2} da.",
  'Connector "{}" is switched on already.':
    "Connector „{1}“ ist schon eingeschaltet.",
  'Connector "{}" already lists {}.': "Connector „{1}“ führt schon {2} auf.",
  'Connector "{}", which is switched off, already lists {}.':
    "Connector „{1}“, der ausgeschaltet ist, führt schon {2} auf.",
  "{}, a part of {}": "{1}, einen Teil von {2},",
  'Connector "{}" does not list {}.': "Connector „{1}“ führt {2} nicht auf.",
  '{} is the only address of connector "{}". Without it the connector would recognise nobody; switch it off instead.':
    "{1} ist die einzige Adresse des Connectors „{2}“. Ohne sie würde der Connector niemanden erkennen; schalten Sie ihn stattdessen aus.",
  'Connector "{}" is for a partner\'s mail. It gives nobody the right to relay.':
    "Connector „{1}“ ist für die E-Mails eines Partners. Er gibt niemandem das Recht auf Relay.",
  'Connector "{}" is for your own servers already.':
    "Connector „{1}“ ist schon für Ihre eigenen Server.",
  'Connector "{}" is for a partner\'s own domains. Make a new one for your servers and leave it as it is.':
    "Connector „{1}“ ist für die eigenen Domänen eines Partners. Legen Sie für Ihre Server einen neuen an, und lassen Sie diesen, wie er ist.",
  'Connector "{}" keeps others out of your mail; turned over, it would no longer. Make a new one for your servers.':
    "Connector „{1}“ hält andere von Ihren E-Mails fern; umgestellt täte er das nicht mehr. Legen Sie für Ihre Server einen neuen an.",
  'Connector "{}" lists no address and no certificate. Switched on, it would let nobody in.':
    "Connector „{1}“ führt weder Adresse noch Zertifikat auf. Eingeschaltet würde er niemanden hereinlassen.",
  'Connector "{}" recognises servers by their certificate, not by address.':
    "Connector „{1}“ erkennt Server an ihrem Zertifikat, nicht an der Adresse.",

  // Addresses and names.
  "A relay rule for every address would let anybody send as you.":
    "Eine Relay-Regel für jede Adresse würde alle in Ihrem Namen senden lassen.",
  "A relay rule for every certificate would let anybody send as you.":
    "Eine Relay-Regel für jedes Zertifikat würde alle in Ihrem Namen senden lassen.",
  "{} looks like IPv6. A connector takes IPv4 addresses only.":
    "{1} sieht nach IPv6 aus. Ein Connector nimmt nur IPv4-Adressen an.",
  "{} is not an IPv4 address.": "{1} ist keine IPv4-Adresse.",
  "{} is an example address from documentation (RFC 5737).":
    "{1} ist eine Beispieladresse aus Dokumentation (RFC 5737).",
  "{} belongs to Microsoft 365 itself; every other tenant sends from there too.":
    "{1} gehört Microsoft 365 selbst; von dort sendet auch jeder andere Mandant.",
  "{} belongs to {}, which sends mail for everybody from there.":
    "{1} gehört zu {2}, von wo E-Mails für alle gesendet werden.",
  "{} is a private address (RFC 1918); Microsoft never sees it.":
    "{1} ist eine private Adresse (RFC 1918); Microsoft sieht sie nie.",
  "{} is an address inside of a provider's network (RFC 6598).":
    "{1} ist eine Adresse innerhalb eines Anbieternetzes (RFC 6598).",
  "{} is a loopback address.": "{1} ist eine Loopback-Adresse.",
  "{} is a link-local address.": "{1} ist eine Link-Local-Adresse.",
  "{} is a multicast address.": "{1} ist eine Multicast-Adresse.",
  "{} is a broadcast address.": "{1} ist eine Broadcast-Adresse.",
  "{} is no address of a host.": "{1} ist keine Adresse eines Hosts.",
  "{} is reserved and is not a public address.":
    "{1} ist reserviert und keine öffentliche Adresse.",
  "{} is a range of more than 256 addresses. Exchange takes none wider than /{}.":
    "{1} ist ein Bereich mit mehr als 256 Adressen. Exchange nimmt keinen größeren als /{2} an.",
  "{} is a range. Only a single address is added without a reason.":
    "{1} ist ein Bereich. Ohne Grund wird nur eine einzelne Adresse hinzugefügt.",
  "{} does not begin where a range of that width begins.":
    "{1} beginnt nicht dort, wo ein Bereich dieser Größe beginnt.",
  "{} is not a certificate's name, such as relay.contoso.com or *.contoso.com.":
    "{1} ist kein Name eines Zertifikats wie relay.contoso.com oder *.contoso.com.",
  "{} does not lie in an accepted domain of this organisation.":
    "{1} liegt nicht in einer akzeptierten Domäne dieser Organisation.",
  "{} is not a mail address.": "{1} ist keine Mailadresse.",
};
