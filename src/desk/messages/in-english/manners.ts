/** Politeness around a request, without accents, in every language that the desk understands. */

const WORDS = [
  // English
  "sorry please pls plz plse pleas kindly hi hey hello ok okay so well oh ah yes yeah yep great perfect super thanks thank you thx cheers mate m8 bot there all everyone team sir just then",
  // German
  "bitte bite hallo moin ja jo also danke dankeschon schon mal doch einfach",
  // French
  "bonjour salut merci oui svp stp d'accord",
  // Spanish, Italian, Portuguese
  "hola gracias vale ciao buongiorno grazie prego ola obrigado obrigada",
  // Dutch, Polish
  "hoi aub alsjeblieft alstublieft bedankt graag czesc prosze dziekuje dzieki tak",
].join(" ");

const PHRASES = [
  "(?:i|we) (?:want|need|wish|have) to|(?:i|we) (?:would|'?d) (?:like|prefer|rather)(?: you)?(?: to)?|i'?d (?:like|rather|prefer)(?: you)?(?: to)?|(?:can|may) (?:you|u)|you (?:can|may|could)|could (?:you|u)|would you|will you",
  "ich (?:will|mochte|moechte|wurde gerne?)|(?:kannst|konntest|koenntest) du|(?:konnen|konnten|koennten|wurden) sie(?: mir)?",
  "je (?:veux|voudrais)|(?:peux-tu|pouvez-vous|pourriez-vous|tu peux)|s'?il (?:te|vous) plait",
  "(?:quiero|quisiera|me gustaria|puedes?|podrias?|por favor)",
  "(?:vorrei|voglio|puoi|potresti|potrebbe|per favore|per piacere)",
  "(?:quero|queria|gostaria de|pode|poderia|se faz favor)",
  "(?:ik wil|ik zou graag|kun je|kunt u|wil je)",
  "(?:chce|chcialbym|chcialabym|prosze o|czy moge|czy mozesz)",
].join("|");

const MANNERS = `(?:${PHRASES}|${WORDS.split(" ").join("|")})`;
const BEFORE = new RegExp(`^${MANNERS}(?:[\\s,;:.!]{1,9}|$)`, "u");
const BEHIND = new RegExp(`(?:^|[\\s,;:.!]{1,9})${MANNERS}$`, "u");

/** Each takes one word or phrase. */
const MOST = 8;

/** The request alone: 'hi, could you cancel that please' asks 'cancel that'. Empty where there is nothing but politeness. */
export function withoutManners(folded: string): string {
  let rest = folded;
  for (let turn = 0; turn < MOST; turn += 1) {
    const less = rest.replace(BEFORE, "").replace(BEHIND, "");
    if (less === rest) break;
    rest = less;
  }
  return rest;
}
