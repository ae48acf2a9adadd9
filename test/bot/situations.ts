import assert from "node:assert/strict";
import type { Case, Change, ChangeState } from "../../src/core/model.ts";
import { digestOf } from "../../src/desk/changes/digest.ts";
import {
  readCase,
  readChange,
  readEvidence,
} from "../../src/storage/shapes.ts";
import { FakeExchange } from "../desk/fake-exchange.ts";
import { alex, robin, sam, toni } from "../desk/people.ts";
import { claimedCase, RELAY_DENIED, type Stage } from "../desk/stage.ts";

/** A case, and the change on it where there is one. */
export interface Situation {
  readonly aCase: Case;
  readonly change?: Change;
  /** What is open on the same setting. */
  readonly open?: string;
}

/** How each state of a case comes about. */
const PLAYED: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  looking: async (stage) => {
    await stage.send(robin, { kind: "message", text: RELAY_DENIED });
    await stage.turn();
  },
  asking: (stage) =>
    stage.say(robin, "550 5.7.30 Basic authentication is not supported"),
  answered: (stage) => stage.say(robin, RELAY_DENIED),
  "handed-over": async (stage) => {
    await stage.say(robin, RELAY_DENIED);
    const { id } = await stage.caseOf(robin);
    await stage.press(robin, "talk-to-person", { caseId: id });
  },
  claimed: claimedCase,
  asked: async (stage) => {
    const { id } = await claimedCase(stage);
    await stage.press(sam, "ask-reporter", {
      caseId: id,
      words: "Since when?",
    });
  },
  closed: async (stage) => {
    const { id } = await claimedCase(stage);
    await stage.press(robin, "works-now", { caseId: id });
  },
};

/** The state of the case that goes with each state of its change. */
const CASE_WITH: Readonly<Record<ChangeState, Case["state"]>> = {
  proposed: "fixing",
  approved: "fixing",
  applying: "fixing",
  applied: "fixing",
  unknown: "fixing",
  verified: "fixed",
  rejected: "handed-over",
  expired: "handed-over",
  drifted: "handed-over",
  failed: "handed-over",
  conflict: "handed-over",
  undone: "handed-over",
};

export const CHANGE_STATES = Object.keys(CASE_WITH);

/** Every state of a case without a change, and every state of a change, by name; the change is asked for by Toni. */
export async function everySituation(
  stage: Stage,
): Promise<ReadonlyMap<string, Situation>> {
  const all = new Map<string, Situation>();
  for (const [state, reach] of Object.entries(PLAYED)) {
    await reach(stage);
    const aCase = await newestCase(stage);
    all.set(state, { aCase });
    // Out of the way of the next one, which has the same words.
    await stage.press(robin, "works-now", { caseId: aCase.id });
  }
  const { id } = await claimedCase(stage);
  await stage.press(toni, "ask-admins", { caseId: id });
  const aCase = await stage.case(id);
  const change = await stage.change(aCase.changeId ?? "");
  for (const [state, caseState] of entries(CASE_WITH))
    all.set(state, {
      aCase: { ...aCase, state: caseState },
      change: inState(change, state),
    });
  await stage.press(robin, "works-now", { caseId: id });
  return all;
}

function inState(change: Change, state: ChangeState): Change {
  const { digest } = change;
  const at = change.proposedAt;
  return state === "proposed" || state === "expired"
    ? { ...change, state }
    : {
        ...change,
        state,
        approval: {
          digest,
          by: alex,
          at,
          said: state === "rejected" ? "rejected" : "approved",
        },
      };
}

async function newestCase(stage: Stage): Promise<Case> {
  const ids = [...(await stage.cards()).keys()].flatMap(
    (key) => /^case:(.*):user$/.exec(key)?.[1] ?? [],
  );
  const cases = await Promise.all(ids.map((id) => stage.case(id)));
  await stage.deliver();
  const [only] = cases.filter(({ state }) => state !== "closed");
  const found = only ?? cases[0];
  assert.ok(found);
  return found;
}

/** The same situation once more in the store, with ids and a connector of its own. */
export async function copyOf(
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
    ...(change === undefined ? {} : { change: signed(rename(change)) }),
  };
  standsAs(stage, copy, `Printers-${n}`);
  await stage.store.transact(async (tx) => {
    await tx.cases.insert(copy.aCase);
    if (copy.change !== undefined) await tx.changes.insert(copy.change);
  });
  const stored = await again(stage, copy);
  assert.ok(stored);
  return stored;
}

/** A renamed plan has a digest of its own, and so has what was said to it. */
function signed(json: string): Change {
  const change = { ...readChange(json, "change"), version: 0 };
  const digest = digestOf(change.plan);
  return {
    ...change,
    digest,
    ...(change.approval === undefined
      ? {}
      : { approval: { ...change.approval, digest } }),
  };
}

/** Exchange as the state of the change wants it. */
function standsAs(stage: Stage, { change }: Situation, name: string): void {
  const [connector] = new FakeExchange([{ Name: name, Identity: name }])
    .connectors;
  assert.ok(connector);
  const isThere =
    change !== undefined &&
    ["applied", "verified", "unknown"].includes(change.state);
  stage.exchange.connectors = [
    isThere
      ? {
          ...connector,
          SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
          Comment: String(change.plan.after["Comment"] ?? ""),
        }
      : connector,
  ];
}

/** The same as it stands in the store now; undefined when the case was removed. */
export async function again(
  stage: Stage,
  { aCase, change }: Situation,
): Promise<Situation | undefined> {
  return stage.store.transact(async (tx) => {
    const now = await tx.cases.get(aCase.id);
    if (now === undefined) return undefined;
    if (change === undefined) return { aCase: now };
    const changeNow = await tx.changes.get(change.id);
    const open = await tx.changes.openOn(change.plan.target);
    return {
      aCase: now,
      ...(changeNow === undefined ? {} : { change: changeNow }),
      ...(open === undefined ? {} : { open: open.id }),
    };
  });
}

function entries<K extends string, V>(
  record: Readonly<Record<K, V>>,
): readonly (readonly [K, V])[] {
  // TypeScript forgets the keys' type here; the record above is total.
  return Object.entries(record) as [K, V][];
}
