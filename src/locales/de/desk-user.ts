import type { Catalogue } from "../translate.ts";

/** The reporter's card. */
export const deskUser: Catalogue = {
  // Headline and first lines.
  "I am looking at it": "Ich sehe es mir an",
  "Each look takes half a minute at most.":
    "Jede Prüfung dauert höchstens eine halbe Minute.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Das geht weder aus der Meldung noch aus meiner Prüfung hervor. Wenn Sie es nicht wissen, sagen Sie das oder lassen Sie es leer. Ich mache dann ohne diese Angabe weiter.",
  "I need one answer from you": "Ich brauche eine Antwort von Ihnen",
  "I need {} answers from you": "Ich brauche {1} Antworten von Ihnen",
  two: "zwei",
  "I don't know": "Weiß ich nicht",
  "I have not met this answer before": "Diese Antwort kenne ich noch nicht",
  "The answer itself says so; I could not see it for myself.":
    "Das sagt die Antwort selbst; ich konnte es nicht selbst sehen.",
  "This is likely, not certain.": "Das ist wahrscheinlich, nicht sicher.",
  "Other causes are possible too; the same puts all of them right.":
    "Auch andere Ursachen sind möglich; dasselbe behebt sie alle.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "Der Helpdesk hat Ihren Fall mit allem, was ich gesehen habe, bis er gelöst ist. Hier meldet sich jemand bei Ihnen.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1} vom Helpdesk hat Ihren Fall seit {2} und lässt ihn offen, bis er gelöst ist.",
  "This case closes by itself on {} unless you press a button before then.":
    "Dieser Fall schließt sich am {1} von selbst, wenn Sie bis dahin keine Schaltfläche drücken.",
  "A person will help you": "Ein Mensch hilft Ihnen",
  "If there is a mail error after all, paste it here.":
    "Falls es doch eine Fehlermeldung gibt, fügen Sie sie hier ein.",
  "I have not met this one. A person has it now":
    "Das kenne ich noch nicht. Jetzt hat es ein Mensch",
  "I could not settle this one. A person has it now":
    "Das konnte ich nicht klären. Jetzt hat es ein Mensch",
  "I do not want to guess.": "Ich möchte nicht raten.",
  "{} has your case.": "{1} hat Ihren Fall.",
  "The fix is approved and being applied":
    "Die Lösung ist freigegeben und wird umgesetzt",
  "This takes a moment.": "Das dauert einen Augenblick.",
  "The fix is applied, not checked yet":
    "Die Lösung ist umgesetzt, noch nicht geprüft",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Bis es bei Microsoft 365 wirkt, kann bis zu eine Stunde vergehen. Ich prüfe es noch einmal.",
  "I am checking whether the fix was applied":
    "Ich prüfe, ob die Lösung umgesetzt wurde",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "Microsoft 365 hat nicht eindeutig geantwortet. Nichts wird zweimal geschrieben.",
  "The fix is waiting for an admin's approval":
    "Die Lösung wartet auf die Freigabe durch einen Admin",
  "The admins have until {}.": "Die Admins haben Zeit bis {1}.",
  "There is nothing for you to do.": "Sie müssen nichts tun.",
  "Fixed. Please send once more": "Behoben. Bitte noch einmal senden",
  "Fixed and checked.": "Behoben und geprüft.",
  "Fixed and checked at {}.": "Behoben und geprüft um {1}.",
  "The change is in place. Please send once more":
    "Die Änderung ist da. Bitte noch einmal senden",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Geändert und zurückgelesen. Bis es bei Microsoft 365 wirkt, können einige Minuten vergehen.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Geändert und zurückgelesen um {1}. Bis es bei Microsoft 365 wirkt, können einige Minuten vergehen.",
  "The fix was approved, but could not be applied in time":
    "Die Lösung wurde freigegeben, ließ sich aber nicht rechtzeitig umsetzen",
  "Nothing was changed. A person will ask again.":
    "Nichts wurde geändert. Ein Mensch fragt noch einmal nach.",
  "The admins decided against this fix":
    "Die Admins haben sich gegen diese Lösung entschieden",
  "Nothing was changed. A person will look for another way.":
    "Nichts wurde geändert. Ein Mensch sucht einen anderen Weg.",
  "Nobody approved the fix in time":
    "Niemand hat die Lösung rechtzeitig freigegeben",
  "The settings changed meanwhile, so nothing was applied":
    "Die Einstellungen haben sich inzwischen geändert, deshalb wurde nichts umgesetzt",
  "Nothing was written. A person will look at it again.":
    "Nichts wurde geschrieben. Ein Mensch sieht es sich noch einmal an.",
  "The fix could not be applied": "Die Lösung ließ sich nicht umsetzen",
  "Nothing was changed. A person will look at it.":
    "Nichts wurde geändert. Ein Mensch sieht es sich an.",
  "I cannot tell whether the fix is in place":
    "Ich kann nicht sagen, ob die Lösung umgesetzt ist",
  "A person has to look at it before anything else is done.":
    "Ein Mensch muss es ansehen, bevor etwas anderes geschieht.",
  "This case is closed.": "Dieser Fall ist geschlossen.",
  "If it comes back, paste the new error here.":
    "Wenn es wiederkommt, fügen Sie den neuen Fehler hier ein.",
  "It works again.": "Es funktioniert wieder.",
  "No longer wanted.": "Nicht mehr gewünscht.",
  "The helpdesk closed it.": "Der Helpdesk hat ihn geschlossen.",

  // What to do.
  "Until it is done": "Bis dahin",
  "What to do now": "Was jetzt zu tun ist",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Drücken Sie „Lösung anfordern“. Ein Exchange-Admin hat dann einen Tag, darüber zu entscheiden, und ich sage Ihnen hier, wenn es erledigt ist.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Drücken Sie „Helpdesk einschalten“. Der Helpdesk erhält alles, was ich gesehen habe, und kümmert sich darum.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "Oder fragen Sie selbst und zeigen Sie diese Karte mit den Einzelheiten. Zuständig: {1}. Was dort zu tun ist: „{2}“.",
  "If it is urgent, reach the recipient by telephone or chat.":
    "Wenn es eilt, erreichen Sie den Empfänger per Telefon oder Chat.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "Wenn es eilt, speichern Sie den Scan als Datei und senden Sie ihn aus Ihrem eigenen Postfach.",
  "If it is urgent, send this one mail from your own mailbox.":
    "Wenn es eilt, senden Sie diese eine E-Mail aus Ihrem eigenen Postfach.",
  "It worked if": "Geklappt hat es, wenn",

  // Buttons.
  "It works now": "Geht wieder",
  "Talk to a person": "Helpdesk einschalten",
  "That's not it": "Das ist es nicht",
  Continue: "Weiter",
  "Ask for the fix": "Lösung anfordern",
  "Still not working": "Geht noch nicht",

  // When and how far.
  "{} · reported {}": "{1} · gemeldet {2}",
  "No connection": "Keine Verbindung",
  Refused: "Abgelehnt",
  Delayed: "Verzögert",
  "Refused by Microsoft 365": "Von Microsoft 365 abgelehnt",
  "Refused by Microsoft 365 ({})": "Von Microsoft 365 ({1}) abgelehnt",
  "Delayed by Microsoft 365": "Von Microsoft 365 verzögert",
  "Delayed by Microsoft 365 ({})": "Von Microsoft 365 ({1}) verzögert",
  "Refused {{DATE({}": "Abgelehnt {{DATE({1}",
  "Delayed {{DATE({}": "Verzögert {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365":
    "Abgelehnt {{DATE({1} von Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Abgelehnt {{DATE({1} von Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365":
    "Verzögert {{DATE({1} von Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Verzögert {{DATE({1} von Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Gefragt {2}, geschlossen {3}",
  "looked at 1 thing": "1 Sache geprüft",
  "looked at {} things": "{1} Dinge geprüft",

  // The mail's way.
  "Own server": "Eigener Server",
  "Office network": "Büronetz",
  "Microsoft's door": "Microsofts Eingang",
  "Relay rule": "Relay-Regel",
  "knows {}": "kennt {1}",

  // What the bot may do here.
  "I cannot see our mail settings, so I ask you.":
    "Ich kann unsere Mail-Einstellungen nicht sehen, deshalb frage ich Sie.",
  "I can see our mail settings, but not change them.":
    "Ich kann unsere Mail-Einstellungen sehen, aber nicht ändern.",
  "I can see our mail settings. An admin approves each change.":
    "Ich kann unsere Mail-Einstellungen sehen. Jede Änderung gibt ein Admin frei.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Modus: liest nichts im Mandanten, fragt stattdessen Menschen.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Modus: liest nur. Ein Admin führt das Skript aus, der Bot prüft.",
  "Mode: reads the tenant, changes it only when approved.":
    "Modus: liest den Mandanten, ändert ihn nur nach Freigabe.",
  "Mode: I may neither read nor change the tenant.":
    "Modus: Ich darf den Mandanten weder lesen noch ändern.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Modus: Ich lese und darf nichts ändern. Sie führen das Skript aus, ich prüfe es.",
  "Mode: I read and change. What is approved I write and check.":
    "Modus: Ich lese und ändere. Was freigegeben ist, schreibe und prüfe ich.",
};
