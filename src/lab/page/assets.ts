import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** A closed list of files, so that no path of a request is ever looked up on the disk. */
const files: Readonly<
  Record<string, { readonly file: URL; readonly type: string }>
> = {
  "/": own("index.html", "text/html; charset=utf-8"),
  "/icon.svg": own("icon.svg", "image/svg+xml"),
  ...Object.fromEntries(
    [
      "page",
      "controls",
      "chat",
      "composer",
      "card",
      "thread",
      "file",
      "search",
      "printer",
    ].map((name) => [
      `/${name}.css`,
      own(`${name}.css`, "text/css; charset=utf-8"),
    ]),
  ),
  ...Object.fromEntries(
    [
      "announce",
      "card",
      "card-state",
      "composer",
      "dom",
      "file",
      "host-config",
      "column",
      "main",
      "markdown",
      "message",
      "printer",
      "search",
      "server",
      "soft-breaks",
      "story",
      "tabs",
      "theme",
      "thread",
      "times",
      "triage",
      "viewer",
    ].map((name) => [
      `/${name}.js`,
      own(`${name}.js`, "text/javascript; charset=utf-8"),
    ]),
  ),
  "/adaptivecards.js": {
    file: pathToFileURL(
      createRequire(import.meta.url).resolve(
        "adaptivecards/dist/adaptivecards.min.js",
      ),
    ),
    type: "text/javascript; charset=utf-8",
  },
};

function own(name: string, type: string) {
  return { file: new URL(`assets/${name}`, import.meta.url), type };
}

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

/** The file behind a path of the page, or undefined. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  const asset = Object.hasOwn(files, path) ? files[path] : undefined;
  if (asset === undefined) return undefined;
  return { type: asset.type, content: await readFile(asset.file) };
}
