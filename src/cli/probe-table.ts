import type { LookInfo } from "../core/model.ts";
import type { RunEvent } from "../probes/index.ts";
import { sentenceOf } from "./probe-report.ts";

/** Where the words go; a terminal can be drawn on. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

export interface Table {
  show(event: RunEvent): void;
  close(): void;
}

type Ended = Extract<RunEvent, { event: "ended" }>;

/** A row a look, redrawn as they end; where nobody watches or not all fit, a plain line for each that has ended. */
export function openTable(looks: readonly LookInfo[], out: Output): Table {
  const width = Math.max(...looks.map(({ id }) => id.length));
  // What has scrolled out of the window cannot be redrawn.
  const fits = looks.length < (out.rows ?? Infinity);
  if (out.isTTY !== true || !fits)
    return {
      show: (event) => {
        if (event.event === "ended") out.write(`${row(event, width)}\n`);
      },
      close: () => undefined,
    };
  return liveTable(looks, width, out);
}

function liveTable(
  looks: readonly LookInfo[],
  width: number,
  out: Output,
): Table {
  const rows = new Map(
    looks.map(({ id }) => [id, `${id.padEnd(width)}  waiting`]),
  );
  let drawn = 0;
  const draw = () => {
    const lines = [...rows.values()].map(
      (line) => `\u001B[2K${cut(line, out.columns ?? 80)}`,
    );
    out.write(`${drawn === 0 ? "" : `\u001B[${drawn}A`}${lines.join("\n")}\n`);
    drawn = lines.length;
  };
  return {
    show: (event) => {
      rows.set(
        event.look,
        event.event === "ended"
          ? row(event, width)
          : `${event.look.padEnd(width)}  running`,
      );
      draw();
    },
    close: draw,
  };
}

function row(event: Ended, width: number): string {
  const state =
    event.result.outcome === "saw" ? "seen          " : "could not look";
  const time = `${Math.round(event.ms)} ms`.padStart(8);
  return `${event.look.padEnd(width)}  ${state} ${time}  ${sentenceOf(event)}`;
}

function cut(line: string, columns: number): string {
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
}
