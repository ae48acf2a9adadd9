import type { Catalogue } from "../translate.ts";

/** Causes around relay rules, Direct Send and the way out. */
export const causesConnectors: Catalogue = {
  "Microsoft has blocked the rule that lets your office send":
    "Microsoft hat die Regel gesperrt, mit der Ihr Standort sendet",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "Microsoft hat über diese Regel unerwünschte E-Mails kommen sehen; sie wurde also vielleicht missbraucht. Ein Sicherheitsadmin muss herausfinden, wer sie gesendet hat, bevor die Sperre aufgehoben wird. Das dauert einige Stunden.",
  "Microsoft has blocked none of the organisation's connectors.":
    "Microsoft hat keinen Connector der Organisation gesperrt.",
  'Microsoft has blocked connector "{}".':
    "Microsoft hat den Connector „{1}“ gesperrt.",
  'Microsoft has blocked connector "{}", connector "{}".':
    "Microsoft hat die Connectors „{1}“ und „{2}“ gesperrt.",
  "That is the rule that recognises this sender.":
    "Das ist die Regel, die diesen Absender erkennt.",
  "Another rule recognises this sender.":
    "Eine andere Regel erkennt diesen Absender.",
  "Microsoft 365 does not recognise the sender's certificate":
    "Microsoft 365 erkennt das Zertifikat des Absenders nicht",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "Das liegt bei uns, nicht beim Empfänger. Das Zertifikat des sendenden Servers und das Zertifikat, das die Regel erwartet, sind nicht dasselbe. Wer den Server betreut, kann das zusammen mit einem Exchange-Admin in etwa einer Stunde in Ordnung bringen.",
  "A certificate was changed shortly before.":
    "Kurz zuvor wurde ein Zertifikat geändert.",
  "The rule that lets your office send is switched off":
    "Die Regel, mit der Ihr Standort sendet, ist ausgeschaltet",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "Das liegt bei uns, nicht beim Empfänger. Ein Exchange-Admin kann die Regel in einer Minute wieder einschalten. Am sendenden Gerät oder Programm ist nichts falsch.",
  "Microsoft 365 no longer recognises your office's address":
    "Microsoft 365 erkennt die Adresse Ihres Standorts nicht mehr",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "Das liegt bei uns, nicht beim Empfänger. Ein Exchange-Admin kann es in einer Minute beheben. Am sendenden Gerät oder Programm ist nichts falsch.",
  "Microsoft 365 has no rule that lets your office send":
    "Microsoft 365 hat keine Regel, mit der Ihr Standort senden darf",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "Das liegt bei uns, nicht beim Empfänger. Ein Exchange-Admin kann die Regel in wenigen Minuten anlegen. Am sendenden Gerät oder Programm ist nichts falsch.",
  "The rule that lets your office send is the wrong kind":
    "Die Regel, mit der Ihr Standort sendet, ist von der falschen Art",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "Das liegt bei uns, nicht beim Empfänger. Die Regel wurde für ein Partnerunternehmen angelegt. Ein Exchange-Admin kann in wenigen Minuten eine für unseren eigenen Standort anlegen.",
  "Sent this way, mail reaches our own colleagues only":
    "So gesendet erreichen E-Mails nur eigene Kollegen",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "Das Gerät sendet ohne Anmeldung und ohne Regel. Das geht an Kollegen, aber nie an jemanden außerhalb. Ein Exchange-Admin kann in wenigen Minuten eine Regel anlegen.",
  "Our organisation now refuses mail from devices it does not know":
    "Unsere Organisation lehnt jetzt E-Mails unbekannter Geräte ab",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "Das liegt bei uns. Eine Sicherheitseinstellung ist eingeschaltet, und dieses Gerät steht nicht auf der Liste. Ein Exchange-Admin kann es meist in wenigen Minuten eintragen, und die Einstellung bleibt eingeschaltet.",
  "Reject Direct Send is off in this organisation.":
    "Reject Direct Send ist in dieser Organisation ausgeschaltet.",
  "Reject Direct Send is on.": "Reject Direct Send ist eingeschaltet.",
  "Reject Direct Send is on, and no inbound connector lists the sender.":
    "Reject Direct Send ist eingeschaltet, und kein eingehender Connector nennt den Absender.",
  "Reject Direct Send is on, but something else refuses this sender before it.":
    "Reject Direct Send ist eingeschaltet, aber etwas anderes weist diesen Absender schon vorher ab.",
  "Mail to colleagues arrives, and only mail to the outside is refused.":
    "E-Mails an Kollegen kommen an, nur E-Mails nach außen werden abgelehnt.",
  "The SPF record names the sender's address already, as Direct Send asks for.":
    "Der SPF-Eintrag nennt die Adresse des Absenders schon, wie Direct Send es verlangt.",
  "The public address is not a fixed one of your own, so no rule can name it.":
    "Die öffentliche Adresse ist keine feste eigene, deshalb kann keine Regel sie nennen.",
  "Your office's mail leaves by another internet line than before":
    "E-Mails Ihres Standorts gehen über einen anderen Anschluss hinaus als bisher",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "Das liegt bei uns, nicht beim Empfänger. Der Internetanschluss hat eine zweite oder eine neue Adresse, die die Regel nicht kennt. Ein Exchange-Admin kann sie in einer Minute eintragen, sobald der Netzwerkadmin alle Anschlüsse genannt hat.",
  "The network or the provider was changed shortly before.":
    "Kurz zuvor wurde das Netzwerk oder der Anbieter gewechselt.",
  "Our own Exchange server is too old for Microsoft 365":
    "Unser eigener Exchange-Server ist zu alt für Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "Microsoft bremst E-Mails von Servern ohne aktuelle Updates und lehnt sie später ab. Weder die Nachricht noch das Gerät ist der Grund. Wer den Server betreut, muss ihn aktualisieren; das dauert einige Stunden.",
  "A mail server of our own passes the mail on.":
    "Ein eigener Mailserver leitet die E-Mail weiter.",
  "The mail leaves over IPv6, which no rule can recognise":
    "Die E-Mail geht über IPv6 hinaus, das keine Regel erkennen kann",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "An der Nachricht ist nichts falsch. Das sendende Gerät oder Programm benutzt die neuere Art von Internetadressen, und die Regeln kennen nur die ältere. Wer das Gerät oder das Netzwerk betreut, kann das in wenigen Minuten ändern.",
  "The mail comes from {}, an IPv6 address.":
    "Die E-Mail kommt von {1}, einer IPv6-Adresse.",
  "The mail went in circles until it was stopped":
    "Die E-Mail lief im Kreis, bis sie gestoppt wurde",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Zwei E-Mail-Systeme haben sie einander immer wieder übergeben; niemand hat sie bekommen. Das betrifft jede E-Mail auf diesem Weg. Ein E-Mail-Admin muss den Kreis auflösen; das kann eine Stunde oder länger dauern.",
  "The device is set to the filter in front of Microsoft 365":
    "Am Gerät ist der Filter vor Microsoft 365 eingestellt",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Der öffentliche Mail-Host unserer Domäne gehört zu einem Filterdienst, der E-Mails unserer eigenen Geräte nicht weiterleitet. Ändern Sie dort, wo die E-Mail gesendet wird, den Servernamen, dann stimmt es wieder; das dauert eine Minute.",
  "The domain's mail host is {}, at Microsoft 365.":
    "Der Mail-Host der Domäne ist {1} bei Microsoft 365.",
  "It is not set to {}, the domain's public mail host.":
    "Eingestellt ist nicht {1}, der öffentliche Mail-Host der Domäne.",
  "The domain's public mail host is {}, which is not Microsoft 365.":
    "Der öffentliche Mail-Host der Domäne ist {1}; das ist nicht Microsoft 365.",
  "It is set to {}.": "Eingestellt ist {1}.",
  "It is set to {}, which is another host.":
    "Eingestellt ist {1}, das ist ein anderer Host.",
  "It is set up to sign in.": "Eine Anmeldung ist eingestellt.",
  "It is set up not to sign in.": "Es ist keine Anmeldung eingestellt.",
  "This mail has no return address, so it may not pass":
    "Diese E-Mail hat keine Rücksendeadresse und darf deshalb nicht durch",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Automatische Antworten und Berichte reisen ohne Rücksendeadresse. Gewöhnliche E-Mails desselben Absenders sind nicht betroffen. Wer den Mailserver betreut, kann sie zusammen mit einem Exchange-Admin über ein Zertifikat durchlassen; das dauert etwa eine Stunde.",
  "The mail has a return path.": "Die E-Mail hat eine Rücksendeadresse.",
  "The mail has no return path (MAIL FROM:<>).":
    "Die E-Mail hat keine Rücksendeadresse (MAIL FROM:<>).",
  "A rule by address passes on only mail that comes from one of the organisation's own domains.":
    "Eine Regel nach Adresse leitet nur E-Mails weiter, die aus einer eigenen Domäne der Organisation kommen.",
  "The recipient is a colleague.": "Der Empfänger ist ein Kollege.",
  "A rule lets mail in from a partner's servers only":
    "Eine Regel lässt E-Mails nur von Servern eines Partners herein",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "Das liegt bei uns. Eine Regel für ein Mail-Gateway hält alles andere ab, auch diesen Absender. Ein Exchange-Admin kann in wenigen Minuten eine Regel für unseren eigenen Standort anlegen; die Regel des Gateways bleibt, wie sie ist.",
  "Our own mail server refused to pass this mail on":
    "Unser eigener Mailserver lehnte ab, diese E-Mail weiterzuleiten",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "Die E-Mail hat Microsoft 365 nie erreicht. Wer unseren eigenen Mailserver betreut, kann dieses Gerät dort in wenigen Minuten zulassen.",
  "No connection to {} came up.": "Zu {1} kam keine Verbindung zustande.",
  "No connection to our own mail server came up.":
    "Zu unserem eigenen Mailserver kam keine Verbindung zustande.",
  "our own mail server": "unser eigener Mailserver",
  "The mail goes to {}, which is no Microsoft 365 host.":
    "Die E-Mail geht an {1}; das ist kein Host von Microsoft 365.",
  "a server of our own": "ein eigener Server",
  "The mail goes to a server of our own, which is no Microsoft 365 host.":
    "Die E-Mail geht an einen eigenen Server; das ist kein Host von Microsoft 365.",
  "The mail goes to {}.": "Die E-Mail geht an {1}.",
  "a host outside": "ein Host außerhalb",
  "The mail goes to a host outside.":
    "Die E-Mail geht an einen Host außerhalb.",
  "Reject Direct Send is on as well.":
    "Reject Direct Send ist ebenfalls eingeschaltet.",
  "The refusal names {}, and now the mail comes from {}.":
    "Die Ablehnung nennt {1}, und jetzt kommt die E-Mail von {2}.",
  "Of the two only {} stands in a relay rule.":
    "Von beiden steht nur {1} in einer Relay-Regel.",
  "The mail comes from {}, an IPv6 address, and a rule takes IPv4 addresses only.":
    "Die E-Mail kommt von {1}, einer IPv6-Adresse, und eine Regel nimmt nur IPv4-Adressen.",
  "A relay rule lists {}.": "Eine Relay-Regel nennt {1}.",
  "The mail host has the IPv6 address {} too; what goes there comes from an address that no rule can list.":
    "Der Mail-Host hat auch die IPv6-Adresse {1}; was dorthin geht, kommt von einer Adresse, die keine Regel nennen kann.",
  "A certificate that is shown without its chain, or to nobody, counts as none.":
    "Ein Zertifikat, das ohne seine Kette oder niemandem gezeigt wird, zählt nicht.",
  "The network was changed, so mail may leave by another line too.":
    "Das Netzwerk wurde geändert, E-Mails können also auch über einen anderen Anschluss hinausgehen.",
  "The mail comes from {}.": "Die E-Mail kommt von {1}.",
  "What certificate the sender shows is not known.":
    "Welches Zertifikat der Absender zeigt, ist nicht bekannt.",
  "The sender shows no certificate of its own.":
    "Der Absender zeigt kein eigenes Zertifikat.",
  "The sender shows the certificate {}.":
    "Der Absender zeigt das Zertifikat {1}.",
  "Exchange lists no inbound connector that is on for your organisation's own mail servers.":
    "Exchange führt keinen eingeschalteten eingehenden Connector für die eigenen Mailserver Ihrer Organisation.",
  "The sender's address does not belong to our organisation":
    "Die Absenderadresse gehört nicht zu unserer Organisation",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "Microsoft 365 leitet nur E-Mails von Adressen unserer eigenen E-Mail-Domänen weiter. Die Absenderadresse muss dort geändert werden, wo die E-Mail gesendet wird; das dauert eine Minute.",
  "The mail has no return path, so no domain is asked for.":
    "Die E-Mail hat keine Rücksendeadresse, also wird nach keiner Domäne gefragt.",
  "{} is one of the organisation's mail domains.":
    "{1} ist eine E-Mail-Domäne der Organisation.",
  "{} is not among the organisation's mail domains.":
    "{1} gehört nicht zu den E-Mail-Domänen der Organisation.",
  "A rule recognises the certificate; mail passes if its domain is one of them.":
    "Eine Regel erkennt das Zertifikat; die E-Mail kommt durch, wenn dessen Domäne dazugehört.",
  "The device or program is set to another organisation's mail server":
    "Am Gerät oder Programm ist der Mailserver einer anderen Organisation eingestellt",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Microsoft 365 kann nicht erkennen, wem diese E-Mail gehört. Ändern Sie dort, wo die E-Mail gesendet wird, den Servernamen, dann stimmt es wieder; das dauert eine Minute.",
  "{} takes in mail for another organisation.":
    "{1} nimmt E-Mails für eine andere Organisation an.",
  "The host it is set to": "Der eingestellte Host",
  "Microsoft 365's sign-in host": "der Anmeldeserver von Microsoft 365",
  "It is set to {}, and your own mail host is {}.":
    "Eingestellt ist {1}, und Ihr eigener Mail-Host ist {2}.",
  "It is not set to the server for senders that sign in.":
    "Der Server für Absender, die sich anmelden, ist nicht eingestellt.",
  "The device or program is set to the wrong Microsoft server":
    "Am Gerät oder Programm ist der falsche Microsoft-Server eingestellt",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Dieser Server ist für Geräte und Programme, die sich anmelden, und hier findet keine Anmeldung statt. Ein anderer Servername in den Einstellungen bringt es in Ordnung; das dauert eine Minute.",
  "That rule works at our organisation's own mail door only.":
    "Diese Regel gilt nur am Mail-Eingang unserer eigenen Organisation.",
  "It could sign in, and no relay rule is made for it.":
    "Eine Anmeldung wäre möglich, und keine Relay-Regel ist dafür angelegt.",
  'Connector "{}" lists no address.': "Connector „{1}“ nennt keine Adresse.",
  'Connector "{}" lists no address, switched off.':
    "Connector „{1}“ (ausgeschaltet) nennt keine Adresse.",
  'Connector "{}" lists no address, for a partner\'s mail.':
    "Connector „{1}“ (für E-Mails eines Partners) nennt keine Adresse.",
  'Connector "{}" lists no address, for a partner\'s mail, switched off.':
    "Connector „{1}“ (für E-Mails eines Partners, ausgeschaltet) nennt keine Adresse.",
  'Connector "{}" lists {}.': "Connector „{1}“ nennt {2}.",
  'Connector "{}" lists {}, switched off.':
    "Connector „{1}“ (ausgeschaltet) nennt {2}.",
  'Connector "{}" lists {}, for a partner\'s mail.':
    "Connector „{1}“ (für E-Mails eines Partners) nennt {2}.",
  'Connector "{}" lists {}, for a partner\'s mail, switched off.':
    "Connector „{1}“ (für E-Mails eines Partners, ausgeschaltet) nennt {2}.",
  'Connector "{}" recognises the certificate {}.':
    "Connector „{1}“ erkennt das Zertifikat {2}.",
  'Connector "{}" recognises the certificate {}, switched off.':
    "Connector „{1}“ (ausgeschaltet) erkennt das Zertifikat {2}.",
  'Connector "{}" recognises the certificate {}, for a partner\'s mail.':
    "Connector „{1}“ (für E-Mails eines Partners) erkennt das Zertifikat {2}.",
  'Connector "{}" recognises the certificate {}, for a partner\'s mail, switched off.':
    "Connector „{1}“ (für E-Mails eines Partners, ausgeschaltet) erkennt das Zertifikat {2}.",
  'Connector "{}" lists {} and recognises the certificate {}.':
    "Connector „{1}“ nennt {2} und erkennt das Zertifikat {3}.",
  'Connector "{}" lists {} and recognises the certificate {}, switched off.':
    "Connector „{1}“ (ausgeschaltet) nennt {2} und erkennt das Zertifikat {3}.",
  'Connector "{}" lists {} and recognises the certificate {}, for a partner\'s mail.':
    "Connector „{1}“ (für E-Mails eines Partners) nennt {2} und erkennt das Zertifikat {3}.",
  'Connector "{}" lists {} and recognises the certificate {}, for a partner\'s mail, switched off.':
    "Connector „{1}“ (für E-Mails eines Partners, ausgeschaltet) nennt {2} und erkennt das Zertifikat {3}.",
};
