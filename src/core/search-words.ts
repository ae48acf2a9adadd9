/** The words of a text as a search compares them: without endings, and with one word for what people call by many. */

/** Several words that name one thing; `said` stands in their place. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\be-?mails?\b/g, "mail"],
  // No office, and no number.
  [/\b(?:microsoft|office|m|o) ?365\b/g, "microsoft"],
  [/\b(?:sign|log)(?:s|ed|ing|ged|ging)?[- ]?(?:in|on)\b/g, "signin"],
  [/\bbasic (?:auth(?:entication)?|sign-?in)\b/g, "password basicauth"],
  [/\bsmtp auth\b|\bauthenticated smtp\b/g, "smtpauth signin"],
  [/\bmodern auth(?:entication)?\b|\boauth ?2?(?:\.0)?\b/g, "oauth"],
  [/\bmulti-?function\b/g, "device"],
  [/\b(?:block|black|deny)[- ]?list(?:s|ed|ing)?\b/g, "blocklist"],
  [/\bde-?list(?:ed|ing)?\b/g, "blocklist removal"],
  [/\b(?:two|multi|second)[- ]factor\b|\b[2m]fa\b/g, "mfa"],
  [/\breverse (?:dns|name)\b|\bptr\b/g, "reversename"],
  [/\bhigh volume\b|\bhve\b/g, "highvolume"],
  [/\bsend(?:ing)? as\b/g, "sendas"],
  [
    /\b(?:without|no|ohne|not) (?:an? |any |eine |its )?(?:signin|anmeldung|password|passwort)\b/g,
    "nosignin signin",
  ],
  [/\bip[- ]?add?ress(?:e|es|en)?\b/g, "address"],
  [/\bdirect[- ]send\b/g, "directsend"],
  [/\b(?:never|did not|didnt|not) sen[dt]\b/g, "notsent"],
  [/\bshared mailbox(?:es)?\b/g, "mailbox"],
  [/\bout of office\b|\bautomatic repl(?:y|ies)\b/g, "autoreply"],
];

/** One line a thing: the word that stands for all, then what else it is called, in German too. */
const SAME = `
device printer scanner copier photocopier mfp fax drucker kopierer scannen scan scanning geraet gerat multifunktionsgerat
mail message letter nachricht nachrichten
program app application software script erp crm website programm anwendung
password passwort kennwort kennworter passworter credentials
refuse reject deny denied decline bounce zuruckgewiesen abgelehnt abgewiesen lehnt ablehnen
outside external externally extern customer supplier kunde kunden lieferant lieferanten
colleague internal internally inside staff kollege kollegen intern
recipient receiver addressee empfanger
sender absender
large big huge size mb larger gross grosse anhang attachment attachments
full quota voll
spam junk unwanted unsolicited
limit maximum rate throttle throttled grenze limitierung
delay delayed late slow slowly slower slows later verzogert langsam
wait waiting warten
encrypt encryption encrypted tls ssl starttls verschlusselung verschlusselt
certificate cert zertifikat
bulk newsletter mass marketing rundschreiben
licence license licensed lizenz
mailbox inbox postfach
account konto
address ip adresse adressen
domain domane domanen
block blocked blocking gesperrt sperre blockiert
restrict restricted restriction
fix repair mend solve beheben reparieren
loop circle circles schleife
signature sign signed dkim signatur
office branch site buro standort
end expire retire retirement deprecated deprecation ablauf ende enden endet
old outdated obsolete alt veraltet
connector connectors rule rules regel konnektor
add enter hinzufugen eintragen
send sending sent senden schicken versenden verschicken
signin anmeldung anmelden anmeldet einloggen
deliver delivery zustellung zustellen zugestellt liefern
new neu neue neuen neuer neues
try trying attempt versucht versuchen versuch
change changes changed andern geandert anderung wechsel wechseln
need needs require required braucht brauchen benotigt
test check prufen testen
group list verteiler gruppe
typo misspelt misspelled mistyped tippfehler
server host
provider isp anbieter
ipv6 v6
update upgrade patch firmware aktualisieren
settings setting einstellung einstellungen configure configuration configured einrichten
avoid prevent verhindern vermeiden
fake spoof spoofed spoofing forged pose impersonate gefalscht misuse misused hacked compromised
`;

const STOP = new Set(
  `a an and any are as at be been but by can cannot could did do does for from get got had has have how i if in into is it its
let may me might must my need no not of on one only or our out please shall she should so some than that the their them then
there they this to too up us use used want was way we were what when where which while who why will with without would you your
mean means meaning happen happens today tomorrow yesterday bedeutet wegen ab passiert heisst
all also again just about more most much many very now still after before because between
long until lange
der die das den dem des ein eine einen einem einer und oder nicht kein keine ist sind war wird werden wurde kann konnen muss
mussen soll sollen wie was warum wann wer wo wieso weshalb mit ohne von vom zu zum zur fur auf aus bei in im an am es er sie wir
ich mein meine meinen unser unsere unseren ihr ihre man sich noch auch nur wenn dann dass als um hat haben habe darf mehr mich mir
kommt gibt geht tun machen`.split(/\s+/),
);

/** Words that need no putting right, whether they matter or not. */
export const KNOWN_WORDS: readonly string[] = [...STOP, ...SAME.split(/\s+/)];

/** Only words that matter, in their order; a number of a reply stays whole. */
export function searchWords(text: string): readonly string[] {
  const plain = PHRASES.reduce(
    (said, [phrase, word]) => said.replace(phrase, word),
    folded(text),
  );
  return (plain.match(/\d+(?:\.\d+)+|[a-z0-9]+/g) ?? []).flatMap((word) => {
    if (STOP.has(word)) return [];
    const stem = stemOf(word);
    return stem.length < 2 ? [] : [CALLED.get(stem) ?? stem];
  });
}

/** Lower case, and letters without their marks. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019']s?\b/g, "");
}

/** The commonest English endings; what is left need not be a word, as long as it is the same for all of its forms. */
function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const single = word
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/, "")
    .replace(/(?<![sui])s$/, "");
  return single
    .replace(/(?<=\w{4})(?:ing|ed)$/, "")
    .replace(/([bdgmnprt])\1$/, "$1")
    .replace(/(?<=\w{3})e$/, "");
}

const CALLED: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.split(" ").map(stemOf);
      return [first, ...others].map((word) => [word, first] as const);
    }),
);
