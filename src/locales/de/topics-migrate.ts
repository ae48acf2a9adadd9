import type { Catalogue } from "../translate.ts";

/** The plan away from sign-in by password, and the dates behind it. */
export const topicsMigrate: Catalogue = {
  "Old TLS": "Altes TLS",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Diese sprechen TLS 1.0 oder 1.1. Suchen Sie nach Firmware mit TLS 1.2 und OAuth; wo es keine gibt, stellen Sie ein eigenes Relay davor oder ersetzen Sie sie.",
  "Devices, to judge by the name": "Geräte, dem Namen nach",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Prüfen Sie, ob neue Firmware OAuth mitbringt. Wenn nicht, lassen Sie die Geräte ohne Kennwort über die feste öffentliche Adresse des Büros senden (Relay); nur für Kollegen nimmt High Volume Email noch länger ein Kennwort an.",
  "Programs, to judge by the name": "Programme, dem Namen nach",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Stellen Sie diese auf OAuth oder Graph sendMail um; wo sich der Code nicht ändern lässt, auf ein Relay für die feste Adresse. Massenmails gehen intern über High Volume Email, nach außen über Azure Communication Services.",
  "Other accounts": "Andere Konten",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Finden Sie heraus, was sich damit anmeldet. Das Mailprogramm einer Person wechselt zu OAuth; ein Gerät oder Programm bekommt zuerst ein eigenes Konto.",
  "Not said": "Nicht angegeben",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "Der Bericht sagt nicht, wie sich diese anmelden. Blenden Sie im Admin Center die Spalte mit dem Authentifizierungsprotokoll ein und exportieren Sie noch einmal.",
  Done: "Fertig",
  "These sign in with OAuth already and stay as they are.":
    "Diese melden sich schon mit OAuth an und bleiben, wie sie sind.",
  Inventory: "Bestand",
  Owners: "Zuständige",
  Group: "Gruppieren",
  Move: "Umstellen",
  Close: "Schließen",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Exchange Admin Center > Berichte > Nachrichtenfluss > „SMTP AUTH clients“, über 90 Tage, exportiert. Er enthält, was gesendet wurde; was abgelehnt wurde, steht nicht darin.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Nennen Sie zu jedem Absender das Gerät oder Programm, seinen Ort und wer es betreut. Schalten Sie authentifiziertes SMTP für Postfächer aus, für die sich niemand meldet, und warten Sie eine Woche.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth, wo es das gibt; Graph für eigene Programme; für den Rest ein Relay über feste Adresse oder Zertifikat; High Volume Email für viele Mails nach innen, Azure Communication Services für viele Mails nach außen.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "Zuerst ein Pilot aus jeder Gruppe, dann der Rest. Testen Sie nach außen und an einen Kollegen, und halten Sie es im Verzeichnis fest.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Wenn sich ein Postfach nicht mehr mit Kennwort anmeldet, setzen Sie dafür eine Authentifizierungsrichtlinie, die Kennwörter bei SMTP sperrt; am Ende für alle.",
  "Look at the report each month until no password is left in it.":
    "Sehen Sie jeden Monat in den Bericht, bis kein Kennwort mehr darin steht.",
  "A plan away from sign-in by password":
    "Ein Plan weg von der Anmeldung mit Kennwort",
  "Away from sign-in by password": "Weg von der Anmeldung mit Kennwort",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Ein Kennwort geht, bis die Standardauthentifizierung endet; was sich mit OAuth oder gar nicht anmeldet, ist nicht betroffen.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Fügen Sie den exportierten Bericht (CSV) hier ein, dann sortiere ich ihn danach, was jeder Absender kann.",
  "1 sender in the report": "1 Absender im Bericht",
  "{} senders in the report": "{1} Absender im Bericht",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "{1} davon mit Kennwort, soweit der Bericht es sagt. Wer am meisten sendet, steht zuerst.",
  "1 line without a sender's address was left out.":
    "1 Zeile ohne Absenderadresse wurde ausgelassen.",
  "{} lines without a sender's address were left out.":
    "{1} Zeilen ohne Absenderadresse wurden ausgelassen.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "Der Bericht enthält, was gesendet wurde. Was abgelehnt wurde, steht nicht darin.",
  "and {} more": "und {1} weitere",
  "{}, by password and by OAuth": "{1}, mit Kennwort und mit OAuth",
  "{}: 1 message": "{1}: 1 Nachricht",
  "{}: {} messages": "{1}: {2} Nachrichten",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "Ich finde keine Zeile mit Spaltennamen, in der ein Absender vorkommt, etwa Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "Die Zeilen unter den Spaltennamen lassen sich nicht als CSV lesen; vielleicht fehlt ein Anführungszeichen.",
  "There are column names, but no sender's address under them.":
    "Spaltennamen sind da, aber keine Absenderadresse darunter.",
  "January 2020": "Januar 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "Authentifiziertes SMTP ist in neuen Organisationen ausgeschaltet, bis es für ein Postfach eingeschaltet wird.",
  "End of 2022": "Ende 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "Die Standardauthentifizierung ist in ganz Exchange Online ausgeschaltet, außer für authentifiziertes SMTP.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "Microsoft kündigt ihr Ende auch für authentifiziertes SMTP an, für September 2025.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Sie endet für die privaten Postfächer von Outlook.com und Hotmail.",
  "October 2024": "Oktober 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "Der Bericht „SMTP AUTH clients“ zeigt, wer sich wie anmeldet.",
  "June 2025": "Juni 2025",
  "The end is moved to March and April 2026.":
    "Das Ende wird auf März und April 2026 verschoben.",
  "27 January 2026": "27. Januar 2026",
  "That plan is put on hold and replaced by the one below.":
    "Dieser Plan wird ausgesetzt und durch den folgenden ersetzt.",
  "Until December 2026": "Bis Dezember 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "Es ändert sich nichts: Ein Kennwort geht, wo es eingeschaltet ist und keine Richtlinie es verhindert.",
  "End of December 2026": "Ende Dezember 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "In bestehenden Organisationen soll sie standardmäßig ausgeschaltet sein; Administratoren können sie wieder einschalten. Später angelegte Organisationen haben sie nicht; dort geht OAuth.",
  "Second half of 2027": "Zweite Hälfte 2027",
  "Microsoft is to announce the day of the final end.":
    "Microsoft soll den Tag des endgültigen Endes bekannt geben.",
  "Passwords are to end for High Volume Email accounts.":
    "Für High-Volume-Email-Konten sollen Kennwörter enden.",
  "When sign-in by password ends": "Wann die Anmeldung mit Kennwort endet",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "Stand {1}. Microsoft hat diese Termine mehr als einmal verschoben; sehen Sie im Nachrichtencenter die Nachricht MC786329 an, bevor Sie damit planen.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Heute geht ein Kennwort noch, wo es eingeschaltet ist. Was sich mit OAuth anmeldet, ist von alldem nicht betroffen.",
};
