import assert from "node:assert/strict";
import { newest, report } from "./opened-story.ts";
import { play, type Player } from "./player.ts";
import {
  exchangeWrites,
  newPlace,
  startService,
  type Place,
  type SpawnedService,
} from "./spawned-service.ts";
import { cardsIn, countsOf } from "./stage-now.ts";

describe("the other stories over HTTP alone", () => {
  let place: Place;
  let service: SpawnedService;
  let lab: Player;

  before(async function () {
    this.timeout(90_000);
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

  /** Everybody's cards say that it is done; then the device's mail goes through and the person closes the case. */
  async function approveAndSend(): Promise<void> {
    await lab.press("admin", "approve", {
      reason: "The address is ours and fixed, ticket 4711.",
    });
    await newest(lab, "user", ({ title }) =>
      title.includes("Please send once more"),
    );
    await newest(lab, "admin", ({ title }) => title.startsWith("Done:"));
    assert.equal((await exchangeWrites(place)).length, 1);
    assert.equal((await lab.sendFromDevice()).outcome, "sent");
    await lab.press("user", "works-now");
    await newest(lab, "user", ({ title }) => title === "Closed");
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
      "relay-partner-connector",
      /lets your office send is the wrong kind/,
      "Set-InboundConnector",
    ],
    [
      "connector-blocked-by-microsoft",
      /Microsoft has blocked the rule/,
      "Remove-BlockedConnector",
    ],
    [
      "smtp-auth-off-tenant",
      /Signing in to send mail is switched off/,
      "Set-CASMailbox",
    ],
    ["smtp-auth-off-mailbox", /This mailbox may not sign in/, "Set-CASMailbox"],
  ] as const)
    it(`asks for the fix and sees it through: ${story}`, async () => {
      const cause = await report(lab, story);
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

  it("looks for the next message on request: none before the device has sent, delivered after", async () => {
    await report(lab, "relay-connector-off");
    await lab.press("user", "ask-for-fix");
    await lab.press("admin", "approve", { reason: "Ticket 4711." });
    await newest(lab, "admin", ({ title }) => title.startsWith("Done:"));
    await lab.press("admin", "trace-next");
    await newest(lab, "admin", ({ words }) =>
      /No mail from this sender in the message trace/.test(words),
    );
    assert.equal((await lab.sendFromDevice()).outcome, "sent");
    await lab.press("admin", "trace-next");
    await newest(lab, "admin", ({ words }) =>
      /was delivered to the recipient's server/.test(words),
    );
  });

  it("asks for the name on the certificate, and adds a rule for it", async () => {
    const asked = await report(lab, "relay-certificate-new-name");
    assert.match(asked.title, /^I need one answer from you$/);
    await lab.press("user", "answer", {
      "sender-certificate-name": "gateway2.contoso.com",
    });
    await newest(lab, "user", ({ title }) =>
      /does not recognise the sender's certificate/.test(title),
    );
    await lab.press("user", "ask-for-fix");
    await approveAndSend();
    assert.deepEqual(await exchangeWrites(place), ["New-InboundConnector"]);
  });

  it("switches Reject Direct Send off where no rule can know the sender, and says what that opens", async () => {
    await report(lab, "two-password-then-direct-send");
    await lab.press("user", "answer", {
      "device-sign-in-ability": "password",
      "sender-address-is-fixed": "no",
    });
    await newest(lab, "user", ({ title }) =>
      /no longer accepts a plain password/.test(title),
    );
    await lab.setDevice({
      host: "northwind-example.mail.protection.outlook.com",
      port: 25,
      auth: "none",
    });
    const { text } = await lab.sendFromDevice();
    assert.match(text, /5\.7\.68/);
    await lab.say("user", text);
    await newest(lab, "user", ({ title }) =>
      /refuses mail from devices it does not know/.test(title),
    );
    await lab.press("user", "ask-for-fix");
    const asked = await newest(lab, "admin", ({ words }) =>
      words.includes("RejectDirectSend"),
    );
    assert.match(asked.words, /Anybody on the internet can then send/);
    assert.match(asked.words, /A connector for the one address/);
    await approveAndSend();
    assert.deepEqual(await exchangeWrites(place), ["Set-OrganizationConfig"]);
  });

  it("tells the person what to set on the device: 530 5.7.57", async () => {
    const cause = await report(lab, "wrong-endpoint");
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
    await newest(lab, "user", ({ title }) => title === "Closed");
    assert.deepEqual(await exchangeWrites(place), []);
  });

  it("goes over to the relay where the password is retired: 550 5.7.30", async () => {
    const asked = await report(lab, "basic-auth-retired");
    assert.match(asked.title, /^I need (?:one|two|3) answers? from you$/);
    await lab.press("user", "answer", {
      "device-sign-in-ability": "password",
      "sender-address-is-fixed": "yes",
    });
    await newest(lab, "user", ({ title }) =>
      /no longer accepts a plain password/.test(title),
    );
    await lab.press("user", "talk-to-person");
    const ticket = await newest(lab, "agent", () => true);
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
    const cause = await report(lab, "local-server-refuses");
    assert.match(cause.title, /Our own mail server refused/);
    await lab.press("user", "talk-to-person");
    const ticket = await newest(lab, "agent", () => true);
    assert.match(ticket.words, /550 5\.7\.54/);
    await lab.press("agent", "claim");
    await lab.press("agent", "close");
    await newest(lab, "user", ({ title }) => title === "Closed");
    assert.deepEqual(await exchangeWrites(place), []);
  });

  it("hands an unknown reply over, and says so", async () => {
    const told = await report(lab, "unknown-code");
    assert.match(told.title, /I have not met this one\. A person has it now/);
    assert.match(told.words, /do not want to guess/);
    const ticket = await newest(lab, "agent", () => true);
    assert.match(ticket.words, /Flux capacitor refused this envelope/);
    assert.match(ticket.words, /matches nothing in the catalogue/);
  });

  it("answers a greeting helpfully, and opens no case", async () => {
    const hello = await report(lab, "chit-chat");
    assert.match(hello.words, /Paste the text/);
    assert.equal(cardsIn(await lab.stage(), "agent").length, 0);
  });
});
