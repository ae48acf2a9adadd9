import type { SaidElsewhere } from "./said-elsewhere.ts";

export const DUTCH: SaidElsewhere = [
  [/hoe werkt (?:dit|het|je)/, "what can you do"],
  [
    /(?:verwijder|wis|vergeet)(?: al)? (?:mijn gegevens|mij|mijn meldingen|alles wat (?:je|u) (?:van|over) mij weet)|mijn gegevens (?:verwijderen|wissen)/,
    "delete my data",
  ],
  [
    /(?:exporteer|download|toon|laat)(?: al)? mijn gegevens(?: zien)?|mijn gegevens (?:exporteren|downloaden|tonen)|wat weet (?:je|u) (?:van|over) mij|welke (?:gegevens|data|informatie) (?:heb je|heeft u|bewaar je|bewaart u) (?:van|over) mij|kopie van mijn gegevens/,
    "export my data",
  ],
  [
    /(?:herinneringen|meldingen|berichten|notificaties) (?:weer )?aan(?:zetten)?|dempen (?:uit|opheffen)/,
    "unmute",
  ],
  [
    /dempen|stil|(?:geen|stuur (?:me |mij )?geen|stop met) (?:herinneringen|berichten|meldingen|notificaties)(?: meer)?(?: sturen)?|(?:herinneringen|meldingen|notificaties) uit(?:zetten)?/,
    "mute",
  ],
  [
    /(?:met )?(?:een |iemand van de )?(?:echte? )?(?:mens|persoon|iemand|collega|medewerker|helpdesk|servicedesk) (?:spreken|praten|chatten)|verbind me (?:met|door met) (?:een |de )?(?:mens|persoon|collega|medewerker|helpdesk)|^(?:een )?(?:echte? )?(?:mens|persoon|medewerker)$|kan iemand (?:van de (?:it|helpdesk|servicedesk) )?(?:mij|me) (?:even )?(?:bellen|terugbellen)|helpdesk inschakelen|praten met (?:een )?(?:mens|persoon|iemand|collega|medewerker)/,
    "talk to a person",
  ],
  [
    /(?:het|dat|alles|(?:de )?(?:scanner|printer)|nu) (?:werkt|doet het|lukt)(?! niet)(?: het)?(?: nu| weer| prima| goed){0,2}|(?:het )?probleem (?:is )?(?:opgelost|verholpen)|(?:is )?(?:opgelost|verholpen)/,
    "it works now",
  ],
  [
    /annuleren|annuleer|laat maar(?: zitten)?|(?:sluit|annuleer) (?:de|mijn|het|dit) (?:melding|verzoek|ticket|zaak)|hoeft niet meer|niet meer nodig|(?:ik heb )?(?:het|je|u|geen hulp) niet meer nodig/,
    "cancel",
  ],
  [
    /mijn (?:open )?(?:meldingen|zaken|tickets)|hoe staat het ervoor|wat is de stand|is er nieuws|nog nieuws/,
    "my cases",
  ],
  [
    /help mij|hulp|wat kun(?:t u| je)(?: allemaal)?(?: doen)?|waar(?:voor| ben je goed voor| dien je voor)/,
    "help",
  ],
  [/(?:hartelijk )?(?:bedankt|dank ?(?:je|u)(?: ?wel)?)/, "thanks"],
  [/hallo|hoi|hé|dag|goede(?:morgen|middag|avond)/, "hello"],
  [/onderwerpen/, "topics"],
  [
    /vergelijk(?:en|ing)?|verschil(?:len)? tussen|alle (?:manieren|methoden)/,
    "compare",
  ],
  [
    /wat is de beste (?:manier|methode|weg|optie)|welke (?:manier|methode|weg|optie)/,
    "which way",
  ],
  [
    /hoe (?:moet|moeten|kan|kunnen|laat)/,
    "which way",
    /versturen|verzenden|mailen|sturen/,
  ],
  [/scannen naar (?:e-?)?mail/, "scan to mail"],
  [/(?:de )?instellingen (?:voor|van|op)/, "settings for"],
  [/instellen|configureren/, "set up"],
  [
    /(?:weg|af) van (?:basic|wachtwoorden|smtp auth)|overstappen|migreren|migratie/,
    "migrate",
  ],
  [/voorkomen|vermijden|nooit meer/, "prevent"],
  [/(?:tot )?wanneer/, "when do passwords end", /wachtwoord|basic|smtp auth/],
  [/termijnen|termijn|tijdlijn/, "deadline", /wachtwoord|basic|smtp auth/],
  [/(?:code)?voorbeeld(?:en)? (?:voor|in|met)/, "sample in"],
  [
    /kwam(?:en)? terug|komt terug|komen terug|teruggekomen|onbestelbaar|niet (?:afgeleverd|bezorgd|aangekomen)|komt niet aan|geweigerd|niet (?:meer )?(?:versturen|verzenden|mailen|scannen)/,
    "bounced",
  ],
  [
    /(?:kan|kunnen) (?:niet|geen|niets)/,
    "bounced",
    /versturen|verzenden|mailen|scannen/,
  ],
  [/kopieerapparaat|apparaat/, "printer"],
  [/programma|applicatie|toepassing/, "program"],
  [/klant(?:en)?|leveranciers?|extern(?:e)?/, "customer"],
  [/collega(?:'s)?|intern(?:e)?/, "colleague"],
  [/mijn (?:melding|verzoek|ticket|zaak|aanvraag)/, "my case"],
];
