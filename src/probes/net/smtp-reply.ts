import type { StatusCode } from "../../core/status-code.ts";
import { isStatusCode } from "../../core/status-code.ts";
import { showable } from "./stranger-text.ts";

/** One reply (RFC 5321 §4.2), its words cleaned for showing: they are a stranger's. */
export interface Reply {
  /** Three digits, 200 to 599. */
  readonly code: number;
  readonly status?: StatusCode;
  readonly lines: readonly string[];
}

/** Caps against servers that never stop: a line, a reply. */
const MAX_LINE = 2048;
const MAX_LINES = 64;
const MAX_REPLY = 16_384;

export type Read = Reply | "more" | "too-much" | "not-smtp";

/** Turns a stream of bytes into replies. */
export class ReplyReader {
  #buffer: Buffer = Buffer.alloc(0);
  #lines: string[] = [];
  #size = 0;

  feed(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
  }

  /** The next whole reply, or why there is none. */
  next(): Read {
    for (;;) {
      const end = this.#buffer.indexOf(0x0a);
      if (end === -1)
        return this.#buffer.length > MAX_LINE ? "too-much" : "more";
      if (end > MAX_LINE) return "too-much";
      const line = this.#buffer.subarray(0, end).toString("utf8");
      this.#buffer = this.#buffer.subarray(end + 1);
      this.#size += end + 1;
      const match = /^([2-5]\d\d)(?:([ -])(.*))?\r?$/s.exec(line);
      if (match === null) return "not-smtp";
      this.#lines.push(showable(match[3] ?? "", 1000));
      if (this.#lines.length > MAX_LINES || this.#size > MAX_REPLY)
        return "too-much";
      if (match[2] !== "-") return this.#finish(Number(match[1]));
    }
  }

  /** Bytes that came after the last reply, and forgets them. */
  dropLeftover(): number {
    const left = this.#buffer.length;
    this.#buffer = Buffer.alloc(0);
    this.#lines = [];
    this.#size = 0;
    return left;
  }

  /** Bytes of a reply that has begun and not ended. */
  get pending(): number {
    return this.#buffer.length + this.#size;
  }

  #finish(code: number): Reply {
    const lines = this.#lines;
    this.#lines = [];
    this.#size = 0;
    const token = (lines[0] ?? "").split(" ")[0] ?? "";
    return isStatusCode(token)
      ? { code, status: token, lines }
      : { code, lines };
  }
}

/** The reply as one line, for quoting. */
export function quoteReply(reply: Reply): string {
  return showable(`${reply.code} ${reply.lines.join(" ")}`);
}

/** Keywords of an EHLO reply with their parameters (RFC 5321 §4.1.1.1), upper case; the first line is the greeting. */
export function capabilities(reply: Reply): readonly string[] {
  return reply.lines.slice(1).map((line) => line.trim().toUpperCase());
}

export function offers(list: readonly string[], keyword: string): boolean {
  return list.some((line) => line.split(/[ =]/)[0] === keyword);
}

/** The address in 'HOST Hello [203.0.113.44]': where Microsoft sees us come from. */
export function helloAddress(reply: Reply): string | undefined {
  return /\bHello \[([0-9A-Fa-f:.]{2,45})\]/.exec(reply.lines[0] ?? "")?.[1];
}

/** The end of an Exchange Online reply: '[SERVER.region.prod.outlook.com 2026-11-20T08:41:22.113Z 08DE27A6C2A9B77E]'. */
export interface ExchangeTail {
  readonly server: string;
  readonly region?: string;
  readonly at?: string;
  readonly session?: string;
}

const TAIL =
  /\[([A-Za-z0-9-]+)\.(?:([A-Za-z0-9]+)\.)?(?:prod|mail\.protection)\.outlook\.com(?: (\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9A-F]{16}))?\]\s*$/i;

export function exchangeTail(reply: Reply): ExchangeTail | undefined {
  const match = TAIL.exec(reply.lines.at(-1) ?? "");
  if (match?.[1] === undefined) return undefined;
  return {
    server: match[1],
    ...(match[2] === undefined ? {} : { region: match[2].toLowerCase() }),
    ...(match[3] === undefined ? {} : { at: match[3] }),
    ...(match[4] === undefined ? {} : { session: match[4] }),
  };
}
