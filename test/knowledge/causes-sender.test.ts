import { choosesAsIn, judgesAsIn } from "./verdict-table.ts";

const passes = {
  "sender.spf-result": "pass",
  "sender.dkim-keys": "present",
} as const;

describe("each cause of address and proof by facts alone", () => {
  judgesAsIn({
    "ip-blocklisted": [
      [{}, undefined],
      [{ "sender.address-blocklisted": true }, "confirmed"],
      [{ "sender.address-blocklisted": false }, "possible"],
    ],
    "ip-throttled": [
      [{}, undefined],
      [{ "sender.volume": "ordinary" }, undefined],
      [{ "sender.volume": "bulk" }, "likely"],
      [
        { "sender.volume": "bulk", "sender.address-blocklisted": true },
        "ruled-out",
      ],
    ],
    "spf-missing-sender": [
      [{}, undefined],
      [{ "sender.spf-record": "v=spf1 -all" }, undefined],
      [{ "sender.spf-result": "fail" }, "confirmed"],
      [{ "sender.spf-result": "softfail" }, "likely"],
      [{ "sender.spf-result": "neutral" }, "likely"],
      [{ "sender.spf-result": "none" }, "likely"],
      [{ "sender.spf-result": "pass" }, "ruled-out"],
      [{ "sender.spf-result": "permerror" }, "ruled-out"],
    ],
    "spf-broken": [
      [{}, undefined],
      [{ "sender.spf-result": "permerror" }, "confirmed"],
      [{ "sender.spf-result": "fail" }, "ruled-out"],
      [{ "sender.spf-result": "pass" }, "ruled-out"],
    ],
    "dkim-missing": [
      [{}, undefined],
      [{ "sender.dkim-keys": "missing" }, "confirmed"],
      [{ "sender.dkim-keys": "present" }, "ruled-out"],
    ],
    "dmarc-rejected": [
      [{}, undefined],
      [{ "sender.spf-result": "fail" }, undefined],
      [{ "sender.dmarc-policy": "missing" }, "ruled-out"],
      [{ "sender.dmarc-policy": "none" }, "ruled-out"],
      [{ "sender.dmarc-policy": "reject" }, "likely"],
      [{ "sender.dmarc-policy": "reject", ...passes }, "possible"],
      [
        { "sender.dmarc-policy": "reject", "sender.spf-result": "fail" },
        "confirmed",
      ],
      [
        { "sender.dmarc-policy": "quarantine", "sender.spf-result": "fail" },
        "likely",
      ],
    ],
    "bulk-sender-authentication": [
      [{}, undefined],
      [{ "sender.volume": "bulk" }, undefined],
      [passes, undefined],
      [{ ...passes, "sender.dmarc-policy": "none" }, "ruled-out"],
      [{ ...passes, "sender.dmarc-policy": "missing" }, "likely"],
      [
        {
          ...passes,
          "sender.dmarc-policy": "missing",
          "sender.volume": "bulk",
        },
        "confirmed",
      ],
    ],
    "reverse-dns-missing": [
      [{}, undefined],
      [{ "sender.reverse-name": "missing" }, "confirmed"],
      [{ "sender.reverse-name": "unconfirmed" }, "likely"],
      [{ "sender.reverse-name": "confirmed" }, "ruled-out"],
      [
        {
          "sender.reverse-name": "confirmed",
          "sender.public-address": "203.0.113.44",
          "sender.reported-address": "2a01:4f8:10::44",
        },
        "likely",
      ],
    ],
    "recipient-tls-policy": [
      [{}, undefined],
      [{ "recipient.dane": true }, "likely"],
      [{ "recipient.mta-sts": "enforce" }, "likely"],
      [{ "recipient.mta-sts": "testing" }, undefined],
      [
        { "recipient.dane": false, "recipient.mta-sts": "testing" },
        "ruled-out",
      ],
      [
        { "recipient.dane": false, "recipient.mta-sts": "missing" },
        "ruled-out",
      ],
    ],
  });
});

describe("the fix by what is lacking", () => {
  choosesAsIn({
    "ip-blocklisted": [
      [{}, "request-delisting"],
      [{ "sender.address-is-fixed": false }, "request-delisting"],
      [
        {
          "sender.address-is-fixed": false,
          "device.sign-in-ability": "password",
        },
        "switch-to-submission",
      ],
      [
        {
          "sender.address-is-fixed": false,
          "device.sign-in-ability": "password",
          "network.ports-shut": [587],
        },
        "request-delisting",
      ],
    ],
    "dmarc-rejected": [
      [{}, "add-spf-address"],
      [{ "sender.spf-result": "permerror" }, "repair-spf"],
      [
        { "sender.spf-result": "pass", "sender.dkim-keys": "missing" },
        "enable-dkim",
      ],
    ],
    "bulk-sender-authentication": [
      [
        { "sender.spf-result": "softfail", "sender.dkim-keys": "missing" },
        "add-spf-address",
      ],
      [{ ...passes, "sender.dkim-keys": "missing" }, "enable-dkim"],
      [{ ...passes, "sender.dmarc-policy": "missing" }, "publish-dmarc"],
    ],
    "reverse-dns-missing": [
      [{ "sender.public-address": "203.0.113.44" }, "set-reverse-name"],
      [{ "sender.public-address": "2a01:4f8:10::44" }, "force-ipv4"],
      [
        {
          "sender.public-address": "203.0.113.44",
          "sender.reported-address": "2a01:4f8:10::44",
        },
        "force-ipv4",
      ],
    ],
  });
});
