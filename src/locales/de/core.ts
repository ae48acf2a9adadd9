import type { Catalogue } from "../translate.ts";

/** What a review finds at a connector, and what to do about it. */
const findings: Catalogue = {
  and: "und",
  "It lets in all {} addresses of {}":
    "Er lässt alle {1} Adressen herein von {2}",
  "{}, more than Exchange takes today (/24).":
    "{1}, mehr als Exchange heute annimmt (/24).",
  "It lists {}, which {}.": "Er führt {1} auf, was {2}.",
  "stands there already": "dort schon steht",
  "{} covers already": "{1} schon abdeckt",
  "It lets in exactly the same as “{}”.":
    "Er lässt genau dasselbe herein wie „{1}“.",
  "It lets in exactly the same as “{}”, which is switched off.":
    "Er lässt genau dasselbe herein wie „{1}“, der ausgeschaltet ist.",
  "“{}” lets in {} as well, or a part of it.":
    "„{1}“ lässt {2} auch herein, oder einen Teil davon.",
  "“{}”, which is switched off, lets in {} as well, or a part of it.":
    "„{1}“, der ausgeschaltet ist, lässt {2} auch herein, oder einen Teil davon.",
  "Back to {} there was no mail from it.":
    "Zurück bis {1} gab es keine E-Mail von ihm.",
  "Not known whether it is in use.": "Nicht bekannt, ob er benutzt wird.",
  "Not known whether it is in use. {}{}":
    "Nicht bekannt, ob er benutzt wird. {1}{2}",
  "The message trace shows no mail from {} since {}":
    "Die Nachrichtenablaufverfolgung zeigt keine E-Mail von {1} seit {2}",
  "its address": "seiner Adresse",
  "its addresses": "seinen Adressen",
  "Not known whether it is in use. {}; further back was not looked at.":
    "Nicht bekannt, ob er benutzt wird. {1}; weiter zurück wurde nicht gesucht.",
  "Not known whether it is in use. {}, but it was changed on {}, too lately to judge.":
    "Nicht bekannt, ob er benutzt wird. {1}, aber er wurde am {2} geändert, zu spät für ein Urteil.",
  "Not known whether it is for own devices: the accepted domains could not be read.":
    "Nicht bekannt, ob er für eigene Geräte da ist: Die akzeptierten Domänen ließen sich nicht lesen.",
  "is for mail of {}": "ist für E-Mails von {1} da",
  "every domain": "jeder Domäne",
  "{} sends from an address of it": "{1} sendet von einer seiner Adressen",
  "It is of type Partner, which never permits relay, and {}.":
    "Er ist vom Typ „Partner“, der nie Relay erlaubt, und {1}.",
  "It is switched off and lets nobody in.":
    "Er ist ausgeschaltet und lässt niemanden herein.",
  "It is switched off, and {} sends from an address of it.":
    "Er ist ausgeschaltet, und {1} sendet von einer seiner Adressen.",
  "Not known what it is for: it has no comment, and our own changes and devices are not at hand here.":
    "Nicht bekannt, wofür er da ist: Er hat keinen Kommentar, und unsere eigenen Änderungen und Geräte sind hier nicht zur Hand.",
  "It has no comment, no change of ours, and no device in the register.":
    "Er hat keinen Kommentar, keine Änderung von uns und kein Gerät im Verzeichnis.",
};

const todos: Catalogue = {
  "List the single addresses of your devices instead.":
    "Führen Sie stattdessen die einzelnen Adressen Ihrer Geräte auf.",
  "List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "Führen Sie stattdessen die einzelnen Adressen Ihrer Geräte auf, oder vergewissern Sie sich, dass der ganze Bereich Ihnen gehört.",
  "Take {} out of the list.": "Nehmen Sie {1} aus der Liste.",
  "Keep one of the two: with both it is open which one counts.":
    "Behalten Sie einen der beiden: Mit beiden ist offen, welcher zählt.",
  "List each address in one connector only.":
    "Führen Sie jede Adresse nur in einem Connector auf.",
  "Ask whose device it is. If nobody knows, switch the connector off, and remove it after a month.":
    "Fragen Sie, wessen Gerät es ist. Wenn es niemand weiß, schalten Sie den Connector aus, und entfernen Sie ihn nach einem Monat.",
  "For your own devices, make it one of type OnPremises; for another organisation's mail, leave it.":
    "Für eigene Geräte ändern Sie ihn auf den Typ „OnPremises“; für die E-Mails einer anderen Organisation lassen Sie ihn.",
  "Remove it if nobody waits for it.":
    "Entfernen Sie ihn, wenn niemand auf ihn wartet.",
  "Switch it on, or give the device another way to send.":
    "Schalten Sie ihn ein, oder geben Sie dem Gerät einen anderen Sendeweg.",
  "Find out who made it and why (Microsoft's audit log names them), and write that into its comment.":
    "Finden Sie heraus, wer ihn angelegt hat und warum (Microsofts Überwachungsprotokoll nennt die Person), und schreiben Sie das in seinen Kommentar.",
};

/** A review's card puts an arrow before what to do. */
export const core: Catalogue = {
  ...findings,
  ...todos,
  ...Object.fromEntries(
    Object.entries(todos).map(([english, german]) => [
      `→ ${english}`,
      `→ ${german}`,
    ]),
  ),
};
