import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { record, type Kept, type Sink } from "./kept.ts";
import { BEARER, PASSWORD, SUBJECT, WORDS } from "./seeds.ts";

/** Where something stands that must not stand there: never the thing itself. */
export interface Leak {
  readonly sink: Sink;
  /** The test file whose service wrote it. */
  readonly from: string;
  readonly what: string;
  /** Counted from 1 within what was kept. */
  readonly line: number;
}

export interface Scanned {
  readonly leaks: readonly Leak[];
  readonly lines: Readonly<Record<Sink, number>>;
}

interface Rule {
  readonly what: string;
  readonly finds: (line: string, secrets: readonly string[]) => boolean;
}

const holds = (seed: string) => (line: string) => line.includes(seed);
const matches = (pattern: RegExp) => (line: string) => pattern.test(line);

const SECRETS: readonly Rule[] = [
  {
    what: "a secret",
    finds: (line, secrets) => secrets.some((one) => line.includes(one)),
  },
  { what: "a password", finds: holds(PASSWORD) },
  { what: "a bearer token", finds: holds(BEARER) },
  // Signed ones, whoever issued them.
  { what: "a token", finds: matches(/eyJ[\w-]{10,}\.[\w-]{10,}/) },
];
const SUBJECTS: readonly Rule[] = [
  { what: "a subject", finds: holds(SUBJECT) },
];
const PEOPLE: readonly Rule[] = [
  { what: "words of a message", finds: holds(WORDS) },
  { what: "an address", finds: matches(/[\w.+-]+@[\w-]+\.\w/) },
];
/** What the stories' hosts end in; the service's own address on loopback is told on purpose. */
const HOSTS: readonly Rule[] = [
  {
    what: "a host's name",
    finds: matches(/[\w-]\.(?:com|example|invalid|microsoft|net|org)\b/i),
  },
  {
    what: "a public address",
    finds: matches(/\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}\b/),
  },
];

/** Cases, cards and waiting messages hold addresses and words by design; retention covers them (docs/operator.md, "Data"). */
const RULES: Readonly<Record<Sink, readonly Rule[]>> = {
  log: [...SECRETS, ...SUBJECTS, ...PEOPLE, ...HOSTS],
  printed: [...SECRETS, ...SUBJECTS, ...PEOPLE, ...HOSTS],
  answer: SECRETS,
  audit: [...SECRETS, ...SUBJECTS, ...PEOPLE],
  inbox: [...SECRETS, ...SUBJECTS, ...PEOPLE],
  outbox: [...SECRETS, ...SUBJECTS],
  database: [...SECRETS, ...SUBJECTS],
};

export function leaksIn({ sink, from, text, secrets }: Kept): readonly Leak[] {
  return text
    .split("\n")
    .flatMap((line, at) =>
      RULES[sink]
        .filter(({ finds }) => finds(line, secrets))
        .map(({ what }) => ({ sink, from, what, line: at + 1 })),
    );
}

/** All that was kept in a folder. */
export function scan(folder: string): Scanned {
  const lines: Record<Sink, number> = {
    log: 0,
    printed: 0,
    answer: 0,
    audit: 0,
    inbox: 0,
    outbox: 0,
    database: 0,
  };
  const leaks: Leak[] = [];
  for (const name of readdirSync(folder).sort())
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      if (line === "") continue;
      const kept = record.parse(JSON.parse(line));
      lines[kept.sink] += kept.text.trimEnd().split("\n").length;
      leaks.push(...leaksIn(kept));
    }
  return { leaks, lines };
}

/** What a run of every test brings at the least, about half of what was counted; less means that the scan went blind. */
const AT_LEAST: Readonly<Record<Sink, number>> = {
  log: 4000,
  printed: 30,
  answer: 14,
  audit: 450,
  inbox: 2500,
  outbox: 1700,
  database: 9000,
};

export function blindSpots({ lines }: Scanned): readonly string[] {
  return Object.entries(AT_LEAST).flatMap(([name, least]) => {
    const found = Object.entries(lines).find(([one]) => one === name)?.[1] ?? 0;
    return found < least ? [`${name}: ${found} lines of ${least}`] : [];
  });
}

export function inWords({ sink, from, what, line }: Leak): string {
  return `${what} in the ${sink} of ${from} (line ${line})`;
}
