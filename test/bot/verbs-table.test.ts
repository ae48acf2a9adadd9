import assert from "node:assert/strict";
import { verbs } from "../../src/bot/press.ts";
import type { Person } from "../../src/core/model.ts";
import { REFUSALS } from "../../src/desk/refuse.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { alex, kim, robin, sam, stranger, toni, vera } from "../desk/people.ts";
import { approvalOf, work, type Stage } from "../desk/stage.ts";
import {
  again,
  CHANGE_STATES,
  copyOf,
  everySituation,
  type Situation,
} from "./situations.ts";
import { BY_HAND, readTable, TABLE } from "./verbs-table.ts";
import { onTheWire, type Pressed, type Wire } from "./wire.ts";

const WHO: Readonly<Record<string, Person>> = {
  user: robin,
  colleague: kim,
  agent: sam,
  admin: alex,
  /** At the helpdesk and an admin; the changes here are asked for by them. */
  requester: toni,
  /** May decide alone in an emergency, and has no other task. */
  "on-call": vera,
  stranger,
};

const AT_ONCE = 20;
/** What is written down somewhere; the rest leaves no trace at all. */
const WRITES = ["does", "own-cases"];

interface Press {
  readonly verb: string;
  readonly who: string;
  readonly person: Person;
  readonly expected: string;
}

describe("every verb in every hand in every state, over HTTP", function () {
  // Some 2,500 presses: on a machine with nothing else to do a quarter of a minute.
  this.timeout(240_000);

  it("does exactly what the table says", () =>
    onTheWire((wire) => holds(wire, TABLE, verbs)));

  it("does exactly what the table says where the bot may not write", () =>
    onTheWire(
      (wire) =>
        holds(
          wire,
          BY_HAND,
          ["approve", "reject", "ran-it", "break-glass"],
          CHANGE_STATES,
        ),
      { mode: "reads" },
    ));
});

async function holds(
  wire: Wire,
  table: string,
  pressed: readonly string[],
  states?: readonly string[],
): Promise<void> {
  const { stage } = wire;
  stage.roles.glassBreakers = [vera];
  const expect = readTable(table, pressed, Object.keys(WHO));
  let copies = 0;
  const fresh = (made: Situation) => copyOf(stage, made, (copies += 1));
  for (const [state, made] of await everySituation(stage)) {
    if (states?.includes(state) === false) continue;
    const presses = pressed.flatMap((verb) =>
      Object.entries(WHO).map(([who, person]): Press => {
        const expected = expect(verb, who, state);
        return { verb, who, person, expected };
      }),
    );
    const that = (does: string) =>
      presses.filter(({ expected }) => expected === does);
    const still = await fresh(made);
    await allStill(
      wire,
      still,
      presses.filter(({ expected }) => !WRITES.includes(expected)),
      state,
    );
    await ownCasesAlone(wire, still, that("own-cases"), state);
    for (const press of that("does"))
      await moves(wire, await fresh(made), press, state);
  }
  assert.ok((await verifyAudit(stage.file)).ok);
}

/** Nothing of a case, a change, Exchange or the audit moves, and each press gets the answer that the table names. */
async function allStill(
  wire: Wire,
  before: Situation,
  presses: readonly Press[],
  state: string,
): Promise<void> {
  const { stage } = wire;
  const audit = await verifyAudit(stage.file);
  const asked = stage.exchange.asked.length;
  const pressed = await pressAll(wire, before, presses);
  assert.deepEqual(await again(stage, before), before, state);
  assert.equal(stage.exchange.asked.length, asked, state);
  assert.deepEqual(await verifyAudit(stage.file), audit, state);
  const outcomes = await outcomesOf(stage, pressed);
  presses.forEach((press, at) => {
    assert.equal(outcomes[at], press.expected, nameOf(press, state));
  });
}

/** Taken, and nothing of this case moves. */
async function ownCasesAlone(
  wire: Wire,
  before: Situation,
  presses: readonly Press[],
  state: string,
): Promise<void> {
  const outcomes = await outcomesOf(
    wire.stage,
    await pressAll(wire, before, presses),
  );
  assert.ok(
    outcomes.every((one) => one === "answers"),
    state,
  );
  assert.deepEqual(await again(wire.stage, before), before, state);
}

/** Taken, and the case or its change is no longer what it was. */
async function moves(
  wire: Wire,
  before: Situation,
  press: Press,
  state: string,
): Promise<void> {
  const name = nameOf(press, state);
  const pressed = await pressAll(wire, before, [press]);
  assert.deepEqual(await outcomesOf(wire.stage, pressed), ["answers"], name);
  assert.notDeepEqual(await again(wire.stage, before), before, name);
}

/** Comes in side by side, and is worked off. */
async function pressAll(
  wire: Wire,
  on: Situation,
  presses: readonly Press[],
): Promise<readonly Pressed[]> {
  const pressed: Pressed[] = [];
  for (let from = 0; from < presses.length; from += AT_ONCE)
    pressed.push(
      ...(await Promise.all(
        presses
          .slice(from, from + AT_ONCE)
          .map(({ person, verb }) => wire.press(person, verb, dataOf(on))),
      )),
    );
  await work(wire.stage.desk);
  return pressed;
}

async function outcomesOf(
  stage: Stage,
  pressed: readonly Pressed[],
): Promise<readonly string[]> {
  const cards = await stage.cards();
  await stage.deliver();
  return pressed.map(({ posted, itemId }) => {
    if (posted.status !== 200) return String(posted.status);
    const note = cards.get(`note:${itemId}`);
    if (note?.card !== "note" || note.title !== "Nothing was done")
      return "answers";
    assert.equal(note.lines.length, 1);
    return NAMES.get(note.lines[0] ?? "") ?? "told";
  });
}

/** The first of those with the same sentence: somebody else's case is answered like none. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(REFUSALS)
    .map(([name, sentence]) => [sentence, name] as const)
    .toReversed(),
);

function dataOf({ aCase, change }: Situation): Record<string, string> {
  return {
    caseId: aCase.id,
    ...(change === undefined ? {} : approvalOf(change)),
    "sender-kind": "device",
    reason: "Confirmed by telephone",
    words: "Since when?",
    reply: "Since Monday",
    assignee: toni.objectId,
  };
}

function nameOf({ who, verb }: Press, state: string): string {
  return `${who} presses ${verb} when ${state}`;
}
