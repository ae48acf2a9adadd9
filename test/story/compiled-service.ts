import {
  cp,
  mkdir,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The service without its types, as `npm run build` makes it: a test that starts it many times waits for less. */
export interface CompiledService {
  /** A file of `src`, by its name. */
  readonly file: (name: "index" | "cli") => string;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Below node_modules, so that packages are found from there. */
export async function compileService(): Promise<CompiledService> {
  const folder = join(
    root,
    "node_modules/.cache",
    `bounce-desk-story-${process.pid}`,
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "test"), { recursive: true });
  for (const name of ["package.json", "adaptiveCards", "test/scenarios"])
    await symlink(join(root, name), join(folder, name));
  const files = await readdir(join(root, "src"), { recursive: true });
  await Promise.all(files.map((file) => compileFile(folder, file)));
  return {
    file: (name) => join(folder, "src", `${name}.js`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function compileFile(folder: string, file: string): Promise<void> {
  const from = join(root, "src", file);
  const to = join(folder, "src", file);
  if (file.endsWith(".bench.ts")) return;
  if (!file.endsWith(".ts")) {
    // Folders come with their files; of the others only the page's assets are needed.
    if (file.endsWith("assets")) await cp(from, to, { recursive: true });
    return;
  }
  const { outputText } = ts.transpileModule(await readFile(from, "utf8"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to.replace(/\.ts$/, ".js"), outputText);
}
