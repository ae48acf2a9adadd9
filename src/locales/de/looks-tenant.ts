import type { Catalogue } from "../translate.ts";
import { withStop } from "./endings.ts";

/** With a full stop on a card, without one elsewhere. */
const sentences: Catalogue = {
  "Nobody has named the sender yet; {} is your main mail domain":
    "Den Absender hat noch niemand genannt; {1} ist Ihre Haupt-Maildomäne",
  "Exchange lists {} among your accepted domains":
    "Exchange führt {1} unter Ihren akzeptierten Domänen",
  "Exchange does not list {} among your accepted domains":
    "Exchange führt {1} nicht unter Ihren akzeptierten Domänen",
  "Exchange knows no account {}": "Exchange kennt kein Konto {1}",
  "Exchange has no authentication policy for {}, so none forbids a password":
    "Exchange hat keine Authentifizierungsrichtlinie für {1}, also verbietet keine ein Kennwort",
  'Exchange\'s authentication policy "{}" of {} lets devices sign in to SMTP with a password':
    "Die Authentifizierungsrichtlinie „{1}“ von {2} in Exchange erlaubt Geräten die SMTP-Anmeldung mit Kennwort",
  'Exchange\'s authentication policy "{}" of the organisation lets devices sign in to SMTP with a password':
    "Die Authentifizierungsrichtlinie „{1}“ der Organisation in Exchange erlaubt Geräten die SMTP-Anmeldung mit Kennwort",
  'Exchange\'s authentication policy "{}" of {} does not let devices sign in to SMTP with a password':
    "Die Authentifizierungsrichtlinie „{1}“ von {2} in Exchange erlaubt Geräten die SMTP-Anmeldung mit Kennwort nicht",
  'Exchange\'s authentication policy "{}" of the organisation does not let devices sign in to SMTP with a password':
    "Die Authentifizierungsrichtlinie „{1}“ der Organisation in Exchange erlaubt Geräten die SMTP-Anmeldung mit Kennwort nicht",
  'Exchange does not know the authentication policy "{}" of {} any more.':
    "Exchange kennt die Authentifizierungsrichtlinie „{1}“ von {2} nicht mehr.",
  'Exchange does not know the authentication policy "{}" of the organisation any more.':
    "Exchange kennt die Authentifizierungsrichtlinie „{1}“ der Organisation nicht mehr.",
  "Exchange lists no connector as blocked":
    "Exchange führt keinen Connector als gesperrt",
  "Exchange lists as blocked: {}": "Exchange führt als gesperrt: {1}",
  'Whether the Conditional Access policy "{}" keeps {} out cannot be told from here.':
    "Ob die Richtlinie für bedingten Zugriff „{1}“ {2} aussperrt, lässt sich von hier nicht sagen.",
  'Entra\'s Conditional Access policy "{}" turns away clients that know no more than a password':
    "Die Richtlinie für bedingten Zugriff „{1}“ in Entra weist Clients ab, die nur ein Kennwort kennen",
  "Entra has no Conditional Access policy that keeps a password client of {} out":
    "Entra hat keine Richtlinie für bedingten Zugriff, die einen Kennwort-Client von {1} aussperrt",
  "Exchange lists no inbound connector":
    "Exchange führt keinen eingehenden Connector",
  'Exchange lists connector "{}" with {}':
    "Exchange führt Connector „{1}“: {2}",
  'Exchange lists connector "{}" with the certificate {}':
    "Exchange führt Connector „{1}“: Zertifikat {2}",
  'Exchange lists partner connector "{}" with the certificate {}':
    "Exchange führt Partner-Connector „{1}“: Zertifikat {2}",
  'Exchange lists partner connector "{}" with {}':
    "Exchange führt Partner-Connector „{1}“: {2}",
  "Exchange is set to refuse mail sent directly from unknown places (RejectDirectSend is on)":
    "Exchange ist so eingestellt, dass es direkt gesendete Mails von unbekannten Orten ablehnt (RejectDirectSend ist eingeschaltet)",
  "Exchange is not set to refuse direct send (RejectDirectSend is off)":
    "Exchange ist nicht so eingestellt, dass es Direct Send ablehnt (RejectDirectSend ist ausgeschaltet)",
  "The sender's address is not known yet.":
    "Die Adresse des Absenders ist noch nicht bekannt.",
  "The answer took too long.": "Die Antwort dauerte zu lange.",
  "This look failed for a reason of our own.":
    "Diese Prüfung ist aus einem Grund auf unserer Seite fehlgeschlagen.",
  "{} is no High Volume Email account": "{1} ist kein High-Volume-Email-Konto",
  'Exchange gives the billing of {} as "{}", which this desk does not know.':
    "Exchange nennt als Abrechnung von {1} „{2}“, und das kennt dieser Helpdesk-Bot nicht.",
  "Exchange has a valid billing policy for the High Volume Email account {}":
    "Exchange hat eine gültige Abrechnungsrichtlinie für das High-Volume-Email-Konto {1}",
  "Exchange has no billing for the High Volume Email account {} that works ({})":
    "Exchange hat für das High-Volume-Email-Konto {1} keine funktionierende Abrechnung ({2})",
  "Exchange knows no application": "Exchange kennt keine Anwendung",
  "Exchange knows the application {} and lets it use the mailbox {}":
    "Exchange kennt die Anwendung {1} und lässt sie das Postfach benutzen: {2}",
  "Exchange knows no application that may use the mailbox {}":
    "Exchange kennt keine Anwendung mit Zugriff auf das Postfach {1}",
  "Exchange gives the mailbox {} to somebody whom this desk cannot tell from an application.":
    "Exchange gibt das Postfach {1} jemandem, den dieser Helpdesk-Bot nicht von einer Anwendung unterscheiden kann.",
  "Exchange knows no mailbox {}": "Exchange kennt kein Postfach {1}",
  "Exchange does not say which account {} is.":
    "Exchange sagt nicht, welches Konto {1} ist.",
  "Entra does not know the account of {}.":
    "Entra kennt das Konto von {1} nicht.",
  "The account of {} has a plan of Exchange that this desk does not know.":
    "Das Konto von {1} hat einen Exchange-Plan, den dieser Helpdesk-Bot nicht kennt.",
  "Entra lists a licence with a mailbox for {}":
    "Entra führt eine Lizenz mit Postfach für {1}",
  "Exchange has {} as a shared mailbox, and Entra lists no licence for it: a licensed account may sign in and send as it":
    "Exchange führt {1} als freigegebenes Postfach, und Entra führt keine Lizenz dafür: Ein lizenziertes Konto darf sich anmelden und als dieses senden",
  "Entra lists no licence with a mailbox for {}":
    "Entra führt keine Lizenz mit Postfach für {1}",
  "Exchange lets the mailbox {} sign in over SMTP":
    "Exchange erlaubt die Anmeldung über SMTP für das Postfach {1}",
  "Exchange has SMTP sign-in switched off for the mailbox {}":
    "In Exchange ist die SMTP-Anmeldung ausgeschaltet für das Postfach {1}",
  "The mailbox {} has no SMTP sign-in setting of its own; the organisation's counts":
    "Das Postfach {1} hat keine eigene Einstellung für die SMTP-Anmeldung; es gilt die der Organisation",
  "Exchange writes this mailbox {}": "Exchange schreibt dieses Postfach {1}",
  "{} is not a domain of this tenant":
    "{1} ist keine Domäne dieser Organisation",
  "Microsoft 365 gives {} as the mail host of {}":
    "Microsoft 365 nennt {1} als Mail-Host von {2}",
  "Exchange knows nobody with the address {}, but {} may have recipients elsewhere":
    "Exchange kennt niemanden mit der Adresse {1}, aber {2} kann anderswo Empfänger haben",
  "Exchange knows the recipient {}": "Exchange kennt den Empfänger {1}",
  "Exchange knows nobody with the address {}":
    "Exchange kennt niemanden mit der Adresse {1}",
  "The recipient's address is not known yet.":
    "Die Adresse des Empfängers ist noch nicht bekannt.",
  "Exchange does not list {} among the restricted senders":
    "Exchange führt {1} nicht unter den eingeschränkten Absendern",
  "Exchange lists {} among the senders that Microsoft restricted":
    "Exchange führt {1} unter den Absendern, die Microsoft eingeschränkt hat",
  "Entra has security defaults switched on":
    "In Entra sind die Sicherheitsstandards eingeschaltet",
  "Entra has security defaults switched off":
    "In Entra sind die Sicherheitsstandards ausgeschaltet",
  "The account that signs in is not an address.":
    "Das Konto, das sich anmeldet, ist keine Adresse.",
  "Exchange lists {} as an address of {}":
    "Exchange führt {1} als Adresse von {2}",
  "Exchange knows nobody with the address {}, so {} cannot send as it":
    "Exchange kennt niemanden mit der Adresse {1}, also kann {2} nicht als diese senden",
  "Exchange lets {} send as {}": "Exchange lässt {1} senden als {2}",
  "Exchange does not let {} send as {}":
    "Exchange lässt {1} nicht senden als {2}",
  "Others may send as {}, and whether {} is among them cannot be told from here.":
    "Andere dürfen als {1} senden, und ob {2} dazugehört, lässt sich von hier nicht sagen.",
  "Microsoft 365 reports no open incident of Exchange Online":
    "Microsoft 365 meldet keine offene Störung von Exchange Online",
  "Microsoft 365 reports an open incident of Exchange Online: {}":
    "Microsoft 365 meldet eine offene Störung von Exchange Online: {1}",
  "Entra's log has no sign-in of {} over SMTP in the last 24 hours":
    "Das Protokoll von Entra enthält keine Anmeldung von {1} über SMTP in den letzten 24 Stunden",
  "Entra's log says that the last sign-in of {} over SMTP, at {}, {}":
    "Laut Protokoll von Entra ist die letzte Anmeldung von {1} über SMTP ({2}) {3}",
  "Entra's log says that the last sign-in of {} over SMTP, at {}, failed":
    "Laut Protokoll von Entra ist die letzte Anmeldung von {1} über SMTP ({2}) gescheitert",
  "Entra's log says that the last sign-in of {} over SMTP, at {}, failed (error {})":
    "Laut Protokoll von Entra ist die letzte Anmeldung von {1} über SMTP ({2}) gescheitert (Fehler {3})",
  "Exchange has SMTP sign-in switched off for the organisation":
    "In Exchange ist die SMTP-Anmeldung für die Organisation ausgeschaltet",
  "Exchange has SMTP sign-in switched on for the organisation":
    "In Exchange ist die SMTP-Anmeldung für die Organisation eingeschaltet",
};

/** What Exchange, Entra and Microsoft 365 say of an organisation. */
export const looksTenant: Catalogue = {
  ...withStop(sentences),
  'connector "{}" with {}': "Connector „{1}“: {2}",
  'partner connector "{}" with {}': "Partner-Connector „{1}“: {2}",
  'connector "{}" with the certificate {}': "Connector „{1}“: Zertifikat {2}",
  'partner connector "{}" with the certificate {}':
    "Partner-Connector „{1}“: Zertifikat {2}",
  "{}, the certificate {}": "{1}, Zertifikat {2}",
  "{}, switched off": "{1}, ausgeschaltet",
  "no address": "keine Adresse",
  "went well": "gelungen",
  "failed because of the password": "am Kennwort gescheitert",
  "was turned away by security defaults":
    "von den Sicherheitsstandards abgewiesen worden",
  "was turned away by Conditional Access":
    "vom bedingten Zugriff abgewiesen worden",
  "failed because a second factor was asked for":
    "gescheitert, weil ein zweiter Faktor verlangt wurde",
  "was turned away by a policy": "von einer Richtlinie abgewiesen worden",
  "failed at the organisation's own sign-in server":
    "am eigenen Anmeldeserver der Organisation gescheitert",
  "{} (error {})": "{1} (Fehler {2})",
  "an unknown time": "Zeit unbekannt",
};
