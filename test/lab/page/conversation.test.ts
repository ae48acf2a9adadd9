import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { browserOrSkip, type TestBrowser } from "../../browser.ts";
import { deviceText } from "./fake-lab.ts";
import { userCard } from "./sample-cards.ts";
import { helpdeskCard, approvalCard } from "./sample-desk-cards.ts";
import { servePage, type Served } from "./serve.ts";

describe("a conversation on the lab's page", () => {
  let browser: TestBrowser | undefined;
  let served: Served;
  let page: Page;

  before(async function () {
    browser = await browserOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    assert.ok(browser);
    served = await servePage();
    page = await browser.page({ viewport: { width: 1280, height: 820 } });
    page.on("pageerror", (error) => assert.fail(error));
    await page.goto(served.url);
    await page.getByText("last try refused").waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    await served.close();
  });

  const column = (name: string): Locator =>
    page.getByRole("region", { name, exact: true });
  const button = (name: string): Locator =>
    page.getByRole("button", { name, exact: true });

  it("shows three people side by side, each with what was sent to them", async () => {
    served.fake.post("user", { card: userCard });
    served.fake.post("agent", { card: helpdeskCard });
    served.fake.post("admin", { card: approvalCard });
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
    const box = page.getByLabel("Message from the user");
    const words = `our scanner stopped mailing to a supplier: ${deviceText}`;
    assert.equal(await box.inputValue(), words);
    await box.press("Enter");
    await column("User").locator(".own").getByText("our scanner").waitFor();
    assert.deepEqual(served.fake.said, [{ role: "user", text: words }]);
    assert.equal(await box.inputValue(), "");
    assert.equal(await button("Report this").count(), 0);
  });

  it("takes Shift+Enter for a new line, and keeps a text that was not taken", async () => {
    served.fake.react.say = () => Promise.resolve({ status: 503 });
    const box = page.getByLabel("Message in the helpdesk channel");
    await box.fill("one");
    await box.press("Shift+Enter");
    await box.pressSequentially("two");
    assert.deepEqual(served.fake.said, []);
    await box.press("Enter");
    await column("Helpdesk").getByRole("alert").getByText("503").waitFor();
    assert.deepEqual(served.fake.said, [{ role: "agent", text: "one\ntwo" }]);
    assert.equal(await box.inputValue(), "one\ntwo");
  });

  it("cannot be written into while a message is on its way", async () => {
    let release = (): void => undefined;
    served.fake.react.say = () =>
      new Promise((resolve) => (release = () => resolve({ status: 202 })));
    const box = page.getByLabel("Message from the Exchange admin");
    await box.fill("hello");
    await box.press("Enter");
    await page.locator("#message-admin:disabled").waitFor();
    release();
    await page.locator("#message-admin:enabled:focus").waitFor();
    assert.equal(served.fake.said.length, 1);
  });

  it("never takes a text for markup", async () => {
    const evil =
      '<img src="/x" onerror="document.title=1"> **bold** [a](javascript:alert(1)) [b](https://example.com/?q="onmouseover=) <b>no</b>';
    served.fake.post("user", { from: "user", text: evil });
    served.fake.post("user", { text: evil });
    served.fake.post("user", {
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
    await page.getByLabel("Host").fill("smtp.office365.com");
    await page.getByLabel("Port").fill("70000");
    await button("Save").click();
    await page.getByText("from 1 to 65535").waitFor();
    await page.getByLabel("Port").fill("587");
    await button("Save").click();
    await page.getByText("smtp.office365.com:587").waitFor();
    assert.equal(served.fake.lab.stage.scenario().device.port, 587);
    const before = served.fake.attempts.length;
    const sent = page.waitForResponse("**/api/device/send");
    await button("Scan again").click();
    await sent;
    assert.equal(served.fake.attempts.length, before + 1);
    await button("What it got").click();
    await button("Copy to the user's message box").click();
    const box = page.getByLabel("Message from the user");
    assert.equal(await box.inputValue(), deviceText);
  });

  it("starts over with another story", async () => {
    served.fake.post("user", { text: "an old message" });
    await page.getByText("an old message", { exact: true }).waitFor();
    await page.getByLabel("Story").selectOption("Direct Send is refused");
    await button("Start over").click();
    await page
      .getByText("an old message", { exact: true })
      .waitFor({ state: "detached" });
    assert.deepEqual(served.fake.started, ["direct-send"]);
    assert.equal(await page.getByLabel("Story").inputValue(), "direct-send");
  });

  it("hands a person's message to the bot, and shows its dialog and what it says", async () => {
    const messageId = served.fake.post("user", {
      from: "user",
      text: "does anybody know this one?",
    });
    served.fake.post("user", { text: "words of the bot" });
    served.fake.react.triage = (data) =>
      Promise.resolve(
        data === undefined
          ? { status: 200, card: triageCard }
          : { status: 200, message: "I am looking into it." },
      );
    await column("User").getByText("words of the bot").waitFor();
    assert.equal(await button("Triage this message").count(), 1);
    await button("Triage this message").click();
    const dialog = page.getByRole("dialog", { name: "Triage this message" });
    await dialog.getByText("I read this.").waitFor();
    await dialog.getByRole("button", { name: "Look into it" }).click();
    await dialog.getByText("I am looking into it.").waitFor();
    assert.deepEqual(served.fake.triaged, [
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
