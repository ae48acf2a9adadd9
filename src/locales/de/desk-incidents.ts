import type { Catalogue } from "../translate.ts";

/** Many reports of one thing: on the reporter's card and on the helpdesk's. */
export const deskIncidents: Catalogue = {
  "We know about this. You are not the only one":
    "Das ist uns bekannt. Es betrifft nicht nur Sie",
  "One colleague gets the same answer since {}.":
    "Eine weitere Person erhält seit {1} dieselbe Antwort.",
  "{} colleagues get the same answer since {}.":
    "{1} weitere Personen erhalten seit {2} dieselbe Antwort.",
  "The helpdesk knows.": "Der Helpdesk weiß Bescheid.",
  "{} from the helpdesk is on it.": "{1} vom Helpdesk kümmert sich darum.",
  "Next word at {}.": "Nächste Nachricht: {1}.",
  "I tell you here when it is over.":
    "Ich sage Ihnen hier, wenn es vorbei ist.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Ich sage Ihnen hier, wenn es vorbei ist. Sie müssen nichts tun.",
  "It is over. Please try again": "Es ist vorbei. Bitte noch einmal versuchen",
  "What you reported lasted from {} to {}.":
    "Was Sie gemeldet haben, dauerte von {1} bis {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Wenn es noch immer nicht geht, drücken Sie „Geht noch nicht“, und ein Mensch sieht es sich an.",
  "Part of {}": "Teil von {1}",
  Incident: "Störung",
  "The card of {} in this channel stands for all its cases: count, fix and next word.":
    "Die Karte von {1} in diesem Kanal steht für alle ihre Fälle: Anzahl, Lösung und nächste Nachricht.",

  // The helpdesk's card.
  "Many get the same answer; its cause is not known":
    "Viele erhalten dieselbe Antwort; die Ursache ist nicht bekannt",
  "Open since {}": "Offen seit {1}",
  Over: "Vorbei",
  "The next word is due": "Die nächste Nachricht ist fällig",
  Affected: "Betroffen",
  "{} people with {} reports, from {} to {}":
    "{1} Personen mit {2} Meldungen, von {3} bis {4}",
  Trend: "Verlauf",
  "{}. Reports per 5 minutes, the newest last: {}":
    "{1}. Meldungen je 5 Minuten, die neuesten zuletzt: {2}",
  "Reports per {} minutes": "Meldungen je {1} Minuten",
  now: "jetzt",
  "no report lately": "zuletzt keine Meldung",
  rising: "steigend",
  falling: "fallend",
  steady: "gleichbleibend",
  "In common": "Gemeinsam",
  "Sender {}@{}": "Absender {1}@{2}",
  "Public address {}": "Öffentliche Adresse {1}",
  "Recipients at {}": "Empfänger bei {1}",
  "Server that answers {}": "Antwortender Server {1}",
  "Exchange Online region {}": "Exchange-Online-Region {1}",
  "Fix for all": "Lösung für alle",
  "Change for all": "Änderung für alle",
  "Next word": "Nächste Nachricht",
  "{} Everybody is asked to try again, since {}.":
    "{1} Alle werden gebeten, es noch einmal zu versuchen, seit {2}.",
  "{} says that it is over.": "{1} sagt, dass es vorbei ist.",
  "The fix is in place and was checked.":
    "Die Lösung ist umgesetzt und wurde geprüft.",
  "{}; it stands on everybody's card": "{1}; das steht auf allen Karten",
  "Next word in {} min": "Neues in {1} min",
  "Next word due": "Neues fällig",
  "It is over": "Es ist vorbei",
  "{} people wait for news of incident {}.":
    "{1} Personen warten auf Neues zur Störung {2}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "Sagen Sie auf der Karte im Kanal, wann es mehr gibt oder dass es vorbei ist.",
};
