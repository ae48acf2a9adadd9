import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isMatch } from "./patterns.ts";

/** The plan of docs/architecture.md, held against the code: who imports whom, what stays where, how large rooms grow. */

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src", name).replaceAll("\\", "/"))
  .sort();

interface Import {
  readonly from: string;
  /** A file below src, or a package. */
  readonly to: string;
}

const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  specifiers(readFileSync(from, "utf8")).map((to) => ({
    from,
    to: to.startsWith(".")
      ? relative(".", resolve(dirname(from), to)).replaceAll("\\", "/")
      : to,
  })),
);

/** Import and export declarations, and import() calls; strings elsewhere are none. */
function specifiers(source: string): readonly string[] {
  const declared = source.matchAll(
    /^(?:import|export)\b[^;"'=]*?\bfrom\s+"([^"]+)";/gm,
  );
  const bare = source.matchAll(/^import\s+"([^"]+)";/gm);
  const loaded = source.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g);
  return [...declared, ...bare, ...loaded].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

/** Who may import whom within src; whatever is not named here is forbidden. Front doors may import everything. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  "src/core/*": ["src/core/*"],
  "src/knowledge/*": ["src/core/*", "src/knowledge/*"],
  "src/parse/*": ["src/core/*", "src/parse/*"],
  "src/desk/*": ["src/core/*", "src/desk/*"],
  "src/probes/*": ["src/core/*", "src/desk/ports.ts", "src/probes/*"],
  "src/changes/*": [
    "src/core/*",
    "src/desk/ports.ts",
    "src/desk/errors.ts",
    "src/changes/*",
  ],
  "src/microsoft/*": [
    "src/core/*",
    "src/desk/ports.ts",
    "src/desk/errors.ts",
    "src/config.ts",
    "src/microsoft/*",
  ],
  "src/storage/*": [
    "src/core/*",
    "src/desk/ports.ts",
    "src/desk/cards.ts",
    "src/desk/errors.ts",
    "src/storage/*",
  ],
  "src/locales/*": ["src/core/*", "src/locales/*"],
  "src/bot/*": [
    "src/core/*",
    "src/locales/*",
    "src/desk/ports.ts",
    "src/desk/cards.ts",
    "src/desk/errors.ts",
    "src/config.ts",
    "src/bot/*",
  ],
  // The lab reaches the product over the wire only, and the product never reaches for the lab.
  "src/lab/*": ["src/lab/*"],
};

/** Packages and modules that belong to some rooms only. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ["src/bot/*"],
  "botframework-connector": ["src/bot/*"],
  "@microsoft/teams-ai": ["src/bot/*"],
  restify: ["src/bot/*"],
  "adaptivecards-templating": ["src/bot/*"],
  "@azure/identity": ["src/microsoft/*"],
  kysely: ["src/storage/*"],
  libsql: ["src/storage/*"],
  "node:net": ["src/probes/net/*", "src/lab/*"],
  // Reading the list of trusted authorities once; no socket.
  "node:tls": ["src/probes/net/*", "src/lab/*", "src/microsoft/trust.ts"],
  "node:dns": ["src/probes/net/*", "src/lab/*"],
  "node:dns/promises": ["src/probes/net/*", "src/lab/*"],
  "node:dgram": ["src/probes/net/*", "src/lab/*"],
  "node:child_process": ["src/*.bench.ts", "src/bench.ts"],
};

/** Lists, one line or one text an entry: they are looked up in, not read. */
const LONG = ["src/knowledge/codes/index.ts", "src/locales/*"];
const MAX_LINES = 250;

/** Benchmarks measure from outside and may reach for anything. */
function isProduct(file: string): boolean {
  return !file.endsWith(".bench.ts") && file !== "src/bench.ts";
}

describe("the house", () => {
  it("lets each room import only whom it may", () => {
    const wrong = IMPORTS.filter(({ from }) => isProduct(from)).filter(
      ({ from, to }) => {
        if (!to.startsWith("src/")) return false;
        const room = Object.entries(MAY).find(([pattern]) =>
          isMatch(from, pattern),
        );
        return room !== undefined && !room[1].some((may) => isMatch(to, may));
      },
    );
    assert.deepEqual(wrong, []);
  });

  it("keeps the core free of everything from outside", () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        isMatch(from, "src/core/*") && !to.startsWith("src/core/"),
    );
    assert.deepEqual(wrong, []);
  });

  it("keeps what belongs to one room out of all others", () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const rooms = ONLY_IN[to];
      return rooms !== undefined && !rooms.some((room) => isMatch(from, room));
    });
    assert.deepEqual(wrong, []);
  });

  it("lets only the front doors start the lab", () => {
    const doors = [
      "src/lab/*",
      "src/lab-mode.ts",
      "src/stories.ts",
      "src/cli/*",
      "src/open-lab.ts",
    ];
    const wrong = IMPORTS.filter(({ from }) => isProduct(from)).filter(
      ({ from, to }) =>
        isMatch(to, "src/lab/*") && !doors.some((door) => isMatch(from, door)),
    );
    assert.deepEqual(wrong, []);
  });

  it("reads the environment in one place", () => {
    const wrong = FILES.filter(isProduct).filter(
      (file) =>
        file !== "src/config.ts" &&
        /\bprocess\.env\b/.test(readFileSync(file, "utf8")),
    );
    assert.deepEqual(wrong, []);
  });

  it("has no circle", () => {
    assert.deepEqual(findCircle(), []);
  });

  it("has no room of which nobody knows what it is for", () => {
    const wrong = FILES.filter((file) =>
      /(?:utils?|helpers?|manager|common|misc)\.ts$/.test(file),
    );
    assert.deepEqual(wrong, []);
  });

  it("keeps files small", () => {
    const wrong = FILES.filter(
      (file) => !LONG.some((list) => isMatch(file, list)),
    )
      .map((file) => ({
        file,
        lines: readFileSync(file, "utf8").split("\n").length - 1,
      }))
      .filter(({ lines }) => lines > MAX_LINES);
    assert.deepEqual(wrong, []);
  });

  it("claims no type that the compiler has not seen", () => {
    const wrong = FILES.filter(isProduct).filter((file) =>
      /\bas any\b|(?<!\(\?): any\b|<any>|as unknown as/.test(
        readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

/** The files of one circle of imports, in order; empty when there is none. */
function findCircle(): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const { from, to } of IMPORTS)
      if (from === file && to.startsWith("src/")) {
        const circle = visit(to);
        if (circle.length > 0) return circle;
      }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of FILES) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}
