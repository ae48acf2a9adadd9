import type { Catalogue } from "../translate.ts";

/** What is kept about a person, and advice that needs no bounce. */
export const deskData: Catalogue = {
  "I keep nothing about you": "Ich bewahre nichts über Sie auf",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "Es gibt keinen Fall von Ihnen. Wie Sie in diesem Chat zu erreichen sind, bleibt gespeichert, bis Sie die App entfernen.",
  "Delete your data?": "Ihre Daten löschen?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Ihr Fall verschwindet mit allem, was darin steht, ob offen oder geschlossen, und niemand arbeitet mehr daran.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "Ihre {1} Fälle verschwinden mit allem, was darin steht, ob offen oder geschlossen, und niemand arbeitet mehr daran.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "Ein Jahr lang bleibt das Protokoll der Änderungen an Mail-Einstellungen; es enthält keine Namen und nichts von Ihrem Text.",
  "Delete my data": "Meine Daten löschen",
  "Your data is deleted": "Ihre Daten sind gelöscht",
  "One case is gone.": "Ein Fall ist gelöscht.",
  "{} cases are gone.": "{1} Fälle sind gelöscht.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "Für einen Fall wird gerade eine Mail-Einstellung geändert. Fragen Sie noch einmal, wenn das abgeschlossen ist.",
  "How to reach you in this chat is remembered until you remove the app.":
    "Wie Sie in diesem Chat zu erreichen sind, bleibt gespeichert, bis Sie die App entfernen.",
  "Deleted at the reporter's request":
    "Auf Wunsch der meldenden Person gelöscht",
  "The reporter had it deleted.": "Die meldende Person hat ihn löschen lassen.",
  "What I keep about you": "Was ich über Sie aufbewahre",
  "Your cases, newest first, as JSON to copy.":
    "Ihre Fälle, die neuesten zuerst, als JSON zum Kopieren.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "{1} ältere oder längere {2} nicht in eine Nachricht; alles kann Ihnen der Betreiber geben.",
  "one does": "passt",
  "ones do": "passen",
  "Besides these, how to reach you in this chat is remembered.":
    "Außerdem ist gespeichert, wie Sie in diesem Chat zu erreichen sind.",
  "May I put a file into your OneDrive?":
    "Darf ich eine Datei in Ihr OneDrive legen?",
  "Everything that I keep about you, as JSON.":
    "Alles, was ich über Sie aufbewahre, als JSON.",
  "I am making your file": "Ich erstelle Ihre Datei",
  "It appears here in a moment.": "Sie erscheint gleich hier.",
  "Your file is in your OneDrive": "Ihre Datei liegt in Ihrem OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "Sie ist voll und enthält die neuesten {1} Fälle. Alles kann Ihnen der Betreiber geben.",
  "No file was made": "Es wurde keine Datei erstellt",
  "You did not want it. Ask again at any time.":
    "Sie wollten sie nicht. Fragen Sie jederzeit wieder.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "Die Datei ließ sich nicht in Ihr OneDrive legen. Verloren ist nichts.",
  "Try again": "Erneut versuchen",
  "You asked for this file again":
    "Sie haben diese Datei noch einmal angefordert",
  "The new offer stands further down.": "Das neue Angebot steht weiter unten.",
  "I cannot send files here": "Hier kann ich keine Dateien senden",
  "The operator can export cases with bounce-desk cases.":
    "Fälle exportieren kann der Betreiber mit bounce-desk cases.",
  "The cases that fit, newest first.":
    "Die passenden Fälle, die neuesten zuerst.",
  "Your own cases that fit, newest first; the helpdesk sees all.":
    "Ihre eigenen passenden Fälle, die neuesten zuerst; der Helpdesk sieht alle.",
  "Your file is not there": "Ihre Datei ist nicht da",
  "I could not see that you belong to the helpdesk, so I did not hand out its cases.":
    "Ich konnte nicht sehen, dass Sie zum Helpdesk gehören, und habe dessen Fälle deshalb nicht herausgegeben.",
  Export: "Exportieren",

  // Ways to send.
  "Which way should it send?": "Auf welchem Weg soll gesendet werden?",
  "Which way a device or program should send":
    "Auf welchem Weg ein Gerät oder Programm senden sollte",
  "What you do not know can stay as it is.":
    "Was Sie nicht wissen, kann so bleiben.",
  "Show me the way": "Weg zeigen",
  "Make it more exact": "Genauer angeben",
  "Start again": "Neu beginnen",
  "All of it": "Alles",
  "Ask me for one of these": "Fragen Sie mich nach einem dieser Themen",
  "Would not do": "Geht nicht",
  "None of the ways fits as it is": "Keiner der Wege passt so, wie es ist",
  "Something has to change first. This is what stands in the way.":
    "Zuerst muss sich etwas ändern. Das steht im Weg.",
  Settings: "Einstellungen",
  "Check first": "Vorher prüfen",
  "Watch out": "Achtung",
  "Would do too": "Ginge auch",
  Source: "Quelle",
  "Looked up on {}": "Nachgeschlagen am {1}",
  "Looked up on {}: {}": "Nachgeschlagen am {1}: {2}",
  "More about this way": "Mehr über diesen Weg",
  "{}: yes": "{1}: ja",
  "{}: no": "{1}: nein",
  "Server: {}": "Server: {1}",
  "Port: {}": "Port: {1}",
  "Encryption: {}": "Verschlüsselung: {1}",
  "Sign-in: {}": "Anmeldung: {1}",
  "Sender: {}": "Absender: {1}",
  "This old case was removed": "Dieser alte Fall wurde entfernt",
};
