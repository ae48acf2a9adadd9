import { playStory, type Played } from "./cli/play-story.ts";
import { diagnose } from "./core/diagnose.ts";
import { evidenceFromBounce } from "./desk/cases/new-case.ts";
import { evidenceOf } from "./core/evidence.ts";
import type { Facts } from "./core/facts.ts";
import { matchCodes, suspect } from "./core/match-codes.ts";
import type { Bounce } from "./core/model.ts";
import { print } from "./figures.bench.ts";
import { harmfulIn } from "./knowledge/harmful-advice.ts";
import { knowledgeWith } from "./knowledge/index.ts";
import { readText } from "./parse/index.ts";
import { readStories, STORIES_FOLDER, type Story } from "./stories.ts";

/**
 * Every story, played over the wire with an answering person, beside a bare code table: the same codes, without looks
 * and without questions. And what one diagnosis over the whole catalogue costs.
 */

const bench = "diagnosis";
const AT = "2026-11-20T08:00:00.000Z";
const knowledge = knowledgeWith([]);

interface Score {
  /** Faults, of all stories. */
  faults: number;
  /** Faults for which the story names a fix. */
  withFix: number;
  causes: number;
  fixes: number;
  tableCauses: number;
  tableFixes: number;
  rounds: number;
  questions: number;
  unsafe: number;
  /** Stories with a wrong cause or fix. */
  missed: string[];
  alone: Alone;
}

/** What the device's text alone gives: no look, no answer. */
interface Alone {
  /** Faults whose text names a cause in so many words. */
  texts: number;
  /** Of these, where the right cause stands first. */
  right: number;
  /** Of all faults: a cause that text alone "confirms" is a lie. */
  confirmed: number;
}

export async function run(): Promise<void> {
  const stories = await readStories(STORIES_FOLDER);
  const score: Score = {
    faults: 0,
    withFix: 0,
    causes: 0,
    fixes: 0,
    tableCauses: 0,
    tableFixes: 0,
    rounds: 0,
    questions: 0,
    unsafe: 0,
    missed: [],
    alone: { texts: 0, right: 0, confirmed: 0 },
  };
  for (const story of stories) count(score, story, await playStory(story));
  tellAdvice(score, stories.length);
  tellCost(score, stories.length);
  tellAlone(score.alone, score.faults);
  oneDiagnosis();
}

function tellAdvice(score: Score, stories: number): void {
  const { faults, withFix, missed } = score;
  beside("right cause", score.causes / faults, score.tableCauses / faults);
  beside("right fix", score.fixes / withFix, score.tableFixes / withFix);
  print({
    bench,
    what: "stories missed",
    unit: `of ${stories}`,
    ours: missed.length,
    names: missed.join(", "),
  });
  print({ bench, what: "unsafe advice", unit: "cards", ours: score.unsafe });
}

function tellCost({ rounds, questions }: Score, stories: number): void {
  const each = { bench, peer: "none asked", unit: "a story" };
  print({ ...each, what: "rounds", ours: round(rounds / stories) });
  print({ ...each, what: "questions", ours: round(questions / stories) });
}

function tellAlone({ texts, right, confirmed }: Alone, faults: number): void {
  print({
    bench,
    what: "right cause first from text that names it, without looks and answers",
    unit: `share of ${texts} texts`,
    ours: round(right / texts),
  });
  print({
    bench,
    what: "confirmed from text alone",
    unit: `of ${faults} texts`,
    ours: confirmed,
  });
}

function count(score: Score, { scenario }: Story, played: Played): void {
  const { line, got, shown } = played;
  const wanted = [scenario.expect, ...(scenario.expect?.then ?? [])];
  const found = line.found.split(" then ");
  const fixes = line.fix.split(" then ");
  for (const [index, expected] of wanted.entries()) {
    const table = fromTable(got[index] ?? "");
    score.faults += 1;
    score.causes += Number(found[index] === expected?.cause);
    score.tableCauses += Number(table.cause === expected?.cause);
    fromWords(score.alone, got[index] ?? "", expected?.cause);
    const wantedFix = expected?.fix;
    if (wantedFix === undefined) continue;
    score.withFix += 1;
    score.fixes += Number(fixes[index] === wantedFix);
    score.tableFixes += Number(table.fix === wantedFix);
  }
  if (!line.ok) score.missed.push(line.name);
  score.rounds += line.rounds;
  score.questions += line.questions;
  score.unsafe += shown.filter((words) => harmfulIn(words).length > 0).length;
}

function fromWords(
  alone: Alone,
  text: string,
  expected: string | undefined,
): void {
  const reading = readText(text);
  const [bounce] = reading.bounces;
  if (bounce === undefined) return;
  const evidence = evidenceFromBounce({ knowledge }, bounce, reading, AT);
  const { causes } = diagnose({ bounce, evidence, attempts: [] }, knowledge);
  alone.confirmed += causes.filter(
    ({ verdict }) => verdict === "confirmed",
  ).length;
  if (suspect(matchCodes(bounce, knowledge.codes)).named.size === 0) return;
  alone.texts += 1;
  alone.right += Number(causes[0]?.id === expected);
}

/** What a table of codes makes of it: the first cause that the code suspects, and that cause's usual fix. */
function fromTable(text: string): { cause: string; fix: string } {
  const [bounce] = readText(text).bounces;
  if (bounce === undefined) return { cause: "none", fix: "" };
  const [first] = [...suspect(matchCodes(bounce, knowledge.codes)).weights]
    .toSorted(([, one], [, other]) => other - one)
    .map(([id]) => knowledge.causes.find((cause) => cause.id === id));
  return first === undefined
    ? { cause: "unknown", fix: "" }
    : { cause: first.id, fix: first.fixes[0] };
}

function beside(what: string, ours: number, theirs: number): void {
  print({
    bench,
    what,
    unit: "share of faults",
    ours: round(ours),
    peer: "the same codes as a table",
    theirs: round(theirs),
    ratio: round(ours / theirs),
  });
}

const FACTS: Partial<Facts> = {
  "connector.blocked": [],
  "connector.list": [
    {
      name: "Printers",
      type: "OnPremises",
      enabled: true,
      addresses: ["198.51.100.20"],
    },
  ],
  "device.tls": "starttls",
  "device.tls-version": "current",
  "device.trusts-server": true,
  "mailbox.licensed": true,
  "mailbox.smtp-auth": "inherits",
  "problem.change": "network",
  "recipient.external": true,
  "relay.external": "refused",
  "relay.internal": "accepted",
  "sender.address": "scanner@contoso.com",
  "sender.domain": "contoso.com",
  "sender.domain-accepted": true,
  "sender.kind": "device",
  "sender.public-address": "203.0.113.44",
  "sender.signs-in": false,
  "sender.spf-result": "fail",
  "server.port": 25,
  "server.reachable": true,
  "server.role": "tenant-mx",
  "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
  "tenant.reject-direct-send": false,
  "tenant.security-defaults": true,
  "tenant.smtp-auth-disabled": true,
};

const ROUNDS = 2_000;

/** Sixty pieces of evidence, told and seen, over every code and cause. */
function oneDiagnosis(): void {
  const evidence = [
    ...evidenceOf(FACTS, "bounce", AT, "told"),
    ...evidenceOf(FACTS, "answer", AT, "answered"),
    ...evidenceOf(FACTS, "tenant", AT, "seen"),
  ].slice(0, 60);
  const bounce: Bounce = {
    action: "failed",
    replyCode: "550",
    status: "5.7.64",
    words: "550 5.7.64 TenantAttribution; Relay Access Denied",
    generator: "exchange-online",
  };
  const findings = { bounce, evidence, attempts: [] };
  for (let warm = 0; warm < ROUNDS / 4; warm += 1)
    diagnose(findings, knowledge);
  const started = performance.now();
  for (let turn = 0; turn < ROUNDS; turn += 1) diagnose(findings, knowledge);
  print({
    bench,
    what: `one diagnosis over ${evidence.length} facts, ${knowledge.codes.length} codes, ${knowledge.causes.length} causes`,
    unit: "ms",
    ours: round((performance.now() - started) / ROUNDS),
  });
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
