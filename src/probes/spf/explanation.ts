import { isAscii } from "./domain-name.ts";
import { hasForeignLocalPart } from "./identity.ts";
import {
  expand,
  parseMacroString,
  usesLetter,
  type MacroString,
} from "./macro.ts";
import { askUncounted, type Run } from "./run.ts";
import { macroValue, nameOf } from "./target.ts";
import { bestName, validatedNames } from "./validated-names.ts";

/** Where a domain says why it refuses: the value of its `exp=`, in the domain whose record it stands in. */
export interface ExplanationSource {
  readonly domain: string;
  readonly spec: MacroString;
}

/** No reply to SMTP carries more. */
const LONGEST = 2048;

/**
 * The domain's own words on a fail (RFC 7208 §6.2). Whatever goes wrong on the way means that there are none. Its
 * questions count towards no limit.
 */
export async function explain(
  run: Run,
  { domain, spec }: ExplanationSource,
): Promise<string> {
  const name = nameOf((await expandFreely(run, domain, spec)) ?? "");
  const asked = await askUncounted(run, name, "TXT");
  if ("stopped" in asked || asked.values.length !== 1) return "";
  const [text = ""] = asked.values;
  if (!isAscii(text)) return "";
  const pieces = parseMacroString(text, "explanation");
  if (typeof pieces === "string") return "";
  const words = await expandFreely(run, domain, pieces);
  return (words ?? "").slice(0, LONGEST);
}

/** Undefined when it needs a local part that cannot be written in ASCII (RFC 8616 §4). */
async function expandFreely(
  run: Run,
  domain: string,
  pieces: MacroString,
): Promise<string | undefined> {
  if (usesLetter(pieces, "sl") && hasForeignLocalPart(run.identity))
    return undefined;
  const found = usesLetter(pieces, "p")
    ? await validatedNames(run, false)
    : { names: [] };
  const validated = bestName("names" in found ? found.names : [], domain);
  return expand(
    pieces,
    (letter) => macroValue(run, domain, validated, letter),
    { keepTail: LONGEST },
  );
}
