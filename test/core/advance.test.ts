import assert from "node:assert/strict";
import { advance } from "../../src/core/advance.ts";
import type { CaseEvent } from "../../src/core/case-event.ts";
import type { Case, Person } from "../../src/core/model.ts";
import { caseOf, NOW, seen } from "./cases.ts";

const agent: Person = { tenantId: "t", objectId: "agent", name: "Sam" };

function after(aCase: Case, ...events: CaseEvent[]): Case {
  return events.reduce((now, event) => {
    const move = advance(now, event);
    assert.ok(move.may, `${event.event} from ${now.state}`);
    return move.case;
  }, aCase);
}

const looking = after(caseOf(), {
  event: "looks-started",
  looks: ["mx", "relay"],
  at: NOW,
});
const answered = after(caseOf(), { event: "concluded", at: NOW });
const handedOver = after(answered, {
  event: "handed-over",
  reason: "asked",
  at: NOW,
});

describe("a case", () => {
  it("keeps what a look saw, and what it could not look at", () => {
    const done = after(
      looking,
      {
        event: "look-finished",
        look: "mx",
        result: {
          outcome: "saw",
          evidence: seen({ "sender.mx": ["a.example"] }),
        },
        at: NOW,
      },
      {
        event: "look-finished",
        look: "relay",
        result: {
          outcome: "could-not-look",
          fault: "network",
          reason: "no answer",
        },
        at: NOW,
      },
    );
    assert.deepEqual(
      done.attempts.map(({ look, state, reason }) => [look, state, reason]),
      [
        ["mx", "saw", undefined],
        ["relay", "could-not-look", "no answer"],
      ],
    );
    assert.deepEqual(
      done.evidence.map(({ fact }) => fact),
      ["sender.mx"],
    );
  });

  it("takes the result of a look once", () => {
    const event: CaseEvent = {
      event: "look-finished",
      look: "mx",
      result: { outcome: "saw", evidence: [] },
      at: NOW,
    };
    assert.equal(advance(after(looking, event), event).may, false);
  });

  it("goes to the first agent who takes it", () => {
    const event: CaseEvent = { event: "claimed", by: agent, at: NOW };
    const taken = after(handedOver, event);
    assert.equal(taken.ticket?.claimedBy?.objectId, "agent");
    assert.deepEqual(advance(taken, event), {
      may: false,
      because: "already-claimed",
    });
  });

  it("keeps a form open, with what was wrong, until it can be read", () => {
    const asking = after(caseOf(), {
      event: "asked",
      questions: ["server-name"],
      at: NOW,
    });
    const wrong = after(asking, {
      event: "form-refused",
      errors: { "server-name": "no server name" },
      given: { "server-name": "??" },
    });
    assert.equal(wrong.state, "asking");
    assert.deepEqual(wrong.form, {
      questions: ["server-name"],
      given: { "server-name": "??" },
    });
    const right = after(wrong, {
      event: "answered",
      evidence: [],
      stale: [],
      at: NOW,
    });
    assert.deepEqual([right.state, right.formErrors], ["looking", {}]);
  });

  it("is fixed only while a change is under way", () => {
    const ended: CaseEvent = {
      event: "change-ended",
      fixed: true,
      what: "verified",
      evidence: [],
      at: NOW,
    };
    assert.equal(advance(answered, ended).may, false);
    const fixing = after(answered, {
      event: "change-proposed",
      changeId: "c1",
      by: agent,
      at: NOW,
    });
    assert.equal(after(fixing, ended).state, "fixed");
    const failed = after(fixing, { ...ended, fixed: false });
    assert.equal(failed.state, "handed-over");
    assert.ok(failed.ticket, "a person has it then");
  });

  it("goes back to a person when it still fails after the fix", () => {
    const fixed = caseOf({ state: "fixed" });
    const back = after(fixed, { event: "still-failing", at: NOW });
    assert.equal(back.state, "handed-over");
  });

  it("takes nothing any more once it is closed", () => {
    const closed = after(answered, {
      event: "closed",
      by: "Robin",
      why: "It works again.",
      at: NOW,
    });
    for (const event of [
      { event: "concluded", at: NOW },
      { event: "claimed", by: agent, at: NOW },
      { event: "handed-over", reason: "x", at: NOW },
    ] satisfies CaseEvent[])
      assert.deepEqual(advance(closed, event), {
        may: false,
        because: "closed",
      });
  });

  it("that is passed on remembers when a person had it first", () => {
    const later = "2026-11-20T12:00:00.000Z";
    const colleague = { ...agent, objectId: "colleague", name: "Toni" };
    const passedOn = after(
      handedOver,
      { event: "claimed", by: agent, at: NOW },
      { event: "assigned", by: agent, to: colleague, at: later },
    );
    assert.deepEqual(passedOn.ticket, {
      ...handedOver.ticket,
      answeredAt: NOW,
      claimedBy: colleague,
      claimedAt: later,
    });
    assert.deepEqual(
      advance(passedOn, {
        event: "assigned",
        by: agent,
        to: colleague,
        at: NOW,
      }),
      { may: false, because: "already-claimed" },
    );
  });

  it("lets whoever asks first take it, and takes it from nobody", () => {
    const colleague = { ...agent, objectId: "colleague", name: "Toni" };
    const asked = after(
      handedOver,
      { event: "reporter-asked", by: colleague, text: "Since when?", at: NOW },
      { event: "reporter-asked", by: agent, text: "Where?", at: NOW },
    );
    assert.equal(asked.ticket?.claimedBy?.name, "Toni");
    assert.equal(asked.question?.text, "Where?");
    const told = after(asked, {
      event: "reporter-answered",
      text: "Here",
      at: NOW,
    });
    assert.equal(told.question, undefined);
    assert.deepEqual(
      advance(told, { event: "reporter-answered", text: "Here", at: NOW }),
      { may: false, because: "not-now" },
    );
  });

  it("drops an open question when it is closed, and opens again within seven days", () => {
    const closed = after(
      handedOver,
      { event: "reporter-asked", by: agent, text: "Since when?", at: NOW },
      { event: "closed", by: "Robin", why: "It works again.", at: NOW },
    );
    assert.equal(closed.question, undefined);
    const days = (count: number) =>
      new Date(Date.parse(NOW) + count * 24 * 60 * 60 * 1000).toISOString();
    const reopened = after(closed, {
      event: "reopened",
      by: agent,
      isBeingChanged: false,
      at: days(7),
    });
    assert.equal(reopened.state, "handed-over");
    assert.equal(reopened.ticket?.openedAt, days(7));
    assert.equal(reopened.ticket.answeredAt, days(7));
    assert.equal(
      after(closed, {
        event: "reopened",
        by: agent,
        isBeingChanged: true,
        at: NOW,
      }).state,
      "fixing",
    );
    assert.deepEqual(
      advance(closed, {
        event: "reopened",
        by: agent,
        isBeingChanged: false,
        at: days(7.01),
      }),
      { may: false, because: "closed-long-ago" },
    );
    assert.deepEqual(
      advance(handedOver, {
        event: "reopened",
        by: agent,
        isBeingChanged: false,
        at: NOW,
      }),
      { may: false, because: "not-now" },
    );
  });
});
