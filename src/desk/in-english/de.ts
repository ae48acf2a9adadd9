import type { SaidElsewhere } from "./said-elsewhere.ts";

export const GERMAN: SaidElsewhere = [
  [
    /meine daten (?:bitte )?(?:löschen|loeschen|entfernen)|(?:lösche?|löschen sie|vergiss|vergessen sie)(?: bitte)?(?: alle)? (?:meine daten|meine fälle|alles über mich|mich)/,
    "delete my data",
  ],
  [
    /meine daten (?:bitte )?(?:exportieren|herunterladen|anzeigen|zeigen)|(?:exportiere|zeige?|zeigen sie)(?: mir)?(?: alle)? meine daten|was (?:weißt du|wissen sie|speicherst du|speichern sie) über mich/,
    "export my data",
  ],
  [
    /stumm(?:schaltung)? (?:aus|aufheben)|wieder erinnern|nicht mehr stumm/,
    "unmute",
  ],
  [/stumm ?schalten|stumm|keine erinnerungen(?: mehr)?|sei still/, "mute"],
  [
    /(?:mit )?(?:einem |einer |jemandem vom |dem )?(?:echten |richtigen )?(?:menschen|person|kollegen|kollegin|mitarbeiter|mitarbeiterin|jemandem|jemanden|helpdesk|support) (?:sprechen|reden|schreiben|verbinden)|helpdesk einschalten/,
    "talk to a person",
  ],
  [/(?:ein |einen )?(?:echter |echten )?(?:mensch|menschen) bitte/, "human"],
  [
    /abbrechen|abbruch|vergiss es|vergessen sie es|hat sich erledigt|schließen|fall schließen/,
    "cancel",
  ],
  [
    /(?:es |das |alles |mail |e-mail |der scanner |der drucker |das scannen )?(?:geht|funktioniert|klappt|läuft) (?:jetzt|nun|wieder|jetzt wieder|nun wieder)(?! nicht)|(?:ist )?(?:erledigt|gelöst|behoben)/,
    "it works now",
  ],
  [
    /(?:zeige? (?:mir )?)?meine (?:offenen )?(?:fälle|vorgänge|tickets|anfragen)|wie ist der stand|stand der dinge|was gibt es neues|gibt es neuigkeiten|gibt es (?:etwas|was) neues/,
    "my cases",
  ],
  [
    /was (?:kannst du|können sie)(?: alles)?(?: tun)?|wie funktioniert das(?: hier)?|hilf mir|bitte (?:um )?hilfe|hilfe bitte/,
    "help",
  ],
  [
    /(?:vielen |besten |herzlichen )?dank(?:eschön)?|danke(?: schön| sehr| dir| ihnen)?/,
    "thanks",
  ],
  [/guten (?:morgen|tag|abend)|moin|servus|grüß gott|hallo/, "hello"],
  [/themen|welche themen(?: gibt es)?/, "topics"],
  [
    /vergleiche?n?|vergleich|gegenüberstellung|unterschiede? zwischen|alle (?:wege|methoden|möglichkeiten)/,
    "compare",
  ],
  [/welche[rns]? (?:weg|methode|art|möglichkeit|verfahren)/, "which way"],
  [
    /wie (?:soll|sollen|sollte|sollten|kann|können|muss|müssen|lasse)/,
    "which way",
    /senden|verschicken|versenden|mailen|schicken/,
  ],
  [/scannen (?:to|an|per|in eine) (?:e-?)?mail/, "scan to mail"],
  [
    /(?:die |welche )?einstellungen? (?:für|von|vom|am|an|bei|beim|des|der)/,
    "settings for",
  ],
  [/einrichten|konfigurieren|einstellen/, "set up"],
  [
    /(?:weg|los) von (?:der )?(?:basic auth(?:entication)?|passwörtern|passwort|standardauthentifizierung|smtp auth)|umstieg|umstellung|umstellen|ablösen|migrieren/,
    "migrate",
  ],
  [
    /vorbeugen|verhindern|vermeiden|nie wieder|nicht wieder (?:passiert|passieren|vorkommt|geschieht)/,
    "prevent",
  ],
  [
    /(?:bis )?wann/,
    "when do passwords end",
    /passwört|passwort|kennwört|kennwort|basic|smtp auth/,
  ],
  [/fristen|frist|zeitplan|stichtag/, "deadline"],
  [
    /(?:code)?beispiele? (?:für|in|mit)|beispielcode (?:für|in|mit)/,
    "sample in",
  ],
  [
    /kam (?:als unzustellbar )?zurück|kommt (?:immer )?zurück|kommen zurück|kamen zurück|zurückgekommen|unzustellbar|nicht (?:zugestellt|angekommen|an)|kam nicht an|(?:wurde |wird )?(?:abgewiesen|abgelehnt|zurückgewiesen)|nicht (?:mehr )?(?:senden|scannen|mailen|schicken|verschicken)|(?:sendet|scannt|mailt|verschickt) (?:nicht|nichts|keine)/,
    "bounced",
  ],
  [
    /(?:kann|können) (?:nicht|keine|nichts)/,
    "bounced",
    /senden|scannen|mailen|schicken/,
  ],
  [/drucker|kopierer|multifunktionsgerät|gerät/, "printer"],
  [/programm|anwendung|webseite/, "program"],
  [/kunden?|lieferanten?/, "customer"],
  [/kollegen|kollegin|kollege|intern/, "colleague"],
];
