import type { Catalogue } from "../translate.ts";
import { behindTarget, timed } from "./variants.ts";

/** How a change stands, as a part of a sentence. */
const outcomes: Catalogue = {
  "waiting for a decision": "wartet auf eine Entscheidung",
  "approved by one, waiting for the second approval":
    "einmal freigegeben, wartet auf die zweite Freigabe",
  "approved, being applied": "freigegeben, wird umgesetzt",
  "applied, not verified yet": "umgesetzt, noch nicht bestätigt",
  "applied, not verified yet; I look again {}":
    "umgesetzt, noch nicht bestätigt; ich prüfe wieder um {1}",
  "applied, read back and checked": "umgesetzt, zurückgelesen und geprüft",
  "rejected, nothing was written": "abgelehnt, nichts wurde geschrieben",
  "no decision in time, nothing was written":
    "keine Entscheidung in der Frist, nichts wurde geschrieben",
  "the case was closed before a decision, nothing was written":
    "der Fall wurde vor einer Entscheidung geschlossen, nichts wurde geschrieben",
  "approved, but not applied within an hour; nothing was written":
    "freigegeben, aber nicht binnen einer Stunde umgesetzt; nichts wurde geschrieben",
  "the settings had changed meanwhile, nothing was written":
    "die Einstellungen hatten sich inzwischen geändert, nichts wurde geschrieben",
  "no clear answer from Exchange, being settled by reading":
    "keine eindeutige Antwort von Exchange, wird durch Lesen geklärt",
  "cannot be settled, a person has to look":
    "lässt sich nicht klären, ein Mensch muss es ansehen",
  "not applied: {}": "nicht umgesetzt: {1}",
  undone: "zurückgenommen",
};

/** What happened to a case. */
const caseEvents: Catalogue = {
  "passed to the helpdesk": "an den Helpdesk gegeben",
  "{} took the case": "{1} hat den Fall übernommen",
  "{} asked the admins for the change":
    "{1} hat die Admins um die Änderung gebeten",
  "the fix was taken back": "die Lösung wurde zurückgenommen",
  "{} says it still fails": "{1} sagt, es geht noch immer nicht",
  "{} reported what it gets now": "{1} hat gemeldet, was jetzt kommt",
  "Reporter answered": "Antwort eingegangen",
  "{} answered": "{1} hat geantwortet",
  "{} asked the reporter": "{1} hat die meldende Person gefragt",
  "{} noted": "{1} hat notiert",
  "{} opened the case again": "{1} hat den Fall wieder geöffnet",
  "{} gave the case to {}": "{1} hat den Fall weitergegeben an {2}",
  "replaced by {}": "ersetzt durch {1}",
  "Part of incident {}": "Teil der Störung {1}",
  "incident {} is over": "Störung {1} ist vorbei",
  "Nothing more was heard for {} days.":
    "Seit {1} Tagen kam keine Nachricht mehr.",
  "{}: It works again.": "{1}: Es funktioniert wieder.",
  "{}: No longer wanted.": "{1}: Nicht mehr gewünscht.",
  "{}: The helpdesk closed it.": "{1}: Der Helpdesk hat ihn geschlossen.",
};

/** What only the thread below a case's card tells. */
const inThread: Catalogue = {
  "{} reported it": "{1} hat es gemeldet",
  "Cause found: {}": "Ursache gefunden: {1}",
  "Likely cause: {}": "Wahrscheinliche Ursache: {1}",
  "It was: {}": "Es war: {1}",
  "{} approved the change": "{1} hat die Änderung freigegeben",
  "{} rejected the change": "{1} hat die Änderung abgelehnt",
  "{} had the change made without approval":
    "{1} hat die Änderung ohne Freigabe machen lassen",
  "{} made the change by hand": "{1} hat die Änderung von Hand gemacht",
  "The change is applied, not verified yet":
    "Die Änderung ist umgesetzt, noch nicht bestätigt",
};

/** What happened to a change. */
const changeEvents: Catalogue = {
  applied: "umgesetzt",
  "The earlier write had come through after all":
    "Der frühere Schreibvorgang war doch durchgekommen",
  "no decision in time": "keine Entscheidung in der Frist",
  "the case was closed before a decision":
    "der Fall wurde vor einer Entscheidung geschlossen",
  "the approval is too old, nothing was written":
    "die Freigabe ist zu alt, nichts wurde geschrieben",
  "waits: only so many changes are applied in an hour, so that nothing runs away":
    "wartet: nur eine begrenzte Zahl von Änderungen wird in einer Stunde umgesetzt, damit nichts aus dem Ruder läuft",
  "read again: nothing was written":
    "noch einmal gelesen: nichts wurde geschrieben",
  "read again: it is in place": "noch einmal gelesen: es ist da",
  "made by hand and read back": "von Hand gemacht und zurückgelesen",
  "planned anew": "neu geplant",
  "shown to {} for an emergency": "{1} für einen Notfall gezeigt",
  "taken back": "zurückgenommen",
  "the service stopped while writing":
    "der Dienst blieb während des Schreibens stehen",
  "the plan is not the one that was approved; nothing was written":
    "der Plan ist nicht der freigegebene; nichts wurde geschrieben",
  "the approver no longer has that task; nothing was written":
    "die Person, die freigegeben hat, hat diese Aufgabe nicht mehr; nichts wurde geschrieben",
  "{} is no longer as it was when the change was planned; nothing was written":
    "{1} ist nicht mehr so wie bei der Planung der Änderung; nichts wurde geschrieben",
  "{} could not be read for an hour; a person has to look":
    "{1} ließ sich eine Stunde lang nicht lesen; ein Mensch muss es ansehen",
  "it cannot be told whether {} was written; a person has to look":
    "es lässt sich nicht sagen, ob {1} geschrieben wurde; ein Mensch muss es ansehen",
  "an hour after it was applied it could not be read back":
    "eine Stunde nach der Umsetzung ließ es sich nicht zurücklesen",
  "it is there, but Exchange keeps it switched off; for some Microsoft 365 plans only Microsoft's support can switch it on":
    "er ist da, aber Exchange lässt ihn ausgeschaltet; bei manchen Microsoft-365-Plänen kann ihn nur der Microsoft-Support einschalten",
  "not in place an hour after it was applied":
    "eine Stunde nach der Umsetzung nicht vorhanden",
  "read back: it is in place": "zurückgelesen: es ist da",
  "read back: it is in place. The mail door could not be tried: {}":
    "zurückgelesen: es ist da. Der Mail-Eingang ließ sich nicht ausprobieren: {1}",
  "The mail door could not be tried: {}":
    "Der Mail-Eingang ließ sich nicht ausprobieren: {1}",
  "read back, and the mail door now accepts the mail":
    "zurückgelesen, und der Mail-Eingang nimmt die E-Mail jetzt an",
  "in place for over an hour, and the mail door still refuses":
    "seit über einer Stunde da, und der Mail-Eingang lehnt noch immer ab",
};

/** What happened, alone and with its time. */
export const deskHistory: Catalogue = {
  ...outcomes,
  ...behindTarget(outcomes),
  ...timed(caseEvents),
  ...inThread,
  ...timed(changeEvents),
  ...timed(
    Object.fromEntries(
      Object.entries(outcomes).map(([english, german]) => [
        `change ${english}`,
        `Änderung: ${german}`,
      ]),
    ),
  ),
};
