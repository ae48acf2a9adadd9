import { spf } from "../ask.ts";
import { A_HOST, type Sections } from "./row.ts";

const LONG_LABEL = "a".repeat(64);

export const mechanisms: Sections = {
  "§5.1 all": {
    "takes no value": { has: "-all:x.example.com", is: "permerror" },
    "takes no length": { has: "-all/8", is: "permerror" },
    "is not all. either": { has: "-all.", is: "permerror" },
  },
  "§5.2 include": {
    "matches on pass": {
      has: "-include:i.example.com +all",
      with: { "i.example.com": [spf("+all")] },
      is: "fail",
    },
    "does not match on fail": {
      has: "include:i.example.com ~all",
      with: { "i.example.com": [spf("-all")] },
      is: "softfail",
    },
    "does not match on neutral": {
      has: "include:i.example.com ~all",
      with: { "i.example.com": [spf()] },
      is: "softfail",
    },
    "hands temperror on": {
      has: "include:i.example.com ~all",
      with: { "i.example.com": ["TIMEOUT"] },
      is: "temperror",
    },
    "hands permerror on": {
      has: "include:i.example.com ~all",
      with: { "i.example.com": [spf("a:")] },
      is: "permerror",
    },
    "needs a record": { has: "include:i.example.com ~all", is: "permerror" },
    "needs a domain": { has: "include: ~all", is: "permerror" },
    "takes no length": {
      has: "include:i.example.com/24 ~all",
      is: "permerror",
    },
    "asks for the included domain's own hosts": {
      has: "include:i.example.com -all",
      with: { "i.example.com": [spf("a"), { A: "192.0.2.1" }] },
      is: "pass",
    },
  },
  "§5.3 a": {
    "matches any address": {
      has: "a:h.example.com -all",
      with: { "h.example.com": [{ A: "192.0.2.8" }, { A: "192.0.2.1" }] },
      is: "pass",
    },
    "compares as many bits as it is told": {
      has: "a:h.example.com/30 -all",
      with: { "h.example.com": [{ A: "192.0.2.2" }] },
      is: "pass",
    },
    "compares all bits otherwise": {
      has: "a:h.example.com//30 -all",
      with: { "h.example.com": [{ A: "192.0.2.2" }] },
      is: "fail",
    },
    "asks for AAAA over IPv6": {
      has: "a:host.example.com -all",
      ip: "2001:db8::1",
      with: A_HOST,
      is: "pass",
    },
    "has a length of its own for IPv6": {
      has: "a:host.example.com/0//64 -all",
      ip: "2001:db8::ffff",
      with: A_HOST,
      is: "pass",
    },
    "does not match IPv6 by an IPv4 length": {
      has: "a:host.example.com/0 -all",
      ip: "2001:db8::ffff",
      with: A_HOST,
      is: "fail",
    },
    "does not match without address, even with /0": {
      has: "a:x.example.com/0 -all",
      is: "fail",
    },
    "takes a mapped address for IPv4": {
      has: "a:host.example.com -all",
      ip: "::ffff:192.0.2.1",
      with: A_HOST,
      is: "pass",
    },
    "hands silence on": {
      has: "a:slow.example.com -all",
      with: { "slow.example.com": ["TIMEOUT"] },
      is: "temperror",
    },
    "refuses a length of 33": { has: "a/33", is: "permerror" },
    "refuses a length of 129": { has: "a//129", is: "permerror" },
    "refuses a length with a leading zero": { has: "a/024", is: "permerror" },
    "refuses one slash before the second length": {
      has: "a/24/64",
      is: "permerror",
    },
    "refuses an address": { has: "a:192.0.2.1", is: "permerror" },
    "refuses one label": { has: "a:museum", is: "permerror" },
    "refuses a port": { has: "a:host.example.com:25", is: "permerror" },
    "takes a colon and a slash inside a name": {
      has: "a:x:y/z.example.com",
      with: { "x:y/z.example.com": [{ A: "192.0.2.1" }] },
      is: "pass",
    },
    "does not match a name with an empty label": {
      has: "a:x..example.com -all",
      is: "fail",
    },
    "does not match a name with a long label": {
      has: `a:${LONG_LABEL}.example.com -all`,
      is: "fail",
    },
  },
  "§5.4 mx": {
    "matches a mail server's address": {
      has: "mx -all",
      with: { "example.com": [{ MX: [10, "host.example.com"] }], ...A_HOST },
      is: "pass",
    },
    "does not fall back to the domain's address": {
      has: "mx -all",
      with: { "example.com": [{ A: "192.0.2.1" }] },
      is: "fail",
    },
    "takes the null MX for none": {
      has: "mx -all",
      with: { "example.com": [{ MX: [0, "."] }] },
      is: "fail",
    },
    "hands a mail server's silence on": {
      has: "mx -all",
      with: {
        "example.com": [{ MX: [0, "slow.example.com"] }],
        "slow.example.com": ["TIMEOUT"],
      },
      is: "temperror",
    },
    "compares as many bits as it is told": {
      has: "mx/24 -all",
      ip: "192.0.2.200",
      with: {
        "example.com": [
          { MX: { preference: 1, exchange: "host.example.com" } },
        ],
        ...A_HOST,
      },
      is: "pass",
    },
  },
};
