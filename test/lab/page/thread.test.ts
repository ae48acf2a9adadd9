import assert from "node:assert/strict";
import { render } from "../../../src/bot/cards.ts";
import type { LabMessage } from "../../../src/lab/contract.ts";
import { replyCard } from "../../bot/sample-cards.ts";
import { openedPage } from "./opened-page.ts";
import { helpdeskCard } from "./sample-desk-cards.ts";

function reply(id: string, text: string, more: Partial<LabMessage> = {}) {
  const lines = [{ name: id, label: "09:42", text }];
  const card = render({ ...replyCard, lines });
  const at = "2026-11-20T09:42:00.000Z";
  return {
    id,
    from: "bot",
    at,
    edits: 0,
    deleted: false,
    card,
    ...more,
  } as const;
}

describe("the thread below a message on the lab's page", () => {
  const shown = openedPage();

  it("is folded to a count, opens on a press, and grows without a word", async () => {
    const id = shown.fake.post("agent", { card: helpdeskCard });
    shown.fake.thread(id, [reply("1", "Sam took the case")]);
    await shown.page.getByText("1 reply", { exact: true }).waitFor();
    const first = shown.page.getByText("Sam took the case");
    assert.equal(await first.isVisible(), false);
    await shown.page.getByText("1 reply", { exact: true }).click();
    await first.waitFor();
    const said = await shown.page.locator("[aria-live]").allInnerTexts();
    shown.fake.thread(id, [
      reply("1", "Sam took the case"),
      reply("2", "Sam asked the reporter"),
    ]);
    await shown.page.getByText("2 replies", { exact: true }).waitFor();
    // Open it stays, and the card is still the one message.
    await shown.page.getByText("Sam asked the reporter").waitFor();
    assert.equal(await shown.page.locator("#column-agent .message").count(), 1);
    assert.equal(await shown.page.locator("#column-agent .card").count(), 1);
    assert.deepEqual(
      await shown.page.locator("[aria-live]").allInnerTexts(),
      said,
    );
  });

  it("shows a reply as it was changed, and none that was deleted", async () => {
    const id = shown.fake.post("agent", { card: helpdeskCard });
    shown.fake.thread(id, [reply("1", "one"), reply("2", "two")]);
    await shown.page.getByText("2 replies", { exact: true }).click();
    await shown.page.getByText("two", { exact: false }).waitFor();
    shown.fake.thread(id, [
      reply("1", "one, corrected", { edits: 1 }),
      reply("2", "two", { deleted: true }),
    ]);
    await shown.page.getByText("one, corrected").waitFor();
    await shown.page.getByText("1 reply", { exact: true }).waitFor();
    assert.equal(await shown.page.locator(".replies li").count(), 1);
  });

  it("fits a telephone", async () => {
    const id = shown.fake.post("agent", { card: helpdeskCard });
    shown.fake.thread(id, [
      reply("1", `Sam took ${"x".repeat(80)}.contoso.com`),
    ]);
    await shown.page.setViewportSize({ width: 320, height: 700 });
    await shown.page.getByRole("tab", { name: "Helpdesk" }).click();
    await shown.page.getByText("1 reply", { exact: true }).click();
    await shown.page.getByText("Sam took").waitFor();
    const wide = await shown.page.evaluate(
      "document.documentElement.scrollWidth",
    );
    assert.ok(Number(wide) <= 320, `${String(wide)} wide`);
  });
});
