import assert from "node:assert/strict";
import { browserOrSkip, findBrowser } from "../../browser.ts";

describe("the browser of the tests", () => {
  it("says in words why there is none", async () => {
    const found = await findBrowser("/nowhere/chromium");
    assert.deepEqual(found, { skip: "there is nothing at /nowhere/chromium" });
  });

  it("reaches nothing beyond the loopback, and fails whoever tries", async function () {
    const browser = await browserOrSkip(this);
    const page = await browser.page();
    const strangers = ["http://192.0.2.1/", "http://stranger.example/"];
    for (const url of strangers)
      await assert.rejects(page.goto(url), /ERR_NAME_NOT_RESOLVED/);
    assert.deepEqual(browser.strangers, strangers);
    await assert.rejects(browser.close(), /more than loopback/);
  });
});
