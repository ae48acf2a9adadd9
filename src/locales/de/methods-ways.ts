import type { Catalogue } from "../translate.ts";
import { beforeColon } from "./endings.ts";

/** The ways to send: their names, and what to enter for each. */
export const methodsWays: Catalogue = {
  ...beforeColon({
    "SMTP AUTH client submission": "SMTP AUTH-Clientübermittlung",
    "Azure Communication Services Email": "Azure Communication Services Email",
    "Direct Send": "Direct Send",
    "Microsoft Graph sendMail": "Microsoft Graph sendMail",
    "High Volume Email": "High Volume Email",
    "A relay of your own in front": "Ein eigenes Relay davor",
    "Relay, recognised by the public address":
      "Relay, erkannt an der öffentlichen Adresse",
    "Relay, recognised by a certificate": "Relay, erkannt an einem Zertifikat",
  }),
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "Das Gerät oder Programm meldet sich als ein Postfach an und sendet in dessen Namen, an alle, aus jedem Netz.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Ein Dienst für Newsletter und Massenmitteilungen nach außen, getrennt von Ihren Postfächern.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "Mails nur an die eigenen Kollegen, ohne Anmeldung und ohne Regel, so wie auch die Mail eines Fremden ankommt.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Ein eigenes Programm sendet über HTTPS mit einer Entra-Anwendung, ganz ohne SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Ein eigenes Konto für Programme und Geräte, die viel senden, nur an die eigenen Kollegen.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Ein Mailserver in Ihrem Netz nimmt Mails von alten Geräten an und gibt sie auf sichere Weise weiter.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Eine Regel in Exchange Online erkennt die feste öffentliche Adresse Ihres Büros und lässt dessen Geräte ohne Anmeldung an alle senden.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Ein eigener Mailserver zeigt ein Zertifikat für eine Ihrer Domänen und darf an alle senden, gleich von welcher Adresse.",
  "587; 25 too, with the sign-in": "587; mit Anmeldung auch 25",
  "25 or 587, inside": "25 oder 587, intern",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 oder neuer",
  "STARTTLS where the device can": "STARTTLS, falls das Gerät es kann",
  "STARTTLS, with a certificate of its own": "STARTTLS, mit eigenem Zertifikat",
  "whatever the device can, inside only": "was das Gerät kann, nur intern",
  "OAuth; a password only while basic authentication lasts":
    "OAuth; Kennwort nur, solange es die Standardauthentifizierung noch gibt",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth, oder Kennwort bis September 2028",
  "an application of Entra, behind an SMTP user name":
    "eine Entra-Anwendung hinter einem SMTP-Benutzernamen",
  "none; the public IPv4 address is known":
    "keine; die öffentliche IPv4-Adresse ist bekannt",
  "none, by the device's inside address":
    "keine; nach der internen Adresse des Geräts",
  "the certificate": "das Zertifikat",
  "the certificate, with its intermediate certificates":
    "das Zertifikat samt Zwischenzertifikaten",
  "Sign-in: none": "Anmeldung: keine",
  "a licensed mailbox": "ein lizenziertes Postfach",
  "a licensed or shared mailbox":
    "ein lizenziertes oder freigegebenes Postfach",
  "by use, through an Azure subscription":
    "nach Verbrauch, über ein Azure-Abonnement",
  "pay as you go: 42 US dollars for a million recipients":
    "nach Verbrauch: 42 US-Dollar je Million Empfänger",
  "none for the sender": "keine für den Absender",
  "the server's own": "die des Servers",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10.000 Empfänger am Tag, 30 Nachrichten in der Minute, 3 Verbindungen gleichzeitig",
  "small until a higher quota is asked for":
    "klein, bis ein höheres Kontingent beantragt ist",
  "the throttling and filters of all incoming mail":
    "Drosselung und Filter wie für alle eingehenden Mails",
  "the mailbox's limits, and Graph's throttling":
    "die Grenzen des Postfachs und die Drosselung von Graph",
  "no limit of recipients a day, inside only":
    "keine Grenze für Empfänger am Tag, nur intern",
  "those of the way it passes mail on":
    "die des Weges, auf dem es Mails weitergibt",
  "reasonable use; mail to the outside counts for the organisation":
    "angemessene Nutzung; Mails nach außen zählen für die Organisation",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net oder dessen REST-Schnittstelle",
  "your Microsoft 365 MX host": "Ihr MX-Host bei Microsoft 365",
  "a server inside your network": "ein Server in Ihrem Netz",
  "your own relay": "Ihr eigenes Relay",
  "the host that Microsoft 365 names as the MX of your domain":
    "der Host, den Microsoft 365 als MX Ihrer Domäne nennt",
  "the SMTP user name of its Entra application":
    "der SMTP-Benutzername der Entra-Anwendung",
  "an Entra application with Mail.Send for this one mailbox":
    "eine Entra-Anwendung mit Mail.Send für dieses eine Postfach",
  "the High Volume Email account": "das High-Volume-Email-Konto",
  "its own mailbox": "das eigene Postfach",
  "an address of the domain that is verified there":
    "eine Adresse der dort verifizierten Domäne",
  "an address of one of your own mail domains":
    "eine Adresse einer Ihrer eigenen Maildomänen",
  "an address at {}": "eine Adresse bei {1}",
  "The ways to send, side by side": "Die Sendewege im Vergleich",
  "The ways to send through Microsoft 365": "Die Sendewege über Microsoft 365",
  "These ways to send, side by side": "Diese Sendewege im Vergleich",
  "Server: {}; port: {}; encryption: {}":
    "Server: {1}; Port: {2}; Verschlüsselung: {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Anmeldung: {1}; nach außen: {2}; Lizenz: {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Anmeldung: {1}; nach außen: ja; Lizenz: {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Anmeldung: {1}; nach außen: nein; Lizenz: {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Anmeldung: keine; nach außen: nein; Lizenz: keine",
  "Limits: {}": "Grenzen: {1}",
};
