import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bodyOf } from "./body-of.bench.ts";
import { hasTruth, whyWrong, whyWrongPasted } from "./score.bench.ts";
import type { TrueMail } from "./truth.bench.ts";
import { readStrings, readTruth } from "./truth.bench.ts";
import { readMail, readText } from "../index.ts";

/**
 * Scores the parser against a collection with expectations; prints JSON lines, a line for each miss first. The strict
 * figure is of all mails as the collection has them; "with-truth" leaves out those for which it states nothing, or states
 * an address that is none of the mail's.
 */
export async function run(corpusDir: string): Promise<void> {
  const mails = await readTruth(corpusDir);
  await scoreMails(corpusDir, mails);
  await scorePasted(corpusDir, mails);
  await scoreStrings(corpusDir);
  await scoreOthers(corpusDir);
}

type Part = "mails" | "pasted" | "strings" | "not-bounces";

function print(part: Part, of: number, misses: ReadonlyMap<string, string>) {
  for (const [file, why] of misses)
    console.log(JSON.stringify({ bench: "accuracy", part, file, why }));
  printShare(part, of, misses.size);
}

function printShare(part: string, of: number, wrong: number) {
  const right = of - wrong;
  const share = Math.round((right / Math.max(of, 1)) * 10_000) / 10_000;
  console.log(JSON.stringify({ bench: "accuracy", part, of, right, share }));
}

/** Both figures: of all mails, and of those that the collection knows about. */
function printBoth(
  part: Part,
  of: number,
  misses: ReadonlyMap<string, string>,
  untold: ReadonlySet<string>,
) {
  print(part, of, misses);
  const wrong = [...misses.keys()].filter((file) => !untold.has(file)).length;
  printShare(`${part} with-truth`, of - untold.size, wrong);
}

function load(corpusDir: string, folder: string, file: string) {
  return readFile(join(corpusDir, "set-of-emails", folder, file));
}

async function scoreMails(corpusDir: string, mails: readonly TrueMail[]) {
  const misses = new Map<string, string>();
  const untold = new Set<string>();
  for (const mail of mails) {
    const bytes = await load(corpusDir, "mail", mail.file);
    if (!hasTruth(mail, bytes.toString("latin1"))) untold.add(mail.file);
    const reading = await readMail(bytes);
    const why = whyWrong(mail, reading);
    if (why !== undefined)
      misses.set(mail.file, `${why}, read ${inShort(reading)}`);
  }
  printBoth("mails", mails.length, misses, untold);
}

async function scorePasted(corpusDir: string, mails: readonly TrueMail[]) {
  const misses = new Map<string, string>();
  const untold = new Set<string>();
  for (const mail of mails) {
    const bytes = await load(corpusDir, "mail", mail.file);
    if (!hasTruth(mail, bytes.toString("latin1"))) untold.add(mail.file);
    const text = await bodyOf(bytes);
    const reading = readText(text);
    const why = whyWrongPasted(mail, text, reading);
    if (why !== undefined)
      misses.set(mail.file, `${why}, read ${inShort(reading)}`);
  }
  printBoth("pasted", mails.length, misses, untold);
}

/** A string is right when its pair was read, as the deciding or as the enclosing one. */
async function scoreStrings(corpusDir: string) {
  const strings = await readStrings(corpusDir);
  const misses = new Map<string, string>();
  for (const { id, text, reply, enhanced } of strings) {
    const { bounces } = readText(text);
    const wanted = `${reply} ${enhanced}`;
    const pairs = bounces.flatMap((one) =>
      [one, one.outer].map((codes) =>
        [codes?.replyCode ?? "", codes?.status ?? ""].join(" "),
      ),
    );
    const isRight =
      wanted === " "
        ? bounces.every((one) => !hasCode(one))
        : pairs.includes(wanted);
    if (!isRight)
      misses.set(String(id), `wanted ${wanted}, read ${pairs.join()}`);
  }
  print("strings", strings.length, misses);
}

function hasCode(one: { replyCode?: string; status?: string }): boolean {
  return one.replyCode !== undefined || one.status !== undefined;
}

async function scoreOthers(corpusDir: string) {
  const folder = join(corpusDir, "set-of-emails", "not-bounces");
  const files = await readdir(folder);
  const misses = new Map<string, string>();
  for (const file of files) {
    const reading = await readMail(await load(corpusDir, "not-bounces", file));
    if (reading.bounces.length > 0) misses.set(file, inShort(reading));
  }
  print("not-bounces", files.length, misses);
}

function inShort({
  kind,
  bounces,
}: {
  kind: string;
  bounces: readonly {
    recipient?: string;
    replyCode?: string;
    status?: string;
  }[];
}): string {
  const read = bounces.map(({ recipient, replyCode, status }) =>
    [recipient, replyCode, status].join(" "),
  );
  return [kind, ...read].join(" | ");
}
