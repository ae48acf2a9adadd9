import type { Catalogue } from "../translate.ts";

/** What stands around a sample of code; the code itself stays as it is. */
export const topicsSamples: Catalogue = {
  "Code that sends one mail with safe TLS":
    "Code, der eine Mail mit sicherem TLS sendet",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "Der Code meldet sich als Entra-Anwendung mit SMTP.SendAsApp an, die Exchange kennt (New-ServicePrincipal) und die das Recht auf das eine Postfach hat.",
  "{}: a password": "{1}: mit Kennwort",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Ein Kennwort geht nur, solange es die Standardauthentifizierung noch gibt; planen Sie OAuth ein.",
  "{}: relay, without a sign-in": "{1}: Relay, ohne Anmeldung",
  "a password": "ein Kennwort",
  "relay, without a sign-in": "Relay, ohne Anmeldung",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "Der Code läuft dort, wo die öffentliche Adresse in einem eingehenden Connector steht, und sendet unter einer Ihrer eigenen Domänen.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "Der Code meldet sich als Entra-Anwendung mit Mail.Send an, mit „RBAC for Applications“ auf das eine Postfach beschränkt.",
  "Name the language: {}.": "Nennen Sie die Sprache: {1}.",
  "There is no sample in {}.": "Es gibt kein Beispiel in {1}.",
  "There is none in {} for {}; this is the next best.":
    "In {1} gibt es keins für „{2}“; dies ist das nächstbeste.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Namen und Geheimnisse kommen aus der Umgebung. Es geht über HTTPS, also wird kein Mail-Port gebraucht.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Namen und Geheimnisse kommen aus der Umgebung. STARTTLS und TLS 1.2 sind Pflicht, und das Zertifikat des Servers wird geprüft.",
  "To be had too: {}.": "Gibt es auch: {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Installieren Sie MailKit; für OAuth auch Microsoft.Identity.Client. Es ist eine ganze Program.cs eines Konsolenprojekts für .NET 8 oder neuer.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "Microsoft empfiehlt den SmtpClient aus System.Net.Mail nicht für neue Programme: Er kennt weder OAuth noch moderne Protokolle.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Installieren Sie nodemailer; für OAuth auch @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Installieren Sie phpmailer/phpmailer; für OAuth auch thenetworg/oauth2-azure oder eine andere Bibliothek, die ein Token holt.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Installieren Sie Microsoft.Graph.Users.Actions; für das Relay die Bibliotheken von MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "Send-MailMessage ist veraltet: Microsoft sagt selbst, dass es keine sichere Verbindung zusichern kann.",
  "smtplib is part of Python; for OAuth install msal.":
    "smtplib gehört zu Python; für OAuth installieren Sie msal.",
};
