import type { Catalogue } from "../translate.ts";

/** The approver's card. */
export const deskApproval: Catalogue = {
  // Headline.
  "connector change": "Connector-Änderung",
  "mailbox change": "Postfach-Änderung",
  "change for the whole organisation": "Änderung für die ganze Organisation",
  "connector change taken back": "Connector-Änderung zurückgenommen",
  "mailbox change taken back": "Postfach-Änderung zurückgenommen",
  "change for the whole organisation taken back":
    "Änderung für die ganze Organisation zurückgenommen",
  "Done: {} and checked": "Erledigt: {1} und geprüft",
  "Done: {} applied and checked": "Erledigt: {1} umgesetzt und geprüft",
  "Applied, not verified yet": "Umgesetzt, noch nicht bestätigt",
  "Approved, waiting: changes are switched off":
    "Freigegeben, wartet: Änderungen sind ausgeschaltet",
  "Approved, being applied": "Freigegeben, wird umgesetzt",
  "Rejected: nothing was changed": "Abgelehnt: nichts wurde geändert",
  "Expired: nothing was changed": "Abgelaufen: nichts wurde geändert",
  "Not applied: the settings had changed":
    "Nicht umgesetzt: die Einstellungen hatten sich geändert",
  "No clear answer from Exchange": "Keine eindeutige Antwort von Exchange",
  "A person has to look at this": "Das muss ein Mensch ansehen",
  "Not applied: nothing was changed": "Nicht umgesetzt: nichts wurde geändert",
  "Taken back by a later change": "Durch spätere Änderung zurückgenommen",
  "Your {} waits for somebody else's decision":
    "Ihre {1} wartet auf die Entscheidung einer anderen Person",
  "Approved by you, waiting for a second person":
    "Von Ihnen freigegeben, wartet auf eine zweite Person",
  "Take a {} back by hand?": "{1} von Hand zurücknehmen?",
  "Make a {} by hand?": "{1} von Hand vornehmen?",
  "Take a {} back?": "{1} zurücknehmen?",
  "Approve a {}?": "{1} freigeben?",

  // Rows.
  "Expires {}": "Läuft ab: {1}",
  "{} · plan {}": "{1} · Plan {2}",
  Why: "Warum",
  Risk: "Risiko",
  "Asked by": "Angefordert von",
  Approvals: "Freigaben",
  "Two different people have to approve.":
    "Zwei verschiedene Personen müssen freigeben.",
  "To do": "Zu tun",
  "Limited to this one setting.": "Auf diese eine Einstellung begrenzt.",
  "Run the script below as it stands, then say so here. I read the setting back and try the mail door where that can prove it.":
    "Führen Sie das Skript unten unverändert aus und sagen Sie es dann hier. Ich lese die Einstellung zurück und probiere den Mail-Eingang aus, wo das ein Beweis sein kann.",
  "The reply itself is the only sign; nothing was seen for ourselves.":
    "Die Antwort selbst ist der einzige Hinweis; selbst gesehen wurde nichts.",
  "{} asks to take the change back": "{1} möchte die Änderung zurücknehmen",
  New: "Neu",
  Removed: "Entfernt",
  "not set": "nicht gesetzt",
  empty: "leer",

  // What happened to it; with a reason first, as the shorter would take it in.
  "Not to be seen yet. I look again {}":
    "Noch nicht zu sehen. Ich prüfe wieder um {1}",
  "Approved by you {{DATE({}: “{}”": "Von Ihnen freigegeben {{DATE({1}: „{2}“",
  "Approved by you {{DATE({}": "Von Ihnen freigegeben {{DATE({1}",
  "Approved by {} {{DATE({}: “{}”": "Freigegeben von {1} {{DATE({2}: „{3}“",
  "Approved by {} {{DATE({}": "Freigegeben von {1} {{DATE({2}",
  "Rejected by you {{DATE({}: “{}”": "Von Ihnen abgelehnt {{DATE({1}: „{2}“",
  "Rejected by you {{DATE({}": "Von Ihnen abgelehnt {{DATE({1}",
  "Rejected by {} {{DATE({}: “{}”": "Abgelehnt von {1} {{DATE({2}: „{3}“",
  "Rejected by {} {{DATE({}": "Abgelehnt von {1} {{DATE({2}",
  "Applied without approval by you {{DATE({}: “{}”":
    "Von Ihnen ohne Freigabe umgesetzt {{DATE({1}: „{2}“",
  "Applied without approval by you {{DATE({}":
    "Von Ihnen ohne Freigabe umgesetzt {{DATE({1}",
  "Applied without approval by {} {{DATE({}: “{}”":
    "Ohne Freigabe umgesetzt von {1} {{DATE({2}: „{3}“",
  "Applied without approval by {} {{DATE({}":
    "Ohne Freigabe umgesetzt von {1} {{DATE({2}",

  // Buttons and the field for a reason.
  Approve: "Freigeben",
  Reject: "Ablehnen",
  "Look again": "Neu prüfen",
  "Take it back": "Zurücknehmen",
  "Apply without approval": "Ohne Freigabe umsetzen",
  "I have run it": "Ist ausgeführt",
  "High risk: your reason, kept with the approval":
    "Hohes Risiko: Ihr Grund, bleibt bei der Freigabe",
  "Who confirmed it, or a ticket": "Wer es bestätigt hat, oder ein Ticket",

  // Reminders, emergencies, and the switch for all changes.
  "A change waits for your decision":
    "Eine Änderung wartet auf Ihre Entscheidung",
  "{}, asked for by {}. Nobody can decide after {}.":
    "{1}, angefordert von {2}. Nach {3} kann niemand mehr entscheiden.",
  "The card with {} further up shows what would change.":
    "Die Karte mit {1} weiter oben zeigt, was sich ändern würde.",
  "A change is applied without approval":
    "Eine Änderung wird ohne Freigabe umgesetzt",
  "{} broke the glass at {}: {}. The reason given: {}":
    "{1} hat um {2} im Notfall allein entschieden: {3}. Angegebener Grund: {4}",
  "The card of the change shows what is written. Once it is checked, an approver can take it back there.":
    "Die Karte der Änderung zeigt, was geschrieben wird. Sobald sie geprüft ist, kann eine Person mit Freigaberecht sie dort zurücknehmen.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Allein entscheiden darf nur, wen die Konfiguration für Notfälle nennt, und ich konnte nicht sehen, dass Sie dazugehören.",
  "Nothing waits for a decision": "Nichts wartet auf eine Entscheidung",
  "There is no such proposal. Ask for the change first, then break the glass.":
    "Einen solchen Vorschlag gibt es nicht. Fordern Sie zuerst die Änderung an, dann können Sie im Notfall allein entscheiden.",
  "Only in an emergency": "Nur im Notfall",
  "{} for a decision; the {} what would be written. Write why it cannot wait, and press “Apply without approval”.":
    "{1} auf eine Entscheidung; {2}, was geschrieben würde. Schreiben Sie, warum es nicht warten kann, und drücken Sie „Ohne Freigabe umsetzen“.",
  "One change waits": "Eine Änderung wartet",
  "{} changes wait": "{1} Änderungen warten",
  "card shows": "die Karte zeigt",
  "cards show": "die Karten zeigen",
  "All approvers, the helpdesk and whoever asked for it are told at once, with your name and your reason.":
    "Alle mit Freigaberecht, der Helpdesk und wer sie angefordert hat, erfahren es sofort, mit Ihrem Namen und Ihrem Grund.",
  "{} switched all changes off on {}. Nothing is written until they are on again.":
    "{1} hat am {2} alle Änderungen ausgeschaltet. Nichts wird geschrieben, bis sie wieder eingeschaltet sind.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Nur wer Änderungen freigibt, kann sie aus- und einschalten, und ich konnte nicht sehen, dass Sie dazugehören.",
  "Changes are on": "Änderungen sind eingeschaltet",
  "What is approved is written. Send “changes off” to stop all writing at once.":
    "Was freigegeben ist, wird geschrieben. Senden Sie „changes off“, um alles Schreiben sofort anzuhalten.",
  "Changes are off": "Änderungen sind ausgeschaltet",
  "A write that has begun already still comes to its end. Send “changes on” to allow writing again.":
    "Ein schon begonnener Schreibvorgang läuft noch zu Ende. Senden Sie „changes on“, um das Schreiben wieder zu erlauben.",
};
