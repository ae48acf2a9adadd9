import assert from "node:assert/strict";
import type { BrowserContextOptions, Page } from "playwright-core";
import { z } from "zod/v4";
import { browserOrSkip, type TestBrowser } from "../../browser.ts";
import { userCard, formCard } from "./sample-cards.ts";
import {
  helpdeskCard,
  approvalCard,
  outcomeCard,
} from "./sample-desk-cards.ts";
import { servePage, type Served } from "./serve.ts";

/** Controls that a screen reader could not name. Run in the browser. */
const namelessControls = `
  [...document.querySelectorAll("button, input, select, textarea, a[href]")]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const ids = (each.getAttribute("aria-labelledby") ?? "").split(" ");
      const names = [
        each.getAttribute("aria-label"),
        ...ids.map((id) => document.getElementById(id)?.textContent),
        ...[...(each.labels ?? [])].map((label) => label.textContent),
        each.matches("button, a") ? each.textContent : "",
      ];
      return !names.some((name) => name?.trim());
    })
    .map((each) => each.outerHTML)`;

/** Texts whose contrast is below WCAG's 4.5 (3 for large ones) on the colour behind them. Run in the browser. */
const faintTexts = `(() => {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = read(getComputedStyle(each).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
    if (element.closest(":disabled, script, template")) continue;
    const [a, b] = [light(read(getComputedStyle(element).color)), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) faint.push(walker.currentNode.data.trim() + " " + contrast.toFixed(2));
  }
  return faint;
})()`;

/** Parts that could be scrolled sideways. Run in the browser. */
const tooWide = `
  [document.documentElement, ...document.querySelectorAll(".scroll, .card, .printer, .panel, .top")]
    .filter((each) => each.scrollWidth > each.clientWidth)
    .map((each) => each.className || each.tagName)`;

const texts = z.array(z.string());

describe("the layout of the lab's page", () => {
  let browser: TestBrowser | undefined;
  let served: Served;
  let page: Page | undefined;

  before(async function () {
    browser = await browserOrSkip(this);
  });
  after(() => browser?.close());
  beforeEach(async () => {
    served = await servePage();
    served.fake.post("user", { from: "user", text: "550 5.7.64 ".repeat(100) });
    served.fake.post("user", { card: userCard });
    served.fake.post("user", { card: formCard });
    served.fake.post("agent", { card: helpdeskCard });
    served.fake.post("admin", { card: approvalCard });
    served.fake.post("admin", { card: outcomeCard });
  });
  afterEach(async () => {
    await page?.context().close();
    await served.close();
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    assert.ok(browser);
    page = await browser.page(options);
    await page.goto(served.url);
    await page.getByText("last try refused").waitFor();
    return page;
  }

  /** Everything that can be opened is open. */
  async function openAll(opened: Page): Promise<void> {
    for (const name of ["Details", "What it got", "Settings"])
      await opened.getByRole("button", { name, exact: true }).click();
  }

  it("fits a phone and a tablet, one window at a time, without sideways scrolling", async () => {
    const opened = await open({ viewport: { width: 800, height: 740 } });
    await openAll(opened);
    for (const width of [800, 480, 360, 320])
      for (const name of ["User", "Helpdesk", "Exchange admin"]) {
        await opened.setViewportSize({ width, height: 740 });
        await opened.getByRole("tab", { name }).click();
        assert.equal(await opened.locator(".column:visible").count(), 1);
        const wide = texts.parse(await opened.evaluate(tooWide));
        assert.deepEqual(wide, [], `${name} at ${width} px`);
      }
  });

  it("marks the window where something new stands, until it is looked at", async () => {
    const opened = await open({ viewport: { width: 390, height: 844 } });
    const tab = opened.getByRole("tab", { name: "Helpdesk" });
    served.fake.post("agent", { text: "a new case" });
    await opened.locator(".tab.unread", { hasText: "Helpdesk" }).waitFor();
    assert.equal(await opened.locator(".tab.unread").count(), 1);
    await opened.getByRole("tab", { name: "User" }).press("ArrowRight");
    assert.equal(await tab.getAttribute("aria-selected"), "true");
    assert.equal(await opened.locator(".tab.unread").count(), 0);
    await opened.getByText("a new case", { exact: true }).waitFor();
  });

  it("has no tabs where all three windows fit", async () => {
    const opened = await open({ viewport: { width: 1280, height: 820 } });
    assert.equal(await opened.getByRole("tab").count(), 0);
    assert.equal(await opened.locator(".column:visible").count(), 3);
    const height = await opened.evaluate(
      "document.documentElement.scrollHeight",
    );
    assert.equal(height, 820);
  });

  for (const colorScheme of ["light", "dark"] as const)
    it(`is legible and named in ${colorScheme} colours`, async () => {
      const viewport = { width: 1280, height: 820 };
      const opened = await open({ viewport, colorScheme });
      await openAll(opened);
      await opened.getByRole("button", { name: "Note" }).click();
      // Motion aside, colours are at rest.
      assert.deepEqual(texts.parse(await opened.evaluate(faintTexts)), []);
      assert.deepEqual(
        texts.parse(await opened.evaluate(namelessControls)),
        [],
      );
      const ids = texts.parse(
        await opened.evaluate(
          `[...document.querySelectorAll("[id]")].map((each) => each.id)`,
        ),
      );
      assert.equal(new Set(ids).size, ids.length, "an id stands twice");
    });

  it("follows the system's colours until the person chooses, and remembers", async () => {
    const opened = await open({ colorScheme: "dark" });
    const back = () =>
      opened.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await back();
    await opened.emulateMedia({ colorScheme: "light" });
    const light = await back();
    assert.notEqual(light, dark);
    await opened.getByRole("button", { name: "Use dark colours" }).click();
    assert.equal(await back(), dark);
    await opened.reload();
    await opened.getByText("last try refused").waitFor();
    assert.equal(await back(), dark);
    await opened.getByRole("button", { name: "Use light colours" }).click();
    assert.equal(await back(), light);
  });

  it("keeps a half-written form when the colours change", async () => {
    const opened = await open({ viewport: { width: 1280, height: 820 } });
    const name = opened.getByLabel("Which one is it?");
    await name.fill("Second floor");
    await opened.getByRole("button", { name: "Use dark colours" }).click();
    assert.equal(await name.inputValue(), "Second floor");
  });

  it("does not move for people who asked for that", async () => {
    const opened = await open({ reducedMotion: "reduce" });
    served.fake.typing("user");
    await opened.getByText("is typing").first().waitFor();
    const moving = await opened.evaluate("document.getAnimations().length");
    assert.equal(moving, 0);
  });

  it("says when the lab is gone, and catches up when it is back", async () => {
    const opened = await open({ viewport: { width: 1280, height: 820 } });
    await served.close();
    await opened.getByText("The lab does not answer.").waitFor();
    served.fake.post("agent", { text: "while you were away" });
    served = await servePage(served.fake, Number(new URL(served.url).port));
    const missed = opened.getByText("while you were away", { exact: true });
    await missed.waitFor();
    await opened.getByText("The lab does not answer.").waitFor({
      state: "detached",
    });
  });
});
