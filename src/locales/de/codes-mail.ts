import type { Catalogue } from "../translate.ts";

/** What codes mean about addresses, mailboxes, ways and content. */
export const codesMail: Catalogue = {
  "The recipient's server turned the mail away without a reason that could be sorted in.":
    "Der Server des Empfängers hat die E-Mail ohne einen Grund abgewiesen, der sich einordnen ließ.",
  "An address of this mail does not lead anywhere.":
    "Eine Adresse dieser E-Mail führt nirgendwohin.",
  "The recipient's side does not take mail from this sender.":
    "Die Seite des Empfängers nimmt keine E-Mails von diesem Absender an.",
  "Nobody has this address.": "Niemand hat diese Adresse.",
  "Microsoft 365 knows nobody with this address.":
    "Microsoft 365 kennt niemanden mit dieser Adresse.",
  "The part of the recipient's address behind the @ does not exist.":
    "Den Teil der Empfängeradresse hinter dem @ gibt es nicht.",
  "The mail names several authors and does not say which of them sent it.":
    "Die E-Mail nennt mehrere Verfasser und sagt nicht, wer von ihnen sie gesendet hat.",
  "The recipient's address is not written as an address must be.":
    "Die Empfängeradresse ist nicht so geschrieben, wie eine Adresse sein muss.",
  "Several mailboxes lay claim to the recipient's address.":
    "Mehrere Postfächer beanspruchen die Empfängeradresse.",
  "The recipient's domain is set aside for examples and never takes mail.":
    "Die Domäne des Empfängers ist für Beispiele reserviert und nimmt nie E-Mails an.",
  "The part of the recipient's address behind the @ is cut short.":
    "Der Teil der Empfängeradresse hinter dem @ ist abgeschnitten.",
  "An address holds letters that this server takes only when the sender announces them.":
    "Eine Adresse enthält Buchstaben, die dieser Server nur annimmt, wenn der Absender sie ankündigt.",
  "The sender's address is missing, or not written as an address must be.":
    "Die Absenderadresse fehlt oder ist nicht so geschrieben, wie eine Adresse sein muss.",
  "Microsoft stopped the mailbox from sending because unwanted mail came from it.":
    "Microsoft lässt das Postfach nicht mehr senden, weil unerwünschte E-Mails daraus kamen.",
  "The server does not take mail from this sender.":
    "Der Server nimmt keine E-Mails von diesem Absender an.",
  "The mailbox has reached the number of recipients that it may write to in a day.":
    "Das Postfach hat die Zahl von Empfängern erreicht, an die es an einem Tag schreiben darf.",
  "Microsoft 365 took the mail over and then could not send it from this mailbox.":
    "Microsoft 365 hat die E-Mail übernommen und konnte sie dann nicht aus diesem Postfach senden.",
  "This sender wrote to this one mailbox more often in an hour than the mailbox takes.":
    "Dieser Absender hat in einer Stunde öfter an dieses eine Postfach geschrieben, als es annimmt.",
  "The recipient's mailbox got more mail in an hour than it takes.":
    "Das Postfach des Empfängers bekam in einer Stunde mehr E-Mails, als es annimmt.",
  "The recipient's mailbox is full.": "Das Postfach des Empfängers ist voll.",
  "A limit is reached, of the recipient's mailbox or of the sender's.":
    "Ein Limit ist erreicht, entweder das des Empfängerpostfachs oder das des Absenders.",
  "The mailbox sent more than it may.":
    "Das Postfach hat mehr gesendet, als es darf.",
  "The account that signs in may not use the sender address that stands in the mail.":
    "Das Konto, das sich anmeldet, darf die Absenderadresse der E-Mail nicht benutzen.",
  "The mail is larger than its recipient or its sender allows.":
    "Die E-Mail ist größer, als ihr Empfänger oder ihr Absender erlaubt.",
  "The mail made the server stumble several times, so the server gave it up.":
    "Der Server ist über die E-Mail mehrmals gestolpert und hat sie deshalb aufgegeben.",
  "Copies for an archive were sent to Microsoft 365, which is not set up to keep them.":
    "Kopien für ein Archiv wurden an Microsoft 365 gesendet, das nicht dafür eingerichtet ist, sie aufzubewahren.",
  "The Exchange server that holds the recipient's mailbox cannot open it.":
    "Der Exchange-Server mit dem Postfach des Empfängers kann es nicht öffnen.",
  "The lines in front of the mail's text are longer than the server takes.":
    "Die Kopfzeilen vor dem Text der E-Mail sind länger, als der Server annimmt.",
  "The mail is larger than the server takes.":
    "Die E-Mail ist größer, als der Server annimmt.",
  "A mail server on the way is set up so that mail goes in circles.":
    "Ein Mailserver auf dem Weg ist so eingerichtet, dass E-Mails im Kreis laufen.",
  "The server does not take mail for this address.":
    "Der Server nimmt keine E-Mails für diese Adresse an.",
  "The server that was asked does not take mail for the recipient's domain.":
    "Der gefragte Server nimmt keine E-Mails für die Domäne des Empfängers an.",
  "The recipient's server never took the mail, so it came back.":
    "Der Server des Empfängers hat die E-Mail nie angenommen, deshalb kam sie zurück.",
  "The server found no way to the recipient's domain.":
    "Der Server hat keinen Weg zur Domäne des Empfängers gefunden.",
  "The recipient's domain does not exist.":
    "Die Domäne des Empfängers gibt es nicht.",
  "The mail went round in circles between servers until one of them stopped it.":
    "Die E-Mail lief zwischen Servern im Kreis, bis einer von ihnen sie stoppte.",
  "The recipient's mail servers are not those that the recipient's own rules for encryption name.":
    "Die Mailserver des Empfängers sind nicht die, die seine eigenen Verschlüsselungsregeln nennen.",
  "Outlook.com has no mailbox with this address.":
    "Outlook.com hat kein Postfach mit dieser Adresse.",
  "A High Volume Email account writes to people of the own organisation only.":
    "Ein High-Volume-Email-Konto schreibt nur an Personen der eigenen Organisation.",
  "The program signs in with a token, and what it sent is no valid one.":
    "Das Programm meldet sich mit einem Token an, und was es gesendet hat, ist kein gültiges.",
  "The sender left out a greeting that the server expects, usually the second one after encryption starts.":
    "Der Absender hat eine Begrüßung ausgelassen, die der Server erwartet, meist die zweite nach Beginn der Verschlüsselung.",
  "The message has more recipients than one message may have.":
    "Die Nachricht hat mehr Empfänger, als eine Nachricht haben darf.",
  "The server could not make sense of what is in the mail.":
    "Der Server konnte mit dem Inhalt der E-Mail nichts anfangen.",
  "The program that made the mail ends its lines in a way that mail does not allow.":
    "Das Programm, das die E-Mail erzeugt hat, beendet seine Zeilen auf eine Art, die in E-Mails nicht erlaubt ist.",
  "The recipient's mailbox is closed.":
    "Das Postfach des Empfängers ist geschlossen.",
  "The recipient gets more mail at the moment than the mailbox takes.":
    "Der Empfänger bekommt zurzeit mehr E-Mails, als das Postfach annimmt.",
};
