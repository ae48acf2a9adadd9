import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { barPicture, columnsPicture } from "../../src/bot/bar-picture.ts";
import { render } from "../../src/bot/cards.ts";
import type { Chart, NoteCard } from "../../src/desk/cards.ts";
import { figuresOf } from "../../src/desk/lists/case-figures.ts";
import { STATS_DAYS, statsView } from "../../src/desk/views/stats-view.ts";
import { robin } from "../desk/people.ts";
import { onStage, RELAY_DENIED, T0 } from "../desk/stage.ts";
import { lintSent } from "./card-lint.ts";
import { nodesOf, ofType, runTexts } from "./card-rules.ts";
import { busyMonth } from "./gallery-notes.ts";
import { noteCard } from "./sample-cards.ts";

const WIDTH = 600;

function withCharts(...charts: readonly Chart[]): NoteCard {
  return { ...noteCard, charts };
}

const DAYS: Chart = {
  shape: "columns",
  title: "Cases by day",
  isByDay: true,
  bars: [
    { label: "2026-11-01", value: 3 },
    { label: "2026-12-24", value: 1_234 },
  ],
};
const SHARE: Chart = {
  shape: "share",
  title: "Solved without a person",
  bars: [
    { label: "Without a person", value: 3 },
    { label: "With a person", value: 1 },
  ],
};
const CAUSES: Chart = {
  shape: "bars",
  title: "Cases by cause",
  bars: [{ label: "A certificate has run out", value: 7 }],
};

/** The pixels of a PNG of one byte a pixel, each row kept as what differs from the one above; row by row. */
function pixelsOf(uri: string): readonly Buffer[] {
  const [head, base64 = ""] = uri.split(",");
  assert.equal(head, "data:image/png;base64");
  const png = Buffer.from(base64, "base64");
  const begin = png.indexOf("IDAT");
  const kept = inflateSync(
    png.subarray(begin + 4, begin + 4 + png.readUInt32BE(begin - 4)),
  );
  const rows: Buffer[] = [];
  for (let at = 0; at < kept.length; at += WIDTH + 1) {
    const above = rows.at(-1);
    const row = kept.subarray(at + 1, at + 1 + WIDTH);
    rows.push(Buffer.from(row.map((byte, x) => byte + (above?.[x] ?? 0))));
  }
  return rows;
}

const FILL = 1;
const filled = (row: Iterable<number> | undefined) =>
  [...(row ?? [])].filter((pixel) => pixel === FILL).length;

describe("pictures of numbers", () => {
  it("draw a bar as long as its part, and hide nothing that is there", () => {
    const lengths = [0, 1, 50, 100].map((value) =>
      filled(pixelsOf(barPicture(value, 100))[12]),
    );
    assert.deepEqual(lengths, [0, 6, 300, 600]);
    assert.equal(filled(pixelsOf(barPicture(1, 100_000))[12]), 6);
  });

  it("draw columns as high as their part, in their order", () => {
    const rows = pixelsOf(columnsPicture([0, 5, 10], 10));
    const heights = [100, 300, 500].map((x) =>
      filled(rows.map((row) => row[x] ?? 0)),
    );
    assert.deepEqual(heights, [0, 59, 118]);
  });
});

describe("charts on cards", () => {
  it("are Teams' own, with their numbers", () => {
    const card = render(withCharts(DAYS, CAUSES, SHARE));
    const [columns] = ofType(card, "Chart.VerticalBar");
    assert.deepEqual(columns?.["data"], [
      { x: "Nov 1", y: 3 },
      { x: "Dec 24", y: 1_234 },
    ]);
    const [bars] = ofType(card, "Chart.HorizontalBar");
    assert.deepEqual(bars?.["data"], [
      { x: "A certificate has run out", y: 7 },
    ]);
    const [share] = ofType(card, "Chart.Donut");
    assert.deepEqual(share?.["data"], [
      { legend: "Without a person", value: 3 },
      { legend: "With a person", value: 1 },
    ]);
  });

  it("have a picture instead, each number beside its bar and in words for who sees none", () => {
    const card = render(withCharts(DAYS, CAUSES, SHARE));
    assert.deepEqual(
      ofType(card, "Image").map(({ altText }) => altText),
      ["Nov 1: 3; Dec 24: 1,234", "7", "3 · 75%", "1 · 25%"],
    );
    for (const text of ["3", "1,234", "Nov 1", "Dec 24", "7", "3 · 75%"])
      assert.ok(runTexts(card).includes(text), text);
  });

  it("write words, days and numbers in the reader's language", () => {
    const card = render({
      ...withCharts(DAYS, SHARE),
      language: "de-DE",
    });
    const [columns] = ofType(card, "Chart.VerticalBar");
    assert.equal(columns?.["title"], "Fälle nach Tag");
    const texts = runTexts(card);
    for (const text of [
      "1. Nov.",
      "24. Dez.",
      "1.234",
      "\u00a0\u00a0Ohne einen Menschen",
    ])
      assert.ok(texts.includes(text), text);
    assert.ok(texts.includes("3 · 75\u00a0%"));
    render({ ...withCharts(DAYS), language: "no language!" });
  });

  it("break columns into lines on which the numbers have room", () => {
    const bars = Array.from({ length: 30 }, (_, at) => ({
      label: `d${at}`,
      value: at,
    }));
    const lines = (most: number) =>
      ofType(
        render(
          withCharts({
            shape: "columns",
            title: "Cases",
            bars: [...bars.slice(1), { label: "d", value: most }],
          }),
        ),
        "Image",
      ).length;
    assert.deepEqual([lines(99), lines(100)], [2, 3]);
  });

  it("show nothing of nothing", () => {
    const card = render(withCharts({ ...SHARE, bars: [] }));
    assert.deepEqual(
      nodesOf(card).filter(({ type }) => String(type).startsWith("Chart.")),
      [],
    );
    assert.deepEqual(lintSent(card), []);
  });

  it("let no label be markup", () => {
    const payload = "[x](https://evil.example) <at>a</at> {{DATE(x)}} ${1+1}";
    const card = render(
      withCharts({ ...CAUSES, bars: [{ label: payload, value: 1 }] }),
    );
    assert.doesNotMatch(
      JSON.stringify(ofType(card, "Chart.HorizontalBar")),
      /\]\(|<at|\{\{|:\/\//,
    );
  });

  it("fit a month and forty causes into a message", () =>
    onStage(
      async (stage) => {
        await stage.say(robin, RELAY_DENIED);
        const { id } = await stage.caseOf(robin);
        const cases = await busyMonth(stage, id);
        const now = new Date(T0).toISOString();
        const figures = figuresOf(cases, now, STATS_DAYS, "UTC");
        assert.equal(figures.days.length, 30);
        assert.equal(figures.causes.length, 40);
        const many = {
          ...figures,
          days: figures.days.map((one) => ({ ...one, count: 1_888 })),
        };
        for (const language of ["en", "de"]) {
          const card = statsView(many, stage.desk.knowledge, false);
          const sent = render({ ...card, language });
          assert.deepEqual(lintSent(sent), []);
          assert.equal(ofType(sent, "Chart.VerticalBar").length, 1);
          assert.equal(
            [ofType(sent, "Chart.VerticalBar")[0]?.["data"]].flat().length,
            30,
          );
        }
      },
      { isQuick: true },
    ));
});
