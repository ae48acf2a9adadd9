/** What a search is made of, in every language that the desk understands: German, Spanish, French, Italian, Dutch, Portuguese, Polish. */

/** The order itself; "find out why …" and its like tell of something instead. */
const ORDER = [
  "find|search(?: for)?|look up",
  "finde|suchen?(?: nach)?",
  "buscar?|busque",
  "(?:re)?cherche[rz]?",
  "cerca(?:re)?",
  "zoek(?:en)?(?: naar)?",
  "procurar|procure|pesquisar|pesquise",
  "znajd[źz]|szukaj|wyszukaj",
].join("|");
const NO_ORDER =
  "out|why|heraus|warum|wieso|weshalb|por ?qu[eéê]|pourquoi|à|perché|di|uit|waarom|dlaczego|czemu";

export const FIND = new RegExp(
  `^(?:${ORDER})\\s+(?!(?:${NO_ORDER})(?!\\p{L}))(?<words>\\S.*)$`,
  "iu",
);

export const OPEN_CASES = new RegExp(
  `^(?:${[
    "(?:(?:show|list)\\s+)?(?:all\\s+)?(?:the\\s+)?open cases",
    "(?:alle )?offenen? f(?:ä|ae?)lle",
    "(?:todos los )?casos abiertos",
    "(?:tous les )?dossiers ouverts",
    "(?:tutti i )?casi aperti",
    "(?:alle )?open meldingen",
    "(?:todos os )?casos abertos",
    "(?:wszystkie )?otwarte zg[łl]oszenia",
  ].join("|")})[.!?]?$`,
  "iu",
);

export const OPEN =
  /^(?:open|offene?n?|abiert[ao]s?|ouverte?s?|apert[aeio]|abert[ao]s?|otwart[aey])$/u;
export const MINE =
  /^(?:mine|my|meine|mis|míos|mes|miens|miei|mijn|meus|moje)$/u;
export const FROM = /^(?:from|sender|by|von):?$/u;
/** These are part of many a name, and "de" is an article in Dutch: they say whose only before an address or a domain. */
export const FROM_ADDRESS = /^(?:de|da|van|od):?$/u;

/** Words that only say what kind of thing the next one is. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    "all case cases the with code domain address text about to recipient",
    "fall fälle falle faelle alle nach domäne domaene adresse",
    "caso casos el los todos código codigo dominio dirección direccion",
    "dossier dossiers le les tous domaine",
    "casi i tutti codice indirizzo",
    "melding meldingen het domein adres",
    "os domínio endereço endereco",
    "zgłoszenie zgłoszenia zgloszenie zgloszenia wszystkie kod domena",
    "de da van od",
  ]
    .join(" ")
    .split(" "),
);
