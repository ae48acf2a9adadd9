import type { Catalogue } from "../translate.ts";

/** The review of all connectors: its card. */
export const deskReview: Catalogue = {
  "Nothing was looked at": "Nichts wurde geprüft",
  "Only those who approve changes can have the connectors reviewed, and I could not see that you are one of them.":
    "Nur wer Änderungen freigibt, kann die Connectors überprüfen lassen, und ich konnte nicht sehen, dass Sie dazugehören.",
  "Reviewing the connectors": "Connectors werden überprüft",
  "I read them and ask the message trace for their mail. That can take a minute; this card then shows the result.":
    "Ich lese sie und frage die Nachrichtenablaufverfolgung nach ihren E-Mails. Das kann eine Minute dauern; dann zeigt diese Karte das Ergebnis.",
  "I could not read the connectors": "Ich konnte die Connectors nicht lesen",
  "So nothing is known about them. Try again later, or run check-tenant to see what is missing.":
    "Über sie ist also nichts bekannt. Versuchen Sie es später noch einmal, oder führen Sie check-tenant aus, um zu sehen, was fehlt.",
  "Nothing was changed.": "Nichts wurde geändert.",
  "Show the others": "Die anderen zeigen",
  More: "Mehr",
  "{}: “review connectors” on the command line prints them all.":
    "{1}: „review connectors“ in der Befehlszeile gibt alle aus.",
  "1 more serious one": "1 weiterer ernster",
  "{} more serious ones": "{1} weitere ernste",
  "1 more connector": "1 weiterer Connector",
  "{} more connectors": "{1} weitere Connectors",
  "1 connector": "1 Connector",
  "{} connectors": "{1} Connectors",
  "There is no inbound connector": "Es gibt keinen eingehenden Connector",
  "No findings at {}": "Keine Befunde bei {1}",
  "1 of {} wants a look": "1 von {1} sollte man ansehen",
  "{} of {} want a look": "{1} von {2} sollte man ansehen",
  "Exchange lists none, so nothing relays through Microsoft 365 without a sign-in.":
    "Exchange führt keinen auf, also läuft ohne Anmeldung kein Relay über Microsoft 365.",
  "For mail of their addresses I asked the message trace, back to {} at most. It does not show mail that was refused.":
    "Nach E-Mails ihrer Adressen habe ich die Nachrichtenablaufverfolgung gefragt, höchstens zurück bis {1}. Abgelehnte E-Mails zeigt sie nicht.",
  "Not known": "Nicht bekannt",
  "In order": "In Ordnung",
  "“{}”, mail on {} from {}": "„{1}“, E-Mail am {2} von {3}",
  High: "Hoch",
  Medium: "Mittel",
  Low: "Niedrig",
  "Stale: {}": "Unbenutzt: {1}",
  "Over-wide: {}": "Zu weit: {1}",
  "Duplicate: {}": "Doppelt: {1}",
  "Overlap: {}": "Überschneidung: {1}",
  "Switched off: {}": "Ausgeschaltet: {1}",
  "Wrong type: {}": "Falscher Typ: {1}",
  "Unexplained: {}": "Ungeklärt: {1}",

  // Why it is not known whether a connector is in use.
  "It was not looked for.": "Danach wurde nicht gesucht.",
  "The message trace is not read here.":
    "Die Nachrichtenablaufverfolgung wird hier nicht gelesen.",
  "The message trace takes about {} questions at a time, and others came first.":
    "Die Nachrichtenablaufverfolgung nimmt etwa {1} Fragen auf einmal an, und andere kamen zuerst.",
  "The message trace answered too slowly.":
    "Die Nachrichtenablaufverfolgung antwortete zu langsam.",
  "It is switched off.": "Er ist ausgeschaltet.",
  "The message trace does not tell by which certificate mail came.":
    "Die Nachrichtenablaufverfolgung sagt nicht, mit welchem Zertifikat eine E-Mail kam.",
  "It knows its servers by a certificate, and the message trace does not tell by which one mail came.":
    "Er erkennt seine Server an einem Zertifikat, und die Nachrichtenablaufverfolgung sagt nicht, mit welchem eine E-Mail kam.",
  "It lists a range, and the message trace can be asked for single addresses only.":
    "Er führt einen Bereich auf, und die Nachrichtenablaufverfolgung lässt sich nur nach einzelnen Adressen fragen.",
};
