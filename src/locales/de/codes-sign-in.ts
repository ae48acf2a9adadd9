import type { Catalogue } from "../translate.ts";

/** What codes mean about signing in. */
export const codesSignIn: Catalogue = {
  "A mail server that wants a sign-in got none.":
    "Ein Mailserver, der eine Anmeldung verlangt, hat keine bekommen.",
  "Signing in with a user name and password is not allowed for this account.":
    "Die Anmeldung mit Benutzername und Kennwort ist für dieses Konto nicht erlaubt.",
  "Microsoft 365 did not accept the user name and password.":
    "Microsoft 365 hat Benutzername und Kennwort nicht angenommen.",
  "The password may be right, but a rule of the organisation did not let this sign-in through.":
    "Das Kennwort stimmt vielleicht, aber eine Regel der Organisation hat diese Anmeldung nicht durchgelassen.",
  "Microsoft 365 could not reach the organisation's own sign-in server to check the password.":
    "Microsoft 365 konnte den eigenen Anmeldeserver der Organisation nicht erreichen, um das Kennwort zu prüfen.",
  "The organisation's own sign-in server cannot be reached by a connection that is safe enough.":
    "Der eigene Anmeldeserver der Organisation ist nicht über eine ausreichend sichere Verbindung erreichbar.",
  "Signing in to send mail is switched off for this mailbox.":
    "Die Anmeldung zum Senden ist für dieses Postfach ausgeschaltet.",
  "Microsoft 365 refused the sign-in; the reason that it gives is missing here.":
    "Microsoft 365 hat die Anmeldung abgelehnt; der Grund, den es nennt, fehlt hier.",
  "The organisation's security defaults do not let anybody sign in with a user name and password alone.":
    "Die Sicherheitsstandards der Organisation erlauben niemandem eine Anmeldung nur mit Benutzername und Kennwort.",
  "Signing in to send mail is switched off, for this mailbox or for the whole organisation.":
    "Die Anmeldung zum Senden ist ausgeschaltet, für dieses Postfach oder für die ganze Organisation.",
  "Signing in to send mail is switched off for the whole organisation, and this mailbox has no exception.":
    "Die Anmeldung zum Senden ist für die ganze Organisation ausgeschaltet, und dieses Postfach hat keine Ausnahme.",
  "The server did not accept the sign-in and does not say why.":
    "Der Server hat die Anmeldung nicht angenommen und sagt nicht, warum.",
  "Two Exchange servers could not recognise each other; often a firewall between them changes what they say.":
    "Zwei Exchange-Server konnten einander nicht erkennen; oft verändert eine Firewall dazwischen, was sie sagen.",
  "The server takes mail over an encrypted connection only, and this one was not encrypted.":
    "Der Server nimmt E-Mails nur über eine verschlüsselte Verbindung an, und diese war nicht verschlüsselt.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "Microsoft 365 erlaubt den Geräten dieser Organisation keine Anmeldung mit Benutzername und Kennwort mehr.",
  "Google refuses the mail because it carries no valid signature of the sender's domain.":
    "Google lehnt die E-Mail ab, weil sie keine gültige Signatur der Domäne des Absenders trägt.",
  "At Google this answer means that a mail is not signed by the sender's domain.":
    "Bei Google bedeutet diese Antwort, dass eine E-Mail nicht von der Domäne des Absenders signiert ist.",
  "At Microsoft this answer means that a user name and password no longer count.":
    "Bei Microsoft bedeutet diese Antwort, dass Benutzername und Kennwort nicht mehr gelten.",
  "The server does not offer this way to sign in, or not yet at this point of the talk.":
    "Der Server bietet diese Art der Anmeldung nicht an, oder noch nicht an dieser Stelle des Dialogs.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "Der Absender erreichte den Eingang für Personen, die sich anmelden, und hat sich nicht angemeldet.",
  "The account that signs in may not use this sender address.":
    "Das Konto, das sich anmeldet, darf diese Absenderadresse nicht benutzen.",
  "Microsoft has put the sending address on its own block list.":
    "Microsoft hat die sendende Adresse auf die eigene Sperrliste gesetzt.",
  "The organisation has switched off mail that comes in its own name without sign-in or relay rule.":
    "Die Organisation hat E-Mails abgeschaltet, die ohne Anmeldung oder Relay-Regel in ihrem eigenen Namen kommen.",
  "The server did not accept the user name and password.":
    "Der Server hat Benutzername und Kennwort nicht angenommen.",
  "The sign-in went to Google, which wants a password made for this device alone.":
    "Die Anmeldung ging an Google, das ein Kennwort nur für dieses Gerät verlangt.",
  "The server did not accept the sign-in.":
    "Der Server hat die Anmeldung nicht angenommen.",
};
