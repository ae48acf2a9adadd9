import assert from "node:assert/strict";
import { deviceText } from "./fake-lab.ts";
import { openedPage } from "./opened-page.ts";
import { userCard } from "./sample-cards.ts";
import { helpdeskCard, approvalCard } from "./sample-desk-cards.ts";

describe("a conversation on the lab's page", () => {
  const shown = openedPage();
  const { column, button } = shown;

  it("shows three people side by side, each with what was sent to them", async () => {
    shown.fake.post("user", { card: userCard });
    shown.fake.post("agent", { card: helpdeskCard });
    shown.fake.post("admin", { card: approvalCard });
    await column("User").getByText("no longer recognises").waitFor();
    await column("Helpdesk").getByText("· in the helpdesk channel").waitFor();
    await column("Helpdesk").getByText("Scanner mail to outside").waitFor();
    await column("Exchange admin").getByText("Approve a connector").waitFor();
    const boxes = await Promise.all(
      ["User", "Helpdesk", "Exchange admin"].map((name) =>
        column(name).boundingBox(),
      ),
    );
    const [user, agent, admin] = boxes.map((box) => box?.x ?? -1);
    assert.ok(user !== undefined && agent !== undefined && admin !== undefined);
    assert.ok(user >= 0 && user < agent && agent < admin);
  });

  it("begins with the device's failure, one press and Enter away", async () => {
    await button("Report this").click();
    const box = shown.page.getByLabel("Message from the user");
    const words = `our scanner stopped mailing to a supplier: ${deviceText}`;
    assert.equal(await box.inputValue(), words);
    await box.press("Enter");
    await column("User").locator(".own").getByText("our scanner").waitFor();
    assert.deepEqual(shown.fake.said, [{ role: "user", text: words }]);
    assert.equal(await box.inputValue(), "");
    assert.equal(await button("Report this").count(), 0);
  });

  it("takes Shift+Enter for a new line, and keeps a text that was not taken", async () => {
    shown.fake.react.say = () => Promise.resolve({ status: 503 });
    const box = shown.page.getByLabel("Message in the helpdesk channel");
    await box.fill("one");
    await box.press("Shift+Enter");
    await box.pressSequentially("two");
    assert.deepEqual(shown.fake.said, []);
    await box.press("Enter");
    await column("Helpdesk").getByRole("alert").getByText("503").waitFor();
    assert.deepEqual(shown.fake.said, [{ role: "agent", text: "one\ntwo" }]);
    assert.equal(await box.inputValue(), "one\ntwo");
  });

  it("cannot be written into while a message is on its way", async () => {
    let release = (): void => undefined;
    shown.fake.react.say = () =>
      new Promise((resolve) => (release = () => resolve({ status: 202 })));
    const box = shown.page.getByLabel("Message from the Exchange admin");
    await box.fill("hello");
    await box.press("Enter");
    await shown.page.locator("#message-admin:disabled").waitFor();
    release();
    await shown.page.locator("#message-admin:enabled:focus").waitFor();
    assert.equal(shown.fake.said.length, 1);
  });

  it("never takes a text for markup", async () => {
    const evil =
      '<img src="/x" onerror="document.title=1"> **bold** [a](javascript:alert(1)) [b](https://example.com/?q="onmouseover=) <b>no</b>';
    shown.fake.post("user", { from: "user", text: evil });
    shown.fake.post("user", { text: evil });
    shown.fake.post("user", {
      card: {
        type: "AdaptiveCard",
        version: "1.5",
        body: [
          { type: "TextBlock", text: evil, wrap: true },
          { type: "RichTextBlock", inlines: [{ type: "TextRun", text: evil }] },
        ],
      },
    });
    await column("User").getByText("<b>no</b>").nth(3).waitFor();
    const messages = column("User").locator(".message");
    assert.equal(await messages.locator("img, b, [onmouseover]").count(), 0);
    assert.equal(await messages.locator("a[href^='javascript']").count(), 0);
    assert.equal(await messages.locator("strong").count(), 2);
  });

  it("repairs the device and lets it try again", async () => {
    await button("Settings").click();
    await shown.page.getByLabel("Host").fill("smtp.office365.com");
    await shown.page.getByLabel("Port").fill("70000");
    await button("Save").click();
    await shown.page.getByText("from 1 to 65535").waitFor();
    await shown.page.getByLabel("Port").fill("587");
    await button("Save").click();
    await shown.page.getByText("smtp.office365.com:587").waitFor();
    assert.equal(shown.fake.lab.stage.scenario().device.port, 587);
    const before = shown.fake.attempts.length;
    const sent = shown.page.waitForResponse("**/api/device/send");
    await button("Scan again").click();
    await sent;
    assert.equal(shown.fake.attempts.length, before + 1);
    await button("What it got").click();
    await button("Copy to the user's message box").click();
    const box = shown.page.getByLabel("Message from the user");
    assert.equal(await box.inputValue(), deviceText);
  });

  it("starts over with another story", async () => {
    shown.fake.post("user", { text: "an old message" });
    await shown.page.getByText("an old message", { exact: true }).waitFor();
    await shown.page.getByLabel("Story").selectOption("Direct Send is refused");
    await button("Start over").click();
    await shown.page
      .getByText("an old message", { exact: true })
      .waitFor({ state: "detached" });
    assert.deepEqual(shown.fake.started, ["direct-send"]);
    assert.equal(
      await shown.page.getByLabel("Story").inputValue(),
      "direct-send",
    );
  });

  it("hands a person's message to the bot, and shows its dialog and what it says", async () => {
    const messageId = shown.fake.post("user", {
      from: "user",
      text: "does anybody know this one?",
    });
    shown.fake.post("user", { text: "words of the bot" });
    shown.fake.react.triage = (data) =>
      Promise.resolve(
        data === undefined
          ? { status: 200, card: triageCard }
          : { status: 200, message: "I am looking into it." },
      );
    await column("User").getByText("words of the bot").waitFor();
    assert.equal(await button("Triage this message").count(), 1);
    await button("Triage this message").click();
    const dialog = shown.page.getByRole("dialog", {
      name: "Triage this message",
    });
    await dialog.getByText("I read this.").waitFor();
    await dialog.getByRole("button", { name: "Look into it" }).click();
    await dialog.getByText("I am looking into it.").waitFor();
    assert.deepEqual(shown.fake.triaged, [
      { role: "user", messageId, data: undefined },
      { role: "user", messageId, data: { text: "does anybody know" } },
    ]);
    await dialog.getByRole("button", { name: "Close" }).click();
    assert.equal(await dialog.count(), 0);
  });
});

const triageCard = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    {
      type: "RichTextBlock",
      inlines: [{ type: "TextRun", text: "I read this." }],
    },
    {
      type: "ActionSet",
      actions: [
        {
          type: "Action.Submit",
          title: "Look into it",
          data: { text: "does anybody know" },
        },
      ],
    },
  ],
};
