import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { browserOrSkip, type TestBrowser } from "../../browser.ts";
import type { FakeLab } from "./fake-lab.ts";
import { servePage, type Served } from "./serve.ts";

/** The page of a fake lab in a browser; a fresh one of both for each test. */
export interface OpenedPage {
  readonly page: Page;
  readonly fake: FakeLab;
  readonly column: (name: string) => Locator;
  readonly button: (name: string) => Locator;
}

/** Has a page opened before each test of this suite and closed after it; an error in the page fails the test. */
export function openedPage(): OpenedPage {
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

  return {
    get page() {
      return page;
    },
    get fake() {
      return served.fake;
    },
    column: (name) => page.getByRole("region", { name, exact: true }),
    button: (name) => page.getByRole("button", { name, exact: true }),
  };
}
