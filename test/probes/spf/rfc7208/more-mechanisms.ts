import { A_HOST, type Sections } from "./row.ts";

export const moreMechanisms: Sections = {
  "§5.5 ptr": {
    "matches a name that leads back": {
      has: "ptr -all",
      with: {
        "1.2.0.192.in-addr.arpa": [{ PTR: "HOST.example.com." }],
        ...A_HOST,
      },
      is: "pass",
    },
    "does not match one that does not": {
      has: "ptr -all",
      with: {
        "1.2.0.192.in-addr.arpa": [{ PTR: "host.example.com" }],
        "host.example.com": [{ A: "192.0.2.9" }],
      },
      is: "fail",
    },
    "does not match part of a label": {
      has: "ptr:ost.example.com -all",
      with: {
        "1.2.0.192.in-addr.arpa": [{ PTR: "host.example.com" }],
        ...A_HOST,
      },
      is: "fail",
    },
    "matches over IPv6": {
      has: "ptr:example.com -all",
      ip: "2001:db8::1",
      with: {
        [`1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`]: [
          { PTR: "host.example.com" },
        ],
        ...A_HOST,
      },
      is: "pass",
    },
    "takes silence for no match": {
      has: "ptr -all",
      with: { "1.2.0.192.in-addr.arpa": ["TIMEOUT"] },
      is: "fail",
    },
    "skips a name that cannot be asked for": {
      has: "ptr -all",
      with: {
        "1.2.0.192.in-addr.arpa": [
          { PTR: "slow.example.com" },
          { PTR: "host.example.com" },
        ],
        "slow.example.com": ["TIMEOUT"],
        ...A_HOST,
      },
      is: "pass",
    },
    "takes no length": { has: "ptr/24", is: "permerror" },
  },
  "§5.6 ip4 and ip6": {
    "matches in a network": { has: "ip4:192.0.2.128/24 -all", is: "pass" },
    "matches everything with /0": { has: "ip4:203.0.113.1/0 -all", is: "pass" },
    "does not match the next network": {
      has: "ip4:192.0.2.2/31 -all",
      is: "fail",
    },
    "refuses three octets": { has: "ip4:192.0.2", is: "permerror" },
    "refuses an octet of 256": { has: "ip4:192.0.2.256", is: "permerror" },
    "refuses a leading zero": { has: "ip4:192.0.2.01", is: "permerror" },
    "refuses two slashes": { has: "ip4:192.0.2.1//32", is: "permerror" },
    "refuses an empty length": { has: "ip4:192.0.2.1/", is: "permerror" },
    "refuses a bare name": { has: "ip4", is: "permerror" },
    "refuses the wrong family": { has: "ip4:2001:db8::1", is: "permerror" },
    "matches IPv6 in any spelling": {
      has: "ip6:2001:0DB8:0:0:0::0:1 -all",
      ip: "2001:db8::1",
      is: "pass",
    },
    "matches an IPv6 network": {
      has: "ip6:2001:db8:8000::/33 -all",
      ip: "2001:db8:ffff::1",
      is: "pass",
    },
    "does not match across families": { has: "ip6:::/0 -all", is: "fail" },
    "does not match IPv4 by its mapped form": {
      has: "ip6:::ffff:192.0.2.1 -all",
      ip: "::ffff:192.0.2.1",
      is: "fail",
    },
    "refuses two double colons": { has: "ip6:2001::db8::1", is: "permerror" },
  },
  "§5.7 exists": {
    "matches any A record": {
      has: "exists:e.example.com -all",
      with: { "e.example.com": [{ A: "127.0.0.2" }] },
      is: "pass",
    },
    "asks for A over IPv6 too": {
      has: "exists:e.example.com -all",
      ip: "2001:db8::1",
      with: { "e.example.com": [{ A: "127.0.0.2" }] },
      is: "pass",
    },
    "does not match AAAA": {
      has: "exists:e.example.com -all",
      ip: "2001:db8::1",
      with: { "e.example.com": [{ AAAA: "2001:db8::2" }] },
      is: "fail",
    },
    "needs a domain": { has: "exists", is: "permerror" },
  },
};
