import assert from "node:assert/strict";
import {
  cardsIn,
  countsOf,
  findButton,
  play,
  type Player,
  type Role,
  type ShownCard,
  type StageNow,
} from "./player.ts";
import {
  exchangeWrites,
  newPlace,
  startService,
  type Place,
  type SpawnedService,
} from "./spawned-service.ts";

describe("the story over HTTP alone, in a process of its own", () => {
  let place: Place;
  let service: SpawnedService;
  let lab: Player;

  before(async function () {
    this.timeout(30_000);
    place = await newPlace();
    service = await startService(place);
    lab = await play(service.url);
  });

  after(async () => {
    lab.leave();
    const { stderr } = await service.stop();
    await place.leave();
    assert.equal(stderr, "");
  });

  async function open(story: string): Promise<string> {
    await lab.startOver(story);
    await lab.until(
      "welcomes",
      (now) => countsOf(now).user === 1 && countsOf(now).admin === 1,
    );
    return lab.until(
      "the device's failure",
      ({ report }) => report ?? undefined,
    );
  }

  /** The person reports; resolves with the card that concludes. */
  async function report(story: string): Promise<ShownCard> {
    assert.equal(await lab.say("user", await open(story)), 200);
    return newest("user", ({ title }) => title !== "I am looking at it", 2);
  }

  function newest(
    role: Role,
    isIt: (card: ShownCard) => boolean,
    atLeast = 1,
  ): Promise<ShownCard> {
    return lab.until(`${role}'s newest card`, (now) => {
      const cards = cardsIn(now, role);
      const card = cards.at(-1);
      return cards.length >= atLeast && card !== undefined && isIt(card)
        ? card
        : undefined;
    });
  }

  /** Everybody's cards say that it is done; then the device's mail goes through and the person closes the case. */
  async function approveAndSend(): Promise<void> {
    await lab.press("admin", "approve");
    await newest("user", ({ words }) => words.includes("Fixed and checked at"));
    await newest("admin", ({ title }) => title.startsWith("Done:"));
    assert.equal((await exchangeWrites(place)).length, 1);
    assert.equal((await lab.sendFromDevice()).outcome, "sent");
    await lab.press("user", "works-now");
    await newest("user", ({ title }) => title === "Closed");
  }

  it("goes from the pasted error to a repaired path", async function () {
    this.timeout(40_000);
    const said = await open("relay-ip-changed");
    assert.match(said, /550 5\.7\.64 TenantAttribution; Relay Access Denied/);
    const sentAt = performance.now();
    assert.equal(await lab.say("user", said), 200);

    const first = await newest("user", () => true, 2);
    assert.ok(performance.now() - sentAt < 2_000);
    assert.match(
      first.words,
      /scanner@contoso\.com → supplier@fabrikam\.example/,
    );
    assert.match(first.words, /Refused .*\{\{DATE\(/);
    assert.doesNotMatch(first.title, /\d\.\d/);

    const cause = await newest("user", ({ buttons }) =>
      buttons.some(({ verb }) => verb === "ask-for-fix"),
    );
    assertSteps(lab.seen);
    assert.equal(
      cause.title,
      "Microsoft 365 no longer recognises your office's address",
    );
    assert.match(cause.words, /knows 198\.51\.100\.20/);
    assert.match(cause.words, /203\.0\.113\.44/);

    await lab.press("user", "talk-to-person");
    const ticket = await newest("agent", () => true);
    for (const known of [
      /Robin/,
      /550 5\.7\.64/,
      /Confirmed\. Connector "Printers" lists 198\.51\.100\.20\. The mail comes from 203\.0\.113\.44/,
      /Mail to the outside/,
    ])
      assert.match(ticket.words, known);
    await lab.press("agent", "claim");
    await newest("user", ({ words }) =>
      words.includes("Sam from the helpdesk"),
    );
    await lab.press("agent", "ask-admins");

    const proposal = await newest("admin", ({ title }) =>
      title.startsWith("Approve"),
    );
    for (const told of [
      /Inbound connector "Printers"/,
      /Connector "Printers" lists 198\.51\.100\.20\. The mail comes from 203\.0\.113\.44/,
      /− \n198\.51\.100\.20\n/,
      /\+ \n198\.51\.100\.20, 203\.0\.113\.44/,
      /Risk\nLow\./,
      /Undo\nTake 203\.0\.113\.44 out of the list again/,
      /Expires \{\{DATE/,
      /Asked by\nSam/,
    ])
      assert.match(proposal.words, told);
    await assertOnlyTheAdminCanApprove();

    const before = await lab.stage();
    await lab.press("admin", "approve");
    await lab.until("the user's outcome", (now) =>
      card(now, "user", "supplier@").words.includes("Fixed and checked at"),
    );
    await lab.until("the admin's outcome", (now) =>
      card(now, "admin", "Inbound connector").title.startsWith("Done:"),
    );
    const done = await lab.until(
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
    assert.deepEqual(await exchangeWrites(place), ["Set-InboundConnector"]);

    await pressedAgainIsHarmless(proposal);
    assert.equal((await lab.sendFromDevice()).outcome, "sent");
  });

  /** Presses that a person without the task, or with an old card, could send by hand. */
  async function assertOnlyTheAdminCanApprove(): Promise<void> {
    const now = await lab.stage();
    const found = findButton(now, "admin", "approve");
    assert.ok(found);
    const { data } = found.button;
    const own = (role: Role) => cardsIn(now, role).at(-1)?.id ?? "";
    await lab.pressRaw("agent", own("agent"), "approve", data);
    const notForYou = /This button is for colleagues with that task/;
    await newest("agent", ({ words }) => notForYou.test(words));
    await lab.pressRaw("user", own("user"), "approve", data);
    await newest("user", ({ words }) => notForYou.test(words));
    await lab.pressRaw("admin", found.messageId, "approve", {
      ...data,
      digest: "0".repeat(64),
    });
    await newest("admin", ({ words }) => words.includes("shows an older plan"));
    assert.match(
      card(await lab.stage(), "admin", "Inbound connector").title,
      /^Approve/,
    );
    assert.deepEqual(await exchangeWrites(place), []);
  }

  async function pressedAgainIsHarmless(proposal: ShownCard): Promise<void> {
    const approve = proposal.buttons.find(({ verb }) => verb === "approve");
    assert.ok(approve);
    await lab.pressRaw("admin", proposal.id, "approve", approve.data);
    await newest("admin", ({ words }) => words.includes("decided already"));
    assert.equal((await exchangeWrites(place)).length, 1);
  }

  for (const [story, title, cmdlet] of [
    [
      "direct-send-rejected",
      /refuses mail from devices it does not know/,
      "New-InboundConnector",
    ],
    [
      "relay-no-connector",
      /no rule that lets your office send/,
      "New-InboundConnector",
    ],
    ["relay-connector-off", /./, "Set-InboundConnector"],
    [
      "smtp-auth-off-tenant",
      /Signing in to send mail is switched off/,
      "Set-CASMailbox",
    ],
    ["smtp-auth-off-mailbox", /This mailbox may not sign in/, "Set-CASMailbox"],
  ] as const)
    it(`asks for the fix and sees it through: ${story}`, async () => {
      const cause = await report(story);
      assert.match(cause.title, title);
      await lab.press("user", "ask-for-fix");
      await approveAndSend();
      assert.deepEqual(await exchangeWrites(place), [cmdlet]);
      assert.deepEqual(countsOf(await lab.stage()), {
        user: 2,
        agent: 0,
        admin: 2,
      });
    });

  it("tells the person what to set on the device: 530 5.7.57", async () => {
    const cause = await report("wrong-endpoint");
    assert.match(cause.title, /wrong Microsoft server/);
    assert.match(
      cause.words,
      /change the mail server to contoso-com\.mail\.protection\.outlook\.com/,
    );
    await lab.setDevice({
      host: "contoso-com.mail.protection.outlook.com",
      port: 25,
    });
    assert.equal((await lab.sendFromDevice()).outcome, "sent");
    await lab.press("user", "works-now");
    await newest("user", ({ title }) => title === "Closed");
    assert.deepEqual(await exchangeWrites(place), []);
  });

  it("goes over to the relay where the password is retired: 550 5.7.30", async () => {
    const cause = await report("basic-auth-retired");
    assert.match(cause.title, /no longer accepts a plain password/);
    await lab.press("user", "talk-to-person");
    const ticket = await newest("agent", () => true);
    assert.match(ticket.words, /Steps\n1\. /);
    await lab.setDevice({
      host: "contoso-com.mail.protection.outlook.com",
      port: 25,
    });
    const { outcome, text } = await lab.sendFromDevice();
    assert.deepEqual([outcome, /5\.7\.64/.test(text)], ["refused", true]);
    await lab.say("user", text);
    await lab.press("user", "ask-for-fix");
    await approveAndSend();
  });

  it("leaves a local server to who looks after it: 550 5.7.54", async () => {
    const cause = await report("local-server-refuses");
    assert.match(cause.title, /Our own mail server refused/);
    await lab.press("user", "talk-to-person");
    const ticket = await newest("agent", () => true);
    assert.match(ticket.words, /550 5\.7\.54/);
    await lab.press("agent", "claim");
    await lab.press("agent", "close");
    await newest("user", ({ title }) => title === "Closed");
    assert.deepEqual(await exchangeWrites(place), []);
  });

  it("hands an unknown reply over, and says so", async () => {
    const told = await report("unknown-code");
    assert.match(told.title, /I have not met this one\. A person has it now/);
    assert.match(told.words, /do not want to guess/);
    const ticket = await newest("agent", () => true);
    assert.match(ticket.words, /Flux capacitor refused this envelope/);
    assert.match(ticket.words, /matches nothing in the catalogue/);
  });

  it("answers a greeting helpfully, and opens no case", async () => {
    const hello = await report("chit-chat");
    assert.match(hello.words, /Paste the text/);
    assert.equal(cardsIn(await lab.stage(), "agent").length, 0);
  });
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
