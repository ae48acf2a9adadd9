import type { Catalogue } from "../translate.ts";

/** Causes on the recipient's side, and those of one mail. */
export const causesRecipient: Catalogue = {
  "You did not send this; somebody used your address":
    "Nicht Sie haben das gesendet; jemand hat Ihre Adresse benutzt",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Jemand hat Ihre Adresse auf eigene E-Mails geschrieben, und deren Ablehnung kam zu Ihnen zurück. Ihr Postfach ist in Ordnung. Sie können den Bericht löschen; ein Admin kann solchen Missbrauch innerhalb eines Tages erschweren.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Löschen Sie den Bericht. Von Ihren E-Mails ging nichts verloren, und Sie müssen nicht antworten.",
  "The server that sent it back found that it did not come from our mail servers.":
    "Der Server, der sie zurückschickte, hat festgestellt, dass sie nicht von unseren Mailservern kam.",
  "The content of this mail was refused":
    "Der Inhalt dieser E-Mail wurde abgelehnt",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Ein Filter hielt sie für unerwünscht, oder die E-Mail ist nicht so aufgebaut, wie sie sein sollte. Mit einem anderen Text oder ohne Anhang geht sie vielleicht sofort durch. Wird sie wieder abgelehnt, kann der Betreiber des Filters sagen, warum.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Senden Sie die E-Mail noch einmal mit wenigen einfachen Worten, ohne Anhang und ohne Links.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "Kommt das an, fügen Sie den Rest Stück für Stück hinzu, oder senden Sie einen Link zur Datei. Wird auch das abgelehnt, ist Ihr Text nicht der Grund.",
  "The mail is not lost; it is still being tried":
    "Die E-Mail ist nicht verloren; der Versand läuft weiter",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Bis jetzt ist das ein Hinweis und keine Ablehnung. Microsoft 365 versucht es einen Tag lang weiter und meldet sich, wenn es aufgibt. Sie müssen nur warten; senden Sie die E-Mail vorerst nicht noch einmal.",
  "The recipient's server asks to try again a little later":
    "Der Server des Empfängers bittet, es etwas später zu versuchen",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Manche Mailserver weisen einen Absender beim ersten Mal ab und nehmen die E-Mail an, wenn sie noch einmal kommt. Es ist nichts kaputt. Ein Mailserver versucht es innerhalb der nächsten Stunde von selbst wieder; an einem Gerät muss man das Senden vielleicht noch einmal auslösen.",
  "The mail is larger than it may be": "Die E-Mail ist größer als erlaubt",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Anhänge werden beim Versand um etwa ein Drittel größer. Ein kleinerer Scan oder stattdessen ein Link zur Datei geht sofort durch. Es ist nichts kaputt.",
  "Only this one mail is affected.": "Nur diese eine E-Mail ist betroffen.",
  "The part behind the @ takes no mail":
    "Der Teil hinter dem @ nimmt keine E-Mails an",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "Den Namen hinter dem @ gibt es nicht, oder er nimmt keine E-Mails an; die Adresse ist also wahrscheinlich falsch geschrieben. Prüfen Sie sie und senden Sie noch einmal; das dauert eine Minute. Wenn sie stimmt, muss es die Seite des Empfängers in Ordnung bringen.",
  "The recipient's domain": "Die Domäne des Empfängers",
  "{} exists and takes mail.": "{1} besteht und nimmt E-Mails an.",
  "{} has no host that takes mail.":
    "{1} hat keinen Host, der E-Mails annimmt.",
  "The mail or the mailbox has reached its limit of recipients":
    "Die E-Mail oder das Postfach hat die Höchstzahl an Empfängern erreicht",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Eine E-Mail darf nur an eine bestimmte Zahl von Personen gehen, und ein Postfach darf täglich nur an so und so viele senden. Es ist nichts kaputt. Eine E-Mail an weniger Personen geht sofort durch; das Tageslimit wird innerhalb von 24 Stunden wieder frei.",
  "The recipient's mailbox is full": "Das Postfach des Empfängers ist voll",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "Das liegt beim Empfänger; hier ist nichts falsch. Dort muss Platz geschaffen werden. Sagen Sie auf einem anderen Weg Bescheid, und senden Sie danach noch einmal.",
  "Exchange knows nobody with the address {}.":
    "Exchange kennt niemanden mit der Adresse {1}.",
  "Exchange knows nobody with the address of the recipient.":
    "Exchange kennt niemanden mit der Adresse des Empfängers.",
  "of the recipient": "des Empfängers",
  "Nobody has the address that this mail went to":
    "Die Adresse, an die diese E-Mail ging, hat niemand",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "Die Adresse ist falsch geschrieben, oder die Person oder Gruppe gibt es nicht mehr. Prüfen Sie sie Buchstabe für Buchstabe und tippen Sie sie neu ein; das dauert eine Minute. Ist es die richtige Adresse eines Kollegen, sollte ein Admin nachsehen.",
  "the recipient": "der Empfänger",
  "Exchange knows the recipient.": "Exchange kennt den Empfänger.",
  "Exchange knows {}.": "Exchange kennt {1}.",
  "The recipient's organisation refuses this mail by its rules":
    "Die Organisation des Empfängers lehnt diese E-Mail nach ihren Regeln ab",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "Die Ablehnung kommt von dort, und hier ist nichts kaputt. Der E-Mail-Admin dort kann sagen, welche Regel es war, und eine Ausnahme machen. Wie lange das dauert, liegt bei ihnen.",
  "The recipient takes mail from certain senders only":
    "Der Empfänger nimmt nur E-Mails bestimmter Absender an",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "Die Adresse gibt es, und ihr Inhaber oder ein Admin hat entschieden, wer dorthin schreiben darf. E-Mails von einem Gerät gelten oft als fremd. Wer diese Adresse betreut, kann diesen Absender zulassen; das dauert einige Minuten.",
  "The recipient's mail server cannot be reached":
    "Der Mailserver des Empfängers ist nicht erreichbar",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "Das liegt beim Empfänger; hier ist nichts falsch. Microsoft 365 versucht es einen Tag lang von selbst wieder. Wenn es eilt, sagen Sie dem Empfänger auf einem anderen Weg Bescheid, damit der E-Mail-Admin dort davon weiß.",
  "The recipient's domain names no host that takes mail.":
    "Die Domäne des Empfängers nennt keinen Host, der E-Mails annimmt.",
  "The recipient gets too much mail at the moment":
    "Der Empfänger bekommt zurzeit zu viele E-Mails",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Dort kommen so viele E-Mails an, dass weitere eine Zeit lang abgewiesen werden. Es ist nichts kaputt. Warten Sie eine Stunde und senden Sie weniger E-Mails an diese Adresse; auf Dauer hilft eine Zusammenfassung statt vieler Meldungen.",
  "The recipient's rules for encryption do not fit their own server":
    "Die Verschlüsselungsregeln des Empfängers passen nicht zum eigenen Server",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "Die Domäne des Empfängers verlangt eine verschlüsselte und nachgewiesene Verbindung, und ihr eigener Mailserver hält sich nicht daran. Bei uns ist nichts falsch. Der Admin dort muss es berichtigen; bis dahin wartet die E-Mail oder kommt zurück.",
  "The recipient's domain asks for proved encryption by DANE.":
    "Die Domäne des Empfängers verlangt nachgewiesene Verschlüsselung durch DANE.",
  "The recipient's domain enforces an MTA-STS policy.":
    "Die Domäne des Empfängers setzt eine MTA-STS-Richtlinie durch.",
  "The recipient's domain asks for no proved encryption.":
    "Die Domäne des Empfängers verlangt keine nachgewiesene Verschlüsselung.",
  "We do not know this answer yet": "Diese Antwort kennen wir noch nicht",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "Die andere Seite nannte einen Grund, der uns noch nicht begegnet ist. Jetzt sieht sich das ein Mensch an. Es hilft, die ganze Nachricht so aufzubewahren, wie sie kam.",
};
