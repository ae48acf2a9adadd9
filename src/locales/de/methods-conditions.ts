import type { Catalogue } from "../translate.ts";

/** What has to hold before a way is taken. */
const conditions: Catalogue = {
  "Authenticated SMTP is on for its mailbox.":
    "Authentifiziertes SMTP ist für das Postfach eingeschaltet.",
  "The mailbox has a licence.": "Das Postfach hat eine Lizenz.",
  "A program sends, not a device.": "Ein Programm sendet, kein Gerät.",
  "The sending domain is verified there, with SPF and DKIM.":
    "Die sendende Domäne ist dort verifiziert, mit SPF und DKIM.",
  "Direct Send is not rejected in your organisation.":
    "Direct Send wird in Ihrer Organisation nicht abgelehnt.",
  "The public address stands in the domain's SPF record.":
    "Die öffentliche Adresse steht im SPF-Eintrag der Domäne.",
  "The program can be changed to call an HTTPS interface.":
    "Das Programm lässt sich so ändern, dass es eine HTTPS-Schnittstelle aufruft.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "Das sendende Postfach hat eine Lizenz oder ist ein freigegebenes Postfach.",
  "The account has a valid billing policy.":
    "Das Konto hat eine gültige Abrechnungsrichtlinie.",
  "Every recipient is in your own organisation.":
    "Alle Empfänger sind in Ihrer eigenen Organisation.",
  "The device or program can sign in.":
    "Das Gerät oder Programm kann sich anmelden.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Es verschlüsselt mit STARTTLS und spricht TLS 1.2 oder neuer.",
  "The network lets port {} out to Microsoft 365.":
    "Das Netzwerk lässt Port {1} zu Microsoft 365 hinaus.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Jemand betreut dort einen Mailserver, etwa Postfix oder Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "Es gibt Mails auf einem der anderen Wege weiter: mit Zertifikat, über seine feste Adresse oder mit OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "Die öffentliche IPv4-Adresse ist fest und gehört sonst niemandem.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Ein eingeschalteter eingehender Connector vom Server Ihrer Organisation nennt genau diese Adresse.",
  "The sender's domain is an accepted domain of your organisation.":
    "Die Domäne des Absenders ist eine akzeptierte Domäne Ihrer Organisation.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "Der Absender zeigt ein Zertifikat einer öffentlichen Zertifizierungsstelle mit der ganzen Kette.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Ein eingeschalteter eingehender Connector vom Server Ihrer Organisation nennt die Domäne des Zertifikats; sie ist eine akzeptierte Domäne.",
};

/** They are shown with the answer behind them where it is known. */
export const methodsConditions: Catalogue = {
  ...conditions,
  ...answered(": yes", ": ja"),
  ...answered(": no", ": nein"),
};

function answered(english: string, german: string): Catalogue {
  return Object.fromEntries(
    Object.entries(conditions).map(([key, to]) => [
      key.replace(/\.$/, english),
      to.replace(/\.$/, german),
    ]),
  );
}
