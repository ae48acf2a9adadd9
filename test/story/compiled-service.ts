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

/** The service without its types, as `npm run build` makes it, and rooms of the tests likewise: a test that starts it many times waits for less. */
export interface CompiledService {
  /** A file of `src`, by its name. */
  readonly file: (name: "index" | "cli") => string;
  /** Any compiled file, by its path from the root: 'test/story/killed-worker'. */
  readonly path: (name: string) => string;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Below node_modules, so that packages are found from there. */
export async function compileService(
  rooms: readonly string[] = [],
): Promise<CompiledService> {
  const folder = join(
    root,
    "node_modules/.cache",
    `bounce-desk-story-${process.pid}`,
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "test"), { recursive: true });
  for (const name of ["package.json", "adaptiveCards", "test/scenarios"])
    await symlink(join(root, name), join(folder, name));
  for (const room of ["src", ...rooms]) {
    const files = await readdir(join(root, room), { recursive: true });
    await Promise.all(
      files.map((file) => compileFile(folder, join(room, file))),
    );
  }
  return {
    file: (name) => join(folder, "src", `${name}.js`),
    path: (name) => join(folder, `${name}.js`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function compileFile(folder: string, file: string): Promise<void> {
  const from = join(root, file);
  const to = join(folder, file);
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
