import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { button, report, type StoryOnPage } from "./on-the-page.ts";
import { storiesOnPage } from "./stories-on-page.ts";

async function send(window: Locator, text: string): Promise<void> {
  await window.getByRole("textbox").last().fill(text);
  await button(window, "Send").click();
}

async function downloaded({ page }: StoryOnPage, window: Locator) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    window
      .getByRole("link", { name: /^Download / })
      .last()
      .click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  return { name: download.suggestedFilename(), text };
}

describe("files that people ask for, on the lab's page", () => {
  const open = storiesOnPage();

  it("come once they are allowed, from an agent's order and from the button below a search", async () => {
    const story = await open("relay-ip-changed");
    const { user, helpdesk } = story;
    await report(story);
    await user.getByText("no longer recognises").first().waitFor();

    await send(helpdesk, "export open cases as csv");
    await button(helpdesk, "Allow").click();
    await helpdesk.getByText("Your file is in your OneDrive").waitFor();
    // One card, in place.
    assert.equal(await button(helpdesk, "Allow").count(), 0);
    const csv = await downloaded(story, helpdesk);
    assert.match(csv.name, /^cases-[\d-]{17}\.csv$/);
    const [head, row, ...rest] = csv.text.trimEnd().split("\r\n");
    assert.match(head ?? "", /^\uFEFFreference,state,/u);
    assert.match(row ?? "", /,connector-ip-mismatch,|,egress-ip-changed,/);
    assert.deepEqual(rest, []);

    await send(helpdesk, "find fabrikam");
    await button(helpdesk, "Export").click();
    await button(helpdesk, "Decline").click();
    await helpdesk.getByText("No file was made").waitFor();
  });

  it("are offered anew where an upload fails, and hold everything about a person", async () => {
    const story = await open("relay-ip-changed");
    const { user, running } = story;
    await report(story);
    await user.getByText("no longer recognises").first().waitFor();
    await send(user, "mute");
    await user.getByText("I keep quiet from now on").waitFor();

    running.lab.faults.add("onedrive", { kind: "forbidden" });
    await send(user, "export my data");
    await button(user, "Allow").click();
    await user.getByText("Nothing is lost").waitFor();
    await user.getByText("What I keep about you").waitFor();
    await button(user, "Try again").click();
    await button(user, "Allow").click();
    await user.getByText("Your file is in your OneDrive").waitFor();
    const { name, text } = await downloaded(story, user);
    assert.match(name, /^my-data-[\d-]{17}\.json$/);
    const data: unknown = JSON.parse(text);
    assert.ok(typeof data === "object" && data !== null);
    assert.ok("isMuted" in data && data.isMuted === true);
    assert.ok("cases" in data && Array.isArray(data.cases));
    assert.equal(data.cases.length, 1);
  });
});
