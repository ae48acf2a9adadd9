import assert from "node:assert/strict";
import { browserOrSkip, type TestBrowser } from "../browser.ts";
import { openStory, type StoryOnPage } from "./on-the-page.ts";

/** Has a browser for the tests of this suite; each opens a story by its name, which is closed after it. */
export function storiesOnPage(): (name: string) => Promise<StoryOnPage> {
  let browser: TestBrowser | undefined;
  let story: StoryOnPage | undefined;

  before(async function () {
    browser = await browserOrSkip(this);
  });
  after(() => browser?.close());
  afterEach(async () => {
    await story?.close();
    story = undefined;
  });

  return async (name) => {
    assert.ok(browser);
    return (story = await openStory(browser, name));
  };
}
