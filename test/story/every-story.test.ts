import assert from "node:assert/strict";
import { causes } from "../../src/knowledge/causes/index.ts";
import { CATALOGUES, knowsEverything } from "../../src/locales/index.ts";
import { readStories, STORIES_FOLDER, type Story } from "../../src/stories.ts";
import { englishLeft } from "../locales/english-left.ts";
import { investigated, type Found } from "./investigated.ts";

/** Stories at once; more would only wait for one another. */
const AT_ONCE = 4;

/** Causes that no wire shows; their tables of facts stand in test/knowledge. */
const BY_FACTS_ALONE = ["egress-ip-changed", "unknown"];

const stories = await readStories(STORIES_FOLDER);

describe("every story", () => {
  const found = new Map<string, readonly Found[] | Error>();

  before(async function () {
    this.timeout(480_000);
    const waiting = [...stories];
    const play = async (): Promise<void> => {
      for (;;) {
        const story = waiting.shift();
        if (story === undefined) return;
        found.set(story.id, await played(story));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, play));
  });

  for (const story of stories)
    it(`${story.id}: ${wanted(story.scenario)
      .map(({ cause }) => cause)
      .join(", then ")}`, async function () {
      this.timeout(150_000);
      try {
        assertRight(story, found.get(story.id));
      } catch {
        // A machine with too much to do lets looks time out, which is no fault of the diagnosis: once more, alone.
        assertRight(story, await played(story));
      }
    });

  for (const language of CATALOGUES.keys())
    it(`is told in other languages as well (${language})`, () => {
      const left = [...found.values()]
        .flatMap((one) => (one instanceof Error ? [] : one))
        .flatMap(({ cards }) => cards)
        .filter(({ card }) => card === "user" || knowsEverything(language))
        .flatMap((card) => englishLeft(card, language));
      assert.deepEqual([...new Set(left)], []);
    });
});

function played({ scenario }: Story): Promise<readonly Found[] | Error> {
  return investigated(scenario).catch((error: unknown) =>
    error instanceof Error ? error : new Error("failed"),
  );
}

function assertRight(
  { scenario }: Story,
  result: readonly Found[] | Error | undefined,
): void {
  if (result === undefined || result instanceof Error)
    throw result ?? new Error("not played");
  assert.deepEqual(
    result.map(({ cause }) => cause),
    wanted(scenario).map(({ cause }) => cause),
  );
  for (const [at, { fix }] of wanted(scenario).entries())
    if (fix !== undefined) assert.equal(result[at]?.fix, fix);
}

describe("the stories", () => {
  const told = stories.flatMap(({ scenario }) =>
    wanted(scenario).map(({ cause }) => cause),
  );

  it("are at least 120, at least 15 of them with two faults", () => {
    assert.ok(stories.length >= 120);
    const two = stories.filter(
      ({ scenario }) => (scenario.expect?.then ?? []).length > 0,
    );
    assert.ok(two.length >= 15);
  });

  it("tell of each cause that a wire can show", () => {
    const untold = causes
      .map(({ id }) => id)
      .filter((id) => !told.includes(id) && !BY_FACTS_ALONE.includes(id));
    assert.deepEqual(untold, []);
  });

  it("bear the names of their files", () => {
    for (const { id, scenario } of stories) assert.equal(scenario.name, id);
  });
});

function wanted({ expect }: Story["scenario"]) {
  return expect === undefined ? [] : [expect, ...(expect.then ?? [])];
}
