import type { Catalogue } from "../translate.ts";

/** Short answers that are no case. */
export const deskNotes: Catalogue = {
  "Paste the mail error here": "Fehlermeldung hier einfügen",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Ich finde heraus, warum ein Scanner, ein Programm oder ein Postfach nicht senden kann und was dagegen hilft.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Fügen Sie den ganzen Text der Fehlermeldung oder der zurückgekommenen E-Mail ein. Mail-Eingang und Einstellungen sehe ich mir selbst an und frage nur, was ich nicht sehen kann.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Zum Beispiel: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "Änderungen zur Freigabe kommen hier zu Ihnen",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Wenn eine Mail-Einstellung geändert werden muss, zeigt eine Karte was, warum, vorher und nachher, das Risiko und den Weg zurück. Nichts wird geschrieben, bevor jemand es freigibt.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "Was Sie selbst angefordert haben, können Sie nicht freigeben, und jede Einstellung wird vor und nach dem Schreiben noch einmal gelesen.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Um alles Schreiben sofort anzuhalten, senden Sie mir „changes off“; „changes on“ erlaubt es wieder, und „changes“ sagt, wie es steht.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "„review connectors“ zeigt, welche Connectors man ansehen sollte, „devices“, was E-Mails sendet.",
  "A mail error of your own can be pasted here too.":
    "Auch eine eigene Fehlermeldung können Sie hier einfügen.",
  "Hello. What came back?": "Hallo. Was kam zurück?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Fügen Sie den Text ein, den der Scanner, das Programm oder die zurückgekommene E-Mail zeigt, samt Zahlen.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "Wenn es keinen Text gibt, sagen Sie mir, was Sie senden wollten, von wo und an wen.",
  "What I can do": "Was ich kann",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Fügen Sie eine Fehlermeldung oder eine zurückgekommene E-Mail ein, und ich finde die Ursache und die kleinste sichere Lösung.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "Eine hierher gezogene E-Mail (.eml, .msg, .txt, .html) oder ein Bildschirmfoto geht auch.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "Ich probiere den Mail-Eingang aus, ohne etwas zu senden, und lese die Mail-Einstellungen unserer Organisation.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Ohne Fehler fragen Sie „welchen Weg soll unser Scanner nehmen“, „Einstellungen für Kyocera“ oder „bis wann gehen Passwörter“; „Themen“ listet den Rest auf.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Kurze Bitten, die ich kenne: „meine Fälle“, „funktioniert wieder“, „abbrechen“, „mit einem Menschen sprechen“, „stumm“ und „stumm aus“ für Erinnerungen, „meine Daten zeigen“, „meine Daten löschen“.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "Sie können jederzeit „Helpdesk einschalten“ drücken; der Helpdesk erhält dann alles, was ich gesehen habe.",
  "You are welcome": "Gern geschehen",
  "If something else comes back, paste it here.":
    "Wenn noch etwas zurückkommt, fügen Sie es hier ein.",
  "I did not find a mail error in that":
    "Darin habe ich keine Fehlermeldung gefunden",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Fügen Sie den Text ein, der zurückkam, samt Zahlen wie 550 5.7.64 oder 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "„meine Fälle“ zeigt, woran ich für Sie arbeite, und „Hilfe“, was ich sonst kann.",
  "I read your changed message": "Ich habe Ihre geänderte Nachricht gelesen",
  "What I make of it comes next.": "Was ich daraus lese, kommt als Nächstes.",
  "I had read that message already": "Diese Nachricht hatte ich schon gelesen",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Was ich darin gelesen habe, gilt; eine spätere Änderung wird nicht gelesen. Wenn etwas fehlte, senden Sie es als neue Nachricht.",
  "Something went wrong on my side": "Bei mir ist etwas schiefgegangen",
  "Your message is kept and nothing in the mail settings was changed.":
    "Ihre Nachricht ist aufbewahrt, und an den Mail-Einstellungen wurde nichts geändert.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Bitte versuchen Sie es in ein paar Minuten noch einmal, oder geben Sie die Referenz an den Helpdesk weiter.",
  "Reference {}": "Referenz {1}",

  // Files and pictures.
  "I could not read this": "Das konnte ich nicht lesen",
  "Nothing of it was kept.": "Davon wurde nichts aufbewahrt.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "Die Datei ist größer als 5 MiB. Fügen Sie stattdessen den Text der Fehlermeldung ein.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "Dateien werden nur gelesen, wenn sie in diesem Chat gesendet werden. Senden Sie die Datei hier, oder fügen Sie ihren Text ein.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "Die Datei konnte nicht von Teams abgeholt werden. Senden Sie sie noch einmal, oder fügen Sie ihren Text ein.",
  "I read this from your picture. Is it right?":
    "Das habe ich in Ihrem Bild gelesen. Stimmt es?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "Buchstaben und Ziffern in einem Bild werden leicht verwechselt. Bitte vergleichen Sie; ich warte auf Sie, bevor ich der Sache nachgehe.",
  "Not right? Correct it here first.":
    "Stimmt nicht? Bitte zuerst hier berichtigen.",
  "That is right": "Das stimmt",
  "Read from your picture, confirmed by you":
    "Aus Ihrem Bild gelesen, von Ihnen bestätigt",
  "I go by the text as you left it.":
    "Ich richte mich nach dem Text, wie Sie ihn hinterlassen haben.",

  // Requests in words.
  "You have no open case": "Sie haben keinen offenen Fall",
  "Paste the mail error here when something does not go through.":
    "Fügen Sie die Fehlermeldung hier ein, wenn etwas nicht durchgeht.",
  "Show me what came back": "Zeigen Sie mir, was zurückkam",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "Öffnen Sie in Outlook die Nachricht über die Unzustellbarkeit, markieren und kopieren Sie alles, und fügen Sie es hier ein. Sie können die Nachricht auch hierher ziehen.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "Bei einem Scanner oder Drucker steht der Text in der Auftragsliste oder im Fehlerbericht; ein Foto der Anzeige genügt.",
  "In a program, the line of its log with the error is enough.":
    "Bei einem Programm genügt die Protokollzeile mit dem Fehler.",
  "If there is no text at all, write “talk to a person”.":
    "Wenn es gar keinen Text gibt, schreiben Sie „mit einem Menschen sprechen“.",
  "You have one open case": "Sie haben einen offenen Fall",
  "You have {} open cases": "Sie haben {1} offene Fälle",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "Seine Karte weiter oben zeigt, wie es um ihn steht. Schreiben Sie „funktioniert wieder“, um ihn zu schließen, oder „mit einem Menschen sprechen“.",
  "Each has its card further up, which shows where it stands.":
    "Jeder hat weiter oben seine Karte, die den Stand zeigt.",
  "You have more than one open case.": "Sie haben mehr als einen offenen Fall.",
  Case: "Fall",
  "Close it": "Schließen",
  "I keep quiet from now on": "Ich bin ab jetzt still",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "Keine Erinnerungen und keine Hinweise auf Störungen, bis Sie „stumm aus“ schreiben.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Antworten auf das, was Sie senden, Fragen des Helpdesks und Änderungen zur Freigabe kommen weiterhin.",
  "I remind you again": "Ich erinnere Sie wieder",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "Erinnerungen und Hinweise auf Störungen kommen wie zuvor. „stumm“ hält sie an.",
  "Which one shall I close?": "Welchen soll ich schließen?",
  "Closed, as you asked": "Geschlossen, wie gewünscht",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "Es geschieht nichts mehr damit. Fügen Sie die Fehlermeldung noch einmal ein, falls Sie es doch brauchen.",
  "Which one works again?": "Welcher funktioniert wieder?",
  "Good. I closed the case": "Gut. Ich habe den Fall geschlossen",
  "Paste the next error here if something comes back again.":
    "Fügen Sie die nächste Fehlermeldung hier ein, wenn wieder etwas zurückkommt.",
  "Which one is it about?": "Um welchen geht es?",
  "The helpdesk has it now": "Jetzt hat es der Helpdesk",
  "They see everything that I saw. The case's card shows who takes it.":
    "Dort sieht man alles, was ich gesehen habe. Die Karte des Falls zeigt, wer ihn übernimmt.",
  "I already have this one": "Diesen Fall habe ich schon",
  "It is case {}; its card further up shows where it stands.":
    "Es ist Fall {1}; seine Karte weiter oben zeigt den Stand.",

  // Search.
  "What came back is shown to its reporter and the helpdesk only.":
    "Was zurückkam, sehen nur die meldende Person und der Helpdesk.",
  "No case fits": "Kein Fall passt",
  "No case of yours fits": "Keiner Ihrer Fälle passt",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Suchen Sie nach einem Code, einer Domäne, einer Adresse, einem Namen oder einem Wort der Fehlermeldung; „offene“, „meine“ und „von“ grenzen es ein.",
  "For example: find open from contoso.com 5.7.64":
    "Zum Beispiel: finde offene von contoso.com 5.7.64",
  "One case fits": "Ein Fall passt",
  "{} cases fit": "{1} Fälle passen",
  "These are your own; the helpdesk sees all.":
    "Das sind Ihre eigenen; der Helpdesk sieht alle.",
  "There may be more; say more to narrow it down.":
    "Es kann weitere geben; mit mehr Angaben wird die Liste kürzer.",
  "Could not read this file; paste its text.":
    "Diese Datei war nicht zu lesen; fügen Sie ihren Text ein.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Archive werden nicht geöffnet. Senden Sie die E-Mail selbst oder fügen Sie ihren Text ein.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Dokumente und Animationen werden nicht geöffnet. Senden Sie ein PNG oder JPEG oder fügen Sie den Text des Fehlers ein.",
  "This is a picture. Paste the text of the error instead.":
    "Das ist ein Bild. Fügen Sie stattdessen den Text des Fehlers ein.",
  "Could not read this picture; paste the text of the error instead.":
    "Dieses Bild war nicht zu lesen; fügen Sie stattdessen den Text des Fehlers ein.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Dieses Bild ist zu groß. Schneiden Sie den Fehler aus oder fügen Sie seinen Text ein.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "Es ist ein Bild, und darin war keine Mail-Fehlermeldung zu lesen. Fügen Sie stattdessen den Text des Fehlers ein.",
};
