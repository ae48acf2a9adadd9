import type { Catalogue } from "../translate.ts";

/** Why a way fits or does not, and what to watch out for. */
export const methodsAdvice: Catalogue = {
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "Die Standardauthentifizierung für SMTP soll ab Ende Dezember 2026 standardmäßig ausgeschaltet sein; der Tag des endgültigen Endes soll in der zweiten Hälfte von 2027 bekannt gegeben werden.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Sicherheitsstandards und bedingter Zugriff verhindern eine Anmeldung mit Kennwort.",
  "A sender other than the account itself needs the right to send as that address.":
    "Ein anderer Absender als das Konto selbst braucht das Recht, als diese Adresse zu senden.",
  "The server is named by its name, never by an address.":
    "Der Server wird mit seinem Namen angegeben, nie mit einer Adresse.",
  "It cannot sign in.": "Es kann sich nicht anmelden.",
  "Its TLS is too old for this server.":
    "Sein TLS ist zu alt für diesen Server.",
  "It is held to 30 messages a minute and is not for bulk.":
    "Dieser Weg ist auf 30 Nachrichten in der Minute begrenzt und nicht für Massenmails gedacht.",
  "It can sign in with OAuth, which has no end date.":
    "Es kann sich mit OAuth anmelden, und dafür gibt es kein Enddatum.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Mit OAuth bleibt dieser Weg bestehen; mit Kennwort geht er nur, bis die Standardauthentifizierung endet.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "Die Mails gehen von Azure aus, nicht von Ihren Postfächern: Unter „Gesendete Elemente“ steht nichts.",
  "The application's secret expires; note the day and renew it before.":
    "Das Geheimnis der Anwendung läuft ab; notieren Sie den Tag und erneuern Sie es vorher.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "Dieser Weg ist für Programme; das Formular eines Geräts nimmt die langen Namen nicht an, mit denen man sich dort anmeldet.",
  "It is for programs, not for a person's mailbox.":
    "Dieser Weg ist für Programme, nicht für das Postfach einer Person.",
  "It is made for much mail to the outside.":
    "Dieser Weg ist für viele Mails nach außen gemacht.",
  "It is worth its set-up where much mail is sent.":
    "Die Einrichtung lohnt sich, wo viele Mails gesendet werden.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "So kann jeder in Ihrem Namen senden, bis Direct Send abgelehnt wird; eine Relay-Regel für die Adresse ist der sicherere Weg.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "Die öffentliche Adresse muss im SPF-Eintrag stehen, sonst landen die Mails im Junk-Ordner.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Eine Gruppe, die nur interne Mails annimmt, lehnt sie ab: Das Gerät gilt als außenstehend.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "Unter „Gesendete Elemente“ steht keine Kopie, und eine aufgeschobene Mail ist verloren, wenn das Gerät es nicht noch einmal versucht.",
  "It reaches nobody outside.": "Dieser Weg erreicht niemanden außerhalb.",
  "Your organisation rejects Direct Send.":
    "Ihre Organisation lehnt Direct Send ab.",
  "A person's mailbox sends with its own sign-in.":
    "Das Postfach einer Person sendet mit der eigenen Anmeldung.",
  "The network does not let port 25 out.":
    "Das Netzwerk lässt Port 25 nicht hinaus.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Intern geht es, aber Mails können im Junk-Ordner landen, und immer mehr Organisationen sperren diesen Weg.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "Mail.Send ohne Einschränkung darf als alle senden: Beschränken Sie es mit „RBAC for Applications“ auf das eine Postfach.",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Ein Zertifikat ist besser als ein Geheimnis; notieren Sie den Tag, an dem es abläuft.",
  "Only a program can do this.": "Das kann nur ein Programm.",
  "The mailbox's limits hold here too.":
    "Die Grenzen des Postfachs gelten auch hier.",
  "A program of your own could do this.": "Ein eigenes Programm könnte das.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Kein Kennwort, keine SMTP-Ports und eine Kopie unter „Gesendete Elemente“.",
  "Only if the program's code can be changed.":
    "Nur, wenn sich der Code des Programms ändern lässt.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "Die Abrechnung begann am 1. Juni 2026; ohne gültige Abrechnungsrichtlinie sendet das Konto nicht mehr.",
  "Security defaults and Conditional Access apply to it as well.":
    "Sicherheitsstandards und bedingter Zugriff gelten auch dafür.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "Das Konto ist kein Postfach: Unter „Gesendete Elemente“ steht nichts, und Antworten kommen dort nicht an.",
  "It is for devices and programs, not for a person's mailbox.":
    "Dieser Weg ist für Geräte und Programme, nicht für das Postfach einer Person.",
  "It is made for much mail to colleagues.":
    "Dieser Weg ist für viele Mails an Kollegen gemacht.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Hier geht ein Kennwort noch bis September 2028, und Kollegen werden erreicht.",
  "It costs by recipient and reaches colleagues only.":
    "Es kostet je Empfänger und erreicht nur Kollegen.",
  "Let it take mail from the devices' inside addresses only.":
    "Lassen Sie es Mails nur von den internen Adressen der Geräte annehmen.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "Es gibt Mails mit Zertifikat oder OAuth weiter, sodass die Adresse des Büros wechseln darf.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "Es bewahrt Mails auf, solange der Weg nach außen gestört ist, und sein Protokoll zeigt, wer was gesendet hat; halten Sie es aktuell.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Wo viel davon abhängt, stellen Sie zwei unter einem Namen auf, jedes mit eigenem Recht zum Weitergeben, und beobachten Sie ihre Warteschlangen.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Ihr Server ist dieses Relay schon; die Frage ist, wie er Mails weitergibt.",
  "It is one more server to look after.":
    "Es ist ein weiterer Server, der betreut werden muss.",
  "It speaks modern TLS in the old one's place.":
    "Es spricht modernes TLS anstelle des alten Geräts.",
  "The address changes and the device cannot sign in.":
    "Die Adresse wechselt, und das Gerät kann sich nicht anmelden.",
  "The address changes, and a password works only until basic authentication ends.":
    "Die Adresse wechselt, und ein Kennwort geht nur, bis die Standardauthentifizierung endet.",
  "The connector may have been created switched off; look that it is enabled.":
    "Der Connector wurde vielleicht ausgeschaltet angelegt; prüfen Sie, ob er eingeschaltet ist.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Eine neue Adresse beim Anbieter oder eine zweite Leitung, die einspringt, hält die Mails auf, bis die Regel geändert ist.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Ein Gerät, das IPv6 bevorzugt, verfehlt die Regel, denn sie kennt nur IPv4.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "Microsoft 365 kann eine Mail für einige Minuten aufschieben; der Absender muss es von selbst noch einmal versuchen, was viele Geräte nie tun.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Diese Mails gelten als Mails von außen: Die Filter prüfen sie, und unter „Gesendete Elemente“ steht keine Kopie.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Alles hinter dieser Adresse darf in Ihrem Namen senden: Lassen Sie auf Port 25 nur die Geräte hinaus.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "Von einem gemieteten Server in einer Cloud geht es nur mit einer eigenen Adresse und wo der Anbieter Port 25 hinauslässt.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "Es geht, aber eine Anmeldung mit OAuth ist sicherer, wo es sie gibt.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Es geht auch ohne Verschlüsselung, die Mails gehen dann unverschlüsselt durchs Internet.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "Es braucht kein Kennwort und erreicht alle, wenn die öffentliche Adresse fest ist.",
  "It needs no password and reaches everybody.":
    "Es braucht kein Kennwort und erreicht alle.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "Dieser Weg ist für Geräte, Programme und Server, nicht für das Postfach einer Person.",
  "The public address changes or is shared.":
    "Die öffentliche Adresse wechselt oder wird geteilt.",
  "Rules take IPv4 addresses only.": "Regeln nehmen nur IPv4-Adressen.",
  "It may not be used for bulk mail to the outside.":
    "Dieser Weg darf nicht für Massenmails nach außen benutzt werden.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Ohne seine Zwischenzertifikate gilt das Zertifikat nichts.",
  "Renew it in time, with the same name.":
    "Erneuern Sie es rechtzeitig, mit demselben Namen.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "Die Domäne des Zertifikats muss eine akzeptierte Domäne nur dieser Organisation sein.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "Geräte und Mailprogramme können kaum je ein eigenes Zertifikat zeigen.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Ein Zertifikat wird nur mit TLS 1.2 oder neuer gezeigt.",
  "It does not depend on the public address.":
    "Es hängt nicht von der öffentlichen Adresse ab.",
};
