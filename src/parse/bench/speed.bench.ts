import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { readMail, readText } from "../index.ts";

/** Measures reading beside a bare MIME parse of the same mails, short pastes, growth with size, and memory; prints JSON lines. */
export async function run(corpusDir: string): Promise<void> {
  memory();
  await besideMime(corpusDir);
  pastes();
  growth();
}

function print(line: Readonly<Record<string, string | number>>) {
  console.log(JSON.stringify({ bench: "parse", ...line }));
}

async function besideMime(corpusDir: string) {
  const folder = join(corpusDir, "set-of-emails", "mail");
  const files = await readdir(folder);
  const mails = await Promise.all(
    files.map((file) => readFile(join(folder, file))),
  );
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    own.push(await rate(mails, (mail) => readMail(mail)));
    bare.push(await rate(mails, (mail) => PostalMime.parse(mail)));
  }
  const [mine, theirs] = [median(own), median(bare)];
  print({
    part: "beside-mime",
    mails: mails.length,
    perSecond: Math.round(mine),
    barePerSecond: Math.round(theirs),
    ratio: Math.round((mine / theirs) * 100) / 100,
  });
}

async function rate(
  mails: readonly Uint8Array[],
  read: (mail: Uint8Array) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  for (const mail of mails) await read(mail);
  return (mails.length / (performance.now() - start)) * 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const PASTE =
  "Hello, our scanner cannot send to the supplier any more, it says: 550 5.7.64 TenantAttribution; Relay Access Denied " +
  "[AM0PR07CA0005.eurprd07.prod.outlook.com 2026-11-20T08:41:22.113Z 08DE27A6C2A9B77E] when we scan to " +
  "orders@fabrikam.example. It worked until Thursday. Can you help? Thanks, Ines";

function pastes() {
  const rates: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const count = 20_000;
    const start = performance.now();
    for (let index = 0; index < count; index += 1) readText(PASTE);
    rates.push((count / (performance.now() - start)) * 1000);
  }
  print({
    part: "pasted-text",
    characters: PASTE.length,
    perSecond: Math.round(median(rates)),
  });
}

const SHAPES: Readonly<Record<string, string>> = {
  replies: "550 5.7.54 unable to relay to a@fabrikam.example\n",
  words: "no code stands here, only words and more words\n",
  digits: "192.0.2.1 5.7.2026 550 ",
  signs: "a@b",
  brackets: "<div>",
  quotes: "> > > 'x' \"",
  fields: "Final-Recipient: rfc822; a@fabrikam.example\n\n",
};

/** Exponent of the cost between 1 KiB and 1 MiB, by shape of text; 1 is linear. */
function growth() {
  for (const [shape, unit] of Object.entries(SHAPES)) {
    const [small, large] = [1024 * 16, 1024 * 1024];
    const cheap = cost(fill(unit, small), 40);
    const dear = cost(fill(unit, large), 1);
    print({
      part: "growth",
      shape,
      msAtOneMiB: Math.round(dear * 10) / 10,
      exponent:
        Math.round((Math.log(dear / cheap) / Math.log(large / small)) * 100) /
        100,
    });
  }
}

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

function cost(text: string, times: number): number {
  readText(text);
  const start = performance.now();
  for (let index = 0; index < times; index += 1) readText(text);
  return (performance.now() - start) / times;
}

/** Resident memory after a tenth of the inputs and after all of them; flat means that both are the same. */
function memory() {
  const resident: number[] = [];
  for (let index = 1; index <= 100_000; index += 1) {
    readText(`${PASTE} ${index}`);
    if (index === 10_000 || index === 100_000)
      resident.push(Math.round(process.memoryUsage().rss / 1024 / 1024));
  }
  const [early = 0, late = 0] = resident;
  print({ part: "memory", inputs: 100_000, earlyMiB: early, lateMiB: late });
}
