import type { Catalogue } from "../translate.ts";

/** Words that frame every card. */
export const bot: Catalogue = {
  "Got it.": "Ist angekommen.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Diese Karte ist veraltet. Bitte die neueste benutzen oder mir schreiben.",
  Details: "Einzelheiten",
  Code: "Code",
  "The server's own words": "Die Worte des Servers",
  "What was looked at": "Was geprüft wurde",
  "Where two sources disagree": "Wo zwei Quellen sich widersprechen",
  "What was not looked at": "Was nicht geprüft wurde",
  "Some details were too long to show here.":
    "Einige Einzelheiten waren zu lang für diese Karte.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Diese Änderung ist zu lang, um sie hier ganz zu zeigen. Sie kann deshalb hier nicht freigegeben werden.",
  "Please choose or write something.": "Bitte etwas auswählen oder schreiben.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Ich antworte in [unserem eigenen Chat]({1}), wo sonst niemand mitliest.",
  "I read this. What I find out comes to our own chat.":
    "Das habe ich gelesen. Was ich herausfinde, kommt in unseren eigenen Chat.",
  "There is no text in this message that I could read.":
    "In dieser Nachricht ist kein Text, den ich lesen könnte.",
  "I cannot open its files from here; send them to me in our chat.":
    "Die Dateien kann ich von hier aus nicht öffnen; bitte in unserem Chat schicken.",
  "Look into it": "Nachgehen",
  "I am looking into it. The answer comes to our own chat.":
    "Ich gehe dem nach. Die Antwort kommt in unseren eigenen Chat.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "Die Fälle lassen sich gerade nicht nachschlagen. Bitte in einer Minute noch einmal versuchen.",
  "No case fits": "Kein Fall passt",
  "No case of yours fits": "Keiner Ihrer Fälle passt",
  done: "fertig",
  running: "läuft",
  waiting: "wartet",
  "could not look": "nicht möglich",
};
