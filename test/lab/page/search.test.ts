import assert from "node:assert/strict";
import type { SearchResult } from "../../../src/lab/contract.ts";
import { openedPage } from "./opened-page.ts";

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
  const opened = openedPage();

  const answer = (byWords: Readonly<Record<string, SearchResult>>) => {
    opened.fake.react.search = (words) =>
      Promise.resolve(byWords[words] ?? { status: 200, message: "No case" });
  };
  const open = async (role = "agent") => {
    await opened.page
      .locator(`#column-${role}`)
      .getByRole("button", { name: "Find a case" })
      .click();
    return opened.page.getByRole("dialog", { name: "Find a case" });
  };

  it("lists what is open at once, then what fits the words, and sends what is picked", async () => {
    answer({
      "": { status: 200, found: [one, other] },
      "5.7.64": { status: 200, found: [one] },
    });
    const dialog = await open();
    await dialog.getByText("2 cases").waitFor();
    await opened.page.keyboard.type("5.7.64");
    await dialog.getByText("One case", { exact: true }).waitFor();
    await opened.page.keyboard.press("ArrowDown");
    await opened.page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(opened.fake.sentCards, [
      { role: "agent", card: one.card },
    ]);
    assert.deepEqual(opened.fake.sought.at(0), { role: "agent", words: "" });
    assert.equal(
      await opened.page.evaluate("document.activeElement.ariaLabel"),
      "Find a case",
    );
  });

  it("says in words that nothing fits, and shows the last answer only", async () => {
    const slow: (() => void)[] = [];
    opened.fake.react.search = (words) =>
      new Promise((resolve) => {
        const none = { status: 200, message: `Nothing for “${words}”` };
        if (words === "") slow.push(() => resolve(none));
        else resolve(none);
      });
    const dialog = await open();
    await opened.page.keyboard.type("nobody");
    await opened.page.keyboard.press("Enter");
    await dialog.getByText("Nothing for “nobody”").waitFor();
    for (const late of slow) late();
    await dialog.getByText("Nothing for “nobody”").waitFor();
    await opened.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.deepEqual(opened.fake.sentCards, []);
  });

  it("shows a person's card among their messages, with nothing to triage", async () => {
    opened.fake.post("agent", { from: "agent", card: one.card });
    const own = opened.page.locator("#column-agent .own");
    await own.getByText("A case's card").waitFor();
    assert.equal(await own.getByText("Triage this message").count(), 0);
  });

  for (const colorScheme of ["light", "dark"] as const)
    it(`fits a telephone, ${colorScheme}`, async () => {
      await opened.page.emulateMedia({ colorScheme });
      await opened.page.setViewportSize({ width: 320, height: 600 });
      answer({ "": { status: 200, found: [one, other] } });
      const dialog = await open("user");
      await dialog.getByText("2 cases").waitFor();
      const wide = await opened.page.evaluate(
        "document.querySelector('dialog').scrollWidth - document.querySelector('dialog').clientWidth",
      );
      assert.equal(wide, 0);
      for (const each of await dialog.getByRole("button").all()) {
        const box = await each.boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 320);
      }
    });
});
