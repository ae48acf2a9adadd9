import assert from "node:assert/strict";
import { lintAddress, lintMailbox, lintTaken } from "../../src/changes/lint.ts";
import { printers } from "./fake-tenant.ts";

const strict = { allowDocumentation: false };

describe("changes/lint", () => {
  const unfit: readonly [string, RegExp][] = [
    ["*", /every address/],
    ["10.1.2.3", /private/],
    ["172.31.255.255", /private/],
    ["192.168.0.1", /private/],
    ["100.64.0.1", /provider/],
    ["100.127.255.255", /provider/],
    ["127.0.0.1", /loopback/],
    ["169.254.169.254", /link-local/],
    ["224.0.0.1", /multicast/],
    ["255.255.255.255", /broadcast/],
    ["0.0.0.0", /no address of a host/],
    ["240.0.0.1", /reserved/],
    ["198.18.0.1", /reserved/],
    ["192.0.0.8", /reserved/],
    ["192.88.99.1", /reserved/],
    ["192.0.2.1", /documentation/],
    ["198.51.100.20", /documentation/],
    ["203.0.113.44", /documentation/],
    ["40.92.0.1", /Microsoft 365 itself/],
    ["40.93.255.255", /Microsoft 365 itself/],
    ["40.107.22.113", /Microsoft 365 itself/],
    ["52.103.0.9", /Microsoft 365 itself/],
    ["104.47.127.255", /Microsoft 365 itself/],
    ["81.187.237.0/24", /range.*without a reason/],
    ["81.187.236.0/23", /more than 256/],
    ["0.0.0.0/0", /more than 256/],
    ["81.187.237.0/33", /not an IPv4/],
    ["81.187.237.0/", /more than 256/],
    ["81.187.237.0/24/24", /not an IPv4/],
    ["54.240.8.1", /Amazon SES/],
    ["209.85.220.41", /Google/],
    ["149.72.76.77", /SendGrid/],
    ["81.187.237.31/32", /range/],
    ["2001:db8::1", /IPv6/],
    ["081.187.237.31", /not an IPv4/],
    ["1.2.3", /not an IPv4/],
    ["0x7f.1", /not an IPv4/],
    ["2130706433", /not an IPv4/],
    ["", /not an IPv4/],
    ["81.187.237.31\n", /not an IPv4/],
    ["'; Remove-Item", /not an IPv4/],
  ];
  for (const [address, reason] of unfit)
    it(`refuses ${JSON.stringify(address)}`, () => {
      assert.match(lintAddress(address, strict) ?? "", reason);
    });

  for (const address of [
    "81.187.237.31",
    "8.8.8.8",
    "40.91.255.255",
    "40.94.0.0",
    "104.47.128.0",
    "100.128.0.1",
    "172.32.0.1",
  ])
    it(`takes ${address}`, () => {
      assert.equal(lintAddress(address, strict), undefined);
    });

  it("takes a range with a reason, never wider than /24, and only where one begins", () => {
    const lint = (range: string) => lintAddress(range, strict, "printers");
    assert.equal(lint("81.187.237.0/24"), undefined);
    assert.equal(lint("81.187.237.16/28"), undefined);
    assert.match(lint("81.187.236.0/23") ?? "", /more than 256/);
    assert.match(lint("81.187.237.1/24") ?? "", /does not begin/);
    assert.match(lint("10.0.0.0/24") ?? "", /private/);
    assert.match(lint("40.107.22.0/24") ?? "", /Microsoft/);
    assert.match(lint("2001:db8::/24") ?? "", /not an IPv4/);
    assert.match(
      lintAddress("81.187.237.0/24", strict, "  ") ?? "",
      /without a reason/,
    );
  });

  it("takes documentation addresses in the lab, and nothing else besides", () => {
    const lab = { allowDocumentation: true };
    assert.equal(lintAddress("203.0.113.44", lab), undefined);
    assert.match(lintAddress("10.0.0.1", lab) ?? "", /private/);
    assert.match(lintAddress("127.0.0.1", lab) ?? "", /loopback/);
  });

  it("finds an address in any connector, alone or in a range", () => {
    const others = [
      printers,
      {
        ...printers,
        Name: "Old",
        Enabled: false,
        SenderIPAddresses: ["81.187.237.0/28"],
      },
    ];
    assert.match(
      lintTaken("198.51.100.20", others) ?? "",
      /"Printers" already/,
    );
    assert.match(
      lintTaken("81.187.237.15", others) ?? "",
      /"Old", which is switched off, already/,
    );
    assert.equal(lintTaken("81.187.237.16", others), undefined);
  });

  for (const address of ["scanner@contoso.com", "a.b+c@mail.contoso.co.uk"])
    it(`takes the mailbox ${address}`, () => {
      assert.equal(lintMailbox(address), undefined);
    });

  for (const address of [
    "*",
    "*@contoso.com",
    "scanner",
    "a b@contoso.com",
    "a'b@contoso.com",
    "a@contoso.com\n",
    "a@b@contoso.com",
    `${"a".repeat(65)}@contoso.com`,
    "",
  ])
    it(`refuses the mailbox ${JSON.stringify(address.slice(0, 20))}`, () => {
      assert.match(lintMailbox(address) ?? "", /not a mail address/);
    });
});
