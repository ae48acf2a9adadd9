import assert from "node:assert/strict";
import { browserOrSkip, type TestBrowser } from "../browser.ts";
import { button, openStory, report, type StoryOnPage } from "./on-the-page.ts";

describe("Find a case, with the real service behind the page", () => {
  let browser: TestBrowser | undefined;
  let story: StoryOnPage | undefined;

  before(async function () {
    browser = await browserOrSkip(this);
  });
  after(() => browser?.close());
  afterEach(() => story?.close());

  it("puts a case's card into the channel and into the reporter's own chat, and nobody is asked what came back", async () => {
    assert.ok(browser);
    story = await openStory(browser, "relay-ip-changed");
    const { page, user, helpdesk, admin } = story;
    await report(story);
    await button(user, "Talk to a person").click();
    await button(helpdesk, "Take it").waitFor();
    const title = /^BD-\w+ · Microsoft 365 no longer recognises/;
    const dialog = page.getByRole("dialog", { name: "Find a case" });

    for (const window of [helpdesk, user]) {
      await button(window, "Find a case").click();
      await dialog.getByRole("button", { name: title }).click();
      await dialog.waitFor({ state: "detached" });
      const card = window.locator(".own .card");
      await card.getByText("shown to its reporter and the helpdesk").waitFor();
      assert.doesNotMatch(
        await card.innerText(),
        /5\.7\.64|fabrikam|TenantAttribution|Robin/,
      );
      assert.equal(await card.getByRole("button").count(), 0);
    }
    await button(admin, "Find a case").click();
    await dialog.getByText("No case of yours fits").waitFor();
    await page.keyboard.press("Escape");

    // What is said next is answered next: the card itself was no question.
    const before = await user.locator(".card").count();
    const message = page.getByLabel("Message from the user");
    await message.fill("thanks");
    await message.press("Enter");
    await user.getByText("You are welcome").waitFor();
    assert.equal(await user.locator(".card").count(), before + 1);
    assert.equal(await helpdesk.locator(".own .card").count(), 1);
  });
});
