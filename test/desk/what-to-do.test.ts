import assert from "node:assert/strict";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Bounce, Case } from "../../src/core/model.ts";
import type { ReplyCode, StatusCode } from "../../src/core/status-code.ts";
import type { UserCard } from "../../src/desk/cards.ts";
import { helpdeskView } from "../../src/desk/views/helpdesk-view.ts";
import { insight } from "../../src/desk/views/insight.ts";
import { userView } from "../../src/desk/views/user-view.ts";
import { whatToDo } from "../../src/desk/views/what-to-do.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { caseOf, NOW, printers, seen } from "../core/cases.ts";
import { realLooks } from "../core/real-looks.ts";

const knowledge = knowledgeWith(realLooks);

function refusal(
  replyCode: ReplyCode,
  status: StatusCode,
  words: string,
): Bounce {
  return {
    action: "failed",
    generator: "exchange-online",
    recipient: "supplier@fabrikam.example",
    replyCode,
    status,
    words,
  };
}

function card(
  over: Partial<Case>,
  facts: Partial<Facts> = {},
  canAskForFix = false,
): UserCard {
  return userView({
    case: caseOf({ state: "answered", evidence: seen(facts), ...over }),
    knowledge,
    canAskForFix,
  });
}

const OFFICE: Partial<Facts> = {
  "sender.kind": "device",
  "connector.list": [printers],
  "sender.public-address": "203.0.113.44",
  "sender.domain-accepted": true,
};

describe("what the reporter is told to do", () => {
  it("is the fix where they can make it: steps alone are numbered, the rest stands beside them", () => {
    const { todoTitle, todo, rows } = card(
      {
        bounce: refusal(
          "530",
          "5.7.57",
          "Client not authenticated to send mail",
        ),
      },
      {
        "sender.kind": "device",
        "sender.signs-in": false,
        "server.role": "submission",
        "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
      },
    );
    const fix = fixes.find(({ id }) => id === "change-endpoint");
    assert.ok(fix !== undefined);
    assert.equal(todoTitle, "What to do now");
    assert.ok(todo.every((step) => !/^Server: |Port: /.test(step)));
    assert.ok(!todo.includes(fix.check));
    assert.deepEqual(
      rows.map(({ label }) => label),
      ["Settings", "It worked if", "Watch out"],
    );
    assert.match(rows[0]?.text ?? "", /^Server: contoso-com\.mail/);
    assert.equal(rows[1]?.text, fix.check);
    assert.equal(rows[2]?.text, fix.watchOut.join("\n"));
  });

  it("is one press where the fix can be asked for, and how the mail gets through meanwhile", () => {
    assert.deepEqual(card({}, OFFICE, true).todo, [
      "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.",
      "If it is urgent, save the scan as a file and send it from your own mailbox.",
    ]);
  });

  it("names who has to do it, and what, where the reporter cannot", () => {
    const { todo } = card({}, { ...OFFICE, "sender.kind": "application" });
    assert.deepEqual(todo, [
      "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.",
      "Or ask yourself: show this card with its Details to an Exchange admin. What they have to do: \u201cAdd the office's address to the relay rule\u201d.",
      "If it is urgent, send this one mail from your own mailbox.",
    ]);
  });

  it("begins with what the sender can try where the content was refused", () => {
    const bounce = refusal("550", "5.7.1", "Message content rejected as spam");
    const [first, second, third] = card({ bounce }).todo;
    assert.match(first ?? "", /few plain words/);
    assert.match(second ?? "", /piece by piece/);
    assert.match(third ?? "", /^Tell the recipient/);
    const built = card({ bounce }, { "problem.scope": "everything" }).todo;
    assert.match(built[1] ?? "", /whoever looks after the program/);
    assert.match(built[2] ?? "", /few plain words/);
  });

  for (const state of ["fixing", "handed-over"] as const)
    it(`tells how the mail gets through while the case is ${state}`, () => {
      const { todoTitle, todo } = card({ state }, OFFICE);
      assert.equal(todoTitle, "Until it is done");
      assert.equal(todo.length, 1);
    });

  it("is another way to the recipient where nobody knows the cause", () => {
    const bounce = refusal("554", "5.9.99", "nobody knows");
    const { todo } = card({ state: "handed-over", bounce });
    assert.deepEqual(todo, [
      "If it is urgent, reach the recipient by telephone or chat.",
    ]);
  });

  for (const state of ["fixed", "closed", "looking", "asking"] as const)
    it(`is nothing while the case is ${state}`, () => {
      const { todoTitle, todo, rows } = card({ state }, OFFICE);
      assert.deepEqual(
        { todoTitle, todo, rows },
        { todoTitle: "", todo: [], rows: [] },
      );
    });
});

describe("what is to be done by somebody else", () => {
  it("is put into words for every cause and fix, whatever else is known", () => {
    const aCase = caseOf({ state: "answered" });
    const judged = {
      id: "",
      verdict: "confirmed",
      weight: 1,
      because: [],
    } as const;
    for (const cause of causes)
      for (const id of cause.fixes) {
        const fix = fixes.find((one) => one.id === id);
        assert.ok(fix !== undefined, id);
        const { todo } = whatToDo(
          { case: aCase, knowledge, canAskForFix: false },
          { ...insight(aCase, knowledge), found: { cause, judged, fix } },
        );
        assert.ok(todo.length > 0, `${cause.id} ${id}`);
        if (fix.whoCanDoIt !== "person")
          assert.ok(
            todo.some((line) => line.includes(fix.title)),
            `${cause.id} ${id}`,
          );
      }
  });
});

describe("the helpdesk's card", () => {
  it("says who carries out a fix that no press makes", () => {
    const { rows } = helpdeskView({
      case: caseOf({ state: "handed-over", evidence: seen(OFFICE) }),
      knowledge,
      canAskForFix: false,
    });
    const who = rows.find(({ label }) => label === "Who");
    assert.equal(who?.text, "An Exchange admin");
  });
});

/** What is known, by whom, is the same on both cards. */
describe("the details of a case", () => {
  const aCase = caseOf({
    state: "handed-over",
    ticket: { openedAt: NOW, reason: "asked for" },
    evidence: [
      ...evidenceOf({ "server.port": 587 }, "answer", NOW, "You said 587."),
      ...evidenceOf({ "server.port": 25 }, "bounce", NOW, "It names port 25."),
    ],
    attempts: [
      {
        look: "mx",
        state: "could-not-look",
        startedAt: NOW,
        fault: "resolver",
        reason: "No name server answered.",
      },
    ],
  });
  const input = { case: aCase, knowledge, canAskForFix: false };
  const both =
    "Port on the device: the bounce says \u201cIt names port 25\u201d and counts; an answer says \u201cYou said 587\u201d.";

  for (const view of [userView, helpdeskView])
    it(`show two sources that disagree as such, and what was not looked at: ${view.name}`, () => {
      const { details } = view(input);
      assert.deepEqual(details.disagree, [both]);
      assert.equal(details.notLooked.length, 1);
      assert.match(details.notLooked[0] ?? "", /: No name server answered\.$/);
    });

  it("show once what two looks saw alike", () => {
    const [piece] = evidenceOf({ "server.port": 25 }, "probe", NOW, "Port 25.");
    assert.ok(piece !== undefined);
    const { details } = userView({
      ...input,
      case: { ...aCase, evidence: [piece, { ...piece }] },
    });
    assert.equal(details.evidence.length, 1);
  });

  it("stand on the helpdesk's card without unfolding", () => {
    const { rows } = helpdeskView(input);
    const text = (label: string) =>
      rows.find((row) => row.label === label)?.text ?? "";
    assert.equal(text("Disagree"), both);
    assert.match(text("Not looked"), /No name server answered/);
  });
});
