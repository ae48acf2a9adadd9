import assert from "node:assert/strict";
import { button, newestCard, report } from "./on-the-page.ts";
import { storiesOnPage } from "./stories-on-page.ts";

describe("whole stories on the lab's page", () => {
  const open = storiesOnPage();

  it("goes from the pasted error to a repaired path, in place for all three people", async () => {
    const opened = await open("relay-ip-changed");
    const { page, user, helpdesk, admin } = opened;
    await user.getByText("Paste the mail error here").waitFor();
    await report(opened);
    const path = "scanner@contoso.com → supplier@fabrikam.example";
    await user.getByText(path).waitFor();

    const card = newestCard(user);
    await card.getByText("no longer recognises your office's").waitFor();
    await card.getByText("knows 198.51.100.20").waitFor();
    assert.equal(
      await card.getByText("TenantAttribution").first().isVisible(),
      false,
    );
    await button(card, "Details").click();
    await card.getByText("TenantAttribution").first().waitFor();

    await button(card, "Talk to a person").click();
    await button(helpdesk, "Take it").click();
    await user.getByText("from the helpdesk has your case").waitFor();
    await button(helpdesk, "Ask the admins").click();

    const proposal = newestCard(admin);
    await proposal.getByText("Approve a connector change?").waitFor();
    await proposal.getByText("+ 203.0.113.44").waitFor();
    assert.equal(await proposal.getByText("−").count(), 0);
    await user.getByText("waiting for an admin's approval").waitFor();
    assert.equal(await button(helpdesk, "Approve").count(), 0);
    await button(proposal, "Approve").click();

    await user.getByText("Fixed and checked at").waitFor();
    await helpdesk.getByText("Fixed", { exact: true }).waitFor();
    await admin.getByText("Approved by you").waitFor();
    await admin.getByText("the mail door now accepts").waitFor();
    assert.equal(await button(admin, "Approve").count(), 0);
    // In place: the welcome, one card for the user, one for the helpdesk, one for the admin; and one line for the user.
    await user.getByText("It is fixed. Please try again").waitFor();
    assert.equal(await user.locator(".card").count(), 3);
    assert.equal(await helpdesk.locator(".card").count(), 1);

    await page.getByText("last try refused").waitFor();
    await button(page, "Scan again").click();
    await page.getByText("last try sent").waitFor();
    await button(user, "It works now").click();
    await user.getByText("Closed", { exact: true }).waitFor();
    await helpdesk.getByText("Closed", { exact: true }).waitFor();
    assert.equal(await admin.locator(".card").count(), 2);
    // Nothing of a template or of a time's placeholder is left over.
    const shown = await page.locator("main").innerText();
    assert.doesNotMatch(shown, /\{\{|\$\{|undefined|\bnull\b/);
  });

  it("asks what it cannot see, and keeps a form that was filled in wrongly", async () => {
    const opened = await open("relay-from-elsewhere");
    const { page, user } = opened;
    await report(opened);
    const address = user.getByLabel(/public internet address/);
    await address.fill("somewhere");
    await button(user, "Continue").click();
    await user.getByText("four numbers with dots").waitFor();
    assert.equal(await address.inputValue(), "somewhere");
    const [field, said, next] = await Promise.all(
      [
        address,
        user.getByText("four numbers with dots"),
        button(user, "Continue"),
      ].map(async (part) => (await part.boundingBox())?.y ?? -1),
    );
    assert.ok(field !== undefined && said !== undefined && next !== undefined);
    assert.ok(field > 0 && field < said && said < next, "error at its field");
    await address.fill("203.0.113.44");
    await button(user, "Continue").click();
    await user.getByText("no longer recognises your office's").waitFor();
    await button(user, "Ask for the fix").waitFor();
    assert.equal(await page.getByLabel(/public internet/).count(), 0);
  });

  it("lets one mailbox sign in, with one press and one approval", async () => {
    const opened = await open("smtp-auth-off-tenant");
    const { page, user, admin } = opened;
    await report(opened);
    await button(user, "Ask for the fix").click();
    const proposal = newestCard(admin);
    await proposal.getByText("Approve a mailbox change?").waitFor();
    await proposal.getByText("scanner@contoso.com").first().waitFor();
    await button(proposal, "Approve").click();
    // Read back only: nobody signed in to try it, so nobody says "fixed".
    await user.getByText("Changed and read back at").waitFor();
    await admin.getByText("Approved by you").waitFor();
    await button(page, "Scan again").click();
    await page.getByText("last try sent").waitFor();
  });
});
