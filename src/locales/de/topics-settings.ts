import type { Catalogue } from "../translate.ts";
import { beforeColon } from "./endings.ts";

/** Names of fields on devices that show English here; makers' words are not translated. */
const MAKERS_FIELDS = [
  "SSL/TLS",
  "SMTP Server Address",
  "SMTP Server Port Number",
  "Secure Connection",
  "Authentication Method",
  "Authenticated Account",
  "Authenticated Password",
  "Sender's Email Address",
  "SMTP Security",
  "Primary SMTP Gateway",
  "Primary SMTP Gateway Port",
  "Use SSL/TLS",
  "Device-Initiated E-mail",
  "Device Userid",
  "Device password",
  "SMTP Server Name",
  "SMTP Port No.",
  "SMTP Authentication",
  "SMTP Auth. User Name",
  "Administrator's Email Address",
  "Primary Server",
  "Port Number",
  "Enable SSL/TLS",
  "Sender Address",
  "Email Send Authentication",
  "Login Name",
  "Return Email Address",
];

/** What to enter on a printer or scanner. */
export const topicsSettings: Catalogue = {
  ...beforeColon(Object.fromEntries(MAKERS_FIELDS.map((name) => [name, name]))),
  ...beforeColon({
    "Mail server (SMTP)": "Mailserver (SMTP)",
    Port: "Port",
    Encryption: "Verschlüsselung",
    "Sign-in (SMTP authentication)": "Anmeldung (SMTP-Authentifizierung)",
    "User name": "Benutzername",
    Password: "Kennwort",
    "Sender's address": "Absenderadresse",
  }),
  "Sign-in (SMTP authentication): off":
    "Anmeldung (SMTP-Authentifizierung): aus",
  "SMTP Authentication: off": "SMTP Authentication: aus",
  "Authentication Method: off": "Authentication Method: aus",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail: aus",
  "Email Send Authentication: off": "Email Send Authentication: aus",
  "What to enter on a printer or scanner, in its maker's words":
    "Was an Drucker oder Scanner einzugeben ist, mit den Worten des Herstellers",
  "What to enter on the device": "Was am Gerät einzugeben ist",
  "What to enter on a {}": "Was einzugeben ist: {1}",
  "Name the maker for its own words: {} or {}.":
    "Nennen Sie den Hersteller, dann stehen hier seine Worte: {1} oder {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Meist zu finden unter: {1}. Die Menüs unterscheiden sich je nach Modell.",
  "The fields have general names here; {} may call them otherwise.":
    "Die Felder haben hier allgemeine Namen; {1} nennt sie vielleicht anders.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Wo der Feldname von {1} hier nicht bekannt ist, steht ein allgemeiner.",
  "With a sign-in": "Mit Anmeldung",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Für ein Gerät, das sich anmelden kann, am besten mit OAuth. Sein Postfach hat eine Lizenz, und authentifiziertes SMTP ist dafür eingeschaltet.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS; nicht die Auswahl, die SSL oder SMTPS heißt und vom ersten Byte an verschlüsselt",
  "on; OAuth 2.0 where it is offered": "ein; OAuth 2.0, wo es angeboten wird",
  "the address of the device's own mailbox":
    "die Adresse des Postfachs dieses Geräts",
  "that mailbox's password, where there is no OAuth":
    "das Kennwort dieses Postfachs, wo es kein OAuth gibt",
  "the same address as the account": "dieselbe Adresse wie das Konto",
  "Relay without a sign-in": "Relay ohne Anmeldung",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Für eine feste öffentliche Adresse, die ein eingehender Connector in Exchange Online nennt. Dieser Weg erreicht alle.",
  "STARTTLS where the device can, else off":
    "STARTTLS, falls das Gerät es kann, sonst aus",
  "any address of one of your own mail domains":
    "eine beliebige Adresse einer Ihrer eigenen Maildomänen",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Für Mails nur an die eigenen Kollegen, solange Ihre Organisation das nicht ablehnt. Die öffentliche Adresse steht im SPF-Eintrag.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "der MX-Host Ihrer Domäne (Microsoft 365 Admin Center > Einstellungen > Domänen > Ihre Domäne > DNS-Einträge)",
  "Watch out": "Achtung",
  "Enter the server by its name, never by an address.":
    "Geben Sie den Server mit seinem Namen ein, nie mit einer Adresse.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com ist zum Senden da; über outlook.office365.com lesen Programme Mails.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Lassen Sie die Prüfung des Serverzertifikats eingeschaltet; schlägt sie fehl, braucht das Gerät neuere Firmware oder Stammzertifikate.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Stellen Sie Uhrzeit und DNS-Server des Geräts ein, und senden Sie dann einen Test nach außen und einen an einen Kollegen.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS bietet neben SSL auch STARTTLS; wählen Sie STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH ist die Anmeldung; Off heißt keine. POP before SMTP ist keins von beidem.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan oder Networking > Outgoing Email oder Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "Bei der Verschlüsselung gibt es SMTP over SSL und Start TLS; wählen Sie Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) muss unter Network Settings > Protocol auf On stehen.",
  "Send error 1102 means that the sign-in was refused.":
    "Sendefehler 1102 heißt, dass die Anmeldung abgelehnt wurde.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Für einige Modelle bietet Kyocera den Exchange Online Connector an, der OAuth mitbringt.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Stellen Sie Use SSL/TLS auf Required, wo das Formular nach STARTTLS fragt.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Mit Anmeldung wählen Sie Use Device SMTP Credentials, sonst None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Mit Anmeldung müssen das Konto, seine Mailadresse und die Adresse des Administrators dieselbe sein, sonst lehnt der Server den Absender ab.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "Neuere Modelle können OAuth 2.0 für Exchange Online; die Support-Seiten von Ricoh nennen sie.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "Neuere Modelle bieten OAuth 2.0: Wählen Sie es, wählen Sie den Anbieter, geben Sie das Konto ein und drücken Sie am Bedienfeld Get Token.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, die Webseite des Geräts, als Administrator",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "Das sind die Namen der WorkCentre-Modelle; neuere Firmware bringt bei vielen Modellen OAuth für Exchange Online.",
};
