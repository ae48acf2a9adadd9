import { execFile } from "node:child_process";
import {
  access,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod/v4";

/**
 * The package unpacks into the temporary folder and takes a file that lies there for a finished one. Two test processes
 * at a time would trip over each other, so each unpacks for itself and the first to finish moves its folder into place.
 */
export async function unpackChromium(): Promise<string> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const cache = join(root, "node_modules/.cache/bounce-desk");
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const about = await readFile(join(entry, "../../../package.json"), "utf8");
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(about));
  const place = join(cache, `chromium-${version}`);
  if (await exists(place)) return place;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, "unpacking-"));
  try {
    await unpackInto(draft, root);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(place))) throw error;
  }
  return place;
}

async function unpackInto(folder: string, root: string): Promise<void> {
  const script =
    'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
  // Only where it believes to run in Lambda does the package unpack its libraries.
  const env = {
    ...process.env,
    TMPDIR: folder,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x",
  };
  await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { cwd: root, env },
  );
  await writeFile(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
