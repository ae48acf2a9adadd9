import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parseEnv } from "node:util";
import ajvDraft04 from "ajv-draft-04";
import { zipSync } from "fflate";

/**
 * `npm run package -- dev`: the Teams app of one environment of `env/` as a zip in `appPackage/build`, its manifest filled in and held against
 * the published schema. Teams' own rules that no schema holds are asked of Microsoft when the package is uploaded.
 */

export type Filled =
  | { readonly outcome: "filled"; readonly manifest: string }
  | { readonly outcome: "missing"; readonly names: readonly string[] };

/** A file of the package: what it is called in the zip, and its bytes. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const root = new URL("../", import.meta.url);
// The zip format knows no year before 1980; the same content makes the same bytes.
const NO_TIME = "1980-01-01T00:00:00";

/** Puts values in place of each `${{NAME}}`; an empty value is a missing one, but for a suffix, which may well be nothing. */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): Filled {
  const missing = new Set<string>();
  const manifest = template.replaceAll(
    /\$\{\{(\w{1,64})\}\}/gu,
    (_all, name: string) => {
      const value = values[name] ?? "";
      if (value === "" && !name.endsWith("_SUFFIX")) missing.add(name);
      return JSON.stringify(value).slice(1, -1);
    },
  );
  return missing.size === 0
    ? { outcome: "filled", manifest }
    : { outcome: "missing", names: [...missing] };
}

/** What the schema of the manifest's own version has against it: a line each, none when it holds. */
export async function faultsOf(manifest: string): Promise<readonly string[]> {
  const parsed: unknown = JSON.parse(manifest);
  const schema: unknown = JSON.parse(
    await readFile(schemaFile(versionOf(parsed)), "utf8"),
  );
  if (typeof schema !== "object" || schema === null)
    throw new Error("The manifest's schema is not an object.");
  const ajv = new ajvDraft04.default({
    allErrors: true,
    strict: false,
    // The formats are addresses, which the schema's patterns hold already.
    validateFormats: false,
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

function versionOf(manifest: unknown): string {
  if (
    typeof manifest === "object" &&
    manifest !== null &&
    "manifestVersion" in manifest &&
    typeof manifest.manifestVersion === "string" &&
    /^\d+\.\d+$/u.test(manifest.manifestVersion)
  )
    return manifest.manifestVersion;
  throw new Error("The manifest names no version of its schema.");
}

function schemaFile(version: string): string {
  return createRequire(import.meta.url).resolve(
    `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
  );
}

async function main(name = "dev"): Promise<number> {
  const values = await valuesFor(name).catch(() => undefined);
  if (values === undefined) {
    console.error(`There is no env/.env.${name}; nothing was written.`);
    return 2;
  }
  const part = (file: string) => new URL(`appPackage/${file}`, root);
  const filled = fillIn(await readFile(part("manifest.json"), "utf8"), values);
  if (filled.outcome === "missing") {
    console.error(
      `env/.env.${name}, or env/.env.${name}.user beside it, has no value for ${filled.names.join(", ")}; nothing was written.`,
    );
    return 2;
  }
  const faults = await faultsOf(filled.manifest);
  if (faults.length > 0) {
    console.error(`The manifest does not hold: ${faults.join("; ")}.`);
    return 1;
  }
  const zip = zipped({
    "manifest.json": Buffer.from(filled.manifest),
    "color.png": await readFile(part("color.png")),
    "outline.png": await readFile(part("outline.png")),
  });
  await mkdir(part("build/"), { recursive: true });
  await writeFile(part(`build/bounce-desk.${name}.zip`), zip);
  console.log(
    `appPackage/build/bounce-desk.${name}.zip (${zip.length} bytes): the manifest holds against its schema.`,
  );
  return 0;
}

if (process.argv[1]?.endsWith("package.ts") === true)
  process.exitCode = await main(process.argv[2]);
