import { spf } from "../ask.ts";
import { A_HOST, type Sections } from "./row.ts";

export const termsAndLimits: Sections = {
  "§4.6 terms": {
    "takes a bare version for neutral": {
      has: [{ TXT: "v=spf1" }],
      is: "neutral",
    },
    "takes several spaces and one at the end": {
      has: [{ TXT: "v=spf1   ip4:192.0.2.9  -all " }],
      is: "fail",
    },
    "finds a mistake behind the deciding term": {
      has: "ip4:192.0.2.1 -all foo",
      is: "permerror",
    },
    "finds a mistake behind all": { has: "all ip4:1.2.3", is: "permerror" },
    "takes capitals everywhere": { has: "IP4:192.0.2.1 -ALL", is: "pass" },
    "says pass without a qualifier": { has: "all", is: "pass" },
    "says softfail for ~": { has: "~all", is: "softfail" },
    "says neutral for ?": { has: "?all", is: "neutral" },
    "says neutral when nothing matches": {
      has: "ip4:192.0.2.9",
      is: "neutral",
    },
    "stops at the first match": {
      has: "?ip4:192.0.2.0/24 -all",
      is: "neutral",
    },
    "ignores an unknown modifier": { has: "x-y_z.1=a:b/c -all", is: "fail" },
    "takes an equals sign for a modifier, whatever its name": {
      has: "ip4=192.0.2.1 -all",
      is: "fail",
    },
    "refuses a modifier with a qualifier": {
      has: "-redirect=a.example.com",
      is: "permerror",
    },
    "refuses a modifier that begins with a digit": {
      has: "1x=y -all",
      is: "permerror",
    },
    "refuses a broken macro in an unknown modifier": {
      has: "x=%q -all",
      is: "permerror",
    },
    "refuses redirect as a mechanism": {
      has: "redirect:a.example.com",
      is: "permerror",
    },
    "refuses a control character": {
      has: [{ TXT: "v=spf1 ip4:192.0.2.1\r-all" }],
      is: "permerror",
    },
  },
  "§4.6.4 limits": {
    "allows ten lookups": {
      has: `${"a ".repeat(10)}ip4:192.0.2.1`,
      is: "pass",
      with: { "example.com": [{ A: "192.0.2.9" }] },
    },
    "stops at the eleventh": {
      has: `${"a ".repeat(11)}ip4:192.0.2.1`,
      is: "permerror",
      with: { "example.com": [{ A: "192.0.2.9" }] },
    },
    "counts inside includes": {
      has: "include:i.example.com a a ip4:192.0.2.1",
      with: {
        "i.example.com": [spf("a a a a a a a a"), { A: "192.0.2.9" }],
        "example.com": [{ A: "192.0.2.9" }],
      },
      is: "permerror",
    },
    "does not count address ranges and all": {
      has: `${"ip4:192.0.2.9 ".repeat(40)}-all`,
      is: "fail",
    },
    "counts %{p}": {
      has: `${"a ".repeat(9)}exists:%{p}.example.com -all`,
      with: { "example.com": [{ A: "192.0.2.9" }] },
      is: "permerror",
    },
    "counts a term whose name cannot be asked for": {
      has: `${"a:%{h} ".repeat(11)}-all`,
      helo: "PRINTER",
      is: "permerror",
    },
    "allows two empty answers": {
      has: "a:x.example.com mx:y.example.com ip4:192.0.2.1",
      is: "pass",
    },
    "stops at the third": {
      has: "a:x.example.com mx:y.example.com exists:z.example.com ip4:192.0.2.1",
      is: "permerror",
    },
    "counts empty answers over includes": {
      has: "a:x.example.com include:i.example.com ip4:192.0.2.1",
      with: { "i.example.com": [spf("a:y.example.com a:z.example.com")] },
      is: "permerror",
    },
    "does not count the explanation's": {
      has: "a:x.example.com a:y.example.com -all exp=z.example.com",
      is: "fail",
      explanation: "",
    },
    "does not count mail servers without address": {
      has: "mx -all",
      with: {
        "example.com": [
          { MX: [1, "x.example.com"] },
          { MX: [2, "y.example.com"] },
          { MX: [3, "z.example.com"] },
        ],
      },
      is: "fail",
    },
    "ends a loop of includes": { has: "include:example.com", is: "permerror" },
    "ends a loop of redirects": {
      has: "redirect=example.com",
      is: "permerror",
    },
    "stops at the eleventh mail server": {
      has: "mx",
      with: {
        "example.com": Array.from({ length: 11 }, (_, at) => ({
          MX: [at, `m${at}.example.com`],
        })),
      },
      is: "permerror",
    },
    "is content when an earlier one matches": {
      has: "mx",
      with: {
        "example.com": Array.from({ length: 11 }, (_, at) => ({
          MX: [at, at === 3 ? "host.example.com" : `m${at}.example.com`],
        })),
        ...A_HOST,
      },
      is: "pass",
    },
    "looks at ten names of an address only": {
      has: "ptr -all",
      with: {
        "1.2.0.192.in-addr.arpa": [
          ...Array.from({ length: 10 }, (_, at) => ({
            PTR: `m${at}.example.net`,
          })),
          { PTR: "host.example.com" },
        ],
        ...A_HOST,
      },
      is: "fail",
    },
    "has no limit on A records": {
      has: "a",
      with: {
        "example.com": Array.from({ length: 40 }, (_, at) => ({
          A: `192.0.2.${40 - at}`,
        })),
      },
      is: "pass",
    },
  },
};
