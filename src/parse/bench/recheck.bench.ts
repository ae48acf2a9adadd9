import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

/**
 * `npm run recheck [FOLDER…]`: looks for an input that makes a regular expression of the project slow, in all of src or in
 * the folders named. Prints one JSON line for each that is not proven safe, and a summary. Exit code 1 when there is one.
 */

// The checker that needs neither Java nor a program of its own.
process.env["RECHECK_BACKEND"] = "pure";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const named = process.argv.slice(2);
const folders: readonly string[] = named.length > 0 ? named : ["src"];
/** The slowest takes twenty seconds on a quiet machine; who needs this long is to be written simpler. */
const TIMEOUT_MS = 60_000;

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function literalsBelow(folder: string): readonly Literal[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => literalsOf(join(folder, name)));
}

function literalsOf(file: string): readonly Literal[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const source = node.text.slice(1, end);
      found.push({ file, source, flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

const literals = folders.flatMap(literalsBelow);
const wrong = literals.flatMap((literal) => {
  const { status } = checkSync(literal.source, literal.flags, {
    timeout: TIMEOUT_MS,
    // Where it cannot prove, it tries inputs by chance: the same ones in each run.
    randomSeed: 1,
  });
  return status === "safe" ? [] : [{ ...literal, status }];
});
for (const line of wrong) console.log(JSON.stringify(line));
console.log(
  JSON.stringify({ recheck: literals.length, notSafe: wrong.length }),
);
process.exitCode = literals.length > 0 && wrong.length === 0 ? 0 : 1;
