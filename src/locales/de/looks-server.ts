import type { Catalogue } from "../translate.ts";

/** What a mail server did when we knocked and spoke with it. */
export const looksServer: Catalogue = {
  "The certificate that {} shows here comes from “{}”, who does not sign for Microsoft: something on the way opens the connection.":
    "Das Zertifikat, das {1} hier zeigt, stammt von „{2}“ und nicht von einem Aussteller für Microsoft: Etwas auf dem Weg öffnet die Verbindung.",
  "{} shows a certificate that is in order, signed by “{}”.":
    "{1} zeigt ein Zertifikat, das in Ordnung ist, signiert von „{2}“.",
  "{} shows a certificate here, but {}.":
    "{1} zeigt hier ein Zertifikat, aber {2}.",
  "its certificate has expired": "sein Zertifikat ist abgelaufen",
  "its certificate is not valid yet": "sein Zertifikat ist noch nicht gültig",
  "its certificate is for another name":
    "sein Zertifikat gilt für einen anderen Namen",
  "its certificate is signed by itself": "sein Zertifikat ist selbst signiert",
  "nobody we trust has signed its certificate":
    "niemand, dem wir vertrauen, hat sein Zertifikat signiert",
  "it does not send the certificates between its own and the root":
    "es fehlen die Zertifikate zwischen dem eigenen und dem Stammzertifikat",
  "{} does not say what time it is.": "{1} sagt nicht, wie spät es ist.",
  "Our clock and that of {} show the same time.":
    "Unsere Uhr und die von {1} zeigen dieselbe Zeit.",
  "Our clock is {} seconds ahead of that of {}.":
    "Unsere Uhr geht {1} Sekunden vor gegenüber der von {2}.",
  "Our clock is {} seconds behind that of {}.":
    "Unsere Uhr geht {1} Sekunden nach gegenüber der von {2}.",
  "before its greeting": "vor der Begrüßung",
  "after EHLO": "nach EHLO",
  "during the envelope": "während des Umschlags",
  "after STARTTLS": "nach STARTTLS",
  "in the TLS handshake": "im TLS-Handshake",
  "after EHLO inside TLS": "nach EHLO in TLS",
  "{}, before its greeting: {}.": "{1}, vor der Begrüßung: {2}.",
  "{}, after EHLO: {}.": "{1}, nach EHLO: {2}.",
  "{}, during the envelope: {}.": "{1}, während des Umschlags: {2}.",
  "{}, after STARTTLS: {}.": "{1}, nach STARTTLS: {2}.",
  "{}, in the TLS handshake: {}.": "{1}, im TLS-Handshake: {2}.",
  "{}, after EHLO inside TLS: {}.": "{1}, nach EHLO in TLS: {2}.",
  "{} asked us to come back later: {}.":
    "{1} hat uns gebeten, später wiederzukommen: {2}.",
  "{} asked us to come back later, so we leave it alone for ten minutes.":
    "{1} hat uns gebeten, später wiederzukommen, also lassen wir den Server zehn Minuten in Ruhe.",
  "{} turned us away at the door: {}.":
    "{1} hat uns gleich am Eingang abgewiesen: {2}.",
  "{} refused to go on ({}): {}.": "{1} wollte nicht weitermachen ({2}): {3}.",
  "TLS works ({}).": "TLS funktioniert ({1}).",
  "TLS works ({}), but {}.": "TLS funktioniert ({1}), aber {2}.",
  "It does not offer TLS from here.":
    "Von hier aus bietet der Server kein TLS an.",
  "{}: It does not offer TLS from here.":
    "{1}: Von hier aus bietet der Server kein TLS an.",
  "TLS was not tried.": "TLS wurde nicht probiert.",
  "{}: TLS was not tried.": "{1}: TLS wurde nicht probiert.",
  "It offers TLS, but then refuses it: “{}”.":
    "Der Server bietet TLS an, lehnt es dann aber ab: „{1}“.",
  "{}: It offers TLS, but then refuses it: “{}”.":
    "{1}: Der Server bietet TLS an, lehnt es dann aber ab: „{2}“.",
  "TLS does not come up: {}.": "TLS kommt nicht zustande: {1}.",
  "{}: TLS does not come up: {}.": "{1}: TLS kommt nicht zustande: {2}.",
  "the server closed the connection":
    "der Server hat die Verbindung geschlossen",
  "the connection was cut": "die Verbindung wurde getrennt",
  "the server said nothing in the time we wait":
    "der Server hat in der Zeit, die wir warten, nichts gesagt",
  "the server answered so slowly that no whole answer came":
    "der Server hat so langsam geantwortet, dass keine ganze Antwort kam",
  "the server sent far more than an answer, so we stopped":
    "der Server hat weit mehr als eine Antwort gesendet, also haben wir aufgehört",
  "what answered does not speak SMTP": "was geantwortet hat, spricht kein SMTP",
  "we stopped looking": "wir haben die Prüfung abgebrochen",
  "the server took too long": "der Server hat zu lange gebraucht",
  "the server speaks no HTTP": "der Server spricht kein HTTP",
  "the server sent far more than a policy":
    "der Server hat weit mehr als eine Richtlinie gesendet",
  "the answer broke off": "die Antwort brach ab",
  "the server stayed silent in the TLS handshake":
    "der Server blieb im TLS-Handshake stumm",
  "the server closed the connection during the TLS handshake":
    "der Server hat die Verbindung im TLS-Handshake geschlossen",
  "the connection was cut during the TLS handshake":
    "die Verbindung wurde im TLS-Handshake getrennt",
  "what came back is not TLS": "was zurückkam, ist kein TLS",
  "the server wants a TLS version older than we go down to here":
    "der Server will eine ältere TLS-Version, als wir hier zulassen",
  "the server takes none of the TLS versions that we offer":
    "der Server nimmt keine der TLS-Versionen, die wir anbieten",
  "the TLS handshake failed ({})": "der TLS-Handshake ist gescheitert ({1})",
  "{} does not say which address it sees us come from.":
    "{1} sagt nicht, von welcher Adresse wir dort ankommen.",
  "Microsoft answered “Hello [{}]” to us; we share the sender's way out.":
    "Microsoft hat uns „Hello [{1}]“ geantwortet; wir gehen auf demselben Weg hinaus wie der Absender.",
  "{} greets: “{}”.": "{1} grüßt: „{2}“.",
  "{} refused the connection to port {}.":
    "{1} hat die Verbindung zu Port {2} abgelehnt.",
  "{} did not answer on port {} within {} seconds.":
    "{1} hat auf Port {2} innerhalb von {3} Sekunden nicht geantwortet.",
  "The connection to {} port {} was cut at once.":
    "Die Verbindung zu {1} Port {2} wurde sofort getrennt.",
  "There is no way from here to {} port {}.":
    "Von hier führt kein Weg zu {1} Port {2}.",
  "None of the ports to Microsoft 365 could be tried from here.":
    "Von hier ließ sich keiner der Ports zu Microsoft 365 probieren.",
  "No port to Microsoft 365 that we tried is open from here.":
    "Von hier ist keiner der probierten Ports zu Microsoft 365 offen.",
  "A connection to Microsoft 365 came up on {}.":
    "Eine Verbindung zu Microsoft 365 gelang auf {1}.",
  "No port to Microsoft 365 that we tried is shut from here.":
    "Von hier ist keiner der probierten Ports zu Microsoft 365 zu.",
  "No connection to Microsoft 365 came up on {}.{}":
    "Keine Verbindung zu Microsoft 365 gelang auf {1}.{2}",
  " Microsoft 365 itself takes no mail on port 465.":
    " Microsoft 365 selbst nimmt auf Port 465 keine Mails an.",
  "port {}": "Port {1}",
  "ports {} and {}": "den Ports {1} und {2}",
  "ports {} and {} and {}": "den Ports {1}, {2} und {3}",
  "{} gave no answer that says anything about relaying.":
    "{1} hat keine Antwort gegeben, die etwas über Relay sagt.",
  "For a recipient outside of your organisation: {}":
    "Für einen Empfänger außerhalb Ihrer Organisation: {1}",
  "For a recipient inside of your organisation: {}":
    "Für einen Empfänger innerhalb Ihrer Organisation: {1}",
  "{} accepted it: {}": "{1} hat zugestimmt: {2}",
  "{} refused it: {}": "{1} hat abgelehnt: {2}",
  "{} put it off: {}": "{1} hat aufgeschoben: {2}",
  "That does not prove delivery yet.": "Das beweist noch keine Zustellung.",
  "In plain, without TLS, it answered “{}”.":
    "Unverschlüsselt, ohne TLS, hat der Server „{1}“ geantwortet.",
  "{} offers STARTTLS here.": "{1} bietet hier STARTTLS an.",
  "{} answers here without offering STARTTLS: {}.":
    "{1} antwortet hier, ohne STARTTLS anzubieten: {2}.",
  "it offers nothing": "angeboten wird nichts",
  "{} answers here without offering STARTTLS.":
    "{1} antwortet hier, ohne STARTTLS anzubieten.",
  "{}, port {},": "{1}, Port {2},",
  "{}, port {}, answers from here. {}":
    "{1}, Port {2}, antwortet von hier aus. {3}",
  "It offers signing in once TLS is up.":
    "Die Anmeldung wird angeboten, sobald TLS steht.",
  "Before TLS it offers signing in too.":
    "Auch vor TLS wird die Anmeldung angeboten.",
  "Before TLS it does not offer signing in.":
    "Vor TLS wird keine Anmeldung angeboten.",
  "Inside TLS {} offers {}. {}": "In TLS bietet {1} an: {2}. {3}",
  "no AUTH at all": "gar kein AUTH",
  "A connection from here to {}, port {}, came up.":
    "Eine Verbindung von hier zu {1}, Port {2}, gelang.",
  "{} does not answer from here: something on the way swallows the packets.":
    "{1} antwortet von hier aus nicht: Etwas auf dem Weg verschluckt die Pakete.",
  "The connection from here to {} is refused.":
    "Die Verbindung von hier zu {1} wird abgelehnt.",
  "The connection from here to {} is cut as soon as it stands.":
    "Die Verbindung von hier zu {1} wird getrennt, sobald sie steht.",
  "No TLS version came up with {}.": "Keine TLS-Version kam zustande mit {1}.",
  "{} takes TLS {}.": "{1} nimmt TLS {2}.",
  "{} takes TLS {} and {}.": "{1} nimmt TLS {2} und {3}.",
  "{} takes TLS {}. Whether it takes TLS {} could not be seen.":
    "{1} nimmt TLS {2}. Ob auch TLS {3} geht, war nicht zu sehen.",
  "{} takes TLS {}. Whether it takes TLS {} or {} could not be seen.":
    "{1} nimmt TLS {2}. Ob auch TLS {3} oder {4} geht, war nicht zu sehen.",
  "{} takes TLS {} and {}. Whether it takes TLS {} could not be seen.":
    "{1} nimmt TLS {2} und {3}. Ob auch TLS {4} geht, war nicht zu sehen.",
  "{} takes TLS {} and {}. Whether it takes TLS {} or {} could not be seen.":
    "{1} nimmt TLS {2} und {3}. Ob auch TLS {4} oder {5} geht, war nicht zu sehen.",
};
