import type { Catalogue } from "../translate.ts";

/** What codes mean that put a mail off, and those of a class alone. */
export const codesForNow: Catalogue = {
  "The recipient's server finds no domain behind the sender's address.":
    "Der Server des Empfängers findet hinter der Absenderadresse keine Domäne.",
  "The sign-in was accepted, but it has no right to the mailbox that is to send.":
    "Die Anmeldung wurde angenommen, hat aber kein Recht auf das Postfach, das senden soll.",
  "A mail server on the way is short of disk space or memory.":
    "Einem Mailserver auf dem Weg fehlt Speicherplatz oder Arbeitsspeicher.",
  "Too many connections sent mail from this mailbox at the same moment.":
    "Zu viele Verbindungen haben im selben Moment E-Mails aus diesem Postfach gesendet.",
  "The server does not take this mail right now and asks to try again later.":
    "Der Server nimmt diese E-Mail gerade nicht an und bittet, es später noch einmal zu versuchen.",
  "The recipient's mailbox was getting more mail at once than it takes.":
    "Das Postfach des Empfängers bekam mehr E-Mails auf einmal, als es annimmt.",
  "The next server did not answer.":
    "Der nächste Server hat nicht geantwortet.",
  "The connection broke off in the middle.":
    "Die Verbindung brach mittendrin ab.",
  "More was sent over one connection than the server takes.":
    "Über eine Verbindung wurde mehr gesendet, als der Server annimmt.",
  "The mailbox sent more messages a minute than it may.":
    "Das Postfach hat mehr Nachrichten pro Minute gesendet, als es darf.",
  "The recipient's server does not let Microsoft 365 connect.":
    "Der Server des Empfängers lässt keine Verbindung von Microsoft 365 zu.",
  "Microsoft 365 reached the next server, but the two could not agree on an encrypted connection.":
    "Microsoft 365 hat den nächsten Server erreicht, aber beide konnten sich nicht auf eine verschlüsselte Verbindung einigen.",
  "Microsoft 365 could not open an encrypted connection to the next server.":
    "Microsoft 365 konnte keine verschlüsselte Verbindung zum nächsten Server öffnen.",
  "The next server shows a certificate with another name than Microsoft 365 expects.":
    "Der nächste Server zeigt ein Zertifikat mit einem anderen Namen, als Microsoft 365 erwartet.",
  "The next server shows a certificate that Microsoft 365 cannot trace back to a known authority.":
    "Der nächste Server zeigt ein Zertifikat, das Microsoft 365 auf keine bekannte Zertifizierungsstelle zurückführen kann.",
  "The recipient's domain is kept at Microsoft 365, but nobody there has a mailbox.":
    "Die Domäne des Empfängers liegt bei Microsoft 365, aber niemand hat dort ein Postfach.",
  "The mail went to a door of Microsoft 365 that belongs to somebody else.":
    "Die E-Mail ging an einen Eingang von Microsoft 365, der jemand anderem gehört.",
  "The mail has not arrived yet, and the server keeps trying.":
    "Die E-Mail ist noch nicht angekommen, und der Server versucht es weiter.",
  "The server tried for a day or longer and never got the mail through.":
    "Der Server hat es einen Tag oder länger versucht und die E-Mail nie durchgebracht.",
  "The server takes no more recipients in one go; the rest may follow in a second one.":
    "Der Server nimmt nicht mehr Empfänger auf einmal an; die übrigen können in einer zweiten Sendung folgen.",
  "The server has trouble of its own and asks to try again later.":
    "Der Server hat selbst ein Problem und bittet, es später noch einmal zu versuchen.",
  "The recipient's server has too many connections from this address open already.":
    "Der Server des Empfängers hat schon zu viele offene Verbindungen von dieser Adresse.",
  "The recipient's server puts off every first mail of a sender and takes it on the next attempt.":
    "Der Server des Empfängers weist jede erste E-Mail eines Absenders vorläufig ab und nimmt sie beim nächsten Versuch an.",
  "The recipient's server could not read which addresses may send for the sender's domain.":
    "Der Server des Empfängers konnte nicht lesen, welche Adressen für die Domäne des Absenders senden dürfen.",
  "Microsoft 365 slows down mail from an Exchange server that has not been updated for long.":
    "Microsoft 365 bremst E-Mails von einem Exchange-Server, der lange nicht aktualisiert wurde.",
  "The mail came over IPv6, where it must be signed or come from an address that its domain names.":
    "Die E-Mail kam über IPv6; dort muss sie signiert sein oder von einer Adresse kommen, die ihre Domäne nennt.",
  "Google takes less mail from this address because there was unusually much of it.":
    "Google nimmt von dieser Adresse weniger E-Mails an, weil es ungewöhnlich viele waren.",
  "The next server's certificate is not trusted or carries another name.":
    "Das Zertifikat des nächsten Servers ist nicht vertrauenswürdig oder trägt einen anderen Namen.",
  "The recipient's organisation demands a valid certificate, and its own mail server shows none.":
    "Die Organisation des Empfängers verlangt ein gültiges Zertifikat, und ihr eigener Mailserver zeigt keines.",
  "The organisation's own Exchange server is told to show a certificate that it does not have.":
    "Der eigene Exchange-Server der Organisation soll ein Zertifikat zeigen, das er nicht hat.",
  "Microsoft takes mail from this address more slowly for a while.":
    "Microsoft nimmt E-Mails von dieser Adresse eine Zeit lang langsamer an.",
  "The sender encrypts in a way that is too old for Microsoft 365.":
    "Der Absender verschlüsselt auf eine Art, die für Microsoft 365 zu alt ist.",
  "Microsoft is still weighing whether mail from this address is welcome.":
    "Microsoft prüft noch, ob E-Mails von dieser Adresse willkommen sind.",
  "The mail is on its way still; the server goes on trying.":
    "Die E-Mail ist noch unterwegs; der Server versucht es weiter.",
  "The server gave no reason that its number could tell.":
    "Der Server gab keinen Grund an, der aus seiner Nummer hervorgeht.",
  "Something is wrong with an address of this mail.":
    "Mit einer Adresse dieser E-Mail stimmt etwas nicht.",
  "The recipient's mailbox does not take this mail.":
    "Das Postfach des Empfängers nimmt diese E-Mail nicht an.",
  "A mail server on the way has a problem of its own.":
    "Ein Mailserver auf dem Weg hat selbst ein Problem.",
  "The mail found no way to the recipient's server.":
    "Die E-Mail hat keinen Weg zum Server des Empfängers gefunden.",
  "Sender and server did not understand each other.":
    "Absender und Server haben einander nicht verstanden.",
  "The server could not handle the form of the mail.":
    "Der Server konnte mit der Form der E-Mail nicht umgehen.",
  "A rule for safety or order turned the mail away.":
    "Eine Regel für Sicherheit oder Ordnung hat die E-Mail abgewiesen.",
};
