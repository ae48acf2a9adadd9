import type { SaidElsewhere } from "./said-elsewhere.ts";

export const DUTCH: SaidElsewhere = [
  [
    /(?:verwijder|wis|vergeet)(?: al)? (?:mijn gegevens|mij|mijn meldingen)|mijn gegevens (?:verwijderen|wissen)/,
    "delete my data",
  ],
  [
    /(?:exporteer|download|toon|laat)(?: al)? mijn gegevens(?: zien)?|mijn gegevens (?:exporteren|downloaden|tonen)|wat weet (?:je|u) (?:van|over) mij/,
    "export my data",
  ],
  [/herinneringen (?:weer )?aan|dempen (?:uit|opheffen)/, "unmute"],
  [/dempen|stil|geen herinneringen(?: meer)?/, "mute"],
  [
    /(?:met )?(?:een |iemand van de )?(?:echte? )?(?:mens|persoon|iemand|collega|medewerker|helpdesk|servicedesk) (?:spreken|praten|chatten)|helpdesk inschakelen|praten met (?:een )?(?:mens|persoon|iemand|collega|medewerker)/,
    "talk to a person",
  ],
  [
    /(?:het|dat|alles|de scanner|de printer) (?:werkt|doet het)(?! niet)(?: nu| weer)?|(?:is )?(?:opgelost|verholpen)/,
    "it works now",
  ],
  [/annuleren|annuleer|laat maar|sluit (?:de|mijn) melding/, "cancel"],
  [
    /mijn (?:open )?(?:meldingen|zaken|tickets)|hoe staat het ervoor|wat is de stand|is er nieuws|nog nieuws/,
    "my cases",
  ],
  [
    /help mij|hulp|wat kun(?:t u| je)(?: allemaal)?(?: doen)?|hoe werkt (?:dit|het)/,
    "help",
  ],
  [/(?:hartelijk )?(?:bedankt|dank (?:je|u)(?: wel)?)/, "thanks"],
  [/hallo|hoi|goede(?:morgen|middag|avond)/, "hello"],
  [/onderwerpen/, "topics"],
  [
    /vergelijk(?:en|ing)?|verschil(?:len)? tussen|alle (?:manieren|methoden)/,
    "compare",
  ],
  [/welke (?:manier|methode|weg|optie)/, "which way"],
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
  [/termijnen|termijn|tijdlijn|planning/, "deadline"],
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
];
