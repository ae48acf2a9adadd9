import { z } from "zod/v4";

/**
 * The model behind the lab's deployment: no language model, but an extractor that always says the same. It reads whatever JSON
 * with a question and passages stands in the last message, and quotes the beginning of the first passage that shares words
 * with the question. It knows English alone: in another language the first passage is its best guess.
 */

const asked = z.object({
  question: z.string(),
  language: z.string().default("en"),
  passages: z.array(
    z.object({ number: z.number(), title: z.string(), text: z.string() }),
  ),
});

export interface Extract {
  readonly found: boolean;
  readonly text: string;
  readonly numbers: readonly number[];
}

const NOTHING: Extract = { found: false, text: "", numbers: [] };
const SENTENCES = 2;
const SHARED_WORDS = 2;

export function extract(lastMessage: string): Extract {
  const read = asked.safeParse(parsed(lastMessage)).data;
  if (read === undefined) return NOTHING;
  const wanted = wordsOf(read.question);
  const least = Math.min(SHARED_WORDS, wanted.size);
  const isEnglish = read.language.startsWith("en");
  const hit = read.passages.find(({ title, text }) => {
    const words = wordsOf(`${title} ${text}`);
    return (
      !isEnglish ||
      (least > 0 && [...wanted].filter((one) => words.has(one)).length >= least)
    );
  });
  return hit === undefined
    ? NOTHING
    : { found: true, text: beginning(hit.text), numbers: [hit.number] };
}

function beginning(text: string): string {
  const sentences = text.replace(/\s+/g, " ").split(/(?<=[.!?]) /);
  return sentences.slice(0, SENTENCES).join(" ").trim();
}

/** Of which every text has some. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "about and are can does for from have how into its much many not our the that than their them then they this what when where which who why will with you your".split(
    " ",
  ),
);

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= 3 && !SMALL_WORDS.has(word)),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const schema = z.object({
  type: z.literal("object"),
  properties: z.record(z.string(), z.object({ type: z.string() })),
  required: z.array(z.string()),
  additionalProperties: z.literal(false),
});

/**
 * What strict structured outputs demand of a schema: every property required, and no others allowed. Learn, "Structured
 * outputs" for Azure OpenAI. Undefined where it is refused.
 */
export function shaped(
  { found, text, numbers }: Extract,
  wanted: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const read = schema.safeParse(wanted).data;
  if (read === undefined) return undefined;
  const names = Object.keys(read.properties);
  if (names.some((name) => !read.required.includes(name))) return undefined;
  const values: Readonly<Record<string, unknown>> = {
    boolean: found,
    string: text,
    array: numbers,
  };
  return Object.fromEntries(
    Object.entries(read.properties).map(([name, { type }]) => [
      name,
      values[type] ?? null,
    ]),
  );
}
