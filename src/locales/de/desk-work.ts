import type { Catalogue } from "../translate.ts";

/** The helpdesk's own work on a case: questions, notes, targets. */
export const deskWork: Catalogue = {
  "Your answer": "Ihre Antwort",
  "Send the answer": "Antwort senden",
  "A question to the reporter, or a note":
    "Frage an die meldende Person oder Notiz",
  "Notes stay at the helpdesk": "Notizen bleiben beim Helpdesk",
  "Ask the reporter": "Rückfrage senden",
  "Add the note": "Notiz hinzufügen",
  "Pass it on": "Weitergeben",
  "Close the case": "Fall schließen",
  "Open it again": "Wieder öffnen",
  "Pass the case on to": "Fall weitergeben an",
  "What it really was, when closing": "Was es wirklich war, beim Schließen",
  "None of these": "Nichts davon",
  Note: "Notiz",
  Due: "Fällig",
  overdue: "überfällig",
  "due soon": "bald fällig",
  "It was": "Es war",
  "None of the causes that are known here.":
    "Keine der Ursachen, die hier bekannt sind.",
  "To be taken by {}": "Zu übernehmen bis {1}",
  "To be solved by {}": "Zu lösen bis {1}",
  Asked: "Gefragt",
  Answer: "Antwort",
  "The reporter has not answered yet.":
    "Die meldende Person hat noch nicht geantwortet.",

  // Lines for the one whom something concerns.
  "I passed your answer on": "Ihre Antwort ist weitergegeben",
  "{} has it now.": "{1} hat sie jetzt.",
  "A case is yours now": "Sie haben jetzt einen Fall",
  "{} gave you {}.": "{1} hat Ihnen {2} gegeben.",
  "Its card is in the helpdesk's channel.":
    "Die Karte steht im Kanal des Helpdesks.",
  "The helpdesk has a question for you": "Der Helpdesk hat eine Frage an Sie",
  "{} asks:": "{1} fragt:",
  "{} needs an answer to go on. It can be given on your card.":
    "{1} braucht eine Antwort, um weiterzumachen. Sie können sie auf Ihrer Karte geben.",
  "The reporter has answered": "Die meldende Person hat geantwortet",
  "The answer stands on the card of {}.":
    "Die Antwort steht auf der Karte von {1}.",
  "A case of yours is due soon": "Einer Ihrer Fälle ist bald fällig",
  "{} should be solved by {}.": "{1} soll bis {2} gelöst sein.",
  "Nobody has taken a case in time":
    "Niemand hat einen Fall rechtzeitig übernommen",
  "A person should have had {} by {}.":
    "{1} hätte bis {2} übernommen sein sollen.",
  "A case is not solved in time": "Ein Fall ist nicht rechtzeitig gelöst",
  "{} should have been solved by {}.": "{1} hätte bis {2} gelöst sein sollen.",
  "Nobody has it.": "Niemand hat ihn.",
  "{} has it.": "{1} hat ihn.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "Der Helpdesk hat Ihren Fall mit allem, was ich gesehen habe, bis er gelöst ist. {1}",
  "You will hear from a person here.": "Hier meldet sich jemand bei Ihnen.",
  "You will hear from a person here by {}.":
    "Hier meldet sich jemand bis {1} bei Ihnen.",

  // The next message in the trace.
  "Look for the next message": "Nächste Nachricht suchen",
  "Next message": "Nächste Nachricht",
  "Looked {}.": "Gesucht {1}.",
  "No mail from this sender in the message trace since {}. A message can take minutes to show there.":
    "Keine Mail dieses Absenders in der Nachrichtenablaufverfolgung seit {1}. Es kann Minuten dauern, bis eine Nachricht dort erscheint.",
  "No mail from this sender in the message trace since {}.":
    "Keine Mail dieses Absenders in der Nachrichtenablaufverfolgung seit {1}.",
  "A message can take minutes to show there.":
    "Es kann Minuten dauern, bis eine Nachricht dort erscheint.",
  "The message of {} was delivered {}.":
    "Die Nachricht von {1} wurde {2} zugestellt.",
  "The message of {} was delivered to the recipient's server {}.":
    "Die Nachricht von {1} wurde {2} dem Server des Empfängers zugestellt.",
  "The message of {} was delivered.": "Die Nachricht von {1} wurde zugestellt.",
  "The trace does not say when.":
    "Die Nachrichtenablaufverfolgung sagt nicht, wann.",
  "The message of {} is still pending.":
    "Die Nachricht von {1} steht noch aus.",
  "The message of {} failed.": "Die Nachricht von {1} ist fehlgeschlagen.",
  "The trace's detail, which says why, could not be read.":
    "Die Einzelheiten der Nachrichtenablaufverfolgung, die sagen, warum, waren nicht zu lesen.",
  "The message of {} is in quarantine.":
    "Die Nachricht von {1} ist in Quarantäne.",
  "The message of {} was filtered as spam.":
    "Die Nachricht von {1} wurde als Spam aussortiert.",
  "The message of {} was handed on to a group's members.":
    "Die Nachricht von {1} wurde an die Mitglieder einer Gruppe weitergegeben.",
  "The trace does not say here whether they have it.":
    "Ob sie dort ankam, sagt die Nachrichtenablaufverfolgung hier nicht.",
  "The message of {} is in the message trace, and I do not know its status.":
    "Die Nachricht von {1} steht in der Nachrichtenablaufverfolgung, und ihren Status kenne ich nicht.",
  "It was to another recipient.": "Sie ging an einen anderen Empfänger.",
  "I could not look for the next message.":
    "Ich konnte nicht nach der nächsten Nachricht suchen.",
  "Nobody knows this case's sender address.":
    "Die Absenderadresse dieses Falls kennt niemand.",

  // Refusals.
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "Dieser Fall wurde vor mehr als sieben Tagen geschlossen, und sein Text ist gelöscht. Bitte lassen Sie ihn neu melden.",
  "Nothing was written. Please write it on the card, then press again.":
    "Es war nichts eingetragen. Bitte schreiben Sie es auf die Karte, und drücken Sie dann noch einmal.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Bitte wählen Sie auf der Karte eine Person vom Helpdesk, und drücken Sie dann noch einmal.",
  "You have this case already.": "Sie haben diesen Fall schon.",
  "{} has this case already.": "{1} hat diesen Fall schon.",
  "Somebody has this case already.": "Jemand hat diesen Fall schon.",
  "It is fixed. Please try again":
    "Es ist behoben. Bitte noch einmal versuchen",
  "Your card asks whether it works now.": "Ihre Karte fragt, ob es jetzt geht.",
  "The change was not made": "Die Änderung wurde nicht gemacht",
  "Your card says why. The helpdesk has your case.":
    "Ihre Karte sagt, warum. Der Helpdesk hat Ihren Fall.",
  "Your case is closed": "Ihr Fall ist geschlossen",
  "{} from the helpdesk closed {}.": "{1} vom Helpdesk hat {2} geschlossen.",
  "If something comes back again, paste it here.":
    "Wenn wieder etwas zurückkommt, fügen Sie es hier ein.",
};
