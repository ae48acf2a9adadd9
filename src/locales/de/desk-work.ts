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
  "What happened": "Was geschah",
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
  "The helpdesk has your case with everything I saw. {}":
    "Der Helpdesk hat Ihren Fall mit allem, was ich gesehen habe. {1}",
  "You will hear from a person here.": "Hier meldet sich jemand bei Ihnen.",
  "You will hear from a person here by {}.":
    "Hier meldet sich jemand bis {1} bei Ihnen.",

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
};
