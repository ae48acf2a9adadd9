import type { Bar, Chart } from "../desk/cards.ts";
import { barPicture, columnsPicture } from "./bar-picture.ts";
import type { View } from "./card-parts.ts";
import { inert, withoutMarkdown, withoutMarkup } from "./inert.ts";

/**
 * Charts for their templates: the numbers for Teams' own charts, and for other clients pictures with each number beside its
 * bar. Elements and properties: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards,
 * checked 2026-11-21.
 */
export function chartsOf(
  charts: readonly Chart[],
  language: string,
): readonly View[] {
  const write = writerIn(language);
  return charts
    .filter(({ bars }) => bars.length > 0)
    .map((chart) => {
      const shown = { ...chart, bars: chart.bars.map(labelled(chart, write)) };
      const none = { columns: [], bars: [], share: [] };
      return { ...none, [chart.shape]: [shapes[chart.shape](shown, write)] };
    });
}

interface Writer {
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly day: (date: Date) => string;
}

/** Numbers and days as they are written in a language; as in English where nobody knows the language. */
function writerIn(language: string): Writer {
  const [locale = "en"] = known(language);
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const day = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    day: (date) => day.format(date),
  };
}

function known(language: string): readonly string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language);
  } catch {
    // No language tag at all (RFC 5646).
    return [];
  }
}

const LONGEST_LABEL = 90;

function labelled({ isByDay }: Chart, write: Writer): (bar: Bar) => Bar {
  return ({ label, value }) => ({
    label:
      isByDay === true
        ? write.day(new Date(`${label}T00:00:00Z`))
        : plain(label, LONGEST_LABEL),
    value,
  });
}

/** Some clients read the texts of a chart as markup. */
function plain(text: string, max: number): string {
  return withoutMarkdown(withoutMarkup(inert(text, max)));
}

const shapes: Readonly<
  Record<Chart["shape"], (chart: Chart, write: Writer) => View>
> = { columns, bars, share };

/** So many numbers of two digits stand side by side on a card of 320 pixels. */
const ON_A_LINE = 15;
/** And so many longer ones. */
const LONG_ON_A_LINE = 10;

function columns({ title, bars }: Chart, write: Writer): View {
  const most = longest(bars);
  const onALine = most < 100 ? ON_A_LINE : LONG_ON_A_LINE;
  const lines = Array.from(
    { length: Math.ceil(bars.length / onALine) },
    (_, at) => bars.slice(at * onALine, (at + 1) * onALine),
  );
  return {
    title: plain(title, LONGEST_LABEL),
    data: bars.map(({ label, value }) => ({ label, value })),
    lines: lines.map((line) => ({
      url: columnsPicture(
        line.map(({ value }) => value),
        most,
      ),
      words: line
        .map(({ label, value }) => `${label}: ${write.number(value)}`)
        .join("; "),
      numbers: line.map(({ value }) => ({ text: write.number(value) })),
      first: line[0]?.label ?? "",
      last: line.at(-1)?.label ?? "",
    })),
  };
}

function bars({ title, bars }: Chart, write: Writer): View {
  return barsTo(longest(bars), title, bars, ({ value }) => write.number(value));
}

/** Of all parts together: a part is as long as its share. */
function share({ title, bars }: Chart, write: Writer): View {
  const whole = Math.max(
    1,
    bars.reduce((sum, { value }) => sum + value, 0),
  );
  return barsTo(
    whole,
    title,
    bars,
    ({ value }) => `${write.number(value)} · ${write.share(value / whole)}`,
  );
}

function barsTo(
  most: number,
  title: string,
  bars: readonly Bar[],
  amount: (bar: Bar) => string,
): View {
  return {
    title: plain(title, LONGEST_LABEL),
    data: bars.map((bar) => ({
      label: bar.label,
      value: bar.value,
      amount: amount(bar),
      // Beside the number, on one line.
      beside: `\u00a0\u00a0${bar.label}`,
      url: barPicture(bar.value, most),
    })),
  };
}

function longest(bars: readonly Bar[]): number {
  return Math.max(1, ...bars.map(({ value }) => value));
}
