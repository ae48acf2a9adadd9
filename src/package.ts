import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parseEnv } from "node:util";
import ajvDraft04 from "ajv-draft-04";
import { zipSync } from "fflate";
import { inEveryLanguage } from "./package-texts.ts";

/**
 * `npm run package -- dev`: the Teams app of one environment of `env/` as a zip in `appPackage/build`, its manifest and its texts in other
 * languages filled in and held against the published schemas. Teams' own rules that no schema holds are asked of Microsoft when the package
 * is uploaded. The Microsoft 365 Agents Toolkit takes the languages' files from `appPackage/`, so they are written there first.
 */

export type Filled =
  | { readonly outcome: "filled"; readonly text: string }
  | { readonly outcome: "missing"; readonly names: readonly string[] };

/** A file of the package: what it is called in the zip, and its bytes. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

export type Packed =
  | { readonly outcome: "packed"; readonly files: PackageFiles }
  | { readonly outcome: "missing"; readonly names: readonly string[] }
  | { readonly outcome: "faulty"; readonly faults: readonly string[] };

const root = new URL("../", import.meta.url);
// The zip format knows no year before 1980; the same content makes the same bytes.
const NO_TIME = "1980-01-01T00:00:00";

/** Puts values in place of each `${{NAME}}`; an empty value is a missing one, but for a suffix, which may well be nothing. */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): Filled {
  const missing = new Set<string>();
  const text = template.replaceAll(
    /\$\{\{(\w{1,64})\}\}/gu,
    (_all, name: string) => {
      const value = values[name] ?? "";
      if (value === "" && !name.endsWith("_SUFFIX")) missing.add(name);
      return JSON.stringify(value).slice(1, -1);
    },
  );
  return missing.size === 0
    ? { outcome: "filled", text }
    : { outcome: "missing", names: [...missing] };
}

/** What the schema that it names itself has against the manifest, or against a language's file: a line each, none when it holds. */
export async function faultsOf(content: string): Promise<readonly string[]> {
  const parsed: unknown = JSON.parse(content);
  const schema: unknown = JSON.parse(
    await readFile(schemaFile(parsed), "utf8"),
  );
  if (typeof schema !== "object" || schema === null)
    throw new Error("The schema is not an object.");
  const ajv = new ajvDraft04.default({
    allErrors: true,
    strict: false,
    // The formats are addresses, which the schema's patterns hold already.
    validateFormats: false,
    // One of Microsoft's patterns has a bracket that the stricter reading does not let pass.
    unicodeRegExp: false,
  });
  if (ajv.validate(schema, parsed)) return [];
  return (ajv.errors ?? []).map(
    ({ instancePath, message }) =>
      `${instancePath || "/"} ${message ?? "is wrong"}`,
  );
}

/** The values of one environment: its file, and the file beside it that git ignores. */
export async function valuesFor(
  name: string,
): Promise<Record<string, string | undefined>> {
  const own = await readFile(new URL(`env/.env.${name}`, root), "utf8");
  const beside = await readFile(
    new URL(`env/.env.${name}.user`, root),
    "utf8",
  ).catch(() => "");
  return { ...parseEnv(own), ...parseEnv(beside) };
}

export function zipped(files: PackageFiles): Uint8Array {
  return zipSync({ ...files }, { mtime: NO_TIME, level: 9 });
}

function schemaFile(content: unknown): string {
  const named =
    typeof content === "object" &&
    content !== null &&
    "$schema" in content &&
    typeof content.$schema === "string"
      ? /\/json-schemas\/(teams\/v\d{1,3}\.\d{1,3}\/[A-Za-z.]{1,60}\.schema\.json)$/u.exec(
          content.$schema,
        )?.[1]
      : undefined;
  if (named === undefined) throw new Error("It names no schema of Teams.");
  return createRequire(import.meta.url).resolve(
    `@microsoft/app-manifest/build/json-schemas/${named}`,
  );
}

const part = (file: string) => new URL(`appPackage/${file}`, root);

/** The package's texts, written to `appPackage/` where they stand otherwise there. */
async function writtenTexts(): Promise<Readonly<Record<string, string>>> {
  const texts = await inEveryLanguage(
    await readFile(part("manifest.json"), "utf8"),
  );
  for (const [name, text] of Object.entries(texts)) {
    const there = await readFile(part(name), "utf8").catch(() => "");
    if (there !== text) await writeFile(part(name), text);
  }
  return texts;
}

/** All that goes into the zip: texts filled in and held against their schemas, and the icons. */
export async function packed(
  texts: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | undefined>>,
): Promise<Packed> {
  const files: Record<string, Uint8Array> = {};
  const faults: string[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const filled = fillIn(text, values);
    if (filled.outcome === "missing") return filled;
    for (const fault of await faultsOf(filled.text))
      faults.push(`${file}: ${fault}`);
    files[file] = Buffer.from(filled.text);
  }
  if (faults.length > 0) return { outcome: "faulty", faults };
  for (const icon of ["color.png", "outline.png"])
    files[icon] = await readFile(part(icon));
  return { outcome: "packed", files };
}

async function main(name = "dev"): Promise<number> {
  const texts = await writtenTexts();
  const values = await valuesFor(name).catch(() => undefined);
  if (values === undefined) {
    console.error(`There is no env/.env.${name}; no package was written.`);
    return 2;
  }
  const made = await packed(texts, values);
  if (made.outcome === "missing") {
    console.error(
      `env/.env.${name}, or env/.env.${name}.user beside it, has no value for ${made.names.join(", ")}; no package was written.`,
    );
    return 2;
  }
  if (made.outcome === "faulty") {
    console.error(`The package does not hold: ${made.faults.join("; ")}.`);
    return 1;
  }
  const zip = zipped(made.files);
  await mkdir(part("build/"), { recursive: true });
  await writeFile(part(`build/bounce-desk.${name}.zip`), zip);
  console.log(
    `appPackage/build/bounce-desk.${name}.zip (${zip.length} bytes): the manifest and its texts in ${Object.keys(texts).length - 1} other languages hold against their schemas.`,
  );
  return 0;
}

if (process.argv[1]?.endsWith("package.ts") === true)
  process.exitCode = await main(process.argv[2]);
