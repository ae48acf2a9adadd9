import assert from "node:assert/strict";
import { button, report } from "./on-the-page.ts";
import { storiesOnPage } from "./stories-on-page.ts";

describe("a case's thread, on the lab's page", () => {
  const open = storiesOnPage();

  it("grows with all that happens, below one card that is changed in place", async () => {
    const story = await open("relay-ip-changed");
    const { user, helpdesk, admin } = story;
    await report(story);
    await button(user, "Talk to a person").click();
    const replies = helpdesk.locator(".replies");
    await helpdesk.locator(".thread summary").click();
    await replies.getByText("Robin reported it").waitFor();
    await replies.getByText(/^Cause found: .*recognises/).waitFor();

    await button(helpdesk, "Take it").click();
    await replies.getByText("Sam took the case").waitFor();
    await button(helpdesk, "More").click();
    const words = "See [this](https://evil.example) <b>and</b> *that*";
    await helpdesk.getByLabel(/question to the reporter/).fill(words);
    await button(helpdesk, "Ask the reporter").click();
    await replies.getByText(words).waitFor();
    assert.equal(await replies.locator("a, b, em, strong").count(), 0);
    await user.getByLabel("Your answer").fill("Yes, on Friday");
    await button(user, "Send the answer").click();
    await replies.getByText("Yes, on Friday").waitFor();

    await button(helpdesk, "Ask the admins").click();
    await button(admin, "Approve").click();
    await replies.getByText("applied, read back and checked").waitFor();
    await button(user, "It works now").click();
    await replies.getByText("It works again.").waitFor();

    const told = (await replies.innerText()).split("\n");
    const places = [
      "Robin reported it",
      "Cause found",
      "Passed to the helpdesk",
      "Sam took the case",
      "Sam asked the reporter",
      "Robin answered",
      "Sam asked the admins",
      "Alex approved the change",
      "Change applied",
      "Robin: It works again.",
    ].map((text) => told.findIndex((line) => line.startsWith(text)));
    assert.ok(!places.includes(-1), told.join("\n"));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.ok((await replies.locator("li").count()) <= 10);
    // The thread is no post: the case's card, and the line about the answer for the one who asked.
    assert.equal(await helpdesk.locator(".card").count(), 2);
    assert.doesNotMatch(told.join(), /\{\{|\$\{|undefined|\bnull\b/);
  });
});
