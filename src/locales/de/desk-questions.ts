import type { Catalogue } from "../translate.ts";

/** Free questions. */
export const deskQuestions: Catalogue = {
  "I am looking that up": "Ich sehe nach",
  "The answer comes here in a moment.": "Die Antwort kommt gleich hier.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "Ist eine E-Mail zurückgekommen? Fügen Sie inzwischen ihren Text ein, samt Zahlen.",
  "You asked": "Ihre Frage",
  "What I know about that": "Was ich darüber weiß",
  "Written by AI from the sources below; it can be wrong.":
    "Von einer KI aus den Quellen unten geschrieben; es kann falsch sein.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "Ist eine E-Mail zurückgekommen? Fügen Sie ihren Text hier ein, samt Zahlen, und ich gehe der Sache nach.",
  "I found no answer to that": "Darauf habe ich keine Antwort gefunden",
  "Ask it in other words, or talk to a person.":
    "Fragen Sie mit anderen Worten, oder schalten Sie den Helpdesk ein.",
  "Source {}": "Quelle {1}",
  "Your questions to me go, and what I answered.":
    "Ihre Fragen an mich werden gelöscht, samt meinen Antworten.",
  "Your questions are gone, and what I answered.":
    "Ihre Fragen sind gelöscht, samt meinen Antworten.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "Ihre Fälle und danach Ihre Fragen, die neuesten zuerst, als JSON zum Kopieren.",
  "Passed on to the helpdesk as {}": "An den Helpdesk weitergegeben als {1}",
};
