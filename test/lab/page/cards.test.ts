import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { browserOrSkip, type TestBrowser } from "../../browser.ts";
import { readingCard, userCard, formCard } from "./sample-cards.ts";
import { helpdeskCard, approvalCard } from "./sample-desk-cards.ts";
import { servePage, type Served } from "./serve.ts";

describe("cards on the lab's page", () => {
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

  it("sends a button's verb and data with the form's values", async () => {
    const messageId = served.fake.post("user", { card: formCard });
    await page.getByLabel("A program").check();
    await page.getByLabel("Which one is it?").fill("Invoices");
    const answered = page.waitForResponse("**/api/press");
    await button("Continue").click();
    await answered;
    const data = {
      case: "c-1",
      reference: "BD-7F3K",
      "sender.kind": "program",
      "device.name": "Invoices",
    };
    assert.deepEqual(served.fake.pressed, [
      { role: "user", messageId, verb: "answer", data },
    ]);
  });

  it("holds a form up until it is filled in, but not the way past it", async () => {
    served.fake.post("user", { card: formCard });
    await button("Continue").click();
    await page.getByText("Choose one, or say").waitFor();
    assert.deepEqual(served.fake.pressed, []);
    const answered = page.waitForResponse("**/api/press");
    await button("That's not it").click();
    await answered;
    assert.deepEqual(
      served.fake.pressed.map(({ verb, data }) => [verb, data]),
      [["not-it", { case: "c-1", reference: "BD-7F3K" }]],
    );
  });

  it("shows a press at once, takes no second one, and shows the answer", async () => {
    let release = (): void => undefined;
    const message = "Somebody else has to approve this.";
    served.fake.react.press = () =>
      new Promise(
        (resolve) => (release = () => resolve({ status: 403, message })),
      );
    served.fake.post("admin", { card: approvalCard });
    await button("Approve").click();
    await page.locator(".pressed", { hasText: "Approve" }).waitFor();
    assert.equal(await button("Reject").getAttribute("aria-disabled"), "true");
    await button("Approve").click({ force: true });
    await button("Reject").click({ force: true });
    assert.equal(served.fake.pressed.length, 1);
    release();
    await column("Exchange admin").getByText(message).waitFor();
    assert.equal(await page.locator(".pressed").count(), 0);
    assert.equal(await button("Approve").getAttribute("aria-disabled"), null);
  });

  it("updates a card in place and leaves a half-written form elsewhere alone", async () => {
    const id = served.fake.post("user", { card: readingCard });
    served.fake.post("user", { card: formCard });
    const name = page.getByLabel("Which one is it?");
    await name.pressSequentially("Second fl");
    served.fake.edit(id, userCard);
    await column("User").getByText("no longer recognises").waitFor();
    await name.pressSequentially("oor");
    assert.equal(await name.inputValue(), "Second floor");
    assert.equal(await page.getByText("Reading your message").count(), 0);
    const updated = column("User").locator(".meta", { hasText: "updated" });
    assert.equal(await updated.count(), 1);
    assert.equal(await column("User").locator(".message").count(), 2);
  });

  it("carries what was typed, chosen and opened into the card's next form", async () => {
    const id = served.fake.post("user", { card: formCard });
    await page.getByLabel("A program").check();
    const name = page.getByLabel("Which one is it?");
    await name.pressSequentially("Second floor");
    await name.press("Home");
    const note = served.fake.post("agent", { card: helpdeskCard });
    await button("Note").click();
    await page.getByRole("textbox", { name: "Note" }).fill("Called back");
    await name.focus();
    served.fake.edit(id, {
      ...formCard,
      body: [{ type: "TextBlock", text: "Still one" }, ...formCard.body],
    });
    served.fake.edit(note, helpdeskCard);
    await page.getByText("Still one", { exact: true }).waitFor();
    await column("Helpdesk").locator(".meta", { hasText: "updated" }).waitFor();
    assert.equal(await page.getByLabel("A program").isChecked(), true);
    assert.equal(
      await page.getByRole("textbox", { name: "Note" }).inputValue(),
      "Called back",
    );
    await page.keyboard.type("The ");
    assert.equal(await name.inputValue(), "The Second floor");
  });

  it("opens details on the spot, and an update leaves them open", async () => {
    const id = served.fake.post("user", { card: userCard });
    await button("Details").click();
    await page.getByText("Hello [203.0.113.44]").waitFor();
    assert.equal(await button("Details").getAttribute("aria-expanded"), "true");
    served.fake.edit(id, userCard);
    await column("User").locator(".meta", { hasText: "updated" }).waitFor();
    assert.equal(
      await page.getByText("Hello [203.0.113.44]").isVisible(),
      true,
    );
    assert.deepEqual(served.fake.pressed, []);
  });

  it("shows the fallback of what it does not know", async () => {
    served.fake.post("admin", { card: approvalCard });
    await button("PowerShell").click();
    await page.getByText("-Identity Printers").waitFor();
  });

  it("lets a deleted message vanish and shows who is typing", async () => {
    const id = served.fake.post("user", { text: "a passing remark" });
    await page.getByText("a passing remark", { exact: true }).waitFor();
    served.fake.typing("user");
    await column("User").getByText("is typing").waitFor();
    served.fake.remove(id);
    await page
      .getByText("a passing remark", { exact: true })
      .waitFor({ state: "detached" });
    served.fake.post("user", { text: "here it is" });
    await column("User").getByText("is typing").waitFor({ state: "hidden" });
  });
});
