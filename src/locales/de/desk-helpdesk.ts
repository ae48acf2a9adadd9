import type { Catalogue } from "../translate.ts";

/** The agent's card. */
export const deskHelpdesk: Catalogue = {
  "A colleague asks for a person": "Jemand möchte mit einem Menschen sprechen",
  "A reply that nobody here has met yet":
    "Eine Antwort, die hier noch niemand kennt",
  "Several causes are possible, none is settled":
    "Mehrere Ursachen sind möglich, keine ist sicher",
  Fixed: "Behoben",
  Closed: "Geschlossen",
  "Waiting for admin": "Wartet auf Admin",
  "Being fixed": "Wird behoben",
  Open: "Offen",
  "With {}": "Bei {1}",
  "inside {}": "innerhalb von {1}",

  // Rows.
  Reporter: "Gemeldet von",
  "Why here": "Warum hier",
  Cause: "Ursache",
  Seen: "Gesehen",
  Disagree: "Widerspruch",
  "Not looked": "Nicht geprüft",
  "Remote words": "Gegenstelle",
  Fix: "Lösung",
  Change: "Änderung",
  Feedback: "Rückmeldung",
  Helpful: "Hilfreich",
  "Not helpful": "Nicht hilfreich",
  "Helpful: {}": "Hilfreich: {1}",
  "Not helpful: {}": "Nicht hilfreich: {1}",
  Case: "Fall",
  State: "Stand",
  Reported: "Gemeldet",
  Who: "Wer",
  Steps: "Schritte",
  "On the device": "Am Gerät",
  Check: "Prüfen",
  Undo: "Rückgängig",
  "Unknown. The reply matches nothing in the catalogue.":
    "Unbekannt. Die Antwort passt zu nichts im Katalog.",
  "Nobody here has met this reply.":
    "Diese Antwort ist hier noch niemandem begegnet.",
  "Several causes are left, and no look tells them apart.":
    "Mehrere Ursachen sind übrig, und kein Blick unterscheidet sie.",
  "Everything that such a reply mostly means is ruled out.":
    "Alles, was eine solche Antwort meist bedeutet, ist ausgeschlossen.",
  "Undecided. Nothing seen so far settles it.":
    "Unentschieden. Nichts bisher Gesehenes klärt es.",
  "The reply itself is the only sign; nothing was seen for ourselves":
    "Die Antwort selbst ist der einzige Hinweis; selbst gesehen wurde nichts",
  confirmed: "bestätigt",
  likely: "wahrscheinlich",
  possible: "möglich",

  // Who carries a fix out: a part of a sentence, and a row of its own.
  "whoever looks after the sender": "wer den Absender betreut",
  "an Exchange admin": "ein Exchange-Admin",
  "whoever looks after the network": "wer das Netz betreut",
  "whoever looks after our domain's DNS": "wer das DNS unserer Domäne betreut",
  "whoever looks after our mail server": "wer unseren Mailserver betreut",
  "an admin who assigns licences": "ein Admin, der Lizenzen zuweist",
  "whoever looks after the sign-in server": "wer den Anmeldeserver betreut",
  "whoever looks after the program": "wer das Programm betreut",

  // Buttons.
  "Take it": "Übernehmen",
  "Ask the admins": "Admins fragen",
  Close: "Schließen",

  // Why a case is here.
  "the reporter wrote “{}”": "die meldende Person schrieb „{1}“",
  "the reporter says that this is not it":
    "die meldende Person sagt, dass es das nicht ist",
  "the reporter asked for a person":
    "die meldende Person möchte mit einem Menschen sprechen",
  "still failing after the fix": "scheitert auch nach der Lösung",
  "{} comes from {} now, which no connector knows":
    "{1} kommt jetzt von {2}, einer Adresse, die kein Connector kennt",
  "It came from {} in case {}.": "Es kam von {1} im Fall {2}.",
  "The register of devices says so.": "So steht es im Geräteverzeichnis.",
  "opened again": "wieder geöffnet",
  "Such an answer can mean this; nothing seen so far speaks for it or against it.":
    "Eine solche Antwort kann das bedeuten; nichts bisher Gesehenes spricht dafür oder dagegen.",
  "The answer itself says so.": "Das sagt die Antwort selbst.",
  "This is what such an answer nearly always means.":
    "Das bedeutet eine solche Antwort fast immer.",
  "Everything else that such an answer can mean is ruled out.":
    "Alles andere, was eine solche Antwort bedeuten kann, ist ausgeschlossen.",
  "Of what such an answer can mean, most is ruled out; this is left as the usual one.":
    "Von dem, was eine solche Antwort bedeuten kann, ist das meiste ausgeschlossen; dies bleibt als das Übliche übrig.",
};
