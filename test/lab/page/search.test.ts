import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { SearchResult } from "../../../src/lab/contract.ts";
import { browserOrSkip, type TestBrowser } from "../../browser.ts";
import { servePage, type Served } from "./serve.ts";

const one = {
  title: "BD-7F3K · Microsoft 365 no longer recognises your office's address",
  text: "open · contoso.com → fabrikam.example · 550 5.7.64",
  card: {
    type: "AdaptiveCard",
    version: "1.5",
    body: [{ type: "TextBlock", text: "A case's card", wrap: true }],
  },
};
const other = { ...one, title: `BD-2M9Q · ${"x".repeat(90)}` };

describe("Find a case, on the lab's page", () => {
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

  const answer = (byWords: Readonly<Record<string, SearchResult>>) => {
    served.fake.react.search = (words) =>
      Promise.resolve(byWords[words] ?? { status: 200, message: "No case" });
  };
  const open = async (role = "agent") => {
    await page
      .locator(`#column-${role}`)
      .getByRole("button", { name: "Find a case" })
      .click();
    return page.getByRole("dialog", { name: "Find a case" });
  };

  it("lists what is open at once, then what fits the words, and sends what is picked", async () => {
    answer({
      "": { status: 200, found: [one, other] },
      "5.7.64": { status: 200, found: [one] },
    });
    const dialog = await open();
    await dialog.getByText("2 cases").waitFor();
    await page.keyboard.type("5.7.64");
    await dialog.getByText("One case", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(served.fake.sentCards, [
      { role: "agent", card: one.card },
    ]);
    assert.deepEqual(served.fake.sought.at(0), { role: "agent", words: "" });
    assert.equal(
      await page.evaluate("document.activeElement.ariaLabel"),
      "Find a case",
    );
  });

  it("says in words that nothing fits, and shows the last answer only", async () => {
    const slow: (() => void)[] = [];
    served.fake.react.search = (words) =>
      new Promise((resolve) => {
        const none = { status: 200, message: `Nothing for “${words}”` };
        if (words === "") slow.push(() => resolve(none));
        else resolve(none);
      });
    const dialog = await open();
    await page.keyboard.type("nobody");
    await page.keyboard.press("Enter");
    await dialog.getByText("Nothing for “nobody”").waitFor();
    for (const late of slow) late();
    await dialog.getByText("Nothing for “nobody”").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(served.fake.sentCards, []);
  });

  it("shows a person's card among their messages, with nothing to triage", async () => {
    served.fake.post("agent", { from: "agent", card: one.card });
    const own = page.locator("#column-agent .own");
    await own.getByText("A case's card").waitFor();
    assert.equal(await own.getByText("Triage this message").count(), 0);
  });

  for (const colorScheme of ["light", "dark"] as const)
    it(`fits a telephone, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 600 });
      answer({ "": { status: 200, found: [one, other] } });
      const dialog = await open("user");
      await dialog.getByText("2 cases").waitFor();
      const wide = await page.evaluate(
        "document.querySelector('dialog').scrollWidth - document.querySelector('dialog').clientWidth",
      );
      assert.equal(wide, 0);
      for (const each of await dialog.getByRole("button").all()) {
        const box = await each.boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 320);
      }
    });
});
