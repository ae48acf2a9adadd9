import type { Catalogue } from "../translate.ts";

/** Fixes: the mail itself, its recipient, and patience. */
export const fixesMessages: Catalogue = {
  "Ask those who look after the recipient's mail":
    "Zuständige für die E-Mails des Empfängers fragen",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Bitten Sie einen unserer Exchange-Admins, sich den Empfänger im Exchange Admin Center (admin.exchange.microsoft.com) unter „Empfänger“ anzusehen.",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "Geprüft wird dort, wer an ihn schreiben darf („Message delivery restrictions“), wie voll das Postfach ist und ob eine Nachrichtenflussregel die E-Mail abgelehnt hat.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "E-Mails von einem Gerät gelten als die eines Fremden; ein Absender, der sich anmeldet oder eine Relay-Regel hat, lässt sich leichter zulassen.",
  "Send once more when they have answered.":
    "Senden Sie noch einmal, wenn Sie eine Antwort haben.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Teilen Sie dem Empfänger auf anderem Weg mit, telefonisch oder aus einem anderen Postfach, dass Ihre E-Mail abgelehnt wurde.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Geben Sie ihm die vollständige Ablehnung; die dortige Mail-Administration kann darin sehen, welche Regel oder welcher Server es war.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Bitten Sie um eine Ausnahme für Ihre Absenderadresse oder um Platz im Postfach.",
  "The next mail to that address brings no report back.":
    "Die nächste E-Mail an diese Adresse löst keinen Unzustellbarkeitsbericht mehr aus.",
  "There is nothing to take back on our side.":
    "Auf unserer Seite ist nichts zurückzunehmen.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Keine Änderung auf unserer Seite gleicht eine Ablehnung auf der anderen aus.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "Senden Sie dieselbe E-Mail nicht immer wieder; Ihre Adresse kann dadurch für längere Zeit abgelehnt werden.",
  "Take the circle apart": "Mailschleife auflösen",
  "Read the Received: lines of the report from the bottom up; the two hosts that take turns are the circle.":
    "Lesen Sie die Zeilen Received: des Berichts von unten nach oben; die beiden Server, die sich abwechseln, bilden die Schleife.",
  "In the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Accepted domains, check the recipient's domain: Authoritative where all its mailboxes are in Microsoft 365, Internal relay only where a part of them is elsewhere.":
    "Prüfen Sie im Exchange Admin Center (admin.exchange.microsoft.com) unter „Nachrichtenfluss“, „Akzeptierte Domänen“ die Domäne des Empfängers: „Authoritative“, wenn alle ihre Postfächer in Microsoft 365 liegen, „Internal relay“ nur, wenn ein Teil davon anderswo liegt.",
  "Check where the MX of the domain points ({}), and that the server which it names does not send the mail straight back.":
    "Prüfen Sie, wohin der MX der Domäne zeigt ({1}), und dass der dort genannte Server die E-Mail nicht geradewegs zurückschickt.",
  "the Domains page of the admin centre shows it":
    "die Seite „Domänen“ im Admin Center zeigt es",
  "Look for forwarding from one mailbox to another and back, and for a mail flow rule that sends mail out again.":
    "Suchen Sie nach Weiterleitungen von einem Postfach zu einem anderen und zurück und nach einer Nachrichtenflussregel, die E-Mails wieder hinausschickt.",
  "Change one thing, and send one single test mail.":
    "Ändern Sie eine Sache und senden Sie eine einzige Test-E-Mail.",
  "The test mail arrives, and a message trace shows it once.":
    "Die Test-E-Mail kommt an, und eine Nachrichtenablaufverfolgung zeigt sie einmal.",
  "Set the changed domain type, rule or forwarding back to what it was; note it before.":
    "Stellen Sie den geänderten Domänentyp, die Regel oder die Weiterleitung wieder auf den alten Stand; notieren Sie ihn vorher.",
  "A domain set to Authoritative refuses mail for everybody whom Microsoft 365 does not know.":
    "Eine als „Authoritative“ eingestellte Domäne lehnt E-Mails an alle ab, die Microsoft 365 nicht kennt.",
  "Do not send many test mails while the circle is there.":
    "Senden Sie nicht viele Test-E-Mails, solange die Schleife besteht.",
  "Change how the program builds its mails":
    "Ändern, wie das Programm seine E-Mails aufbaut",
  "Let every mail have exactly one line From: with a whole address, such as {}, and a Date: and a Message-ID:.":
    "Jede E-Mail muss genau eine Zeile From: mit einer vollständigen Adresse haben, etwa {1}, dazu ein Date: und eine Message-ID:.",
  "End each line with carriage return and line feed together, as mail wants it.":
    "Beenden Sie jede Zeile mit Wagenrücklauf und Zeilenvorschub zusammen (CR LF), wie es bei E-Mails verlangt wird.",
  "Leave out attachments that filters refuse, such as programs and scripts, and links through shorteners.":
    "Lassen Sie Anhänge weg, die Filter ablehnen, etwa Programme und Skripte, und ebenso Links über Kurz-URL-Dienste.",
  "Send a plain mail with two words first; if that arrives, add the rest piece by piece.":
    "Senden Sie zuerst eine einfache E-Mail mit zwei Wörtern; kommt sie an, fügen Sie den Rest Stück für Stück hinzu.",
  "A plain mail arrives, and then the real one.":
    "Eine einfache E-Mail kommt an, danach die richtige.",
  "Set the program back to its former template.":
    "Stellen Sie im Programm wieder die frühere Vorlage ein.",
  "A new version of the program or of its firmware often has this put right already.":
    "Eine neue Version des Programms oder seiner Firmware hat das oft schon behoben.",
  "Correct the recipient's address": "Adresse des Empfängers berichtigen",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Vergleichen Sie {1} Buchstabe für Buchstabe mit dem, was der Empfänger Ihnen gegeben hat, vor allem den Teil hinter dem @.",
  "the address": "die Adresse",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Geben Sie sie neu ein; ein Name, den das Gerät oder Outlook von selbst einsetzt, kann ein alter sein.",
  "Correct it in the device's address book too, and send once more.":
    "Berichtigen Sie sie auch im Adressbuch des Geräts und senden Sie noch einmal.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Ist die Adresse aus Ihrer Organisation und richtig, bitten Sie einen Exchange-Admin, danach zu suchen.",
  "Put the former address back in the address book.":
    "Tragen Sie im Adressbuch wieder die frühere Adresse ein.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Nach einem Umzug zu Microsoft 365 kann ein alter Eintrag ins Leere zeigen, obwohl er richtig aussieht.",
  "Send more slowly, over fewer connections":
    "Langsamer und über weniger Verbindungen senden",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "Suchen Sie im Programm die Anzahl der Verbindungen oder Threads für E-Mails und stellen Sie sie auf eins; drei gleichzeitig sind das Höchste.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Lassen Sie es nicht mehr als dreißig E-Mails je Minute senden und den Rest in eine Warteschlange stellen.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Lassen Sie es warten und von selbst neu versuchen, wenn der Server darum bittet, jedes Mal etwas länger.",
  "Let no two devices share one account if they send at the same time.":
    "Lassen Sie nie zwei Geräte, die gleichzeitig senden, dasselbe Konto verwenden.",
  "Send what was refused once more.":
    "Senden Sie noch einmal, was abgelehnt wurde.",
  "A full run goes through without a refusal.":
    "Ein vollständiger Durchlauf geht ohne Ablehnung durch.",
  "Set the former number of connections again.":
    "Stellen Sie wieder die frühere Anzahl der Verbindungen ein.",
  "The limits count for the mailbox, whichever program uses it.":
    "Die Grenzen gelten für das Postfach, gleich welches Programm es verwendet.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Für regelmäßige Massen-E-Mails: High Volume Email erreicht die eigene Organisation, Azure Communication Services alle.",
  "There is nothing to take back.": "Es ist nichts zurückzunehmen.",
  "Make the mail smaller": "E-Mail verkleinern",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "Wählen Sie am Scanner 200 oder 300 dpi, Schwarzweiß oder komprimiertes PDF und weniger Seiten je E-Mail.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Eine Datei wächst beim Versand per E-Mail um etwa ein Drittel; bleiben Sie deutlich unter der Grenze, bei 25 MB also bei 18 MB.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "Oder legen Sie die Datei in OneDrive oder SharePoint ab und senden Sie einen Link darauf.",
  "The smaller mail arrives.": "Die kleinere E-Mail kommt an.",
  "Set the scanner's former quality again.":
    "Stellen Sie am Scanner wieder die frühere Qualität ein.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "Es zählt die kleinste Grenze auf dem Weg, und die Seite des Empfängers hat ihre eigene.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Ein Admin kann unsere Grenze für ein Postfach auf bis zu 150 MB anheben; an der Gegenseite ändert das nichts.",
  "Wait, and send again later": "Warten und später noch einmal senden",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Ist die E-Mail nur verzögert, lassen Sie sie; Microsoft 365 versucht es einen Tag lang von selbst weiter.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "Wurde sie abgelehnt, warten Sie eine Stunde und senden Sie sie noch einmal; eine Tagesgrenze ist nach 24 Stunden wieder frei.",
  "Send a mail with many recipients in smaller parts.":
    "Senden Sie eine E-Mail mit vielen Empfängern in kleineren Teilen.",
  "If it is urgent, tell the recipient another way.":
    "Ist es dringend, benachrichtigen Sie den Empfänger auf anderem Weg.",
  "The mail arrives, and no further report comes back.":
    "Die E-Mail kommt an, und kein weiterer Unzustellbarkeitsbericht kommt zurück.",
  "Sending the same mail again and again makes it worse.":
    "Dieselbe E-Mail immer wieder zu senden, macht es schlimmer.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Wurde eine Grenze erreicht, obwohl hier niemand so viel sendet, missbraucht vielleicht jemand ein Konto; sagen Sie einem Admin Bescheid.",
};
