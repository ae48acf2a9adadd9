import type { Catalogue } from "../translate.ts";
import { beforeColon } from "./endings.ts";

/** What is being looked at. A title stands before a colon too, with why nothing was seen behind it. */
export const looksTitles: Catalogue = beforeColon({
  "Looking up the door's addresses": "Adressen des Mail-Eingangs nachschlagen",
  "Asking Spamhaus about your public address":
    "Spamhaus nach Ihrer öffentlichen Adresse fragen",
  "Looking at the mail server's certificate":
    "Zertifikat des Mailservers ansehen",
  "Comparing clocks with the mail server":
    "Uhrzeit mit dem Mailserver vergleichen",
  "Looking for your recipient's DANE records":
    "DANE-Einträge des Empfängers suchen",
  "Looking for your domain's signing keys":
    "Signaturschlüssel Ihrer Domäne suchen",
  "Reading your domain's DMARC policy": "DMARC-Richtlinie Ihrer Domäne lesen",
  "Asking Microsoft which address it sees":
    "Microsoft fragen, welche Adresse es sieht",
  "Waiting for the mail server's greeting":
    "Auf die Begrüßung des Mailservers warten",
  "Reading your recipient's MTA-STS policy":
    "MTA-STS-Richtlinie des Empfängers lesen",
  "Finding the door your mail goes to": "Mail-Eingang Ihrer Domäne finden",
  "Trying the ports to Microsoft 365": "Ports zu Microsoft 365 probieren",
  "Seeing whether your recipient's domain takes mail":
    "Prüfen, ob die Empfängerdomäne Mails annimmt",
  "Trying what your sender does, without sending anything":
    "Nachspielen, was Ihr Absender tut, ohne etwas zu senden",
  "Comparing your network's DNS with everybody's":
    "DNS Ihres Netzes mit dem öffentlichen vergleichen",
  "Looking up the name of your public address":
    "Namen Ihrer öffentlichen Adresse nachschlagen",
  "Finding out whose mail server your sender uses":
    "Herausfinden, wessen Mailserver Ihr Absender benutzt",
  "Checking who may send for your domain":
    "Prüfen, wer für Ihre Domäne senden darf",
  "Asking the mail server what it can do": "Mailserver fragen, was er kann",
  "Trying the door for devices that sign in":
    "Zugang für Geräte mit Anmeldung probieren",
  "Knocking at the mail server's port": "Am Port des Mailservers anklopfen",
  "Seeing whether your recipient wants TLS reports":
    "Prüfen, ob der Empfänger TLS-Berichte wünscht",
  "Trying the versions of TLS": "TLS-Versionen probieren",
  "Reading your mail settings: your own domains":
    "Mail-Einstellungen lesen: Ihre eigenen Domänen",
  "Reading your mail settings: sign-in with a password":
    "Mail-Einstellungen lesen: Anmeldung mit Kennwort",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Mail-Einstellungen lesen: von Microsoft gesperrte Relay-Regeln",
  "Reading your sign-in rules: Conditional Access":
    "Anmelderegeln lesen: bedingter Zugriff",
  "Reading your mail settings: relay rules":
    "Mail-Einstellungen lesen: Relay-Regeln",
  "Reading your mail settings: direct send":
    "Mail-Einstellungen lesen: Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Mail-Einstellungen lesen: Abrechnung von High Volume Email",
  "Reading your mail settings: applications that may send":
    "Mail-Einstellungen lesen: Anwendungen, die senden dürfen",
  "Reading your mail settings: the mailbox's licence":
    "Mail-Einstellungen lesen: Lizenz des Postfachs",
  "Reading your mail settings: the mailbox that signs in":
    "Mail-Einstellungen lesen: das Postfach, das sich anmeldet",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Mail-Einstellungen lesen: Ihr Mail-Host bei Microsoft 365",
  "Reading your mail settings: the recipient":
    "Mail-Einstellungen lesen: der Empfänger",
  "Reading your mail settings: senders that Microsoft restricted":
    "Mail-Einstellungen lesen: von Microsoft eingeschränkte Absender",
  "Reading your sign-in rules: security defaults":
    "Anmelderegeln lesen: Sicherheitsstandards",
  "Reading your mail settings: who may send as whom":
    "Mail-Einstellungen lesen: wer als wen senden darf",
  "Reading Microsoft's service health": "Dienststatus von Microsoft lesen",
  "Reading the sign-in log: why the last sign-in failed":
    "Anmeldeprotokoll lesen: woran die letzte Anmeldung scheiterte",
  "Reading your mail settings: sign-in for devices":
    "Mail-Einstellungen lesen: Anmeldung für Geräte",
});
