import assert from "node:assert/strict";
import ts from "typescript";
import { readdirSync } from "node:fs";
import type { Advice } from "../../src/core/model.ts";
import { render, maxCardBytes } from "../../src/bot/cards.ts";
import { told } from "../../src/desk/views/advice-view.ts";
import { whatIsAsked } from "../../src/desk/messages/advice-request.ts";
import { PRINTER_MAKERS } from "../../src/knowledge/topics/printer-makers.ts";
import { LANGUAGES } from "../../src/knowledge/topics/sample.ts";
import { EVENTS } from "../../src/knowledge/topics/timeline.ts";
import { topics } from "../../src/knowledge/topics/index.ts";
import { createSpfTopic } from "../../src/probes/spf-topic.ts";

const all = [createSpfTopic(() => true), ...topics];

/** What people say, and which topic answers; with a slip of the pen here and there. */
const SAID: readonly [string, string | undefined][] = [
  ["compare the ways", "compare"],
  ["what is the difference between relay and direct send?", "compare"],
  ["show me all the methods", "compare"],
  ["comparision please", "compare"],
  ["sample in python", "sample"],
  ["have you got a code example for node?", "sample"],
  ["how do I send from C#", "sample"],
  ["sample code in PHP please", "sample"],
  ["a node.js example", "sample"],
  ["our python program shows an error code", undefined],
  ["powershell script to send mail", "sample"],
  ["smaple in pyhton", "sample"],
  ["settings for a Ricoh", "settings"],
  ["how do I set up a Canon", "settings"],
  ["Kyocera settings", "settings"],
  ["setings for a kyocerra", "settings"],
  ["settings", "settings"],
  ["when does basic auth end", "timeline"],
  ["what is the deadline for basic authentication?", "timeline"],
  ["when will passwords stop working", "timeline"],
  ["how do I move away from basic auth", "migrate"],
  ["we need a migration plan", "migrate"],
  ["how do we get rid of smtp auth passwords", "migrate"],
  ["we get a mail from the server about passwords", undefined],
  ["moving off basic auth", "migrate"],
  ["Absenderadresse;Domäne;TLS 1.2;Gesendete Nachrichten", "migrate"],
  ["what can we do to prevent this", "prevent"],
  ["so that it does not happen again", "prevent"],
  ["how can we pervent it", "prevent"],
  ["spf record for contoso.com 203.0.113.44 v=spf1 -all", "spf"],
  ["our scanner cannot send", undefined],
  ["I have a simple question", undefined],
  ["the colour settings are wrong", undefined],
  ["hello", undefined],
  ["thanks", undefined],
];

function tell(id: string, words = ""): Advice {
  const advice = all.find((topic) => topic.id === id)?.tell(words);
  assert.ok(typeof advice === "object", JSON.stringify(advice));
  return advice;
}

function row(advice: Advice, label: RegExp): string {
  const found = advice.rows?.find((one) => label.test(one.label));
  assert.ok(found, `no row ${label.source}`);
  return found.text;
}

describe("topics", () => {
  it("are listed, each file under its own name", () => {
    const shared = ["index.ts", "printer-makers.ts", "smtp-auth-report.ts"];
    assert.deepEqual(
      topics.map(({ id }) => `${id}.ts`).toSorted(),
      readdirSync("src/knowledge/topics")
        .filter((file) => file.endsWith(".ts") && !shared.includes(file))
        .toSorted(),
    );
  });

  it("say where they stand and when somebody looked", () => {
    for (const { id, source, checked } of all) {
      assert.match(source, /^https:\/\/|^RFC \d+|^Exchange Team Blog/, id);
      assert.match(checked, /^20\d\d-\d\d-\d\d$/, id);
    }
  });

  for (const [words, id] of SAID)
    it(`${id ?? "nothing"} answers to "${words}"`, () => {
      const asked = whatIsAsked(words, all);
      assert.equal(asked?.ask === "topic" ? asked.topic.id : undefined, id);
    });

  it("answer with cards that Teams takes, their code whole", () => {
    const asked: readonly [string, string][] = [
      ...all.map(({ id }): [string, string] => [id, ""]),
      ...PRINTER_MAKERS.map(({ name }): [string, string] => ["settings", name]),
      ...LANGUAGES.flatMap(({ title, ways }) =>
        Object.keys(ways).map((way): [string, string] => [
          "sample",
          `${title} ${way}`,
        ]),
      ),
      ["spf", "contoso.com 203.0.113.44 v=spf1 include:a.example -all"],
    ];
    for (const [id, words] of asked) {
      const topic = all.find((one) => one.id === id);
      const advice = topic?.tell(words);
      if (topic === undefined || typeof advice !== "object") continue;
      const json = JSON.stringify(render(told(advice, topic)));
      assert.ok(Buffer.byteLength(json) <= maxCardBytes, `${id} ${words}`);
      if (advice.code !== undefined)
        assert.ok(
          json.includes(JSON.stringify(advice.code).slice(1, -1)),
          `${id} ${words}: code was dropped`,
        );
      for (const { label, text } of advice.rows ?? [])
        for (const line of [label, ...text.split("\n")])
          assert.ok(json.includes(JSON.stringify(line).slice(1, -1)), line);
    }
  });
});

describe("the comparison", () => {
  it("shows all ways, or those that are named", () => {
    assert.equal(tell("compare").rows?.length, 8);
    assert.deepEqual(
      tell("compare", "relay or direct send").rows?.map(({ label }) => label),
      [
        "Relay, recognised by the public address",
        "Relay, recognised by a certificate",
        "Direct Send",
      ],
    );
    assert.equal(tell("compare", "graph").rows?.length, 8);
  });
});

describe("the timeline", () => {
  it("tells dates in order, each with a source, and what holds today", () => {
    assert.deepEqual(
      tell("timeline").rows?.map(({ label }) => label),
      EVENTS.map(({ when }) => when),
    );
    for (const { source, when } of EVENTS)
      assert.match(source, /^https:|^Exchange Team Blog/, when);
    assert.match(
      row(tell("timeline"), /^End of December 2026$/),
      /off by default.*switch it on again/,
    );
  });
});

describe("a settings sheet", () => {
  it("uses the maker's own words where they are known", () => {
    const epson = tell("settings", "settings for an Epson WorkForce");
    assert.match(
      row(epson, /sign-in$/),
      /SMTP Server Address: smtp\.office365\.com\nSMTP Server Port Number: 587\nSecure Connection: STARTTLS/,
    );
    assert.match(
      row(tell("settings", "ricoh relay"), /^Relay/),
      /SMTP Server Name: the MX host of your domain.*\nSMTP Port No\.: 25\n/,
    );
  });

  it("says that its names are general where the maker's are not known", () => {
    const toshiba = tell("settings", "toshiba");
    assert.match(toshiba.lines.join(" "), /general names here; Toshiba may/);
    assert.match(
      row(toshiba, /^Direct/),
      /^Mail server \(SMTP\): the MX host/m,
    );
  });

  it("shows the one way that is named, or all three", () => {
    const labels = (words: string) =>
      tell("settings", words).rows?.map(({ label }) => label);
    assert.deepEqual(labels("hp"), [
      "With a sign-in",
      "Relay without a sign-in",
      "Direct Send",
      "Watch out",
    ]);
    assert.deepEqual(labels("hp direct send"), ["Direct Send", "Watch out"]);
  });

  it("knows each of the common makers", () => {
    assert.deepEqual(
      PRINTER_MAKERS.map(({ name }) => name),
      [
        "Brother",
        "Canon",
        "Epson",
        "HP",
        "Konica Minolta",
        "Kyocera",
        "Lexmark",
        "Ricoh",
        "Sharp",
        "Toshiba",
        "Xerox",
      ],
    );
    for (const { name, source } of PRINTER_MAKERS) {
      assert.match(tell("settings", name).title, new RegExp(`${name}$`));
      assert.match(source, /^https:/, name);
    }
  });
});

describe("a sample", () => {
  for (const { title, ways } of LANGUAGES)
    for (const [way, code] of Object.entries(ways))
      it(`in ${title} by ${way} asks for TLS, checks it and holds no secret`, () => {
        assert.equal(tell("sample", `${title} ${way}`).code, code.trimEnd());
        assert.ok(code.length < 1800);
        assert.match(code, /env|getenv|Setting\(/);
        assert.doesNotMatch(
          code,
          /verify|Unauthorized|SSLv|465|pass(?:word)?\s*[:=]+\s*["'][^$]/i,
        );
        if (way === "graph") assert.doesNotMatch(code, /smtp/i);
        else assert.match(code, /requireTLS: true|start_?tls/i);
        if (way !== "graph")
          assert.match(code, /TLSv1\.2|TLSv1_2|Tls12/, "TLS 1.2 at least");
      });

  it("for Node.js is whole JavaScript", () => {
    const ways = LANGUAGES.find(({ id }) => id === "node")?.ways ?? {};
    for (const [way, code] of Object.entries(ways)) {
      const { diagnostics } = ts.transpileModule(code, {
        reportDiagnostics: true,
        fileName: "sample.mjs",
      });
      assert.deepEqual(diagnostics, [], way);
    }
  });

  it("says nothing of STARTTLS where no SMTP is spoken", () => {
    const said = (words: string) => tell("sample", words).lines.join(" ");
    assert.doesNotMatch(said("node graph"), /STARTTLS/);
    assert.match(said("node relay"), /STARTTLS and TLS 1\.2 are required/);
  });

  it("in PowerShell leaves no overload to guess", () => {
    assert.match(
      tell("sample", "powershell relay").code ?? "",
      /\[MailKit\.Security\.SecureSocketOptions\]::StartTls/,
    );
  });

  it("is by OAuth unless another way is named", () => {
    for (const { title, ways } of LANGUAGES)
      if (ways.oauth !== undefined)
        assert.match(tell("sample", title).title, /OAuth/);
    assert.match(
      tell("sample", "python relay without password").title,
      /relay/,
    );
    assert.match(tell("sample", "php graph").lines.join(" "), /none in PHP/);
  });

  it("warns of the clients that are not recommended", () => {
    assert.match(tell("sample", "c#").lines.join(" "), /not recommend System/);
    assert.match(tell("sample", "powershell").lines.join(" "), /obsolete/);
  });

  it("asks for the language when none is named", () => {
    const sample = topics.find(({ id }) => id === "sample");
    const said = sample?.tell("code sample");
    assert.ok(typeof said === "string");
    assert.match(said, /^Name the language: /);
  });
});

describe("prevention", () => {
  it("speaks of each thing that breaks", () => {
    const words = (tell("prevent").rows ?? [])
      .map(({ label, text }) => `${label} ${text}`)
      .join("\n");
    for (const thing of [
      /SPF/,
      /DKIM/,
      /DMARC/,
      /fixed public IPv4/,
      /certificate/i,
      /quota/,
      /share a password/,
      /List every device/,
      /provider/,
      /trace/,
    ])
      assert.match(words, thing);
  });
});
