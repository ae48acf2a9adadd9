import assert from "node:assert/strict";
import type { Image } from "../../src/core/model.ts";
import { differences } from "../../src/desk/views/differences.ts";

const MARK = { stays: "  ", goes: "− ", comes: "+ " } as const;

/** [what is shown, before, after, the lines] */
const CASES: readonly (readonly [string, Image, Image, readonly string[]])[] = [
  [
    "only what comes, where nothing goes",
    { SenderIPAddresses: ["198.51.100.20"], Comment: "" },
    {
      SenderIPAddresses: ["198.51.100.20", "203.0.113.44"],
      Comment: "Bounce Desk c1",
    },
    [
      "SenderIPAddresses",
      "  198.51.100.20",
      "+ 203.0.113.44",
      "Comment",
      "+ Bounce Desk c1",
    ],
  ],
  [
    "only what goes, where nothing comes",
    { SenderIPAddresses: ["198.51.100.20", "203.0.113.44"] },
    { SenderIPAddresses: ["203.0.113.44"] },
    ["SenderIPAddresses", "  203.0.113.44", "− 198.51.100.20"],
  ],
  [
    "a comment that is carried on as one that stays",
    { Comment: "Leeds; floor 2" },
    { Comment: "Leeds; floor 2; Bounce Desk c1" },
    ["Comment", "  Leeds; floor 2", "+ Bounce Desk c1"],
  ],
  [
    "a value that gives way to another as both",
    { Enabled: false, TlsSenderCertificateName: "relay.contoso.com" },
    { Enabled: true, TlsSenderCertificateName: "relay.contoso.com.evil" },
    [
      "Enabled",
      "− False",
      "+ True",
      "TlsSenderCertificateName",
      "− relay.contoso.com",
      "+ relay.contoso.com.evil",
    ],
  ],
  [
    "a value that nobody set by name",
    { SmtpClientAuthenticationDisabled: null },
    { SmtpClientAuthenticationDisabled: false },
    ["SmtpClientAuthenticationDisabled", "− not set", "+ False"],
  ],
  [
    "an object that is made, a line a setting",
    {},
    { Name: "Bounce Desk 203.0.113.44", RequireTls: false },
    ["New", "+ Name: Bounce Desk 203.0.113.44", "+ RequireTls: False"],
  ],
  [
    "an object that is removed",
    { Name: "Printers", SenderDomains: ["*"] },
    {},
    ["Removed", "− Name: Printers", "− SenderDomains: *"],
  ],
  ["nothing of what stays as it is", { Enabled: true }, { Enabled: true }, []],
  [
    "the last address that goes",
    { SenderIPAddresses: ["198.51.100.20"] },
    { SenderIPAddresses: [] },
    ["SenderIPAddresses", "− 198.51.100.20"],
  ],
];

describe("a change as a difference", () => {
  for (const [name, before, after, expected] of CASES)
    it(`shows ${name}`, () => {
      const lines = differences({ before, after }).flatMap((one) => [
        one.setting,
        ...one.lines.map(({ what, text }) => `${MARK[what]}${text}`),
      ]);
      assert.deepEqual(lines, expected);
    });
});
