import assert from "node:assert/strict";

import { render, summaryOf } from "../../src/bot/cards.ts";
import type { Card } from "../../src/desk/cards.ts";
import { lintSent } from "./card-lint.ts";
import { nodesOf, ofType, runTexts, type Node } from "./card-rules.ts";
import {
  approvalCard,
  askingCard,
  foundCard,
  helpdeskCard,
  replyCard,
  helpdeskCardOnly,
  lookingCard,
  noteCard,
  sampleCards,
} from "./sample-cards.ts";

/** What each rendered card has to be, whatever it shows. */
function checkStructure(card: Node, source: Card): void {
  assert.deepEqual(lintSent(card), []);
  assert.equal(card["lang"], source.language ?? "en");
  for (const action of ofType(card, "Action.Execute")) {
    assert.match(String(action["verb"]), /^[a-z-]+$/);
    assert.ok(["auto", "none"].includes(String(action["associatedInputs"])));
    assert.ok(
      ["default", "positive", "destructive"].includes(String(action["style"])),
    );
  }
}

describe("cards", () => {
  for (const [name, source] of Object.entries(sampleCards))
    it(`renders ${name}`, () => {
      const card = render(source);
      checkStructure(card, source);
      assert.doesNotMatch(
        JSON.stringify(card),
        /\$\{|\$data|\$when|undefined|null/,
      );
      assert.ok(summaryOf(source).startsWith(source.title));
    });

  it("renders empty lists and texts without a trace of the template", () => {
    const none = {
      code: "",
      words: "",
      evidence: [],
      disagree: [],
      notLooked: [],
    };
    const empty: readonly Card[] = [
      {
        ...foundCard,
        path: "",
        when: "",
        lines: [],
        stations: [],
        todoTitle: "",
        todo: [],
        rows: [],
        buttons: [],
        details: none,
        footer: "",
      },
      {
        ...helpdeskCardOnly,
        subtitle: "",
        rows: [],
        buttons: [],
        details: none,
        footer: "",
      },
      {
        ...approvalCard,
        expires: "",
        target: "",
        differences: [],
        rows: [],
        warnings: [],
        outcome: [],
        buttons: [],
        script: "",
        footer: "",
      },
      { ...noteCard, lines: [], buttons: [], footer: "" },
    ];
    for (const source of empty) {
      const card = render(source);
      checkStructure(card, source);
      assert.doesNotMatch(
        JSON.stringify(card),
        /\$\{|\$data|\$when|undefined|null/,
      );
      assert.equal(ofType(card, "Action.ToggleVisibility").length, 0);
      assert.ok(
        ofType(card, "ActionSet").every(
          (set) => [set["actions"]].flat().length > 0,
        ),
      );
    }
  });

  it("tells steps and stations apart by sign and word, not by colour alone", () => {
    const steps = runTexts(render(lookingCard));
    for (const sign of ["✓", "✕", "●", "○"])
      assert.ok(steps.includes(sign), sign);
    assert.ok(steps.includes("could not look"));
    const stations = ofType(render(foundCard), "Column").filter(
      (column) => column["spacing"] === "Small",
    );
    assert.equal(stations.length, 5);
    assert.deepEqual(
      runTexts(stations).filter((text) => /^[✓✕○?]$/.test(text)),
      ["✓", "✓", "✕", "○", "○"],
    );
    const broken = stations.find((station) => runTexts(station).includes("✕"));
    assert.ok(
      ofType(broken, "TextRun").some(
        (run) =>
          run["text"] === "Microsoft's door" && run["weight"] === "Bolder",
      ),
    );
  });

  it("renders a form whose required inputs hold up only the button that sends it", () => {
    const card = render(askingCard);
    const [choice] = ofType(card, "Input.ChoiceSet");
    assert.equal(choice?.["style"], "expanded");
    assert.equal(choice["value"], "device");
    assert.deepEqual([choice["choices"]].flat().at(-1), {
      value: "unknown",
      title: "I don't know",
    });
    const [text] = ofType(card, "Input.Text");
    assert.equal(text?.["value"], "not a host");
    assert.equal(text["maxLength"], 253);
    assert.ok(runTexts(card).includes("That is not the name of a server."));
    const inputsOf = (verb: string) =>
      ofType(card, "Action.Execute").find(
        (action) => action["verb"] === verb,
      )?.["associatedInputs"];
    assert.equal(inputsOf("answer"), "auto");
    assert.equal(inputsOf("talk-to-person"), "none");
  });

  it("shows three buttons at once, and the fourth behind the others", () => {
    const button = (title: string) => ({
      verb: "note" as const,
      title,
      style: "plain" as const,
      data: {},
      sendsForm: false,
    });
    const card = render({
      ...noteCard,
      buttons: ["One", "Two", "Three", "Four"].map(button),
    });
    assert.deepEqual(
      ofType(card, "Action.Execute").map(({ title, mode }) => [title, mode]),
      [
        ["One", "primary"],
        ["Two", "primary"],
        ["Three", "primary"],
        ["Four", "secondary"],
      ],
    );
  });

  it("folds what an agent seldom needs away, and holds no button up for it", () => {
    const card = render(helpdeskCard);
    const more = nodesOf(card).find((node) => node["id"] === "more");
    assert.equal(more?.["isVisible"], false);
    assert.deepEqual(
      [...ofType(more, "Input.Text"), ...ofType(more, "Input.ChoiceSet")].map(
        (input) => [input["id"], input["isRequired"], input["style"]],
      ),
      [
        ["words", false, undefined],
        ["assignee", false, "compact"],
        ["really", false, "compact"],
      ],
    );
    assert.deepEqual(
      ofType(card, "Action.Execute").map((action) => [
        action["verb"],
        action["associatedInputs"],
      ]),
      [
        ["claim", "none"],
        ["ask-admins", "none"],
        ["ask-reporter", "auto"],
        ["note", "auto"],
        ["close", "auto"],
      ],
    );
  });

  it("tells in a reply who did what when, oldest first and with nothing to press", () => {
    const card = render(replyCard);
    const texts = runTexts(card);
    const places = [
      "Passed to the helpdesk",
      "Sam Okafor took the case",
      " · 20 Nov 09:45",
      "The office moved on Friday. <b>Ask Kim.</b>",
    ].map((text) => texts.indexOf(text));
    assert.ok(!places.includes(-1));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.deepEqual(ofType(card, "Action.Execute"), []);
    assert.match(summaryOf(replyCard), /^BD-7F3K Passed to the helpdesk/);
  });

  it("says what people wrote as they wrote it, in whatever language the card is", () => {
    const words = "Closed";
    const card = render({
      ...helpdeskCard,
      language: "de",
      badge: "Closed",
      rows: [{ label: "Answer", text: "", words }],
    });
    const reply = render({
      ...replyCard,
      language: "de",
      lines: [
        {
          name: "history:0",
          label: "09:42",
          text: "Passed to the helpdesk",
          words,
        },
      ],
    });
    const texts = [...runTexts(card), ...runTexts(reply)];
    assert.equal(texts.filter((text) => text === words).length, 2);
    assert.ok(texts.includes("Geschlossen"));
    assert.ok(texts.includes("An den Helpdesk gegeben"));
  });

  it("keeps the way out of a long list, however short it is cut", () => {
    const choices = Array.from({ length: 99 }, (_, at) => ({
      value: `cause-${at}`,
      title: "a cause with quite a long title ".repeat(9),
    }));
    const [text, , really] = helpdeskCard.more?.form.fields ?? [];
    assert.ok(text !== undefined && really?.kind === "choice");
    const last = { value: "none-of-these", title: "None of these" };
    const form = {
      fields: [text, { ...really, choices: [...choices, last] }],
    };
    const card = render({ ...helpdeskCard, more: { form, buttons: [] } });
    checkStructure(card, helpdeskCard);
    const [list] = ofType(card, "Input.ChoiceSet");
    const values = nodesOf(list?.["choices"]).map((one) => one["value"]);
    assert.deepEqual([values[0], values.at(-1)], ["cause-0", "none-of-these"]);
  });

  it("keeps details closed until asked for, in monospace", () => {
    for (const source of [foundCard, helpdeskCard]) {
      const details = nodesOf(render(source)).find(
        (node) => node["id"] === "details" || node["id"] === "more",
      );
      assert.equal(details?.["isVisible"], false);
      const words = ofType(details, "TextRun").find((run) =>
        String(run["text"]).startsWith("TenantAttribution"),
      );
      assert.equal(words?.["fontType"], "Monospace");
      for (const seen of [
        "Inbound connectors",
        "Printers: 198.51.100.20",
        "Exchange · 09:42",
        "Message trace: refused at the door, no trace exists.",
      ])
        assert.ok(runTexts(details).includes(seen), seen);
    }
  });

  it("shows a change as lines with − and +, and its script in a block to copy", () => {
    const card = render(approvalCard);
    const lines = ofType(card, "RichTextBlock").map((block) =>
      runTexts(block).join(""),
    );
    assert.ok(lines.includes("\u00a0 198.51.100.20"));
    assert.ok(lines.includes("+ 203.0.113.44"));
    assert.ok(lines.every((line) => !line.startsWith("−")));
    const [code] = ofType(card, "CodeBlock");
    assert.equal(code?.["codeSnippet"], approvalCard.script);
    assert.deepEqual(
      runTexts(code["fallback"]),
      approvalCard.script.split("\n"),
    );
    const styles = ofType(card, "Action.Execute").map(
      (action) => action["style"],
    );
    assert.deepEqual(styles, ["positive", "destructive"]);
  });

  it("does not offer approval of a change that is too long to show", () => {
    const after = Array.from(
      { length: 700 },
      (_, nth) => `198.51.100.${String(nth)}`,
    ).join(", ");
    const card = render({
      ...approvalCard,
      differences: [
        {
          setting: "SenderIPAddresses",
          lines: [{ what: "comes", text: after }],
        },
      ],
    });
    checkStructure(card, approvalCard);
    assert.deepEqual(
      ofType(card, "Action.Execute").map((action) => action["verb"]),
      ["reject"],
    );
    assert.ok(runTexts(card).some((text) => text.includes("too long to show")));
    assert.ok(!runTexts(card).some((text) => text.includes("198.51.100.699")));
  });

  it("shows a change of many addresses whole", () => {
    const before = Array.from(
      { length: 200 },
      (_, nth) => `198.51.100.${String(nth)}`,
    ).join(", ");
    const card = render({
      ...approvalCard,
      differences: [
        {
          setting: "SenderIPAddresses",
          lines: [
            { what: "stays", text: before },
            { what: "comes", text: "203.0.113.44" },
          ],
        },
      ],
    });
    checkStructure(card, approvalCard);
    assert.ok(runTexts(card).includes(before));
    assert.equal(ofType(card, "Action.Execute").length, 2);
  });

  it("stays below the size limit and keeps what matters, however much there is to show", () => {
    const long = "words ".repeat(2_000);
    const evidence = Array.from({ length: 500 }, (_, nth) => ({
      looked: long,
      saw: long,
      from: long,
      at: String(nth),
    }));
    const details = {
      code: long,
      words: long,
      evidence,
      disagree: Array.from({ length: 500 }, () => long),
      notLooked: Array.from({ length: 500 }, () => long),
    };
    const rows = Array.from({ length: 200 }, () => ({
      label: long,
      text: long,
    }));
    const many: readonly Card[] = [
      {
        ...foundCard,
        lines: [long],
        todo: Array.from({ length: 99 }, () => long),
        rows,
        details,
      },
      {
        ...lookingCard,
        steps: Array.from({ length: 99 }, () => ({
          state: "done" as const,
          text: long,
          time: long,
        })),
      },
      { ...helpdeskCard, rows, details },
      {
        ...approvalCard,
        rows,
        warnings: Array.from({ length: 99 }, () => long),
        outcome: [long],
        script: "x".repeat(3_000),
      },
      {
        ...noteCard,
        lines: Array.from({ length: 99 }, () => long),
        rows,
        more: { title: long, rows },
      },
    ];
    for (const source of many) {
      const card = render(source);
      checkStructure(card, source);
      assert.equal(ofType(card, "TextBlock")[0]?.["text"], source.title);
      assert.equal(
        ofType(card, "Action.Execute").length,
        source.buttons.length +
          (source.card === "helpdesk" ? (source.more?.buttons.length ?? 0) : 0),
      );
    }
    assert.ok(
      runTexts(render(many[0] ?? foundCard)).includes(
        "Some details were too long to show here.",
      ),
    );
  });

  it("says what two sources say differently under a heading of its own", () => {
    for (const source of [foundCard, helpdeskCard]) {
      const texts = runTexts(render(source));
      const at = texts.indexOf("Where two sources disagree");
      assert.equal(texts[at + 1], source.details.disagree[0]);
      assert.ok(!texts.includes("your answer"));
    }
  });

  it("numbers steps and nothing else, and one thing alone not at all", () => {
    const texts = runTexts(render(foundCard));
    const at = texts.indexOf("What to do now");
    assert.deepEqual(texts.slice(at, at + 10), [
      "What to do now",
      "1.",
      foundCard.todo[0],
      "2.",
      foundCard.todo[1],
      "Settings",
      "Server: smtp.contoso.com",
      "Port: 25",
      "Watch out",
      "Some mail may take an hour.",
    ]);
    const one = runTexts(render({ ...foundCard, todo: ["Wait."] }));
    assert.ok(one.includes("\u2022") && !one.includes("1."));
  });

  it("folds what most need not read, and names a form's choices in one line where it is asked to", () => {
    const choice = askingCard.form?.fields[0];
    assert.ok(choice?.kind === "choice");
    const card = render({
      ...noteCard,
      more: { title: "More", rows: [{ label: "Source", text: "RFC 5321" }] },
      form: { fields: [choice, { ...choice, id: "b", isCompact: true }] },
    });
    checkStructure(card, noteCard);
    const [toggle] = ofType(card, "Action.ToggleVisibility");
    assert.deepEqual(toggle?.["targetElements"], ["more"]);
    const folded = nodesOf(card).find(({ id }) => id === "more");
    assert.equal(folded?.["isVisible"], false);
    assert.deepEqual(runTexts(folded), ["Source", "RFC 5321"]);
    assert.deepEqual(
      ofType(card, "Input.ChoiceSet").map(({ style }) => style),
      ["expanded", "compact"],
    );
  });

  it("keeps a program's language and its indentation", () => {
    const script = "def send():\n    if ready:\n        go()";
    const [code] = ofType(
      render({ ...noteCard, script, scriptLanguage: "Python" }),
      "CodeBlock",
    );
    assert.equal(code?.["language"], "Python");
    assert.equal(code["codeSnippet"], script);
    assert.deepEqual(runTexts(code["fallback"]), [
      "def send():",
      "\u00a0\u00a0\u00a0\u00a0if ready:",
      `${"\u00a0".repeat(8)}go()`,
    ]);
    const [record] = ofType(render({ ...noteCard, script }), "CodeBlock");
    assert.equal(record?.["language"], "PlainText");
  });

  it("writes how long a look took as the language writes numbers", () => {
    const german = runTexts(render({ ...lookingCard, language: "de-DE" }));
    assert.ok(german.includes("0,1 s"), german.join(" · "));
    assert.ok(runTexts(render(lookingCard)).includes("0.1 s"));
  });

  it("adds its few words in the card's language", () => {
    const card = render({ ...foundCard, language: "de-AT" });
    assert.equal(card["lang"], "de-AT");
    assert.equal(
      ofType(card, "Action.ToggleVisibility")[0]?.["title"],
      "Einzelheiten",
    );
  });
});

const payloads: readonly string[] = [
  "${title}",
  "${1+1}",
  "${$root.title}",
  '${json(\'{"type":"Image"}\')}',
  "@{title}",
  "{{title}}",
  "[Reset your password](https://evil.example)",
  "![x](https://evil.example/track.png)",
  "**bold** _italic_ `code`",
  "# heading\n- list\n1. list",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<a href='https://evil.example'>sign in</a>",
  "<at>everyone</at>",
  "&lt;b&gt;&nbsp;",
  '","type":"Action.OpenUrl","url":"https://evil.example',
  '{"$data":"${$root}","type":"Image"}',
  "javascript:alert(1)",
  "\\${title} \\\\ \"quoted\" 'single'",
  "{{DATE(2026-01-01T00:00:00Z)}}",
  "';Remove-Mailbox -Identity * #`$(calc)",
];

describe("a stranger's text in cards", () => {
  for (const payload of payloads)
    it(`shows ${JSON.stringify(payload)} as it is`, () => {
      const details = {
        code: payload,
        words: payload,
        evidence: [
          { looked: payload, saw: payload, from: payload, at: payload },
        ],
        disagree: [payload],
        notLooked: [payload],
      };
      const poisoned: readonly Card[] = [
        {
          ...foundCard,
          path: payload,
          details,
          stations: [{ name: "x", note: payload, state: "broken" }],
          lines: [payload],
        },
        {
          ...helpdeskCard,
          subtitle: payload,
          rows: [{ label: "Seen", text: payload }],
          details,
        },
        {
          ...approvalCard,
          target: payload,
          differences: [
            {
              setting: payload,
              lines: [
                { what: "goes", text: payload },
                { what: "comes", text: payload },
              ],
            },
          ],
          rows: [{ label: "Why", text: payload }],
        },
        { ...noteCard, lines: [payload] },
      ];
      // Two braces would be the client's to evaluate.
      const shown = (payload.split("\n")[0] ?? "").replace(/\{\{/g, "{ {");
      for (const source of poisoned) {
        const card = render(source);
        checkStructure(card, source);
        assert.ok(
          runTexts(card).some((text) => text === shown),
          "shown, letter by letter",
        );
        const clean = render(harmless(source));
        assert.deepEqual(
          typesOf(card),
          typesOf(clean),
          "brings no element of its own",
        );
      }
    });

  it("takes out characters that turn or hide text", () => {
    const hidden =
      "\u202eexe.cod\u202c \u2066a\u2069\u200b\u200d\ufeff\u0000\u001b[31m\u{e0041}\u00adend";
    const json = JSON.stringify(
      render({
        ...foundCard,
        path: hidden,
        details: { ...foundCard.details, words: hidden },
      }),
    );
    assert.doesNotMatch(
      json,
      /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff\u00ad]|\\u0000|\\u001b|\u{e0041}/u,
    );
    assert.match(json, /exe\.cod a\[31mend/);
  });

  it("survives half a surrogate pair, also where a text is cut", () => {
    const words = `${"x".repeat(1_998)}😀😀 \ud800`;
    const json = JSON.stringify(
      render({ ...foundCard, details: { ...foundCard.details, words } }),
    );
    assert.doesNotMatch(json, /\\ud[89a-f]/);
  });
});

function typesOf(card: unknown): readonly string[] {
  return nodesOf(card).map((node) => String(node["type"]));
}

/** The same card with plain words of as many lines in place of the payload. */
function harmless(source: Card): Card {
  const plain = (text: string) =>
    text
      .split("\n")
      .map(() => "plain")
      .join("\n");
  const swap = (value: unknown): unknown => {
    if (typeof value === "string")
      return payloads.includes(value) ? plain(value) : value;
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, swap(inner)]),
    );
  };
  return swap(source) as Card;
}
