import type { Catalogue } from "../translate.ts";

/** What is asked of people, and what they can answer. */
export const questions: Catalogue = {
  "Please choose one of the answers.": "Bitte eine der Antworten wählen.",
  "Which kind of sign-in can it do? (see its manual)":
    "Welche Art der Anmeldung beherrscht es? (siehe Handbuch)",
  "Not at all": "Gar keine",
  "With a user name and a password only": "Nur mit Benutzername und Kennwort",
  "With OAuth, also called Modern Authentication":
    "Mit OAuth, auch „moderne Authentifizierung“ genannt",
  "Which TLS version does it know at most? (see its manual)":
    "Welche TLS-Version beherrscht es höchstens? (siehe Handbuch)",
  "TLS 1.2 or 1.3": "TLS 1.2 oder 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "Nur TLS 1.0 oder 1.1, oder SSL",
  "Which encryption is it set to?": "Welche Verschlüsselung ist eingestellt?",
  None: "Keine",
  "STARTTLS or TLS": "STARTTLS oder TLS",
  "SSL, or SSL/TLS from the start": "SSL, oder SSL/TLS von Anfang an",
  "Does it complain about the server's certificate?":
    "Beanstandet es das Zertifikat des Servers?",
  "Yes, it does not trust the certificate":
    "Ja, es vertraut dem Zertifikat nicht",
  "No, it says nothing about certificates":
    "Nein, von Zertifikaten sagt es nichts",
  "What changed shortly before the trouble began?":
    "Was hat sich kurz vor Beginn der Störung geändert?",
  "It is new and never worked": "Es ist neu und hat noch nie funktioniert",
  "The network, the line or the provider": "Netzwerk, Leitung oder Anbieter",
  "A certificate": "Ein Zertifikat",
  "A password": "Ein Kennwort",
  "Security settings of the organisation":
    "Sicherheitseinstellungen der Organisation",
  "Mail settings, there or on our server":
    "Mail-Einstellungen, dort oder auf unserem Server",
  "Nothing that I know of": "Nichts, wovon ich weiß",
  "Which mails does it concern?": "Welche Mails betrifft es?",
  "This one mail": "Nur diese eine Mail",
  "All mails to one recipient": "Alle Mails an einen Empfänger",
  "All mails to the outside": "Alle Mails nach außen",
  "Everything that it sends": "Alles, was es sendet",
  "Who was the mail for?": "Für wen war die Mail?",
  "Who will it send to?": "An wen wird es senden?",
  "Only colleagues, inside our organisation":
    "Nur Kollegen in unserer Organisation",
  "Somebody outside too": "Auch jemand außerhalb",
  "A colleague, inside our organisation": "Ein Kollege in unserer Organisation",
  "Somebody outside": "Jemand außerhalb",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "Hat das Büro eine eigene feste Internetadresse? (den Internetanbieter fragen)",
  "Yes, it is fixed": "Ja, sie ist fest",
  "No, it changes or is shared with others":
    "Nein, sie wechselt oder wird mit anderen geteilt",
  "Which address does it send from? (none, if it has no sender)":
    "Von welcher Adresse sendet es? („none“, wenn es keinen Absender hat)",
  "That does not look like a mail address, such as scanner@example.com.":
    "Das sieht nicht wie eine Mailadresse aus, etwa scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "Welcher Name steht auf dem Zertifikat, das es Microsoft 365 zeigt? (oder „none“)",
  "mail.example.com, or none": "mail.example.com, oder none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Bitte einen Namen wie mail.example.com eingeben oder das Wort none.",
  "What sends this mail?": "Was sendet diese Mail?",
  "What is going to send?": "Was soll senden?",
  "A scanner, printer or other device":
    "Ein Scanner, Drucker oder anderes Gerät",
  "A program": "Ein Programm",
  "A person's mailbox": "Das Postfach einer Person",
  "Our own mail server": "Unser eigener Mailserver",
  "Which public internet address does the office have that it sends from?":
    "Welche öffentliche Internetadresse hat das Büro, von dem aus es sendet?",
  "For example 203.0.113.44": "Zum Beispiel 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Bitte die Adresse als vier Zahlen mit Punkten eingeben, etwa 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Diese Adresse stammt aus Ihrem internen Netz. Bitte die Adresse eingeben, die das Internet sieht; eine Seite wie whatismyip zeigt sie.",
  "Is it set up to sign in with a user name?":
    "Ist eine Anmeldung mit Benutzername eingerichtet?",
  "Yes, it signs in": "Ja, es meldet sich an",
  "No, it has no sign-in": "Nein, ohne Anmeldung",
  "How much does it send?": "Wie viel sendet es?",
  "How much will it send?": "Wie viel wird es senden?",
  "Up to some hundred mails a day": "Bis zu einigen Hundert Mails am Tag",
  "Thousands a day, or newsletters": "Tausende am Tag, oder Newsletter",
  "Which mail server is it set to?": "Welcher Mailserver ist eingestellt?",
  "That does not look like a mail server, such as smtp.example.com.":
    "Das sieht nicht wie ein Mailserver aus, etwa smtp.example.com.",
  "Which port is it set to?": "Welcher Port ist eingestellt?",
  "Which user name does it sign in with?":
    "Mit welchem Benutzernamen meldet es sich an?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Bitte nur den Benutzernamen eingeben, etwa scanner@example.com.",
  "How does it sign in?": "Wie meldet es sich an?",
  "With a user name and a password": "Mit Benutzername und Kennwort",
};
