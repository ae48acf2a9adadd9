import { choosesAsIn, judgesAsIn } from "./verdict-table.ts";

const INSIDE = { "recipient.external": false } as const;
const OUTSIDE = { "recipient.external": true } as const;
const BULK = { "sender.volume": "bulk" } as const;

describe("each cause around limits and restrictions, by facts alone", () => {
  judgesAsIn({
    "submission-concurrency-limit": [
      [{}, undefined],
      [BULK, undefined],
    ],
    "submission-rate-limit": [
      [{}, undefined],
      [BULK, undefined],
    ],
    "recipient-limit": [
      [{}, undefined],
      [BULK, undefined],
    ],
    "tenant-external-limit": [
      [{}, undefined],
      [OUTSIDE, undefined],
      [INSIDE, "ruled-out"],
    ],
    "tenant-restricted": [
      [{}, undefined],
      [{ "mailbox.restricted": true }, undefined],
      [INSIDE, "ruled-out"],
    ],
    "onmicrosoft-limit": [
      [{}, undefined],
      [{ "sender.domain": "contoso.onmicrosoft.com" }, "likely"],
      [{ "sender.domain": "Contoso.OnMicrosoft.com", ...OUTSIDE }, "likely"],
      [{ "sender.domain": "contoso.com" }, "ruled-out"],
      [{ "sender.domain": "onmicrosoft.com.example" }, "ruled-out"],
      [{ "sender.domain": "contoso.onmicrosoft.com", ...INSIDE }, "ruled-out"],
    ],
    "sender-account-restricted": [
      [{}, undefined],
      [{ "mailbox.restricted": true }, "confirmed"],
      [{ "mailbox.restricted": false }, "ruled-out"],
    ],
    "hve-external": [
      [{}, undefined],
      [OUTSIDE, undefined],
      [INSIDE, "ruled-out"],
      [{ "hve.billing": "valid" }, undefined],
      [{ "hve.billing": "valid", ...OUTSIDE }, "confirmed"],
      [{ "server.name": "SMTP-HVE.office365.com", ...OUTSIDE }, "confirmed"],
      [{ "server.name": "smtp.office365.com", ...OUTSIDE }, undefined],
    ],
    "hve-billing": [
      [{}, undefined],
      [{ "hve.billing": "missing" }, "confirmed"],
      [{ "hve.billing": "valid" }, "ruled-out"],
    ],
    "service-incident": [
      [{}, undefined],
      [{ "tenant.service-incident": null }, "ruled-out"],
      [{ "tenant.service-incident": "Delayed mail" }, "likely"],
    ],
    "mail-loop": [[{}, undefined]],
    "delivery-delayed": [[{}, undefined]],
    backscatter: [
      [{}, undefined],
      [{ "mailbox.restricted": true }, undefined],
      [{ "problem.forged": true }, "confirmed"],
    ],
    unknown: [[{}, undefined]],
  });
});

describe("the cure for a limit or a restriction", () => {
  choosesAsIn({
    "submission-concurrency-limit": [
      [{}, "reduce-concurrency"],
      [BULK, "reduce-concurrency"],
    ],
    "submission-rate-limit": [
      [{}, "reduce-concurrency"],
      [{ ...BULK, ...INSIDE }, "switch-to-hve"],
      [{ ...BULK, ...OUTSIDE }, "switch-to-communication-services"],
    ],
    "recipient-limit": [
      [{}, "wait-and-retry"],
      [{ "sender.volume": "ordinary" }, "wait-and-retry"],
      [{ ...BULK, ...INSIDE }, "switch-to-hve"],
      [BULK, "switch-to-communication-services"],
    ],
    "tenant-external-limit": [
      [{}, "wait-and-retry"],
      [BULK, "switch-to-communication-services"],
    ],
    "onmicrosoft-limit": [[{}, "use-accepted-sender-domain"]],
    "sender-account-restricted": [[{}, "secure-account"]],
    "tenant-restricted": [[{}, "contact-microsoft"]],
    "hve-external": [
      [{}, "switch-to-communication-services"],
      [{ "sender.volume": "ordinary", ...OUTSIDE }, "switch-to-relay"],
      [
        { "sender.volume": "ordinary", "sender.kind": "application" },
        "switch-to-oauth",
      ],
      [
        {
          "sender.volume": "ordinary",
          "sender.kind": "device",
          "sender.address-is-fixed": false,
        },
        "use-local-relay",
      ],
    ],
    "hve-billing": [[{}, "correct-hve-billing"]],
    "service-incident": [[{}, "wait-and-retry"]],
    "mail-loop": [[{}, "break-mail-loop"]],
    "delivery-delayed": [[{}, "wait-and-retry"]],
    backscatter: [
      [{}, "publish-dmarc"],
      [{ "mailbox.restricted": false }, "publish-dmarc"],
      [{ "mailbox.restricted": true }, "secure-account"],
    ],
    unknown: [[{}, "contact-microsoft"]],
  });
});
