import assert from "node:assert/strict";
import { seeded } from "../canary/seeds.ts";
import { newest, openStory } from "./opened-story.ts";
import { playedService } from "./played-service.ts";
import { exchangeWrites } from "./spawned-service.ts";
import {
  cardsIn,
  countsOf,
  findButton,
  type Role,
  type ShownCard,
  type StageNow,
} from "./stage-now.ts";

describe("the story over HTTP alone, in a process of its own", () => {
  const on = playedService();

  it("goes from the pasted error to a repaired path", async function () {
    this.timeout(90_000);
    const said = await openStory(on.lab, "relay-ip-changed");
    assert.match(said, /550 5\.7\.64 TenantAttribution; Relay Access Denied/);
    assert.equal(await on.lab.say("user", seeded(said)), 200);

    const first = await newest(on.lab, "user", () => true, 2);
    assert.match(
      first.words,
      /scanner@contoso\.com → supplier@fabrikam\.example/,
    );
    assert.match(first.words, /Refused .*\{\{DATE\(/);
    assert.doesNotMatch(first.title, /\d\.\d/);

    const cause = await newest(on.lab, "user", ({ buttons }) =>
      buttons.some(({ verb }) => verb === "ask-for-fix"),
    );
    assertSteps(on.lab.seen);
    assert.equal(
      cause.title,
      "Microsoft 365 no longer recognises your office's address",
    );
    assert.match(cause.words, /knows 198\.51\.100\.20/);
    assert.match(cause.words, /203\.0\.113\.44/);

    await on.lab.press("user", "talk-to-person");
    const ticket = await newest(on.lab, "agent", () => true);
    for (const known of [
      /Robin/,
      /550 5\.7\.64/,
      /Confirmed\. Connector "Printers" lists 198\.51\.100\.20\. The mail comes from 203\.0\.113\.44/,
      /Mail to the outside/,
    ])
      assert.match(ticket.words, known);
    await on.lab.press("agent", "claim");
    await newest(on.lab, "user", ({ words }) =>
      words.includes("Sam from the helpdesk"),
    );
    await on.lab.press("agent", "ask-admins");

    const proposal = await newest(on.lab, "admin", ({ title }) =>
      title.startsWith("Approve"),
    );
    for (const told of [
      /Inbound connector "Printers"/,
      /Connector "Printers" lists 198\.51\.100\.20\. The mail comes from 203\.0\.113\.44/,
      /\u00a0 \n198\.51\.100\.20\n\+ \n203\.0\.113\.44/,
      /Risk\nLimited to this one setting\./,
      /Undo\nTake 203\.0\.113\.44 out of the list again/,
      /Expires \{\{DATE/,
      /Asked by\nSam/,
    ])
      assert.match(proposal.words, told);
    await assertOnlyTheAdminCanApprove();

    const before = await on.lab.stage();
    await on.lab.press("admin", "approve");
    await on.lab.until("the user's outcome", (now) =>
      card(now, "user", "supplier@").words.includes("Fixed and checked at"),
    );
    await on.lab.until("the admin's outcome", (now) =>
      card(now, "admin", "Inbound connector").title.startsWith("Done:"),
    );
    const done = await on.lab.until(
      "the helpdesk's badge",
      (now) => card(now, "agent", "Robin").words.includes("\nFixed\n") && now,
    );
    const outcome = card(done, "admin", "Inbound connector");
    assert.match(outcome.words, /Approved by you/);
    assert.match(
      outcome.words,
      /Read back, and the mail door now accepts the mail/,
    );
    assertInPlace(before, done);
    assert.deepEqual(await exchangeWrites(on.place), ["Set-InboundConnector"]);

    await pressedAgainIsHarmless(proposal);
    assert.equal((await on.lab.sendFromDevice()).outcome, "sent");
  });

  /** Presses that a person without the task, or with an old card, could send by hand. */
  async function assertOnlyTheAdminCanApprove(): Promise<void> {
    const now = await on.lab.stage();
    const found = findButton(now, "admin", "approve");
    assert.ok(found);
    const { data } = found.button;
    const own = (role: Role) => cardsIn(now, role).at(-1)?.id ?? "";
    await on.lab.pressRaw("agent", own("agent"), "approve", data);
    const notForYou = /This button is for colleagues with that task/;
    await newest(on.lab, "agent", ({ words }) => notForYou.test(words));
    await on.lab.pressRaw("user", own("user"), "approve", data);
    await newest(on.lab, "user", ({ words }) => notForYou.test(words));
    await on.lab.pressRaw("admin", found.messageId, "approve", {
      ...data,
      digest: "0".repeat(64),
    });
    await newest(on.lab, "admin", ({ words }) =>
      words.includes("shows an older plan"),
    );
    assert.match(
      card(await on.lab.stage(), "admin", "Inbound connector").title,
      /^Approve/,
    );
    assert.deepEqual(await exchangeWrites(on.place), []);
  }

  async function pressedAgainIsHarmless(proposal: ShownCard): Promise<void> {
    const approve = proposal.buttons.find(({ verb }) => verb === "approve");
    assert.ok(approve);
    await on.lab.pressRaw("admin", proposal.id, "approve", approve.data);
    await newest(on.lab, "admin", ({ words }) =>
      words.includes("decided already"),
    );
    assert.equal((await exchangeWrites(on.place)).length, 1);
  }
});

/** The one card that carries these words. */
function card(now: StageNow, role: Role, words: string): ShownCard {
  const found = cardsIn(now, role).filter((one) => one.words.includes(words));
  assert.equal(
    found.length,
    1,
    `${role} has ${found.length} cards on ${words}`,
  );
  assert.ok(found[0]);
  return found[0];
}

/** While it looked, a card with that way out showed what was under way and what was done. */
function assertSteps(seen: readonly StageNow[]): void {
  const looking = seen
    .flatMap((now) => cardsIn(now, "user"))
    .filter(({ title }) => title === "I am looking at it");
  assert.ok(looking.some(({ words }) => words.includes("●")));
  assert.ok(
    looking.every(({ buttons }) => buttons[0]?.title === "That's not it"),
  );
}

/** Same cards, more edits, nothing new. */
function assertInPlace(before: StageNow, after: StageNow): void {
  assert.deepEqual(countsOf(after), countsOf(before));
  for (const [role, words] of [
    ["user", "supplier@fabrikam.example"],
    ["agent", "Robin"],
    ["admin", "Inbound connector"],
  ] as const) {
    const was = card(before, role, words);
    const is = card(after, role, words);
    assert.equal(is.id, was.id);
    assert.ok(is.edits > was.edits);
  }
}
