import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { render } from "../../../src/bot/cards.ts";
import type { LabMessage } from "../../../src/lab/contract.ts";
import { replyCard } from "../../bot/sample-cards.ts";
import { browserOrSkip, type TestBrowser } from "../../browser.ts";
import { helpdeskCard } from "./sample-desk-cards.ts";
import { servePage, type Served } from "./serve.ts";

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

  it("is folded to a count, opens on a press, and grows without a word", async () => {
    const id = served.fake.post("agent", { card: helpdeskCard });
    served.fake.thread(id, [reply("1", "Sam took the case")]);
    await page.getByText("1 reply", { exact: true }).waitFor();
    const first = page.getByText("Sam took the case");
    assert.equal(await first.isVisible(), false);
    await page.getByText("1 reply", { exact: true }).click();
    await first.waitFor();
    const said = await page.locator("[aria-live]").allInnerTexts();
    served.fake.thread(id, [
      reply("1", "Sam took the case"),
      reply("2", "Sam asked the reporter"),
    ]);
    await page.getByText("2 replies", { exact: true }).waitFor();
    // Open it stays, and the card is still the one message.
    await page.getByText("Sam asked the reporter").waitFor();
    assert.equal(await page.locator("#column-agent .message").count(), 1);
    assert.equal(await page.locator("#column-agent .card").count(), 1);
    assert.deepEqual(await page.locator("[aria-live]").allInnerTexts(), said);
  });

  it("shows a reply as it was changed, and none that was deleted", async () => {
    const id = served.fake.post("agent", { card: helpdeskCard });
    served.fake.thread(id, [reply("1", "one"), reply("2", "two")]);
    await page.getByText("2 replies", { exact: true }).click();
    await page.getByText("two", { exact: false }).waitFor();
    served.fake.thread(id, [
      reply("1", "one, corrected", { edits: 1 }),
      reply("2", "two", { deleted: true }),
    ]);
    await page.getByText("one, corrected").waitFor();
    await page.getByText("1 reply", { exact: true }).waitFor();
    assert.equal(await page.locator(".replies li").count(), 1);
  });

  it("fits a telephone", async () => {
    const id = served.fake.post("agent", { card: helpdeskCard });
    served.fake.thread(id, [
      reply("1", `Sam took ${"x".repeat(80)}.contoso.com`),
    ]);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByRole("tab", { name: "Helpdesk" }).click();
    await page.getByText("1 reply", { exact: true }).click();
    await page.getByText("Sam took").waitFor();
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    assert.ok(Number(wide) <= 320, `${String(wide)} wide`);
  });
});
