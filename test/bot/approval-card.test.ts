import assert from "node:assert/strict";
import { render } from "../../src/bot/cards.ts";
import { executes, wordsOf } from "../../src/lab/play.ts";
import { readAudit } from "../../src/storage/index.ts";
import { browserOrSkip, type TestBrowser } from "../browser.ts";
import { alex } from "../desk/people.ts";
import { approvalOf, proposedChange, work } from "../desk/stage.ts";
import { approvalStates } from "./approval-states.ts";
import { serveCards } from "./card-page.ts";
import { onTheWire } from "./wire.ts";

declare const pressed: readonly {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}[];

/** Played once for all that follows. */
const states = () => (played ??= approvalStates());
let played: ReturnType<typeof approvalStates> | undefined;

describe("the approval card in a browser", function () {
  this.timeout(150_000);
  let browser: TestBrowser;
  let served: Awaited<ReturnType<typeof serveCards>> | undefined;

  before(async function () {
    browser = await browserOrSkip(this);
    served = await serveCards(
      new Map(
        [...(await states())].map(([name, card]) => [name, render(card)]),
      ),
    );
  });
  // There is none to close where the suite was skipped.
  after(async () => {
    await served?.close();
    if (served !== undefined) await browser.close();
  });

  it("fits a phone of 320 pixels in every state", async () => {
    const page = await browser.page({ viewport: { width: 320, height: 800 } });
    await page.goto(served?.url ?? "");
    await page.locator("body[data-ready]").waitFor();
    assert.equal(
      await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
      0,
    );
    await page.context().close();
  });

  it("sends no yes to a high risk without a reason, and a no without any", async () => {
    const page = await browser.page();
    await page.goto(served?.url ?? "");
    const card = page.locator("#high-risk");
    const press = (name: string) =>
      card.getByRole("button", { name, exact: true }).click();
    await press("Approve");
    await card.getByText("Please choose or write something.").waitFor();
    assert.deepEqual(await page.evaluate(() => pressed), []);
    await press("Reject");
    await card
      .getByLabel("High risk: your reason, kept with the approval")
      .fill("Confirmed by telephone");
    await press("Approve");
    const sent = await page.evaluate(() => pressed);
    assert.deepEqual(
      sent.map(({ verb, data }) => [verb, data["reason"]]),
      [
        ["reject", undefined],
        ["approve", "Confirmed by telephone"],
      ],
    );
    await page.context().close();
  });
});

describe("what an approval card says", () => {
  it("is whole in every state: what, why, risk, undo, who asked, which plan, which mode", async () => {
    const all = await states();
    assert.ok(all.size >= 10);
    for (const [name, state] of all) {
      const words = wordsOf(render(state));
      for (const part of ["Why", "Risk", "Undo", "Asked by"])
        assert.match(words, new RegExp(`\n${part}\n[A-Z]`), `${name}: ${part}`);
      assert.match(words, /BD-\d{4} · plan [0-9a-f]{4} [0-9a-f]{4}/, name);
      assert.match(words, /\nMode: I read/, name);
      assert.equal(
        /Expires \{\{DATE\(/.test(words),
        /\?|waits? |waiting for a second/.test(state.title),
        name,
      );
      assert.doesNotMatch(words, /Low\b/, name);
      if (state.rows.some(({ text }) => text.startsWith("High.")))
        assert.doesNotMatch(words, /Limited to/, name);
    }
  });

  it("names a doubt about the address a high risk", async () => {
    const doubted = (await states()).get("told-address");
    assert.ok(doubted);
    const risk = doubted.rows.find(({ label }) => label === "Risk");
    assert.match(risk?.text ?? "", /^High\. /);
    assert.match(doubted.warnings.join(), /Nobody has seen mail come from/);
    assert.equal(doubted.form?.fields.length, 1);
  });

  it("offers the script alone where the bot may not write", async () => {
    const card = render((await states()).get("by-hand") ?? assert.fail());
    assert.deepEqual(
      executes(card).map(({ verb }) => verb),
      ["ran-it", "reject", "look-again"],
    );
    const script =
      /Set-InboundConnector -Identity 'Printers'[^]*# To undo it\n# Set-/;
    assert.match(JSON.stringify(card).replaceAll("\\n", "\n"), script);
  });
});

describe("a high risk over HTTP", () => {
  it("is not taken without a reason; with one, it stands in the approval and in the audit", async () => {
    await onTheWire(async ({ stage, press }) => {
      stage.wants({
        kind: "create-inbound-connector",
        address: "203.0.113.44",
      });
      const change = await proposedChange(stage);
      for (const reason of [undefined, "", " \u00a0\n", ["x"]]) {
        const { itemId } = await press(alex, "approve", {
          ...approvalOf(change),
          reason,
        });
        await work(stage.desk);
        const note = await stage.note(itemId);
        assert.match(note.lines.join(), /This wants a reason/);
        assert.equal((await stage.change(change.id)).state, "proposed");
      }
      assert.deepEqual(stage.exchange.asked, []);
      const reason = "anna@contoso.com confirmed the address";
      await press(alex, "approve", { ...approvalOf(change), reason });
      await work(stage.desk);
      const { approval, state } = await stage.change(change.id);
      assert.equal(state, "verified");
      assert.equal(approval?.note, reason);
      const kept: unknown[] = [];
      for await (const line of readAudit(stage.file, ""))
        if (line.what === "change.approved")
          kept.push(JSON.parse(line.data) as unknown);
      assert.deepEqual(kept, [
        {
          digest: change.digest,
          reason: "a…@contoso.com confirmed the address",
        },
      ]);
    });
  });
});
