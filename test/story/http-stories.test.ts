import assert from "node:assert/strict";
import { newest, report, shown } from "./opened-story.ts";
import { playedService } from "./played-service.ts";
import { exchangeWrites } from "./spawned-service.ts";
import { cardsIn, countsOf } from "./stage-now.ts";

describe("the other stories over HTTP alone", () => {
  const on = playedService();

  /** Everybody's cards say that it is done; then the device's mail goes through and the person closes the case. */
  async function approveAndSend(): Promise<void> {
    await on.lab.press("admin", "approve", {
      reason: "The address is ours and fixed, ticket 4711.",
    });
    await shown(on.lab, "user", ({ title }) =>
      title.includes("Please send once more"),
    );
    // A line of its own, because Teams notifies nobody of a card that changes.
    await newest(
      on.lab,
      "user",
      ({ title }) => title === "It is fixed. Please try again",
    );
    await newest(on.lab, "admin", ({ title }) => title.startsWith("Done:"));
    assert.equal((await exchangeWrites(on.place)).length, 1);
    assert.equal((await on.lab.sendFromDevice()).outcome, "sent");
    await on.lab.press("user", "works-now");
    await shown(on.lab, "user", ({ title }) => title === "Closed");
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
      const cause = await report(on.lab, story);
      assert.match(cause.title, title);
      await on.lab.press("user", "ask-for-fix");
      await approveAndSend();
      assert.deepEqual(await exchangeWrites(on.place), [cmdlet]);
      assert.deepEqual(countsOf(await on.lab.stage()), {
        user: 3,
        agent: 0,
        admin: 2,
      });
    });

  it("looks for the next message on request: none before the device has sent, delivered after", async () => {
    await report(on.lab, "relay-connector-off");
    await on.lab.press("user", "ask-for-fix");
    await on.lab.press("admin", "approve", { reason: "Ticket 4711." });
    await newest(on.lab, "admin", ({ title }) => title.startsWith("Done:"));
    await on.lab.press("admin", "trace-next");
    await newest(on.lab, "admin", ({ words }) =>
      /No mail from this sender in the message trace/.test(words),
    );
    assert.equal((await on.lab.sendFromDevice()).outcome, "sent");
    await on.lab.press("admin", "trace-next");
    await newest(on.lab, "admin", ({ words }) =>
      /was delivered to the recipient's server/.test(words),
    );
  });

  it("asks for the name on the certificate, and adds a rule for it", async () => {
    const asked = await report(on.lab, "relay-certificate-new-name");
    assert.match(asked.title, /^I need one answer from you$/);
    await on.lab.press("user", "answer", {
      "sender-certificate-name": "gateway2.contoso.com",
    });
    await newest(on.lab, "user", ({ title }) =>
      /does not recognise the sender's certificate/.test(title),
    );
    await on.lab.press("user", "ask-for-fix");
    await approveAndSend();
    assert.deepEqual(await exchangeWrites(on.place), ["New-InboundConnector"]);
  });

  it("switches Reject Direct Send off where no rule can know the sender, and says what that opens", async () => {
    await report(on.lab, "two-password-then-direct-send");
    await on.lab.press("user", "answer", {
      "device-sign-in-ability": "password",
      "sender-address-is-fixed": "no",
    });
    await newest(on.lab, "user", ({ title }) =>
      /no longer accepts a plain password/.test(title),
    );
    await on.lab.setDevice({
      host: "northwind-example.mail.protection.outlook.com",
      port: 25,
      auth: "none",
    });
    const { text } = await on.lab.sendFromDevice();
    assert.match(text, /5\.7\.68/);
    await on.lab.say("user", text);
    await newest(on.lab, "user", ({ title }) =>
      /refuses mail from devices it does not know/.test(title),
    );
    await on.lab.press("user", "ask-for-fix");
    const asked = await newest(on.lab, "admin", ({ words }) =>
      words.includes("RejectDirectSend"),
    );
    assert.match(asked.words, /Anybody on the internet can then send/);
    assert.match(asked.words, /A connector for the one address/);
    await approveAndSend();
    assert.deepEqual(await exchangeWrites(on.place), [
      "Set-OrganizationConfig",
    ]);
  });

  it("tells the person what to set on the device: 530 5.7.57", async () => {
    const cause = await report(on.lab, "wrong-endpoint");
    assert.match(cause.title, /wrong Microsoft server/);
    assert.match(
      cause.words,
      /change the mail server to contoso-com\.mail\.protection\.outlook\.com/,
    );
    await on.lab.setDevice({
      host: "contoso-com.mail.protection.outlook.com",
      port: 25,
    });
    assert.equal((await on.lab.sendFromDevice()).outcome, "sent");
    await on.lab.press("user", "works-now");
    await shown(on.lab, "user", ({ title }) => title === "Closed");
    assert.deepEqual(await exchangeWrites(on.place), []);
  });

  it("goes over to the relay where the password is retired: 550 5.7.30", async () => {
    const asked = await report(on.lab, "basic-auth-retired");
    assert.match(asked.title, /^I need (?:one|two|3) answers? from you$/);
    await on.lab.press("user", "answer", {
      "device-sign-in-ability": "password",
      "sender-address-is-fixed": "yes",
    });
    await newest(on.lab, "user", ({ title }) =>
      /no longer accepts a plain password/.test(title),
    );
    await on.lab.press("user", "talk-to-person");
    const ticket = await newest(on.lab, "agent", () => true);
    assert.match(ticket.words, /Steps\n1\. /);
    await on.lab.setDevice({
      host: "contoso-com.mail.protection.outlook.com",
      port: 25,
    });
    const { outcome, text } = await on.lab.sendFromDevice();
    assert.deepEqual([outcome, /5\.7\.64/.test(text)], ["refused", true]);
    await on.lab.say("user", text);
    await on.lab.press("user", "ask-for-fix");
    await approveAndSend();
  });

  it("leaves a local server to who looks after it: 550 5.7.54", async () => {
    const cause = await report(on.lab, "local-server-refuses");
    assert.match(cause.title, /Our own mail server refused/);
    await on.lab.press("user", "talk-to-person");
    const ticket = await newest(on.lab, "agent", () => true);
    assert.match(ticket.words, /550 5\.7\.54/);
    await on.lab.press("agent", "claim");
    await on.lab.press("agent", "close");
    await shown(on.lab, "user", ({ title }) => title === "Closed");
    assert.deepEqual(await exchangeWrites(on.place), []);
  });

  it("hands an unknown reply over, and says so", async () => {
    const told = await report(on.lab, "unknown-code");
    assert.match(told.title, /I have not met this one\. A person has it now/);
    assert.match(told.words, /do not want to guess/);
    const ticket = await newest(on.lab, "agent", () => true);
    assert.match(ticket.words, /Flux capacitor refused this envelope/);
    assert.match(ticket.words, /matches nothing in the catalogue/);
  });

  it("answers a greeting helpfully, and opens no case", async () => {
    const hello = await report(on.lab, "chit-chat");
    assert.match(hello.words, /Paste the text/);
    assert.equal(cardsIn(await on.lab.stage(), "agent").length, 0);
  });
});
