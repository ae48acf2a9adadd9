import { spf } from "../ask.ts";
import type { Sections } from "./row.ts";

const LONG_LABEL = "a".repeat(64);

export const findingRecord: Sections = {
  "§3 records": {
    "joins the strings of one record with nothing between": {
      has: [{ TXT: ["v=spf1 ip4:192.0.", "2.1 -all"] }],
      is: "pass",
    },
    "does not put a space between strings": {
      has: [{ TXT: ["v=spf1", "-all"] }],
      is: "none",
    },
    "ignores the retired type beside TXT": {
      has: [spf("-all"), { SPF: "v=spf1 +all" }],
      is: "fail",
    },
    "refuses a record with other than ASCII": {
      has: [spf("ip4:192.0.2.1", "exists:\u00ef.example.net", "-all")],
      is: "permerror",
    },
    "does not mind other than ASCII beside the record": {
      has: [{ TXT: "gr\u00fcezi" }, spf("-all")],
      is: "fail",
    },
  },
  "§4.3 whose mail": {
    "says none for a label that is too long": {
      has: "-all",
      from: `joe@${LONG_LABEL}.example.com`,
      is: "none",
    },
    "says none for an empty label": {
      has: "-all",
      from: "joe@a..example.com",
      is: "none",
    },
    "says none for one label": {
      has: "-all",
      from: "joe@localhost",
      is: "none",
    },
    "says none for an address literal": {
      has: "-all",
      from: "joe@[192.0.2.1]",
      is: "none",
    },
    "says none for a name that is too long": {
      has: "-all",
      from: `joe@${"abcdefg.".repeat(32)}example.com`,
      is: "none",
    },
    "takes a final dot": { has: "-all", from: "joe@example.com.", is: "fail" },
    "takes capitals": { has: "-all", from: "joe@EXAMPLE.com", is: "fail" },
    "takes the last @": { has: "-all", from: '"a@b"@example.com', is: "fail" },
    "puts postmaster where no local part is": {
      has: "exists:%{l}.x.example.com",
      from: "@example.com",
      with: { "postmaster.x.example.com": [{ A: "127.0.0.2" }] },
      is: "pass",
    },
    "checks HELO for the null sender": {
      has: "-all",
      from: "",
      helo: "example.com",
      is: "fail",
    },
    "checks HELO as postmaster": {
      has: "exists:%{l}.%{o}.x.example.com",
      from: "<>",
      helo: "example.com",
      with: { "postmaster.example.com.x.example.com": [{ A: "127.0.0.2" }] },
      is: "pass",
    },
    "says none for the null sender with a bad HELO": {
      has: "-all",
      from: "",
      helo: "PRINTER",
      is: "none",
    },
    "says none with neither": { has: "-all", from: "", helo: "", is: "none" },
    "asks for the A-labels of a foreign name": {
      has: "-all",
      from: "joe@b\u00fccher.example",
      with: { "xn--bcher-kva.example": [spf("ip4:192.0.2.1 -all")] },
      is: "pass",
    },
  },
  "§4.4 and §4.5 finding the record": {
    "says none when the name does not exist": {
      has: [],
      from: "joe@missing.example.com",
      is: "none",
    },
    "says none when there is no TXT": { has: [{ A: "192.0.2.1" }], is: "none" },
    "says temperror when DNS is silent": { has: ["TIMEOUT"], is: "temperror" },
    "says temperror when only TXT is silent": {
      has: [{ TXT: "TIMEOUT" }, { A: "192.0.2.1" }],
      is: "temperror",
    },
    "says permerror for two records": {
      has: [spf("-all"), spf("+all")],
      is: "permerror",
    },
    "says permerror for two equal records": {
      has: [spf("-all"), spf("-all")],
      is: "permerror",
    },
    "needs a space after the version": {
      has: [{ TXT: "v=spf10 -all" }],
      is: "none",
    },
    "takes no tab for a space": { has: [{ TXT: "v=spf1\t-all" }], is: "none" },
    "takes no leading space": { has: [{ TXT: " v=spf1 -all" }], is: "none" },
    "takes the version in capitals": {
      has: [{ TXT: "V=SPF1 -all" }],
      is: "fail",
    },
    "follows a CNAME to the record": {
      has: [{ CNAME: "other.example.net" }],
      with: { "other.example.net": [spf("-all")] },
      is: "fail",
    },
    "says temperror for a CNAME loop": {
      has: [{ CNAME: "loop.example.com" }],
      with: { "loop.example.com": [{ CNAME: "example.com" }] },
      is: "temperror",
    },
  },
};
