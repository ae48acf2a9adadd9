import { format } from "prettier";
import { z } from "zod/v4";
import { APP_TEXTS } from "./locales/app-texts.ts";
import { CATALOGUES } from "./locales/index.ts";

/**
 * The app's texts in the product's other languages: for each one a file beside the manifest, which names it, as Teams wants it
 * (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization). English stands in the manifest itself.
 */

/** The product's own name is the same everywhere. */
const NAME = "name.short";
/** What these properties hold is read by people. */
const SHOWN: ReadonlySet<string> = new Set([
  "short",
  "full",
  "title",
  "description",
]);

const manifestSchema = z.looseObject({ $schema: z.string() });

/** The manifest, and a file for each language, by their names; whatever the environment fills in still stands open in them. */
export async function inEveryLanguage(
  manifest: string,
): Promise<Readonly<Record<string, string>>> {
  const parsed = manifestSchema.parse(JSON.parse(manifest));
  const languages = [...CATALOGUES.keys()];
  const localizationInfo = {
    defaultLanguageTag: "en",
    additionalLanguages: languages.map((languageTag) => ({
      languageTag,
      file: fileOf(languageTag),
    })),
  };
  const files = {
    "manifest.json": { ...parsed, localizationInfo },
    ...Object.fromEntries(
      languages.map((one) => [fileOf(one), inLanguage(parsed, one)]),
    ),
  };
  const written: Record<string, string> = {};
  for (const [name, content] of Object.entries(files))
    written[name] = await format(JSON.stringify(content, null, 2), {
      parser: "json",
    });
  return written;
}

function fileOf(language: string): string {
  return `${language}.json`;
}

function inLanguage(
  manifest: z.infer<typeof manifestSchema>,
  language: string,
): Readonly<Record<string, string>> {
  const schema = manifest.$schema.replace(
    "MicrosoftTeams.schema",
    "MicrosoftTeams.Localization.schema",
  );
  const texts: Record<string, string> = { $schema: schema };
  for (const [path, english] of textsIn(manifest))
    texts[path] = path === NAME ? english : translated(english, language);
  return texts;
}

function translated(english: string, language: string): string {
  const text = new Map(Object.entries(APP_TEXTS[english] ?? {})).get(language);
  if (text === undefined)
    throw new Error(
      `src/locales/app-texts.ts does not say in ${language}: ${english}`,
    );
  return text;
}

/** Where each text stands, as in `bots[0].commandLists[0].commands[0].title`. */
function textsIn(
  value: unknown,
  path = "",
  name = "",
): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return SHOWN.has(name) ? [[path, value]] : [];
  if (Array.isArray(value))
    return value.flatMap((one, at) => textsIn(one, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsIn(one, path === "" ? key : `${path}.${key}`, key),
  );
}
