import assert from "node:assert/strict";
import type { Change, ChangeState } from "../../src/core/model.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { FakeExchange, type WriteFault } from "./fake-exchange.ts";
import { alex, kim, robin, sam } from "./people.ts";
import {
  approvalOf,
  HOUR,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

const WITH_NEW = ["198.51.100.20", "203.0.113.44"];

async function approve(stage: Stage, change: Change): Promise<void> {
  await stage.press(alex, "approve", approvalOf(change));
}

async function stateOf(stage: Stage, change: Change): Promise<ChangeState> {
  return (await stage.change(change.id)).state;
}

/** Back with the helpdesk, and the cards say what became of the change. */
async function assertBackWithHelpdesk(
  stage: Stage,
  change: Change,
  words: RegExp,
): Promise<void> {
  const aCase = await stage.case(change.caseId);
  assert.equal(aCase.state, "handed-over");
  const user = await stage.userCard(change.caseId);
  assert.match(`${user.title} ${user.lines.join(" ")}`, words);
  const { rows, badge } = await stage.helpdeskCard(change.caseId);
  assert.match(badge, /With Sam/);
  assert.ok(rows.some(({ label }) => label === "Change"));
  assert.ok((await verifyAudit(stage.file)).ok);
}

describe("applying a change", () => {
  it("writes nothing when the settings moved meanwhile, and offers a fresh plan", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.byHand("Printers", {
        SenderIPAddresses: ["198.51.100.20", "198.51.100.21"],
      });
      await approve(stage, change);
      assert.equal(await stateOf(stage, change), "drifted");
      assert.deepEqual(stage.exchange.asked, []);
      await assertBackWithHelpdesk(stage, change, /settings changed meanwhile/);

      const card = await stage.approvalCard(change.id, alex);
      assert.deepEqual(
        card.buttons.map(({ verb }) => verb),
        ["look-again"],
      );
      await stage.press(alex, "look-again", approvalOf(change));
      const { changeId = "" } = await stage.case(change.caseId);
      assert.notEqual(changeId, change.id);
      const second = await stage.change(changeId);
      assert.deepEqual(second.requester, sam);
      await approve(stage, second);
      assert.equal(await stateOf(stage, second), "verified");
      assert.equal((await stage.case(change.caseId)).state, "fixed");
      assert.deepEqual(stage.exchange.addresses("Printers"), [
        "198.51.100.20",
        "198.51.100.21",
        "203.0.113.44",
      ]);
    }));

  it("says in a sentence why a second plan is not needed", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.byHand("Printers", { SenderIPAddresses: WITH_NEW });
      await approve(stage, change);
      const note = await stage.press(alex, "look-again", approvalOf(change));
      assert.match((await stage.note(note)).lines[0] ?? "", /already lists/);
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("tells of a refused write, and that nothing was changed", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.faults.push("refused");
      await approve(stage, change);
      assert.equal(await stateOf(stage, change), "failed");
      await assertBackWithHelpdesk(stage, change, /could not be applied/);
      const card = await stage.approvalCard(change.id, alex);
      assert.match(card.outcome.join(" "), /limit is reached/);
    }));

  it("writes nothing when the approver lost the role, and blames nobody else", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.state = "down";
      await approve(stage, change);
      stage.roles.admins = [];
      stage.exchange.state = "up";
      await stage.pass(MINUTE);
      assert.equal(await stateOf(stage, change), "failed");
      assert.deepEqual(stage.exchange.asked, []);
      const { rows } = await stage.helpdeskCard(change.caseId);
      const words = rows.find(({ label }) => label === "Change")?.text ?? "";
      assert.match(words, /no longer has that task/);
      assert.doesNotMatch(words, /Exchange/);
    }));

  it("waits while the role cannot be looked up, and then goes on", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.state = "down";
      await approve(stage, change);
      stage.exchange.state = "up";
      stage.roles.state = "down";
      await stage.pass(MINUTE);
      assert.equal(await stateOf(stage, change), "approved");
      stage.roles.state = "up";
      await stage.pass(MINUTE);
      assert.equal(await stateOf(stage, change), "verified");
    }));

  for (const what of ["roles", "exchange"] as const)
    it(`ends when ${what} cannot be reached for over an hour`, () =>
      onStage(async (stage) => {
        const change = await proposedChange(stage);
        stage.exchange.state = "down";
        await approve(stage, change);
        stage[what].state = "down";
        if (what === "roles") stage.exchange.state = "up";
        await stage.pass(HOUR + MINUTE);
        assert.equal(await stateOf(stage, change), "expired");
        await assertBackWithHelpdesk(stage, change, /not be applied in time/);
        stage.exchange.state = "up";
        stage.roles.state = "up";
        await stage.pass(HOUR);
        assert.deepEqual(stage.exchange.asked, []);
      }));

  it("expires when nobody decides, and a late press changes nothing", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.clock.ms += 24 * HOUR;
      // The press comes in the very moment of the expiry, before its job has run.
      const note = await stage.press(alex, "approve", approvalOf(change));
      assert.match((await stage.note(note)).lines[0] ?? "", /has passed/);
      assert.equal(await stateOf(stage, change), "expired");
      await assertBackWithHelpdesk(stage, change, /Nobody approved the fix/);
      assert.deepEqual(stage.exchange.asked, []);
    }));

  it("tells of a rejection", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(alex, "reject", approvalOf(change));
      await assertBackWithHelpdesk(stage, change, /decided against/);
      // And may be asked for again.
      await stage.press(sam, "ask-admins", { caseId: change.caseId });
      assert.equal((await stage.case(change.caseId)).state, "fixing");
    }));

  it("takes a waiting proposal back when its case is closed", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(robin, "works-now", { caseId: change.caseId });
      await approve(stage, change);
      assert.equal(await stateOf(stage, change), "expired");
      assert.deepEqual(stage.exchange.asked, []);
      const card = await stage.approvalCard(change.id, alex);
      assert.deepEqual(card.buttons, []);
      assert.match(card.outcome.join(" "), /closed before a decision/);
    }));

  it("refuses a second change to the same setting while one waits", () =>
    onStage(async (stage) => {
      const first = await proposedChange(stage);
      await stage.say(kim, RELAY_DENIED);
      const { id } = await stage.caseOf(kim);
      await stage.press(kim, "talk-to-person", { caseId: id });
      const note = await stage.press(sam, "ask-admins", { caseId: id });
      assert.match(
        (await stage.note(note)).lines[0] ?? "",
        /waiting for a decision/,
      );
      await approve(stage, first);
      assert.equal(await stateOf(stage, first), "verified");
    }));
});

/** From here on a read shows for certain what a write has left. */
const REPLICATED = 16 * MINUTE;

describe("a write without a clear answer", () => {
  const LOST: readonly WriteFault[] = [
    "lost-after",
    "breaks-after",
    "lost-before",
    "breaks-before",
  ];
  for (const fault of LOST)
    it(`is settled by reading, and has one effect: ${fault}`, () =>
      onStage(async (stage) => {
        const change = await proposedChange(stage);
        stage.exchange.faults.push(fault);
        await approve(stage, change);
        await stage.pass(MINUTE);
        await stage.pass(REPLICATED);
        assert.equal(await stateOf(stage, change), "verified");
        assert.equal(stage.exchange.effective.length, 1);
        assert.deepEqual(stage.exchange.addresses("Printers"), WITH_NEW);
      }));

  it("says meanwhile that it is being checked", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.faults.push("lost-after");
      await approve(stage, change);
      assert.equal(await stateOf(stage, change), "unknown");
      const { title } = await stage.userCard(change.caseId);
      assert.equal(title, "I am checking whether the fix was applied");
    }));

  it("never overwrites a person who took it back meanwhile", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.faults.push("lost-after");
      await approve(stage, change);
      stage.exchange.byHand("Printers", {
        SenderIPAddresses: ["198.51.100.20"],
        Comment: "",
      });
      await stage.pass(HOUR);
      assert.equal(await stateOf(stage, change), "conflict");
      assert.equal(stage.exchange.asked.length, 1);
      await assertBackWithHelpdesk(stage, change, /cannot tell/);
    }));

  it("that lands only after it was looked for is not written again, and is no drift", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.faults.push("lost-before");
      await approve(stage, change);
      const [late] = stage.exchange.asked;
      assert.ok(late);
      // Between the settling look and the second write.
      const read = stage.desk.admin.inboundConnectors.bind(stage.desk.admin);
      let looks = 0;
      Object.assign(stage.desk.admin, {
        inboundConnectors: () => {
          looks += 1;
          if (looks === 2) stage.exchange.carryOut(late);
          return read();
        },
      });
      await stage.pass(REPLICATED);
      assert.equal(await stateOf(stage, change), "verified");
      assert.equal(stage.exchange.asked.length, 1);
      const { log } = await stage.change(change.id);
      assert.ok(log.some(({ what }) => /come through after all/.test(what)));
    }));

  it("ends with a person when Exchange cannot be read for an hour", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.faults.push("lost-after");
      await approve(stage, change);
      stage.exchange.state = "down";
      await stage.pass(30 * MINUTE);
      assert.equal(await stateOf(stage, change), "unknown");
      await stage.pass(HOUR);
      assert.equal(await stateOf(stage, change), "conflict");
    }));

  it("to a mailbox, which has no version, is left to a person unless it is in place", () =>
    onStage(
      async (stage) => {
        stage.exchange.mailboxes.set("scanner@contoso.com", null);
        await stage.say(
          robin,
          "MAIL FROM:<scanner@contoso.com>\n535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.",
        );
        const { id } = await stage.caseOf(robin);
        await stage.press(robin, "ask-for-fix", { caseId: id });
        const { changeId = "" } = await stage.case(id);
        const change = await stage.change(changeId);
        stage.exchange.faults.push("lost-before");
        await approve(stage, change);
        await stage.pass(MINUTE);
        assert.equal(await stateOf(stage, change), "unknown");
        await stage.pass(REPLICATED);
        assert.equal(await stateOf(stage, change), "conflict");
        assert.equal(stage.exchange.asked.length, 1);
      },
      { exchange: new FakeExchange([]) },
    ));
});

describe("checking an applied change", () => {
  it("says applied, not verified, until the mail door accepts", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.network.publicAddress = "203.0.113.99";
      await approve(stage, change);
      assert.equal(await stateOf(stage, change), "applied");
      const { title } = await stage.userCard(change.caseId);
      assert.equal(title, "The fix is applied, not checked yet");
      stage.network.publicAddress = "203.0.113.44";
      await stage.pass(3_000);
      assert.equal(await stateOf(stage, change), "verified");
    }));

  it("gives up after an hour, and says what was seen last", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.network.publicAddress = "203.0.113.99";
      await approve(stage, change);
      for (let round = 0; round < 8; round += 1) await stage.pass(HOUR);
      assert.equal(await stateOf(stage, change), "conflict");
      const { log } = await stage.change(change.id);
      assert.match(log.at(-1)?.what ?? "", /still refuses/);
      assert.equal(stage.exchange.asked.length, 1);
    }));

  it("does not call a read that failed a change that is missing", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.network.publicAddress = "203.0.113.99";
      await approve(stage, change);
      stage.exchange.state = "down";
      for (let round = 0; round < 8; round += 1) await stage.pass(HOUR);
      const { log } = await stage.change(change.id);
      assert.match(log.at(-1)?.what ?? "", /could not be read back/);
    }));

  it("names it where the door could not be tried", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      stage.network.unreachable.add("relay");
      await approve(stage, change);
      assert.equal(await stateOf(stage, change), "verified");
      const { log } = await stage.change(change.id);
      assert.match(log.at(-1)?.what ?? "", /could not be tried/);
    }));

  it("takes the reporter's word that it still fails", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await approve(stage, change);
      await stage.press(robin, "still-failing", { caseId: change.caseId });
      const aCase = await stage.case(change.caseId);
      assert.equal(aCase.state, "handed-over");
      assert.equal((await stage.change(change.id)).state, "verified");
    }));
});
