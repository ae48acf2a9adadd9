import assert from "node:assert/strict";
import { openedPage } from "./opened-page.ts";
import { readingCard, userCard, formCard } from "./sample-cards.ts";
import { helpdeskCard, approvalCard } from "./sample-desk-cards.ts";

describe("cards on the lab's page", () => {
  const shown = openedPage();
  const { column, button } = shown;

  it("sends a button's verb and data with the form's values", async () => {
    const messageId = shown.fake.post("user", { card: formCard });
    await shown.page.getByLabel("A program").check();
    await shown.page.getByLabel("Which one is it?").fill("Invoices");
    const answered = shown.page.waitForResponse("**/api/press");
    await button("Continue").click();
    await answered;
    const data = {
      case: "c-1",
      reference: "BD-7F3K",
      "sender.kind": "program",
      "device.name": "Invoices",
    };
    assert.deepEqual(shown.fake.pressed, [
      { role: "user", messageId, verb: "answer", data },
    ]);
  });

  it("holds a form up until it is filled in, but not the way past it", async () => {
    shown.fake.post("user", { card: formCard });
    await button("Continue").click();
    await shown.page.getByText("Choose one, or say").waitFor();
    assert.deepEqual(shown.fake.pressed, []);
    const answered = shown.page.waitForResponse("**/api/press");
    await button("That's not it").click();
    await answered;
    assert.deepEqual(
      shown.fake.pressed.map(({ verb, data }) => [verb, data]),
      [["not-it", { case: "c-1", reference: "BD-7F3K" }]],
    );
  });

  it("shows a press at once, takes no second one, and shows the answer", async () => {
    let release = (): void => undefined;
    const message = "Somebody else has to approve this.";
    shown.fake.react.press = () =>
      new Promise(
        (resolve) => (release = () => resolve({ status: 403, message })),
      );
    shown.fake.post("admin", { card: approvalCard });
    await button("Approve").click();
    await shown.page.locator(".pressed", { hasText: "Approve" }).waitFor();
    assert.equal(await button("Reject").getAttribute("aria-disabled"), "true");
    await button("Approve").click({ force: true });
    await button("Reject").click({ force: true });
    assert.equal(shown.fake.pressed.length, 1);
    release();
    await column("Exchange admin").getByText(message).waitFor();
    assert.equal(await shown.page.locator(".pressed").count(), 0);
    assert.equal(await button("Approve").getAttribute("aria-disabled"), null);
  });

  it("updates a card in place and leaves a half-written form elsewhere alone", async () => {
    const id = shown.fake.post("user", { card: readingCard });
    shown.fake.post("user", { card: formCard });
    const name = shown.page.getByLabel("Which one is it?");
    await name.pressSequentially("Second fl");
    shown.fake.edit(id, userCard);
    await column("User").getByText("no longer recognises").waitFor();
    await name.pressSequentially("oor");
    assert.equal(await name.inputValue(), "Second floor");
    assert.equal(await shown.page.getByText("Reading your message").count(), 0);
    const updated = column("User").locator(".meta", { hasText: "updated" });
    assert.equal(await updated.count(), 1);
    assert.equal(await column("User").locator(".message").count(), 2);
  });

  it("carries what was typed, chosen and opened into the card's next form", async () => {
    const id = shown.fake.post("user", { card: formCard });
    await shown.page.getByLabel("A program").check();
    const name = shown.page.getByLabel("Which one is it?");
    await name.pressSequentially("Second floor");
    await name.press("Home");
    const note = shown.fake.post("agent", { card: helpdeskCard });
    await button("Note").click();
    await shown.page.getByRole("textbox", { name: "Note" }).fill("Called back");
    await name.focus();
    shown.fake.edit(id, {
      ...formCard,
      body: [{ type: "TextBlock", text: "Still one" }, ...formCard.body],
    });
    shown.fake.edit(note, helpdeskCard);
    await shown.page.getByText("Still one", { exact: true }).waitFor();
    await column("Helpdesk").locator(".meta", { hasText: "updated" }).waitFor();
    assert.equal(await shown.page.getByLabel("A program").isChecked(), true);
    assert.equal(
      await shown.page.getByRole("textbox", { name: "Note" }).inputValue(),
      "Called back",
    );
    await shown.page.keyboard.type("The ");
    assert.equal(await name.inputValue(), "The Second floor");
  });

  it("opens details on the spot, and an update leaves them open", async () => {
    const id = shown.fake.post("user", { card: userCard });
    await button("Details").click();
    await shown.page.getByText("Hello [203.0.113.44]").waitFor();
    assert.equal(await button("Details").getAttribute("aria-expanded"), "true");
    shown.fake.edit(id, userCard);
    await column("User").locator(".meta", { hasText: "updated" }).waitFor();
    assert.equal(
      await shown.page.getByText("Hello [203.0.113.44]").isVisible(),
      true,
    );
    assert.deepEqual(shown.fake.pressed, []);
  });

  it("shows the fallback of what it does not know", async () => {
    shown.fake.post("admin", { card: approvalCard });
    await button("PowerShell").click();
    await shown.page.getByText("-Identity Printers").waitFor();
  });

  it("lets a deleted message vanish and shows who is typing", async () => {
    const id = shown.fake.post("user", { text: "a passing remark" });
    await shown.page.getByText("a passing remark", { exact: true }).waitFor();
    shown.fake.typing("user");
    await column("User").getByText("is typing").waitFor();
    shown.fake.remove(id);
    await shown.page
      .getByText("a passing remark", { exact: true })
      .waitFor({ state: "detached" });
    shown.fake.post("user", { text: "here it is" });
    await column("User").getByText("is typing").waitFor({ state: "hidden" });
  });
});
