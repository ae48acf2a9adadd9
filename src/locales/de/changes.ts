import type { Catalogue } from "../translate.ts";

/** What a change is made to, what it risks, what to mind, and the way back. */
export const changes: Catalogue = {
  'inbound connector "{}"': "eingehender Connector „{1}“",
  'Microsoft\'s block of inbound connector "{}"':
    "Microsofts Sperre des eingehenden Connectors „{1}“",
  "mailbox {}@{}": "Postfach {1}@{2}",
  "SMTP sign-in of the whole organisation":
    "SMTP-Anmeldung der ganzen Organisation",
  "Reject Direct Send of the whole organisation":
    "Reject Direct Send der ganzen Organisation",

  // The way back.
  "Take {} out of the list again": "{1} wieder aus der Liste nehmen",
  "Put {} back into the list": "{1} wieder in die Liste setzen",
  "Make it a partner's connector again":
    "Ihn wieder zum Connector eines Partners machen",
  "Switch the connector off again": "Den Connector wieder ausschalten",
  "Remove the connector again": "Den Connector wieder entfernen",
  "Let the mailbox follow the organisation's setting again":
    "Für das Postfach wieder die Einstellung der Organisation gelten lassen",
  "Switch SMTP sign-in off for the mailbox again":
    "Die SMTP-Anmeldung für das Postfach wieder ausschalten",
  "Switch SMTP sign-in off for the organisation again":
    "Die SMTP-Anmeldung für die Organisation wieder ausschalten",
  "Switch it off again": "Wieder ausschalten",
  "Switch it on again": "Wieder einschalten",
  "There is no way to put Microsoft's block back. Switch the connector off if unwanted mail comes through it again.":
    "Microsofts Sperre lässt sich nicht wieder setzen. Schalten Sie den Connector aus, wenn wieder unerwünschte E-Mails hindurchkommen.",
  "Ask for the change itself once more.":
    "Die Änderung selbst noch einmal anfordern.",

  // Risk.
  "Whatever sends from {} may then send to the whole world in your name.":
    "Was von {1} sendet, darf dann in Ihrem Namen in alle Welt senden.",
  "Nothing changes for {}.": "Für {1} ändert sich nichts.",
  "Whatever sends from {} may then send to the whole world in your name. Be sure that these are your own servers and not a partner's.":
    "Was von {1} sendet, darf dann in Ihrem Namen in alle Welt senden. Vergewissern Sie sich, dass es Ihre eigenen Server sind und nicht die eines Partners.",
  "Whatever sends from {} may then send to the whole world in your name. Be sure that the address is yours alone and does not change.":
    "Was von {1} sendet, darf dann in Ihrem Namen in alle Welt senden. Vergewissern Sie sich, dass die Adresse nur Ihnen gehört und sich nicht ändert.",
  "servers with the certificate {}": "Servern mit dem Zertifikat {1}",
  "Whoever holds the key of a certificate for {} may then send to the whole world in your name, from anywhere.":
    "Wer den Schlüssel eines Zertifikats für {1} hat, darf dann in Ihrem Namen in alle Welt senden, von überall her.",
  "Mail from {} to the outside is refused from then on.":
    "E-Mails von {1} nach außen werden ab dann abgelehnt.",
  "Whoever has the password of {} may then send mail with it from anywhere. No other mailbox changes.":
    "Wer das Kennwort von {1} hat, darf dann damit von überall her E-Mails senden. Kein anderes Postfach ändert sich.",
  "Every mailbox without a setting of its own can then be tried with guessed or stolen passwords from anywhere, and send mail once one of them fits.":
    "Jedes Postfach ohne eigene Einstellung lässt sich dann von überall her mit geratenen oder gestohlenen Kennwörtern probieren und sendet E-Mails, sobald eines passt.",
  "Whatever sends to your own people without a connector and without signing in is refused from then on.":
    "Was ohne Connector und ohne Anmeldung an Ihre eigenen Leute sendet, wird ab dann abgelehnt.",
  "Anybody on the internet can then send to your own people in your own name again, without signing in.":
    "Jeder im Internet kann dann wieder in Ihrem eigenen Namen an Ihre eigenen Leute senden, ohne Anmeldung.",
  "Anybody on the internet can then send to your own people in your own name again.":
    "Jeder im Internet kann dann wieder in Ihrem eigenen Namen an Ihre eigenen Leute senden.",
  "Microsoft blocked the connector because unwanted mail went through it. Until the reason is gone, more of it will go out in your name.":
    "Microsoft hat den Connector gesperrt, weil unerwünschte E-Mails hindurchgingen. Bis der Grund beseitigt ist, gehen weitere davon in Ihrem Namen hinaus.",
  "What was shut by the change is open again.":
    "Was die Änderung verschlossen hat, ist wieder offen.",
  "Whatever has come to rely on the open door is refused from then on.":
    "Was sich inzwischen auf den offenen Eingang verlässt, wird ab dann abgelehnt.",
  "Mail that has come to rely on the change is refused from then on.":
    "E-Mails, die sich inzwischen auf die Änderung verlassen, werden ab dann abgelehnt.",
  "Be sure that these are your own servers and not a partner's.":
    "Vergewissern Sie sich, dass es Ihre eigenen Server sind und nicht die eines Partners.",
  "Be sure that the address is yours alone and does not change.":
    "Vergewissern Sie sich, dass die Adresse nur Ihnen gehört und sich nicht ändert.",
  "Whoever has the password of {} may then send mail with it from anywhere.":
    "Wer das Kennwort von {1} hat, darf dann damit von überall her E-Mails senden.",
  "No other mailbox changes.": "Kein anderes Postfach ändert sich.",
  "Microsoft blocked the connector because unwanted mail went through it.":
    "Microsoft hat den Connector gesperrt, weil unerwünschte E-Mails hindurchgingen.",
  "Until the reason is gone, more of it will go out in your name.":
    "Bis der Grund beseitigt ist, gehen weitere davon in Ihrem Namen hinaus.",

  // What to mind.
  'Connector "{}" is switched off; the address counts only once it is on.':
    "Connector „{1}“ ist ausgeschaltet; die Adresse zählt erst, wenn er eingeschaltet ist.",
  'Connector "{}" is switched off and stays so.':
    "Connector „{1}“ ist ausgeschaltet und bleibt es.",
  "The connector lists a range, not only single addresses.":
    "Der Connector führt einen Bereich auf, nicht nur einzelne Adressen.",
  "Be sure that nothing which is still in use sends from {}.":
    "Vergewissern Sie sich, dass nichts, was noch benutzt wird, von {1} sendet.",
  "This lets in {} addresses at once. The reason given: {}":
    "Das lässt {1} Adressen auf einmal herein. Angegebener Grund: {2}",
  "The server must show this certificate with its intermediate certificates, from a public authority, in its TLS handshake.":
    "Der Server muss dieses Zertifikat samt Zwischenzertifikaten, von einer öffentlichen Zertifizierungsstelle, im TLS-Handshake vorzeigen.",
  "A new connector can take up to an hour before Microsoft 365 uses it everywhere.":
    "Bis Microsoft 365 einen neuen Connector überall benutzt, kann bis zu eine Stunde vergehen.",
  "For some Microsoft 365 plans Exchange creates connectors switched off, and only Microsoft's support can switch them on.":
    "Bei manchen Microsoft-365-Plänen legt Exchange Connectors ausgeschaltet an, und nur der Microsoft-Support kann sie einschalten.",
  "For some Microsoft 365 plans only Microsoft's support can switch a connector on.":
    "Bei manchen Microsoft-365-Plänen kann nur der Microsoft-Support einen Connector einschalten.",
  "Somebody, or Microsoft, switched this connector off. Ask why before you switch it on.":
    "Jemand, oder Microsoft, hat diesen Connector ausgeschaltet. Fragen Sie nach dem Grund, bevor Sie ihn einschalten.",
  "Security defaults, Conditional Access and authentication policies can still block a sign-in with a password.":
    "Sicherheitsstandards, bedingter Zugriff und Authentifizierungsrichtlinien können eine Anmeldung mit Kennwort weiterhin sperren.",
  "Microsoft is ending sign-in with a password for SMTP. Plan for OAuth or a relay connector.":
    "Microsoft beendet die Anmeldung mit Kennwort für SMTP. Planen Sie OAuth oder einen Relay-Connector ein.",
  "Not advised. Allow it for the one mailbox that needs it, and leave the organisation's switch off.":
    "Nicht zu empfehlen. Erlauben Sie es für das eine Postfach, das es braucht, und lassen Sie es für die Organisation aus.",
  "It can take half an hour until the switch counts.":
    "Bis der Schalter wirkt, kann eine halbe Stunde vergehen.",
  "Devices and programs that send without a connector and without signing in stop at once. Find them in the reports first.":
    "Geräte und Programme, die ohne Connector und ohne Anmeldung senden, hören sofort damit auf. Suchen Sie sie zuerst in den Berichten.",
  "Mail that others forward back to you without rewriting its sender is refused too.":
    "E-Mails, die andere an Sie zurückleiten, ohne den Absender umzuschreiben, werden auch abgelehnt.",
  "A connector for the one address that needs it keeps strangers out; this switch lets everybody in again.":
    "Ein Connector für die eine Adresse, die es braucht, hält Fremde draußen; dieser Schalter lässt wieder alle herein.",
  "Find out what misused the connector first. A block that is lifted too early comes back, and for longer.":
    "Finden Sie zuerst heraus, was den Connector missbraucht hat. Eine zu früh aufgehobene Sperre kommt wieder, und für länger.",
  "It can take up to an hour until mail goes through.":
    "Bis E-Mails durchgehen, kann bis zu eine Stunde vergehen.",
  "The whole connector is removed, not only switched off.":
    "Der ganze Connector wird entfernt, nicht nur ausgeschaltet.",
};
