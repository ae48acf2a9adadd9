import assert from "node:assert/strict";
import type { Case, Change, Person } from "../../src/core/model.ts";
import {
  readCase,
  readChange,
  readEvidence,
} from "../../src/storage/shapes.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { alex, kim, robin, sam, stranger, toni } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

interface Situation {
  readonly aCase: Case;
  readonly change?: Change;
  /** What is open on the same setting. */
  readonly open?: string;
}

const WHO: Readonly<Record<string, Person>> = {
  reporter: robin,
  colleague: kim,
  agent: sam,
  approver: alex,
  "agent and approver": toni,
  "approver's namesake of another tenant": stranger,
};

/** How each state comes about, played once. */
const STATES: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  looking: async (stage) => {
    await stage.send(robin, { kind: "message", text: RELAY_DENIED });
    await stage.turn();
  },
  asking: (stage) =>
    stage.say(robin, "550 5.7.30 Basic authentication is not supported"),
  answered: (stage) => stage.say(robin, RELAY_DENIED),
  "handed over": async (stage) => {
    await stage.say(robin, RELAY_DENIED);
    const { id } = await stage.caseOf(robin);
    await stage.press(robin, "talk-to-person", { caseId: id });
  },
  claimed: claimedCase,
  proposed: proposedChange,
  "proposed by the reporter": async (stage) => {
    await stage.say(robin, RELAY_DENIED);
    const { id } = await stage.caseOf(robin);
    await stage.press(robin, "ask-for-fix", { caseId: id });
  },
  "proposed by one who may approve": async (stage) => {
    const { id } = await claimedCase(stage);
    await stage.press(toni, "ask-admins", { caseId: id });
  },
  drifted: async (stage) => {
    const change = await proposedChange(stage);
    stage.exchange.byHand("Printers", { Comment: "mine" });
    await stage.press(alex, "approve", approvalOf(change));
    stage.exchange.byHand("Printers", { Comment: "" });
  },
  fixed: async (stage) => {
    const change = await proposedChange(stage);
    await stage.press(alex, "approve", approvalOf(change));
  },
  closed: async (stage) => {
    const { caseId } = await proposedChange(stage);
    await stage.press(robin, "works-now", { caseId });
  },
};

const OPEN = Object.keys(STATES).filter((state) => state !== "closed");
const NO_TICKET = ["looking", "asking", "answered", "proposed by the reporter"];
const PROPOSABLE = ["answered", "handed over", "claimed", "drifted"];
const PROPOSED = [
  "proposed",
  "proposed by the reporter",
  "proposed by one who may approve",
];
const AGENTS = ["agent", "agent and approver"];
const APPROVERS = ["approver", "agent and approver"];

type Rule = readonly [people: readonly string[], states: readonly string[]];

/** The whole policy: who may press what, when. Everything else does nothing. */
const MAY: Readonly<Record<string, Rule>> = {
  answer: [["reporter"], ["asking"]],
  "not-it": [["reporter"], NO_TICKET],
  "talk-to-person": [["reporter"], NO_TICKET],
  "works-now": [["reporter"], OPEN],
  "still-failing": [["reporter"], ["fixed"]],
  "ask-for-fix": [["reporter"], PROPOSABLE],
  claim: [AGENTS, ["handed over"]],
  "ask-admins": [AGENTS, PROPOSABLE],
  close: [AGENTS, OPEN],
  approve: [APPROVERS, PROPOSED],
  reject: [APPROVERS, PROPOSED],
  // The copies of a proposal stand on connectors of their own: there is always another plan to make.
  "look-again": [APPROVERS, ["drifted", ...PROPOSED]],
  undo: [APPROVERS, ["fixed"]],
};

const NOBODY: Rule = [[], []];

/** What no card ever sent. */
const FORGED = ["", "APPROVE", "toString", "__proto__"];

function may(verb: string, who: string, state: string): boolean {
  if (
    verb === "approve" &&
    state === "proposed by one who may approve" &&
    who === "agent and approver"
  )
    return false;
  const [people, states] =
    (FORGED.includes(verb) ? undefined : MAY[verb]) ?? NOBODY;
  return people.includes(who) && states.includes(state);
}

describe("the desk's policy", () => {
  for (const [state, reach] of Object.entries(STATES))
    it(`lets exactly those act who may: ${state}`, () =>
      onStage(
        async (stage) => {
          await reach(stage);
          const [made] = await situations(stage);
          assert.ok(made);
          let copies = 0;
          for (const [who, person] of Object.entries(WHO))
            for (const verb of [...Object.keys(MAY), ...FORGED]) {
              copies += 1;
              const copy = await copyOf(stage, made, copies);
              await check(stage, copy, verb, person, {
                may: may(verb, who, state),
                name: `${who} presses ${verb} when ${state}`,
              });
            }
        },
        { isQuick: true },
      ));
});

async function check(
  stage: Stage,
  before: Situation,
  verb: string,
  person: Person,
  expected: { readonly may: boolean; readonly name: string },
): Promise<void> {
  const written = stage.exchange.asked.length;
  const note = await stage.press(person, verb, {
    caseId: before.aCase.id,
    ...(before.change === undefined ? {} : approvalOf(before.change)),
    "sender-kind": "device",
  });
  const after = await again(stage, before);
  const moved = JSON.stringify(after) !== JSON.stringify(before);
  assert.equal(moved, expected.may, expected.name);
  if (expected.may) return;
  assert.equal(stage.exchange.asked.length, written, expected.name);
  const { title, lines } = await stage.note(note);
  assert.equal(title, "Nothing was done", expected.name);
  assert.equal(lines.length, 1, expected.name);
  assert.match(lines[0] ?? "", /^[A-Z].*\.$/, expected.name);
  assert.doesNotMatch(lines[0] ?? "", /!/, expected.name);
}

async function situations(stage: Stage): Promise<Situation[]> {
  const ids = [...(await stage.cards()).keys()].flatMap(
    (key) => /^case:(.*):user$/.exec(key)?.[1] ?? [],
  );
  return Promise.all(
    ids.map(async (id) => {
      const aCase = await stage.case(id);
      return aCase.changeId === undefined
        ? { aCase }
        : { aCase, change: await stage.change(aCase.changeId) };
    }),
  );
}

async function again(stage: Stage, known: Situation): Promise<Situation> {
  const { change } = known;
  const open =
    change === undefined
      ? undefined
      : await stage.store.transact((tx) =>
          tx.changes.openOn(change.plan.target),
        );
  return {
    aCase: await stage.case(known.aCase.id),
    ...(change === undefined ? {} : { change: await stage.change(change.id) }),
    ...(open === undefined ? {} : { open: open.id }),
  };
}

/** The same situation once more, with ids and a connector of its own. */
async function copyOf(
  stage: Stage,
  { aCase, change }: Situation,
  n: number,
): Promise<Situation> {
  const rename = (value: unknown) =>
    JSON.stringify(value)
      .replaceAll(/\bid-\d+\b/g, (id) => `${id}x${n}`)
      .replaceAll("Printers", `Printers-${n}`);
  const copy: Situation = {
    aCase: {
      ...readCase(rename(aCase), "case"),
      evidence: aCase.evidence.map((piece) =>
        readEvidence(rename(piece), "evidence"),
      ),
      version: 0,
    },
    ...(change === undefined
      ? {}
      : { change: { ...readChange(rename(change), "change"), version: 0 } }),
  };
  const [connector] = new FakeExchange([
    { Name: `Printers-${n}`, Identity: `Printers-${n}` },
  ]).connectors;
  assert.ok(connector);
  stage.exchange.connectors = [
    {
      ...connector,
      ...(aCase.state === "fixed"
        ? {
            SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
            Comment: String(copy.change?.plan.after["Comment"] ?? ""),
          }
        : {}),
    },
  ];
  await stage.store.transact(async (tx) => {
    await tx.cases.insert(copy.aCase);
    if (copy.change !== undefined) await tx.changes.insert(copy.change);
  });
  return again(stage, copy);
}
