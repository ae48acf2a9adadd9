import type { SaidElsewhere } from "./said-elsewhere.ts";

export const GERMAN: SaidElsewhere = [
  [
    /wie (?:funktioniert|geht) (?:das|du)(?: hier)?|was du (?:alles )?(?:machst|kannst|tust)/,
    "what can you do",
  ],
  [
    /meine daten (?:bitte )?(?:löschen|loeschen|entfernen)|(?:lösche?|löschen sie|vergiss|vergessen sie)(?: bitte)?(?: alle)? (?:meine daten|meine fälle|alles(?:,? was (?:du|sie|ihr))? über mich(?: (?:gespeichert haben|gespeichert hast|wisst|wissen|weißt))?|mich)|alles über mich (?:bitte )?(?:löschen|entfernen)|meine daten (?:\w{1,10} )?(?:gelöscht|entfernt) (?:werden|haben)/,
    "delete my data",
  ],
  [
    /(?:zeige?|zeigen sie)(?: mir)?(?: bitte)? meine (?:gespeicherten |persönlichen )daten|meine daten (?:bitte )?(?:exportieren|herunterladen|anzeigen|zeigen)|(?:exportiere|zeige?|zeigen sie)(?: mir)?(?: alle)? meine daten|was (?:weißt du|wissen sie|speicherst du|speichern sie) über mich|welche (?:daten|informationen) (?:hast du|haben sie|habt ihr|speicherst du|speichern sie|sind|gibt es)(?: alle)? (?:über|von|zu) (?:mich|mir)(?: gespeichert)?|(?:kopie|auszug) (?:von )?meiner daten/,
    "export my data",
  ],
  [
    /stumm(?:schaltung)? (?:aus|aufheben)|wieder erinnern|nicht mehr stumm|(?:benachrichtigungen|erinnerungen|meldungen|hinweise) (?:bitte )?wieder (?:ein|an|einschalten|anschalten|aktivieren)|(?:erinnere|benachrichtige) mich wieder/,
    "unmute",
  ],
  [
    /stumm ?schalten|stumm|(?:keine|schick(?:e|en)?(?: sie)? mir keine|hör auf,? mir(?: ständig)?) (?:erinnerungen|nachrichten|benachrichtigungen|hinweise|meldungen)(?: mehr)?(?: (?:bitte|schicken|senden|zu schicken))?|(?:benachrichtigungen|erinnerungen|hinweise) (?:bitte )?(?:aus|ausschalten|abschalten|abstellen)|hör(?:en sie)? auf,? mir zu schreiben|schreib mir nicht mehr|sei still/,
    "mute",
  ],
  [
    /(?:mit )?(?:'?nem |einem |einer |jemandem vom |jemandem von der |jemandem aus der |dem |der )?(?:echten |richtigen )?(?:menschen|person|kollegen|kollegin|mitarbeiter|mitarbeiterin|jemandem|jemanden|jemand|helpdesk|support|techniker|ansprechpartner|it)(?: (?:vom|von der|aus der|in der|im) (?:it|helpdesk|support|edv))? (?:sprechen|reden|schreiben|verbinden|telefonieren)|helpdesk einschalten|(?:kann|könnte|soll|kannst) (?:mich |sich )?(?:bitte |mal )?(?:jemand|einer|eine kollegin|ein kollege|ein mitarbeiter|ein mensch)(?: (?:vom|von der|aus der|in der) (?:it|helpdesk|support|edv))?(?: (?:bei mir|mich|bitte|mal)){0,2} (?:anrufen|zurückrufen|melden|kontaktieren)|(?:gib|geben sie|verbinde|verbinden sie|hol|holen sie) (?:mir |mich )?(?:bitte )?(?:mit )?(?:einen? |einem |einer |dem |der )?(?:echten? |richtigen? )?(?:menschen|person|mitarbeiter|kollegen|helpdesk|support)|(?:bitte )?um rückruf|(?:habe|hatte|hätte) (?:ich )?(?:gerne? |bitte )(?:einen? )?(?:ansprechpartner|menschen|mitarbeiter)|^(?:einen? )?ansprechpartner$|(?:ruft?|rufen sie) mich (?:bitte )?(?:an|zurück)/,
    "talk to a person",
  ],
  [
    /^(?:einen? )?(?:echte[nr]? |richtige[nr]? )?(?:mensch|menschen|person|mitarbeiter|mitarbeiterin|kollege|kollegin|support)$/,
    "human",
  ],
  [
    /abbrechen|^abbruch$|vergiss es|vergessen sie es|hat sich (?:schon |inzwischen |von selbst )?erledigt|schließen|(?:schließ|schließe|schließen sie|beende|beenden sie|storniere|stornieren sie) (?:bitte )?(?:den |meinen |meine |das |die )?(?:fall|vorgang|ticket|anfrage|meldung)|(?:zieh|ziehe|ziehen sie) (?:bitte )?(?:den |meinen |meine |das |die )?(?:fall|vorgang|ticket|anfrage|meldung) zurück|(?:den |meinen |meine |das |die )?(?:fall|vorgang|ticket|anfrage|meldung) (?:bitte )?(?:schließen|zurückziehen|stornieren|abbrechen)|(?:ich )?brauche? (?:ich )?(?:das |es |dich |keine hilfe |ihre hilfe |deine hilfe )?(?:nicht )?mehr|nicht mehr nötig|lass(?:en sie)? (?:es )?(?:gut sein|sein)|(?:fall|vorgang|ticket|anfrage) kann (?:geschlossen|zugemacht) werden/,
    "cancel",
  ],
  [
    /(?:es |das |alles |mail |e-mail |der scanner |der drucker |das scannen )?(?:geht|funktioniert|klappt|läuft|tut)(?: (?:jetzt|nun|wieder))(?: (?:jetzt|nun|wieder|alles|alle|einwandfrei|gut|super|prima|normal)){0,3}(?! nicht)|(?:mails?|e-mails?|scans|nachrichten) (?:kommen|gehen|kommt|geht) (?:jetzt|nun|wieder|jetzt wieder|nun wieder)(?: (?:an|durch|raus))?|(?:jetzt|nun) (?:geht|klappt|läuft|funktioniert) (?:es|das|alles)(?: wieder)?|(?:(?:das )?problem |alles )?(?:ist )?(?:erledigt|gelöst|behoben)/,
    "it works now",
  ],
  [
    /(?:zeige? (?:mir )?)?meine (?:offenen )?(?:fälle|vorgänge|tickets|anfragen)|wie ist der stand|stand der dinge|was gibt(?: es|'s|s) neues|gibt es neuigkeiten|gibt(?: es|'s|s) (?:schon )?(?:etwas|was) neues/,
    "my cases",
  ],
  [
    /was (?:kannst du|können sie)(?: alles)?(?: tun)?|was kann ich hier (?:machen|tun|fragen)|wozu bist du (?:da|gut)|was machst du(?: hier)?|hilf mir|hilfe/,
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
  [
    /welche[rns]? (?:weg|methode|art|möglichkeit|verfahren)|(?:was|welches) ist (?:der|die|das) beste (?:weg|methode|art|möglichkeit|verfahren|lösung)/,
    "which way",
  ],
  [
    /wie (?:soll|sollen|sollte|sollten|kann|können|muss|müssen|lasse)|wie \w{2,8}(?= (?:der|die|das|unser|unsere|ein|eine|mein|meine|wir|ich|man)\b)/,
    "which way",
    /senden|verschicken|versenden|mailen|schicken/,
  ],
  [/scannen (?:to|an|per|in eine) (?:e-?)?mail/, "scan to mail"],
  [
    /was (?:muss|soll|kann|trage|gebe) (?:ich|man|wir)(?= (?:am|an|bei|beim|auf|im) .{1,40} (?:eintragen|eingeben|einstellen|ein)$)/,
    "settings for",
  ],
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
    /kam (?:als unzustellbar )?zurück|kommt (?:immer )?zurück|kommen zurück|kamen zurück|zurückgekommen|unzustellbar\w{0,20}|nicht (?:zugestellt|angekommen|an)|kam nicht an|(?:wurde |wird )?(?:abgewiesen|abgelehnt|zurückgewiesen)|nicht (?:mehr )?(?:senden|scannen|mailen|schicken|verschicken)|(?:sendet|scannt|mailt|verschickt) (?:nicht|nichts|keine)/,
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
  [
    /mein(?:e[mrns]?)? (?:fall|fälle|vorgang|ticket|tickets|anfrage|meldung)/,
    "my case",
  ],
];
