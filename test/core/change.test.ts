import assert from "node:assert/strict";
import fc from "fast-check";
import { approvalsOf } from "../../src/core/approvals.ts";
import {
  advanceChange,
  canBeUndone,
  isTerminal,
} from "../../src/core/change.ts";
import type { ChangeEvent } from "../../src/core/change-event.ts";
import type { Approval, Change, Person } from "../../src/core/model.ts";

const agent: Person = { tenantId: "t", objectId: "agent", name: "Sam" };
const admin: Person = { tenantId: "t", objectId: "admin", name: "Alex" };
const T0 = "2026-11-20T08:00:00.000Z";
const at = (minutes: number) =>
  new Date(Date.parse(T0) + minutes * 60_000).toISOString();

const proposed: Change = {
  id: "c1",
  caseId: "k1",
  plan: {
    request: { kind: "enable-connector", connector: "Printers" },
    target: 'inbound connector "Printers"',
    before: { Enabled: false },
    after: { Enabled: true },
    beforeVersion: T0,
    undo: "switch it off again",
    risk: { level: "low", words: "one connector" },
    script: "Set-InboundConnector",
    warnings: [],
  },
  digest: "d1",
  requester: agent,
  approvers: [admin],
  why: [],
  state: "proposed",
  proposedAt: T0,
  expiresAt: at(24 * 60),
  log: [],
  version: 0,
};

function approval(over: Partial<Approval> = {}): Approval {
  return { digest: "d1", by: admin, at: at(1), said: "approved", ...over };
}

function after(change: Change, event: ChangeEvent): Change {
  const move = advanceChange(change, event);
  assert.ok(move.may, `${event.event} from ${change.state}`);
  return move.change;
}

const approved = after(proposed, { event: "decided", approval: approval() });
const applying = after(approved, { event: "applying", at: at(2) });
const unknown = after(applying, { event: "unsure", at: at(3), reason: "lost" });
const applied = after(applying, { event: "written", at: at(3), answer: "ok" });

describe("a change", () => {
  const REFUSED: readonly [string, Change, ChangeEvent, string][] = [
    [
      "its requester cannot approve it",
      proposed,
      { event: "decided", approval: approval({ by: agent }) },
      "own-request",
    ],
    [
      "another plan's card decides nothing",
      proposed,
      { event: "decided", approval: approval({ digest: "d0" }) },
      "stale-card",
    ],
    [
      "nobody decides after its expiry",
      proposed,
      { event: "decided", approval: approval({ at: at(24 * 60) }) },
      "expired",
    ],
    [
      "the first decision is final",
      approved,
      { event: "decided", approval: approval({ said: "rejected" }) },
      "already-decided",
    ],
    [
      "an approval over an hour old is void",
      approved,
      { event: "applying", at: at(62) },
      "approval-too-old",
    ],
    [
      "an undecided change is not written",
      proposed,
      { event: "applying", at: at(1) },
      "not-now",
    ],
    [
      "a change is not verified before it was written",
      approved,
      { event: "verified", at: at(2), saw: "x" },
      "not-now",
    ],
    [
      "a write under way does not expire",
      applying,
      { event: "expired", at: at(3) },
      "not-now",
    ],
  ];
  for (const [name, change, event, because] of REFUSED)
    it(name, () => {
      assert.deepEqual(advanceChange(change, event), { may: false, because });
    });

  it("made by hand is applied, in the name of whoever made it", () => {
    const made = after(proposed, {
      event: "made-by-hand",
      approval: approval(),
    });
    assert.equal(made.state, "applied");
    assert.deepEqual(made.approval, approval());
    assert.deepEqual(
      advanceChange(made, { event: "decided", approval: approval() }),
      { may: false, because: "already-decided" },
    );
    assert.deepEqual(advanceChange(made, { event: "applying", at: at(2) }), {
      may: false,
      because: "not-now",
    });
  });

  for (const [name, change, given, because] of [
    [
      "by who asked for it",
      proposed,
      approval({ by: proposed.requester }),
      "own-request",
    ],
    [
      "from an older card",
      proposed,
      approval({ digest: "older" }),
      "stale-card",
    ],
    ["after its time", proposed, approval({ at: at(24 * 60) }), "expired"],
    ["and approved as well", approved, approval(), "already-decided"],
    [
      "by the first of two",
      {
        ...proposed,
        plan: {
          ...proposed.plan,
          request: { kind: "enable-smtp-auth-tenant" },
        },
      },
      approval(),
      "not-now",
    ],
  ] as const)
    it(`made by hand ${name} does not count`, () => {
      assert.deepEqual(
        advanceChange(change, { event: "made-by-hand", approval: given }),
        { may: false, because },
      );
    });

  describe("that wants two approvals", () => {
    const wide: Change = {
      ...proposed,
      plan: { ...proposed.plan, request: { kind: "enable-smtp-auth-tenant" } },
    };
    const second: Person = { tenantId: "t", objectId: "admin-2", name: "Jo" };
    const once = after(wide, { event: "decided", approval: approval() });

    it("waits after the first, and goes on after the second", () => {
      assert.equal(once.state, "proposed");
      assert.equal(once.approval, undefined);
      const twice = after(once, {
        event: "decided",
        approval: approval({ by: second }),
      });
      assert.equal(twice.state, "approved");
      assert.deepEqual(
        approvalsOf(twice).map(({ by }) => by.name),
        ["Alex", "Jo"],
      );
      assert.equal(
        after(twice, { event: "applying", at: at(2) }).state,
        "applying",
      );
    });

    it("counts nobody twice, and never the one who asked", () => {
      for (const [by, because] of [
        [admin, "approved-already"],
        [agent, "own-request"],
      ] as const)
        assert.deepEqual(
          advanceChange(once, { event: "decided", approval: approval({ by }) }),
          { may: false, because },
        );
    });

    it("starts again when it is planned anew", () => {
      const plan = { ...wide.plan, after: { Enabled: false } };
      const anew = after(once, {
        event: "edited",
        at: at(3),
        plan,
        digest: "d2",
      });
      assert.deepEqual(approvalsOf(anew), []);
      assert.equal(anew.expiresAt, wide.expiresAt);
      assert.deepEqual(
        advanceChange(anew, { event: "decided", approval: approval() }),
        { may: false, because: "stale-card" },
      );
    });

    it("is not written on one approval, whatever the stored state says", () => {
      const forged: Change = {
        ...wide,
        state: "approved",
        approval: approval(),
      };
      assert.deepEqual(
        advanceChange(forged, { event: "applying", at: at(2) }),
        { may: false, because: "not-now" },
      );
    });
  });

  it("is undone only after it was verified", () => {
    const undone = { event: "undone", at: at(9), how: "by c2" } as const;
    assert.equal(advanceChange(applied, undone).may, false);
    const verified = after(applied, {
      event: "verified",
      at: at(5),
      saw: "read back",
    });
    assert.equal(canBeUndone(verified), true);
    const taken = after(verified, undone);
    assert.equal(taken.state, "undone");
    assert.equal(canBeUndone(taken), false);
  });

  it("may be withdrawn by its requester", () => {
    const rejected = approval({ by: agent, said: "rejected" });
    assert.equal(
      after(proposed, { event: "decided", approval: rejected }).state,
      "rejected",
    );
  });

  it("is told apart by tenant and object id, never by name", () => {
    const namesake = approval({ by: { ...admin, name: agent.name } });
    const guest = approval({ by: { ...agent, tenantId: "other" } });
    for (const given of [namesake, guest])
      assert.equal(
        after(proposed, { event: "decided", approval: given }).state,
        "approved",
      );
  });

  it("goes back to approved only when the write provably never happened", () => {
    assert.equal(
      after(unknown, { event: "never-written", at: at(4) }).state,
      "approved",
    );
    assert.equal(
      advanceChange(applying, { event: "never-written", at: at(4) }).may,
      false,
    );
  });

  it("keeps every step in its log", () => {
    const verified = after(applied, {
      event: "verified",
      at: at(5),
      saw: "read back",
    });
    assert.deepEqual(
      verified.log.map(({ what }) => what),
      ["approved", "writing", "ok", "read back"],
    );
  });

  it("never leaves a terminal state, whatever comes", () => {
    const event = fc.constantFrom<ChangeEvent>(
      { event: "decided", approval: approval() },
      { event: "decided", approval: approval({ said: "rejected" }) },
      { event: "applying", at: at(2) },
      { event: "written", at: at(2), answer: "ok" },
      { event: "verified", at: at(2), saw: "ok" },
      { event: "expired", at: at(2) },
      { event: "drifted", at: at(2), saw: "moved" },
      { event: "failed", at: at(2), reason: "no" },
      { event: "unsure", at: at(2), reason: "lost" },
      { event: "never-written", at: at(2) },
      { event: "conflict", at: at(2), reason: "both" },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let change = proposed;
        let writes = 0;
        for (const one of events) {
          const move = advanceChange(change, one);
          if (!move.may) continue;
          assert.equal(isTerminal(change.state), false, change.state);
          if (one.event === "applying") {
            writes += 1;
            assert.equal(move.change.approval?.said, "approved");
          }
          if (one.event === "never-written") writes -= 1;
          change = move.change;
          assert.ok(
            writes <= 1,
            "a second write without proof against the first",
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
