/**
 * Sentences that no general text can bear out: somebody approved, somebody did something, this person's own case. A net for
 * the plain ways to say so; what slips through is still no more than words on a card that says who wrote them.
 */
export function claimsIn(text: string): ReadonlySet<string> {
  const found = CLAIMS.flatMap((one) => text.match(one) ?? []);
  const done = [...text.matchAll(DONE)].flatMap(({ 0: claim, index }) =>
    CONDITION.test(clauseBefore(text, index)) ? [] : [claim],
  );
  return new Set([...found, ...done].map((claim) => claim.toLowerCase()));
}

/** Something is said to be done, and not "once it has been done"; a clause is so long, in characters. */
const DONE =
  /\b(?:has|have) (?:now |already )?been (?:added|applied|changed|closed|disabled|enabled|fixed|removed|repaired|resolved|set|solved)\b/giu;
const CONDITION =
  /\b(?:after|once|when|until|till|if|unless|before|since|that|which)\b/iu;
const CLAUSE = 80;

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  return before.split(/[.\n]/).at(-1) ?? "";
}

const CLAIMS: readonly RegExp[] = [
  // Approving.
  /(?<!\p{L})(?:approv|genehmig|approuv|aprob|aprueb|aprova|goedge?keur|zatwierdz)\p{L}*/giu,
  // The machine speaks of what it does.
  /\bI(?:['\u2019](?:m|ve|ll|d)|\s(?:am|have|had|will|can|did|do|checked|changed|see|found))\b/gu,
  /(?<!\p{L})(?:(?:ich|wir) (?:habe|haben|hatte|werde|werden|kann|können|bin)|(?:habe|werde|kann) ich|j['\u2019]ai|je (?:vais|peux)|ik (?:heb|zal|kan)|h[eo] \p{L}{2,20}[adit]o)(?!\p{L})/giu,
  // Something is said to be done.
  /(?<!\p{L})wurden? (?:\p{L}+ )?(?:aktiviert|angewendet|behoben|eingerichtet|entfernt|geändert|gelöst|geschlossen|hinzugefügt)/giu,
  // This very case and its cause.
  /\byour (?:own )?case\b|\bthe (?:root )?cause (?:is|was|lies)\b/giu,
  /(?<!\p{L})(?:ihr(?:em|en|e)?|dein(?:em|en|e)?) fall(?!\p{L})|die ursache (?:ist|war|liegt)/giu,
  /(?<!\p{L})(?:votre cas|[st]u caso|su[oa] caso|seu caso|[uj]+w geval|la caus[ea] (?:est|es|è)|a causa é|de oorzaak is)(?!\p{L})/giu,
];
