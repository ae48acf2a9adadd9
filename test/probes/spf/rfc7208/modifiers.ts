import { spf } from "../ask.ts";
import type { Sections } from "./row.ts";

export const modifiers: Sections = {
  "§6.1 redirect": {
    "decides when nothing matches": {
      has: "redirect=r.example.com",
      with: { "r.example.com": [spf("-all")] },
      is: "fail",
    },
    "does nothing beside all, wherever it stands": {
      has: "redirect=r.example.com ~all",
      with: { "r.example.com": [spf("-all")] },
      is: "softfail",
    },
    "makes the other domain the current one": {
      has: "redirect=r.example.com",
      with: { "r.example.com": [spf("a"), { A: "192.0.2.1" }] },
      is: "pass",
    },
    "needs a record there": { has: "redirect=r.example.com", is: "permerror" },
    "hands temperror on": {
      has: "redirect=r.example.com",
      with: { "r.example.com": ["TIMEOUT"] },
      is: "temperror",
    },
    "hands neutral on": {
      has: "redirect=r.example.com",
      with: { "r.example.com": [spf("ip4:192.0.2.9")] },
      is: "neutral",
    },
    "needs a name": { has: "redirect=%{h}", helo: "PRINTER", is: "permerror" },
    "may stand once": {
      has: "redirect=a.example.com redirect=b.example.com",
      is: "permerror",
    },
    "may not be empty": { has: "redirect= -all", is: "permerror" },
  },
  "§6.2 exp": {
    "gives the domain's words": {
      has: "-all exp=w.example.com",
      with: { "w.example.com": [{ TXT: ["Not from ", "%{c}."] }] },
      is: "fail",
      explanation: "Not from 192.0.2.1.",
    },
    "gives none on softfail": {
      has: "~all exp=w.example.com",
      with: { "w.example.com": [{ TXT: "Words" }] },
      is: "softfail",
      explanation: "",
    },
    "gives none of two": {
      has: "-all exp=w.example.com",
      with: { "w.example.com": [{ TXT: "One" }, { TXT: "Two" }] },
      is: "fail",
      explanation: "",
    },
    "gives none when DNS is silent": {
      has: "-all exp=w.example.com",
      with: { "w.example.com": ["TIMEOUT"] },
      is: "fail",
      explanation: "",
    },
    "gives none that is broken": {
      has: "-all exp=w.example.com",
      with: { "w.example.com": [{ TXT: "100% wrong" }] },
      is: "fail",
      explanation: "",
    },
    "gives none that is not ASCII": {
      has: "-all exp=w.example.com",
      with: { "w.example.com": [{ TXT: "n\u00f6" }] },
      is: "fail",
      explanation: "",
    },
    "ignores the included domain's": {
      has: "include:i.example.com -all",
      with: {
        "i.example.com": [spf("-all exp=w.example.com")],
        "w.example.com": [{ TXT: "Words" }],
      },
      is: "fail",
      explanation: "",
    },
    "takes its own for an include that fails": {
      has: "-include:i.example.com exp=w.example.com",
      with: {
        "i.example.com": [spf("+all exp=x.example.com")],
        "w.example.com": [{ TXT: "Words" }],
      },
      is: "fail",
      explanation: "Words",
    },
    "takes the redirect's": {
      has: "redirect=r.example.com exp=w.example.com",
      with: {
        "r.example.com": [spf("-all exp=x.example.com")],
        "w.example.com": [{ TXT: "Mine" }],
        "x.example.com": [{ TXT: "Theirs, %{d}" }],
      },
      is: "fail",
      explanation: "Theirs, r.example.com",
    },
    "does not take its own after a redirect": {
      has: "redirect=r.example.com exp=w.example.com",
      with: {
        "r.example.com": [spf("-all")],
        "w.example.com": [{ TXT: "Mine" }],
      },
      is: "fail",
      explanation: "",
    },
    "may stand once": {
      has: "-all exp=a.example.com exp=a.example.com",
      is: "permerror",
    },
    "may not be empty": { has: "-all exp=", is: "permerror" },
  },
};
