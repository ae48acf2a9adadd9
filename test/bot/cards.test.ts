import assert from "node:assert/strict";

import { maxCardBytes, render, summaryOf } from "../../src/bot/cards.ts";
import type { Card } from "../../src/desk/cards.ts";
import {
  approvalCard,
  askingCard,
  foundCard,
  helpdeskCard,
  lookingCard,
  noteCard,
  sampleCards,
} from "./sample-cards.ts";

type Node = Readonly<Record<string, unknown>>;

/** Every object of a rendered card. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const node = Object(value) as Node;
  return [node, ...Object.values(node).flatMap(nodesOf)];
}
const ofType = (card: unknown, type: string) =>
  nodesOf(card).filter((node) => node["type"] === type);
const runTexts = (card: unknown) =>
  ofType(card, "TextRun").map((run) => String(run["text"]));

/** What each rendered card has to be, whatever it shows. */
function checkStructure(card: Node, source: Card): void {
  assert.equal(card["type"], "AdaptiveCard");
  assert.equal(card["version"], "1.5");
  assert.equal(card["lang"], source.language ?? "en");
  for (const name of ["speak", "fallbackText"])
    assert.ok(String(card[name]).length > 5, name);
  assert.ok(Buffer.byteLength(JSON.stringify(card)) <= maxCardBytes);
  const ids = nodesOf(card).flatMap((node) =>
    typeof node["id"] === "string" ? [node["id"]] : [],
  );
  assert.equal(new Set(ids).size, ids.length, "ids are unique");
  for (const toggle of ofType(card, "Action.ToggleVisibility"))
    for (const target of [toggle["targetElements"]].flat())
      assert.ok(ids.includes(String(target)), "toggles something");
  const actions = ofType(card, "Action.Execute");
  const toggles = ofType(card, "Action.ToggleVisibility");
  assert.ok(actions.length + toggles.length <= 6, "at most six buttons");
  for (const action of actions) {
    assert.match(String(action["verb"]), /^[a-z-]+$/);
    assert.ok(String(action["title"]).length > 0);
    assert.ok(["auto", "none"].includes(String(action["associatedInputs"])));
    assert.ok(
      ["default", "positive", "destructive"].includes(String(action["style"])),
    );
  }
  for (const input of nodesOf(card).filter((node) =>
    String(node["type"]).startsWith("Input."),
  )) {
    assert.ok(String(input["label"]).length > 0, "inputs have labels");
    assert.ok(String(input["errorMessage"]).length > 0);
  }
  for (const run of ofType(card, "TextRun"))
    assert.equal(typeof run["text"], "string");
  for (const type of [
    "TextBlock",
    "FactSet",
    "Image",
    "Action.OpenUrl",
    "Media",
    "Action.Submit",
  ])
    assert.equal(ofType(card, type).length, 0, `no ${type}`);
  for (const block of ofType(card, "RichTextBlock"))
    assert.ok(Array.isArray(block["inlines"]) && block["inlines"].length > 0);
  assert.equal("refresh" in card, false);
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
    const none = { code: "", words: "", evidence: [], notLooked: [] };
    const empty: readonly Card[] = [
      {
        ...foundCard,
        path: "",
        when: "",
        lines: [],
        stations: [],
        todo: [],
        buttons: [],
        details: none,
        footer: "",
      },
      {
        ...helpdeskCard,
        subtitle: "",
        badge: "",
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

  it("keeps details closed until asked for, in monospace", () => {
    for (const source of [foundCard, helpdeskCard]) {
      const details = nodesOf(render(source)).find(
        (node) => node["id"] === "details",
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
    assert.ok(lines.includes("− 198.51.100.20"));
    assert.ok(lines.includes("+ 198.51.100.20, 203.0.113.44"));
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
      differences: [{ setting: "SenderIPAddresses", before: "", after }],
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
    const after = `${before}, 203.0.113.44`;
    const card = render({
      ...approvalCard,
      differences: [{ setting: "SenderIPAddresses", before, after }],
    });
    checkStructure(card, approvalCard);
    assert.ok(runTexts(card).includes(after));
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
      { ...noteCard, lines: Array.from({ length: 99 }, () => long) },
    ];
    for (const source of many) {
      const card = render(source);
      checkStructure(card, source);
      assert.ok(runTexts(card).includes(source.title));
      assert.equal(
        ofType(card, "Action.Execute").length,
        source.buttons.length,
      );
    }
    assert.ok(
      runTexts(render(many[0] ?? foundCard)).includes(
        "Some details were too long to show here.",
      ),
    );
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
          differences: [{ setting: payload, before: payload, after: payload }],
          rows: [{ label: "Why", text: payload }],
        },
        { ...noteCard, lines: [payload] },
      ];
      const shown = payload.split("\n")[0] ?? "";
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
