import type { Catalogue } from "../translate.ts";

/** Why Exchange or Graph gave no answer, or one that cannot be used. */
export const looksServices: Catalogue = {
  "Exchange answered {} with several objects of that name.":
    "Exchange hat auf {1} mit mehreren Objekten dieses Namens geantwortet.",
  "Exchange's answer to {} is not understood.":
    "Die Antwort von Exchange auf {1} ist nicht verständlich.",
  "Exchange's answer to {} is not complete{}":
    "Die Antwort von Exchange auf {1} ist nicht vollständig{2}",
  "Exchange answered {} with {}.": "Exchange hat auf {1} mit {2} geantwortet.",
  "Exchange refused {}: {}": "Exchange hat {1} abgelehnt: {2}",
  "Nothing was sent. {}": "Es wurde nichts gesendet. {1}",
  "Nothing was sent. Exchange was not reached ({}).":
    "Es wurde nichts gesendet. Exchange war nicht erreichbar ({1}).",
  "Exchange's answer did not arrive ({}).":
    "Die Antwort von Exchange ist nicht angekommen ({1}).",
  "Exchange does not let this identity run {}: a role is missing, or the cmdlet is not known there.":
    "Exchange lässt diese Identität {1} nicht ausführen: Eine Rolle fehlt, oder das Cmdlet ist dort nicht bekannt.",
  "The directory has no group of the configured id.":
    "Das Verzeichnis hat keine Gruppe mit der eingestellten ID.",
  "Graph's list of members is not understood.":
    "Die Mitgliederliste von Graph ist nicht verständlich.",
  "Graph's list of records is not understood.":
    "Die Liste der Einträge von Graph ist nicht verständlich.",
  "Microsoft lists no mail host for {}.":
    "Microsoft nennt keinen Mail-Host für {1}.",
  "Graph has nothing at that address.":
    "Graph hat unter dieser Adresse nichts.",
  "{} It takes {}.Read.All.": "{1} Nötig ist {2}.Read.All.",
  "Graph's answer is not understood.":
    "Die Antwort von Graph ist nicht verständlich.",
  "Graph's list is too long to be read.":
    "Die Liste von Graph ist zu lang zum Lesen.",
  "Graph's list goes on at an address that is not Graph's.":
    "Die Liste von Graph geht an einer Adresse weiter, die nicht zu Graph gehört.",
  "Graph does not hand that out: the tenant has no licence for it.":
    "Graph gibt das nicht heraus: Die Organisation hat dafür keine Lizenz.",
  "Graph does not let this identity read that: a permission is missing.":
    "Graph lässt diese Identität das nicht lesen: Eine Berechtigung fehlt.",
  "Graph answered with {}.": "Graph hat mit {1} geantwortet.",
  "not a request": "keine Anfrage",
  "no answer within {} s": "keine Antwort innerhalb von {1} s",
  "it was too late for it": "es war zu spät dafür",
  "the answer was too large": "die Antwort war zu groß",
  "the answer broke off ({})": "die Antwort brach ab ({1})",
  "Graph has no message trace here.":
    "Graph hat hier keine Nachrichtenablaufverfolgung.",
  "{} It takes ExchangeMessageTrace.Read.All.":
    "{1} Nötig ist ExchangeMessageTrace.Read.All.",
  "Graph's message trace is not understood.":
    "Die Nachrichtenablaufverfolgung von Graph ist nicht verständlich.",
  "No identity is set up for this.": "Dafür ist keine Identität eingerichtet.",
  "Entra gave no token.": "Entra hat kein Token ausgestellt.",
  "{} could not be reached ({}).": "{1} war nicht erreichbar ({2}).",
  "{} is busy and asks us to wait {} s.":
    "{1} ist ausgelastet und bittet uns, {2} s zu warten.",
  "{} did not accept our sign-in.":
    "{1} hat unsere Anmeldung nicht akzeptiert.",
  "{} is busy and asks us to wait.":
    "{1} ist ausgelastet und bittet uns zu warten.",
  "{} has a fault of its own ({}).": "{1} hat selbst eine Störung ({2}).",
};
