import { setImmediate } from "node:timers/promises";
import type { Case, Knowledge, Person } from "../../core/model.ts";
import { casePages } from "../lists/case-pages.ts";
import { caseRow, CSV_HEAD, csvOf, type CaseRow } from "../lists/case-rows.ts";
import { soughtIn } from "../lists/case-query.ts";
import type { FileOrder } from "../cards/file-part.ts";
import { kept } from "../people/kept-about.ts";
import type { DeskParts } from "../parts.ts";
import type { CaseQuery, Transaction } from "../ports.ts";

/** In bytes. What does not fit is told, and is had from the command line. */
export const MOST_BYTES = 10 * 1024 * 1024;

export interface MadeFile {
  readonly bytes: Uint8Array;
  /** Cases in it. */
  readonly count: number;
  /** There were more, for which it had no room. */
  readonly isCut: boolean;
}

type Asks = Pick<Person, "tenantId" | "objectId">;

/** The file as it is to be now, in bites that let everybody else get their turn. */
export function makeFile(
  desk: DeskParts,
  asks: Asks,
  order: FileOrder,
  mostBytes = MOST_BYTES,
): Promise<MadeFile> {
  return order.kind === "mine"
    ? everythingAbout(desk, asks, mostBytes)
    : casesIn(desk, asks, order, mostBytes);
}

type CasesOrder = Extract<FileOrder, { kind: "cases" }>;

export function queryOf(asks: Asks, { words, among }: CasesOrder): CaseQuery {
  const { isOpen, isMine, terms } = soughtIn(words);
  return {
    tenantId: asks.tenantId,
    reporter: among === "all" ? undefined : asks.objectId,
    mine: isMine ? asks.objectId : undefined,
    isOpen,
    terms,
  };
}

async function casesIn(
  desk: DeskParts,
  asks: Asks,
  order: CasesOrder,
  mostBytes: number,
): Promise<MadeFile> {
  const text = new Text(FRAME[order.as], mostBytes);
  for await (const page of casePages(desk.store, queryOf(asks, order))) {
    for (const one of page) {
      const row = caseRow(one.case, desk.knowledge, one.incident);
      if (!text.add(lineOf(row, order.as))) return text.made();
    }
    await setImmediate();
  }
  return text.made();
}

function lineOf(row: CaseRow, as: CasesOrder["as"]): string {
  return as === "csv" ? csvOf(row) : JSON.stringify(row);
}

interface Frame {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
}

const FRAME: Readonly<Record<CasesOrder["as"], Frame>> = {
  // RFC 4180 ends lines so; without the mark in front Excel takes UTF-8 for the letters of another alphabet.
  csv: { head: `\uFEFF${CSV_HEAD}\r\n`, between: "\r\n", foot: "\r\n" },
  json: { head: "[\n", between: ",\n", foot: "\n]\n" },
};

/** Lines up to a size. */
class Text {
  readonly #frame: Frame;
  readonly #mostBytes: number;
  readonly #lines: string[] = [];
  #bytes: number;
  #isCut = false;

  constructor(frame: Frame, mostBytes: number) {
    this.#frame = frame;
    this.#mostBytes = mostBytes;
    this.#bytes = Buffer.byteLength(frame.head + frame.foot);
  }

  /** False where it has no room. */
  add(line: string): boolean {
    const bytes = Buffer.byteLength(line + this.#frame.between);
    this.#isCut = this.#bytes + bytes > this.#mostBytes;
    if (this.#isCut) return false;
    this.#bytes += bytes;
    this.#lines.push(line);
    return true;
  }

  made(): MadeFile {
    const { head, between, foot } = this.#frame;
    return {
      bytes: Buffer.from(head + this.#lines.join(between) + foot),
      count: this.#lines.length,
      isCut: this.#isCut,
    };
  }
}

async function everythingAbout(
  desk: DeskParts,
  asks: Asks,
  mostBytes: number,
): Promise<MadeFile> {
  const about = await desk.store.transact((tx) => kept(tx, asks));
  const { cases, ...besides } = about;
  const head = JSON.stringify(besides, null, 2).replace(/\n\}$/u, "");
  // One case a line.
  const text = new Text(
    { head: `${head},\n  "cases": [\n`, between: ",\n", foot: "\n  ]\n}\n" },
    mostBytes,
  );
  for (const one of cases) if (!text.add(JSON.stringify(one))) break;
  return text.made();
}

/** In bytes, before it is made: the newest cases are counted, and the others taken to be like them. */
export async function sizeOf(
  desk: DeskParts,
  asks: Asks,
  order: FileOrder,
): Promise<number> {
  if (order.kind === "mine")
    return (await makeFile(desk, asks, order)).bytes.length;
  const { found, looked, all } = await desk.store.transact((tx) =>
    firstOf(tx, queryOf(asks, order)),
  );
  const bytes = bytesOf(found, desk.knowledge, order.as);
  const estimate = CSV_HEAD.length + (bytes * all) / Math.max(looked, 1);
  return Math.min(MOST_BYTES, Math.ceil(estimate));
}

/** Enough to go by. */
const LOOKED_AT = 200;

async function firstOf({ search }: Transaction, query: CaseQuery) {
  const all = await search.count();
  const { cases } = await search.page(query, { limit: LOOKED_AT });
  return { found: cases, looked: Math.min(all, LOOKED_AT), all };
}

function bytesOf(
  cases: readonly Case[],
  knowledge: Knowledge,
  as: CasesOrder["as"],
): number {
  return cases
    .map((one) => lineOf(caseRow(one, knowledge, undefined), as))
    .reduce((sum, line) => sum + Buffer.byteLength(line), 0);
}
