import { putRight } from "../../../core/slips.ts";

/**
 * Words with which a sentence may mean the opposite of what the rest of it says, or nothing yet: 'not', 'but', 'if', 'I hope',
 * without accents, in every language that the desk understands. Nothing is closed, deleted or handed over on such a sentence.
 */
const WORDS = [
  "not never none nothing neither nor without cannot but except if whether unless hope hopefully wish maybe perhaps hardly barely sometimes only until till when before still why how did partly almost nearly says said told asked tried thinks thought times",
  "nicht nich net nit keine? keinen keiner keinem nichts nix nie niemals ohne weder aber jedoch ausser wenn falls ob hoffe hoffentlich vielleicht manchmal nur bis bevor kaum noch warum wieso wie sagt sagte dachte dachten glaubte teilweise sobald",
  "ne pas jamais rien ni sans aucune? plus mais sauf quand seulement parfois toujours encore presque pourquoi comment espere dit pensais croyais fois",
  "nunca sin tampoco nada pero salvo excepto cuando espero como ojala dice dijo pensaba creia veces quizas? solo todavia aun casi",
  "non mai senza nemmeno neanche niente tranne se quando spero forse soltanto ancora quasi perche come dice pensavo credevo volte",
  "niet nie geen nooit zonder niks niets maar behalve als zodra hoop misschien soms alleen nog bijna waarom hoe zegt zei dacht",
  "nao nunca sem nem mas exceto quando espero talvez apenas ainda quase disse achei pensava vezes",
  "nie nigdy bez ani ale lecz oprocz jesli jezeli gdy kiedy nadzieje moze tylko nadal wciaz jeszcze prawie dlaczego jak mowi myslalem myslalam czasami",
]
  .join(" ")
  .split(" ");

/** 'No, delete my data' denies something else. */
const DOUBT = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...new Set(WORDS)].join("|")}|(?:no|si)(?!,)|(?:soll(?:te)?|muss|should|must|shall|dois|devo|debo|moet|sera) (?:ich|i|je|yo|io|eu|ik|que)|n'\\p{L}{1,20}|(?:do|does|did|is|was|are|were|ca|wo|would|should|could|has|have|had|ai)n'?t)(?![\\p{L}\\d])`,
  "u",
);

/** A question that goes without its mark. */
const ASKS =
  /^(?:is|are|does|do|did|was|ist|sind|hat|geht (?:es|das)|est-ce|czy)\b/u;

/** It is somebody else who wants it. */
const OTHERS =
  /\b(?:our|my|the|an?|unsere?|meine?|der|die|eine?|notre|mon|le|la|nuestr[ao]|mi|il|onze|mijn|nosso|nossa|nasz) \w{1,20} (?:wants|needs|would|mochte|will|muss|veut|voudrait|doit|quiere|necesita|vuole|vorrebbe|wil|moet|quer|chce)\b/u;

/** What has been done already is asked for no more; without its accent the French 'supprimé' is an order. */
const PAST = /\b(?:j'ai(?! besoin)|as|avons|avez|ont|(?:il|elle|on) a)\b/u;

const TELLING = WORDS.filter((word) => /^[a-z]{5,}$/u.test(word));

/** Of the whole message, before something is closed or deleted. */
export function isInDoubt(message: string): boolean {
  return ASKS.test(message) || hasDoubt(message);
}

/** Of the one clause that asks for it: 'It does not work, I want a person' leaves no doubt about the person. */
export function isDenied(clause: string): boolean {
  return PAST.test(clause) || hasDoubt(clause);
}

function hasDoubt(words: string): boolean {
  return (
    OTHERS.test(words) ||
    DOUBT.test(words) ||
    DOUBT.test(putRight(words, TELLING))
  );
}
