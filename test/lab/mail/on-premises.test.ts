import assert from "node:assert/strict";
import { talk } from "./raw-client.ts";
import { contoso, ON_PREMISES, onStage, wayTo } from "./tenant-stage.ts";

describe("the customer's own Exchange server", () => {
  const stage = () =>
    contoso((scenario) => {
      scenario.device.host = "exchange.contoso.local";
    });

  it("greets in its own name, without ids", () =>
    onStage(stage(), (network) =>
      talk(wayTo(network, ON_PREMISES, 25), async (client, banner) => {
        assert.match(
          banner,
          /^220 EXCHANGE\.contoso\.local Microsoft ESMTP MAIL Service ready at \w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/,
        );
        client.write("EHLO device.contoso.com\r\n");
        const lines = await client.reply();
        assert.equal(lines[0], "250-EXCHANGE.contoso.local Hello [10.20.1.44]");
        assert.equal(lines[1], "250-SIZE 37748736");
      }),
    ));

  it("takes mail for its own domains and relays nothing", () =>
    onStage(stage(), (network) =>
      talk(wayTo(network, ON_PREMISES, 25), async (client) => {
        const replies = await client.askAll([
          "EHLO device.contoso.com",
          "MAIL FROM:<scanner@contoso.com>",
          "RCPT TO:<supplier@fabrikam.example>",
          "RCPT TO:<whoever@contoso.com>",
          "DATA",
          "From: scanner@contoso.com\r\n\r\nHello\r\n.",
        ]);
        assert.equal(
          replies[2],
          "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
        );
        assert.equal(replies[3], "250 2.1.5 Recipient OK");
        assert.match(
          replies[5] ?? "",
          /^250 2\.6\.0 <[0-9a-f-]+@EXCHANGE\.contoso\.local> \[InternalId=\d+, Hostname=EXCHANGE\.contoso\.local\] \d+ bytes in .* Queued mail for delivery$/,
        );
      }),
    ));
});
