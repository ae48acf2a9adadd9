import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FactName } from "../../src/core/facts.ts";
import { FACT_LABELS } from "../../src/desk/views/fact-labels.ts";
import type { ReadFact, Sourced } from "../../src/core/model.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { codes } from "../../src/knowledge/codes/index.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { questions } from "../../src/knowledge/questions/index.ts";
import { realLooks } from "../core/real-looks.ts";

const FOLDERS: Readonly<Record<string, readonly (Sourced & { id: string })[]>> =
  { causes, codes, fixes, questions };

/** Files of a folder that are no entry: what several entries share. */
const SHARED = [
  "app-registration.ts",
  "bulk-way.ts",
  "chosen.ts",
  "connector-for-address.ts",
  "connector-words.ts",
  "device-forms.ts",
  "direct-send-signs.ts",
  "dns-names.ts",
  "host-text.ts",
  "index.ts",
  "mailbox-of.ts",
  "outside-only.ts",
  "partner-lock.ts",
  "password-dates.ts",
  "recipient-missing.ts",
  "relay-rules.ts",
  "relay-state.ts",
  "spf-view.ts",
  "sender-proof.ts",
  "server-door.ts",
  "shown-certificate.ts",
  "shut-port.ts",
  "sign-in-gates.ts",
  "without-fixed-address.ts",
  "without-password.ts",
];

function files(folder: string): string[] {
  const path = new URL(`../../src/knowledge/${folder}/`, import.meta.url);
  return readdirSync(fileURLToPath(path)).filter(
    (file) => file.endsWith(".ts") && !SHARED.includes(file),
  );
}

/** Every text of it that a person reads. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    ["id", "source", "checked", "suspects", "implies"].includes(name)
      ? []
      : wordsOf(entry),
  );
}

/** Facts that programs and servers write themselves (src/parse). */
const IN_TEXTS: readonly FactName[] = [
  "device.finds-server",
  "problem.forged",
  "recipient.address",
  "sender.reported-address",
  "server.port",
];

const unknown: ReadFact = () => undefined;

describe("the knowledge", () => {
  for (const [folder, entries] of Object.entries(FOLDERS)) {
    it(`lists each file of ${folder} under its own name`, () => {
      assert.deepEqual(
        entries.map(({ id }) => `${id}.ts`).toSorted(),
        files(folder).toSorted(),
      );
    });

    it(`says for each of ${folder} where it stands and when somebody looked`, () => {
      for (const { id, source, checked } of entries) {
        assert.match(source, /^https:\/\/|RFC \d+|^Exchange Team Blog/, id);
        assert.match(checked, /^20\d\d-\d\d-\d\d$/, id);
        assert.ok(Date.parse(checked) <= Date.now(), id);
      }
    });

    it(`speaks plainly in ${folder}`, () => {
      for (const entry of entries)
        for (const words of wordsOf(entry)) {
          assert.doesNotMatch(words, /!|\boops\b|\byour fault\b/i, entry.id);
          assert.equal(words, words.trim(), entry.id);
        }
    });
  }

  it("has a headline of at most 12 words and no code for each cause", () => {
    for (const { id, title, explain } of causes) {
      assert.ok(title.split(/\s+/).length <= 12, id);
      assert.doesNotMatch(title, /\d\.\d|\b[245]\d\d\b/, id);
      assert.doesNotMatch(explain, /\d\.\d\.\d/, id);
    }
  });

  it("has for every suspicion a cause, with a weight", () => {
    for (const { id, suspects } of codes) {
      assert.ok(Object.keys(suspects).length > 0, id);
      for (const [cause, weight] of Object.entries(suspects)) {
        assert.ok(
          causes.some((known) => known.id === cause),
          `${id}: ${cause}`,
        );
        assert.ok(weight > 0, id);
      }
    }
  });

  it("has for every cause its fixes, and for every fix a cause", () => {
    const used = new Set(causes.flatMap((cause) => cause.fixes));
    for (const cause of causes) {
      for (const fix of cause.fixes)
        assert.ok(
          fixes.some(({ id }) => id === fix),
          `${cause.id}: ${fix}`,
        );
      const picked = cause.chooseFix?.pick(unknown) ?? cause.fixes[0];
      assert.ok(cause.fixes.includes(picked), cause.id);
    }
    for (const { id } of fixes) assert.ok(used.has(id), id);
  });

  it("has a way to each cause: a code that suspects it, or facts that confirm it", () => {
    const suspected = new Set(
      codes.flatMap(({ suspects }) => Object.keys(suspects)),
    );
    const byFactsAlone = [
      "port-25-blocked",
      "port-465-unsupported",
      "port-587-blocked",
    ];
    for (const { id } of causes)
      assert.ok(suspected.has(id) || byFactsAlone.includes(id), id);
  });

  it("has steps for each fix, whatever is known, and none with a gap", () => {
    for (const { id, steps } of fixes)
      for (const step of steps(unknown)) {
        assert.match(step, /^[A-Z].*\.$/, id);
        assert.doesNotMatch(step, /undefined|null|NaN|!/, id);
      }
  });

  it("proposes no change while nothing is known", () => {
    for (const { id, change } of fixes)
      assert.equal(change?.(unknown), undefined, id);
  });

  it("matches no text of a code with another code's words by its looks alone", () => {
    for (const { id, says } of codes) {
      assert.ok(!says.test(""), id);
      assert.ok(!says.global && !says.sticky, `${id} remembers where it was`);
    }
  });
});

describe("every fact of the vocabulary", () => {
  const names: readonly FactName[] = factNames();
  const read = new Set<FactName>();
  const spy: ReadFact = (fact) => {
    read.add(fact);
    return undefined;
  };
  for (const cause of causes) {
    cause.judge(spy);
    for (const fact of [...cause.needs, ...(cause.checks ?? [])])
      read.add(fact);
    for (const fact of cause.chooseFix?.needs ?? []) read.add(fact);
    cause.chooseFix?.pick(spy);
  }
  for (const fix of fixes) {
    for (const fact of fix.needs) read.add(fact);
    fix.steps(spy);
    fix.change?.(spy);
  }
  for (const look of realLooks)
    for (const fact of [...look.needs, ...look.yields]) read.add(fact);
  for (const { yields } of questions) for (const fact of yields) read.add(fact);
  // What every look is handed (desk/cases/look.ts).
  for (const fact of ["recipient.address", "server.port"] as const)
    read.add(fact);

  for (const name of names)
    it(`is of use to somebody: ${name}`, () => {
      assert.ok(read.has(name));
    });

  it("can be had: from a bounce, a question or a look", () => {
    const brought = new Set<FactName>([
      ...realLooks.flatMap(({ yields }) => yields),
      ...questions.flatMap(({ yields }) => yields),
      ...codes.flatMap(({ implies }) => impliedBy(implies)),
      ...IN_TEXTS,
    ]);
    for (const name of names) assert.ok(brought.has(name), name);
  });

  function factNames(): readonly FactName[] {
    return Object.keys(FACT_LABELS).filter(
      (name): name is FactName => name in FACT_LABELS,
    );
  }

  function impliedBy(facts: object | undefined): readonly FactName[] {
    return names.filter((name) => facts !== undefined && name in facts);
  }
});
