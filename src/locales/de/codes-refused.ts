import type { Catalogue } from "../translate.ts";

/** What codes mean about rules, certificates and reputation. */
export const codesRefused: Catalogue = {
  "The recipient's server does not like what is in the mail.":
    "Dem Server des Empfängers gefällt der Inhalt der E-Mail nicht.",
  "The sending address stands on a block list, and the organisation's allow list does not help with mail that is to be passed on.":
    "Die sendende Adresse steht auf einer Sperrliste, und die Zulassungsliste der Organisation hilft nicht bei E-Mails, die weitergeleitet werden sollen.",
  "A rule of the receiving organisation turned the mail away.":
    "Eine Regel der empfangenden Organisation hat die E-Mail abgewiesen.",
  "The recipient takes mail from certain senders only.":
    "Der Empfänger nimmt nur E-Mails bestimmter Absender an.",
  "The sending address stands on a block list that the recipient's server asks.":
    "Die sendende Adresse steht auf einer Sperrliste, die der Server des Empfängers abfragt.",
  "A relay server that is not Microsoft's does not let this sender reach the recipient.":
    "Ein Relay-Server, der nicht von Microsoft ist, lässt diesen Absender den Empfänger nicht erreichen.",
  "A relay server that is not Microsoft's refused to pass this sender's mail on.":
    "Ein Relay-Server, der nicht von Microsoft ist, hat die E-Mail dieses Absenders nicht weitergeleitet.",
  "A mail server on the way refused to pass mail on to another organisation.":
    "Ein Mailserver auf dem Weg hat es abgelehnt, E-Mails an eine andere Organisation weiterzuleiten.",
  "The sending address stands on the Spamhaus block list.":
    "Die sendende Adresse steht auf der Sperrliste von Spamhaus.",
  "The recipient takes mail from inside the organisation only, and this mail counts as coming from outside.":
    "Der Empfänger nimmt nur E-Mails aus der Organisation an, und diese gilt als von außen kommend.",
  "The recipient has a list of those who may write, and this sender is not on it.":
    "Der Empfänger hat eine Liste derer, die schreiben dürfen, und dieser Absender steht nicht darauf.",
  "The recipient's account is switched off.":
    "Das Konto des Empfängers ist ausgeschaltet.",
  "The public folder takes mail from inside the organisation only.":
    "Der öffentliche Ordner nimmt nur E-Mails aus der Organisation an.",
  "The group takes mail from inside the organisation only, and a device's mail counts as coming from outside.":
    "Die Gruppe nimmt nur E-Mails aus der Organisation an, und die E-Mail eines Geräts gilt als von außen kommend.",
  "The mailbox takes mail from inside the organisation only.":
    "Das Postfach nimmt nur E-Mails aus der Organisation an.",
  "The recipient is a contact that takes mail from inside the organisation only.":
    "Der Empfänger ist ein Kontakt, der nur E-Mails aus der Organisation annimmt.",
  "The group does not take mail from people outside of it.":
    "Die Gruppe nimmt keine E-Mails von Personen außerhalb der Gruppe an.",
  "The recipient's server wants mail that is signed by the sender's domain.":
    "Der Server des Empfängers verlangt E-Mails, die von der Domäne des Absenders signiert sind.",
  "The sender's domain does not name the sending address among those that may send for it.":
    "Die Domäne des Absenders nennt die sendende Adresse nicht unter denen, die für sie senden dürfen.",
  "Microsoft 365 refuses mail from an Exchange server that has not been updated for long.":
    "Microsoft 365 lehnt E-Mails von einem Exchange-Server ab, der lange nicht aktualisiert wurde.",
  "An organisation on trial has written to as many outside recipients as it may in a day.":
    "Eine Testorganisation hat an einem Tag an so viele Empfänger außerhalb geschrieben, wie sie darf.",
  "The organisation has written to as many outside recipients as it may in a day.":
    "Die Organisation hat an einem Tag an so viele Empfänger außerhalb geschrieben, wie sie darf.",
  "The organisation has sent as much mail to the outside from its onmicrosoft.com addresses as it may in a day.":
    "Die Organisation hat von ihren onmicrosoft.com-Adressen an einem Tag so viele E-Mails nach außen gesendet, wie sie darf.",
  "The sender came from an IPv6 address that has no name in DNS.":
    "Der Absender kam von einer IPv6-Adresse, die im DNS keinen Namen hat.",
  "The sending address has no name in DNS, or its name does not lead back to it.":
    "Die sendende Adresse hat keinen Namen im DNS, oder ihr Name führt nicht zu ihr zurück.",
  "The sender's domain asks to refuse mail that cannot be proven to be its own.":
    "Die Domäne des Absenders bittet darum, E-Mails abzulehnen, die nicht nachweislich von ihr sind.",
  "The recipient's server could not tell that the mail really comes from the sender's domain.":
    "Der Server des Empfängers konnte nicht feststellen, dass die E-Mail wirklich von der Domäne des Absenders kommt.",
  "Google refuses the mail because the sender's domain does not name the sending address.":
    "Google lehnt die E-Mail ab, weil die Domäne des Absenders die sendende Adresse nicht nennt.",
  "The recipient's rules demand encryption, and the recipient's mail server does not offer any.":
    "Die Regeln des Empfängers verlangen Verschlüsselung, und der Mailserver des Empfängers bietet keine an.",
  "The certificate of the recipient's mail server has expired.":
    "Das Zertifikat des Mailservers des Empfängers ist abgelaufen.",
  "The certificate of the recipient's mail server is not the one that the recipient's domain announces.":
    "Das Zertifikat des Mailservers des Empfängers ist nicht das, das die Domäne des Empfängers ankündigt.",
  "The recipient's domain has signed DNS records that do not hold.":
    "Die Domäne des Empfängers hat signierte DNS-Einträge, die der Prüfung nicht standhalten.",
  "The certificate of the recipient's mail server is made out to another name.":
    "Das Zertifikat des Mailservers des Empfängers ist auf einen anderen Namen ausgestellt.",
  "The mail left Microsoft 365 by a path for foreign senders, and the next server does not pass such mail on.":
    "Die E-Mail verließ Microsoft 365 auf einem Weg für fremde Absender, und der nächste Server leitet solche E-Mails nicht weiter.",
  "Microsoft stopped the account from sending because spam came from it.":
    "Microsoft lässt das Konto nicht mehr senden, weil Spam davon kam.",
  "Microsoft has stopped the account from sending.":
    "Microsoft lässt das Konto nicht mehr senden.",
  "Microsoft 365 does not take mail for this address.":
    "Microsoft 365 nimmt keine E-Mails für diese Adresse an.",
  "Microsoft 365 does not take mail for this recipient.":
    "Microsoft 365 nimmt keine E-Mails für diesen Empfänger an.",
  "The sender introduces itself with the name of the server that it talks to.":
    "Der Absender stellt sich mit dem Namen des Servers vor, mit dem er spricht.",
  "The receiving organisation does not want mail from this address.":
    "Die empfangende Organisation will keine E-Mails von dieser Adresse.",
  "More mail came from this range of IPv6 addresses than Microsoft takes.":
    "Aus diesem Bereich von IPv6-Adressen kamen mehr E-Mails, als Microsoft annimmt.",
  "The sender's domain asks to refuse mail that cannot be proven to be its own, and this mail cannot.":
    "Die Domäne des Absenders bittet darum, E-Mails abzulehnen, die nicht nachweislich von ihr sind, und bei dieser fehlt der Nachweis.",
  "The receiving organisation takes mail from certain places only, and the sender is none of them.":
    "Die empfangende Organisation nimmt E-Mails nur von bestimmten Stellen an, und der Absender gehört nicht dazu.",
  "The receiving domain takes no mail over IPv6.":
    "Die empfangende Domäne nimmt keine E-Mails über IPv6 an.",
  "Microsoft has banned the sending address and lifts that only when asked.":
    "Microsoft hat die sendende Adresse gesperrt und hebt das nur auf Antrag auf.",
  "The mail has no valid sender line, which every mail needs.":
    "Die E-Mail hat keine gültige Absenderzeile, die jede E-Mail braucht.",
  "The receiving organisation has put the sending address on its own block list.":
    "Die empfangende Organisation hat die sendende Adresse auf ihre eigene Sperrliste gesetzt.",
  "Outlook.com wants proof of origin from domains that send much mail, and part of it is missing.":
    "Outlook.com verlangt Herkunftsnachweise von Domänen, die viele E-Mails senden, und ein Teil davon fehlt.",
  "The organisation does not let mail be forwarded to the outside automatically.":
    "Die Organisation lässt nicht zu, dass E-Mails automatisch nach außen weitergeleitet werden.",
  "A mail server refused to pass mail on to another organisation.":
    "Ein Mailserver hat es abgelehnt, E-Mails an eine andere Organisation weiterzuleiten.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "Microsoft 365 kennt den Absender, aber dessen Domäne gehört nicht zu den E-Mail-Domänen der Organisation.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "Microsoft 365 hat den Absender nicht als Gerät eines seiner Kunden erkannt und leitet die E-Mail deshalb nicht weiter.",
  "Microsoft has restricted what the organisation may send.":
    "Microsoft hat eingeschränkt, was die Organisation senden darf.",
  "The sender's own organisation has put the recipient on its block list.":
    "Die eigene Organisation des Absenders hat den Empfänger auf ihre Sperrliste gesetzt.",
  "So much unwanted mail came from the organisation that Microsoft stopped all of it.":
    "Von der Organisation kamen so viele unerwünschte E-Mails, dass Microsoft sie alle gestoppt hat.",
  "Microsoft does not yet trust the organisation enough to send its mail to the outside.":
    "Microsoft vertraut der Organisation noch nicht genug, um ihre E-Mails nach außen zu senden.",
  "Microsoft has blocked the organisation's relay rule because spam came through it.":
    "Microsoft hat die Relay-Regel der Organisation gesperrt, weil Spam darüber kam.",
  "Much mail came from domains that the organisation has not registered, so Microsoft 365 takes no more of it.":
    "Viele E-Mails kamen von Domänen, die die Organisation nicht registriert hat; deshalb nimmt Microsoft 365 keine weiteren davon an.",
  "Microsoft refuses mail from this domain or from a server of this name.":
    "Microsoft lehnt E-Mails von dieser Domäne oder von einem Server dieses Namens ab.",
  "A rule that the organisation made itself turned the mail away.":
    "Eine Regel, die die Organisation selbst angelegt hat, hat die E-Mail abgewiesen.",
  "Microsoft does not take mail from this sender or from its address.":
    "Microsoft nimmt keine E-Mails von diesem Absender oder von seiner Adresse an.",
  "A rule of the recipient's organisation turned the mail away.":
    "Eine Regel der Organisation des Empfängers hat die E-Mail abgewiesen.",
  "The recipient's server wants a name in DNS for the sending address and finds none that fits.":
    "Der Server des Empfängers verlangt zur sendenden Adresse einen Namen im DNS und findet keinen passenden.",
  "The recipient's server takes less mail from this address because there was much of it.":
    "Der Server des Empfängers nimmt von dieser Adresse weniger E-Mails an, weil es viele waren.",
};
