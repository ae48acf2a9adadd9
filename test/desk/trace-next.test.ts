import assert from "node:assert/strict";
import type { Change } from "../../src/core/model.ts";
import type {
  MailTrace,
  TracedMail,
  TraceEvent,
} from "../../src/desk/ports.ts";
import { inLanguage } from "../../src/locales/index.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { alex, jo, robin, sam } from "./people.ts";
import {
  approvalOf,
  HOUR,
  MINUTE,
  onStage,
  proposedChange,
  type Stage,
} from "./stage.ts";

const MAIL: TracedMail = {
  id: "mail-1",
  at: "2026-11-20T09:02:00Z",
  sender: "scanner@contoso.com",
  recipient: "Supplier@fabrikam.example",
  status: "delivered",
  fromIp: "203.0.113.44",
};
const AT =
  "{{DATE(2026-11-20T09:02:00Z, SHORT)}} {{TIME(2026-11-20T09:02:00Z)}}";
const APPLIED =
  "{{DATE(2026-11-20T09:00:00Z, SHORT)}} {{TIME(2026-11-20T09:00:00Z)}}";
const LATER =
  "{{DATE(2026-11-20T09:02:07Z, SHORT)}} {{TIME(2026-11-20T09:02:07Z)}}";

const RECEIVED = { at: MAIL.at, event: "Receive", description: "Taken in." };

function ended(event: string, description: string): readonly TraceEvent[] {
  return [RECEIVED, { at: "2026-11-20T09:02:07Z", event, description }];
}

const SHUT = {
  outcome: "could-not-look",
  fault: "target",
  reason: "Graph is busy and asks us to wait.",
} as const;

/** A trace that knows these mails and this detail of them, and remembers what it was asked. */
class FakeTrace implements MailTrace {
  mails_: readonly TracedMail[] | typeof SHUT = [];
  events_: readonly TraceEvent[] | typeof SHUT = [];
  readonly asked: unknown[] = [];

  mails: MailTrace["mails"] = (of, window) => {
    this.asked.push(of, window);
    return Promise.resolve(answer(this.mails_));
  };
  events: MailTrace["events"] = ({ id, recipient }) => {
    this.asked.push({ id, recipient });
    return Promise.resolve(answer(this.events_));
  };
}

function answer<T>(known: readonly T[] | typeof SHUT) {
  return "outcome" in known
    ? known
    : ({ outcome: "saw", value: known } as const);
}

/** A change that was made and proved, with this trace to look at. */
async function madeChange(
  stage: Stage,
  trace: MailTrace | undefined,
): Promise<Change> {
  Object.assign(stage.desk, { trace });
  const change = await proposedChange(stage);
  await stage.press(alex, "approve", approvalOf(change));
  return stage.change(change.id);
}

/** What each outcome of the trace is told as: our sentence, then the trace's own words. */
const OUTCOMES: readonly (readonly [
  what: string,
  mails: FakeTrace["mails_"],
  events: FakeTrace["events_"],
  saw: string,
  words?: string,
])[] = [
  [
    "nothing yet",
    [],
    [],
    `No mail from this sender in the message trace since ${APPLIED}. A message can take minutes to show there.`,
  ],
  [
    "delivered to a mailbox",
    [MAIL],
    ended("Deliver", "Delivered."),
    `The message of ${AT} was delivered ${LATER}.`,
  ],
  [
    "handed to a server outside",
    [MAIL],
    ended("Send external", "Handed on."),
    `The message of ${AT} was delivered to the recipient's server ${LATER}.`,
  ],
  [
    "delivered, with no detail to be had",
    [MAIL],
    SHUT,
    `The message of ${AT} was delivered. The trace does not say when.`,
  ],
  [
    "pending",
    [{ ...MAIL, status: "pending" }],
    ended("Defer", "451 4.7.500 Server busy"),
    `The message of ${AT} is still pending.`,
    "451 4.7.500 Server busy",
  ],
  [
    "failed, with its reason and without anybody's address",
    [{ ...MAIL, status: "failed" }],
    ended("Fail", "550 5.1.1 supplier@fabrikam.example: unknown"),
    `The message of ${AT} failed.`,
    "550 5.1.1 s…@fabrikam.example: unknown",
  ],
  [
    "failed, with no detail to be had",
    [{ ...MAIL, status: "failed" }],
    SHUT,
    `The message of ${AT} failed. The trace's detail, which says why, could not be read.`,
  ],
  [
    "in quarantine",
    [{ ...MAIL, status: "quarantined" }],
    [],
    `The message of ${AT} is in quarantine.`,
  ],
  [
    "taken for spam",
    [{ ...MAIL, status: "filteredAsSpam" }],
    [],
    `The message of ${AT} was filtered as spam.`,
  ],
  [
    "to a group",
    [{ ...MAIL, status: "expanded" }],
    [],
    `The message of ${AT} was handed on to a group's members. The trace does not say here whether they have it.`,
  ],
  [
    "a status that nobody here knows",
    [{ ...MAIL, status: "recalled" }],
    [],
    `The message of ${AT} is in the message trace, and I do not know its status.`,
    "recalled",
  ],
  [
    "to another recipient",
    [{ ...MAIL, recipient: "somebody@else.example" }],
    ended("Send external", ""),
    `It was to another recipient. The message of ${AT} was delivered to the recipient's server ${LATER}.`,
  ],
  [
    "a trace that does not answer",
    SHUT,
    [],
    "I could not look for the next message. Graph is busy and asks us to wait.",
  ],
];

describe("the next message in the trace, on request", () => {
  it("says exactly what was seen: a table of outcomes", () =>
    onStage(async (stage) => {
      const trace = new FakeTrace();
      const change = await madeChange(stage, trace);
      for (const [what, mails, events, saw, words] of OUTCOMES) {
        trace.mails_ = mails;
        trace.events_ = events;
        await stage.press(sam, "trace-next", approvalOf(change));
        const { nextMail } = await stage.change(change.id);
        assert.deepEqual(
          nextMail,
          {
            at: stage.desk.clock.now(),
            by: sam,
            saw,
            ...(words === undefined ? {} : { words }),
          },
          what,
        );
      }
    }));

  it("is told in German, on the cards and in the history", () => {
    for (const [what, , , saw] of OUTCOMES)
      for (const text of [saw, `${saw}\nLooked ${AT}.`, `Sam: ${saw}`])
        assert.doesNotMatch(
          inLanguage("de-DE")(text),
          /\b(?:message|mail from|trace|recipient|looked)\b/i,
          what,
        );
  });

  it("stands on the agent's and the approver's card, in the history and in the audit", () =>
    onStage(async (stage) => {
      const trace = new FakeTrace();
      const change = await madeChange(stage, trace);
      const offered = async () =>
        [
          await stage.helpdeskCard(change.caseId),
          await stage.approvalCard(change.id, alex),
        ].map(({ buttons }) => buttons.map(({ title }) => title));
      assert.deepEqual(await offered(), [
        ["Look for the next message"],
        ["Look for the next message", "Take it back"],
      ]);
      trace.mails_ = [{ ...MAIL, status: "failed" }];
      trace.events_ = ended("Fail", "550 5.1.1 unknown");
      stage.clock.ms += 5 * MINUTE;
      const { head: before } = await auditOf(stage);
      await stage.press(jo, "trace-next", approvalOf(change));
      assert.deepEqual(trace.asked, [
        { sender: "scanner@contoso.com" },
        { from: change.appliedAt, to: stage.desk.clock.now() },
        { id: "mail-1", recipient: MAIL.recipient },
      ]);
      for (const { rows } of [
        await stage.helpdeskCard(change.caseId),
        await stage.approvalCard(change.id, alex),
      ])
        assert.deepEqual(
          rows.find(({ label }) => label === "Next message"),
          {
            label: "Next message",
            text: `The message of ${AT} failed.\nLooked ${APPLIED.replaceAll("09:00", "09:05")}.`,
            words: "550 5.1.1 unknown",
          },
        );
      const aCase = await stage.case(change.caseId);
      assert.equal(aCase.state, "fixed");
      assert.deepEqual(aCase.history.at(-1), {
        at: stage.desk.clock.now(),
        who: jo.name,
        what: `The message of ${AT} failed.`,
        words: "550 5.1.1 unknown",
      });
      assert.notEqual((await auditOf(stage)).head, before);
    }));

  it("looks back ten days at most, and says since when", () =>
    onStage(async (stage) => {
      const change = await madeChange(stage, new FakeTrace());
      await stage.pass(11 * 24 * HOUR);
      await stage.press(alex, "trace-next", approvalOf(change));
      const { nextMail } = await stage.change(change.id);
      assert.match(nextMail?.saw ?? "", /since \{\{DATE\(2026-11-21T09:00:00Z/);
    }));

  it("says why where the trace is not read at all", () =>
    onStage(async (stage) => {
      const change = await madeChange(stage, undefined);
      await stage.press(alex, "trace-next", approvalOf(change));
      assert.equal(
        (await stage.change(change.id)).nextMail?.saw,
        "I could not look for the next message. The message trace is not read here.",
      );
    }));

  it("still tells the approver once the case is closed", () =>
    onStage(async (stage) => {
      const change = await madeChange(stage, new FakeTrace());
      await stage.press(robin, "works-now", { caseId: change.caseId });
      const closed = await stage.case(change.caseId);
      await stage.press(alex, "trace-next", approvalOf(change));
      assert.deepEqual(
        (await stage.case(change.caseId)).history,
        closed.history,
      );
      const { rows } = await stage.approvalCard(change.id, alex);
      assert.ok(rows.some(({ label }) => label === "Next message"));
    }));
});

async function auditOf(stage: Stage) {
  return { head: JSON.stringify(await verifyAudit(stage.file)) };
}
