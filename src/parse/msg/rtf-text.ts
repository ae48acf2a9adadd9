/** Groups that hold fonts, colours, pictures and the like, besides those marked as such by \*. */
const UNSEEN: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet info pict object header footer listtable listoverridetable".split(
    " ",
  ),
);

const BREAKS: ReadonlyMap<string, string> = new Map([
  ["par", "\n"],
  ["line", "\n"],
  ["row", "\n"],
  ["cell", " "],
  ["tab", " "],
  ["lquote", "'"],
  ["rquote", "'"],
  ["ldblquote", '"'],
  ["rdblquote", '"'],
  ["endash", "-"],
  ["emdash", "-"],
]);

const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const HEX = /\\'([0-9a-f]{2})/iy;
const RUN = /[^\\{}\r\n]+/y;

/**
 * The text of an RTF body. Where it wraps up HTML (\fromhtml, [MS-OXRTFEX]), that HTML comes out again: the tags stand in
 * \htmltag groups, and what only a reader of RTF needs is marked by \htmlrtf.
 */
export function rtfToText(rtf: string): {
  readonly text: string;
  readonly isHtml: boolean;
} {
  const reader = new RtfReader(rtf);
  return {
    text: reader.read(),
    isHtml: /\\fromhtml1\b/.test(rtf.slice(0, 500)),
  };
}

class RtfReader {
  readonly #rtf: string;
  readonly #out: string[] = [];
  /** For each open group, whether a reader sees what is in it. */
  readonly #groups: boolean[] = [true];
  #at = 0;
  /** Inside of \htmlrtf … \htmlrtf0. */
  #isForRtf = false;
  /** Letters that stand in for a Unicode one, to be left out (\uc is hardly ever another number). */
  #skip = 0;

  constructor(rtf: string) {
    this.#rtf = rtf;
  }

  read(): string {
    while (this.#at < this.#rtf.length) this.#step();
    return this.#out.join("");
  }

  #step(): void {
    const char = this.#rtf[this.#at];
    if (char === "{") this.#open();
    else if (char === "}") this.#close();
    else if (char === "\\") this.#control();
    else if (char === "\r" || char === "\n") this.#at += 1;
    else this.#put(this.#take(RUN)?.[0] ?? "");
  }

  #open(): void {
    this.#at += 1;
    this.#groups.push(this.#isSeen());
  }

  #close(): void {
    this.#at += 1;
    if (this.#groups.length > 1) this.#groups.pop();
  }

  #isSeen(): boolean {
    return this.#groups.at(-1) === true;
  }

  #control(): void {
    const hex = this.#take(HEX);
    if (hex !== undefined) {
      this.#put(String.fromCharCode(Number.parseInt(hex[1] ?? "", 16)));
      return;
    }
    const word = this.#take(WORD);
    if (word !== undefined) {
      this.#word((word[1] ?? "").toLowerCase(), word[2]);
      return;
    }
    const symbol = this.#rtf[this.#at + 1] ?? "";
    this.#at += 2;
    if (symbol === "*") this.#show(false);
    else if (symbol === "~") this.#put(" ");
    else if ("\\{}".includes(symbol)) this.#put(symbol);
  }

  #word(word: string, number: string | undefined): void {
    if (word === "htmlrtf") this.#isForRtf = number !== "0";
    else if (word === "htmltag") this.#show(true);
    else if (UNSEEN.has(word)) this.#show(false);
    else if (word === "u") this.#putUnicode(Number(number ?? 0));
    else if (BREAKS.has(word)) this.#put(BREAKS.get(word) ?? "");
  }

  #putUnicode(number: number): void {
    this.#put(String.fromCharCode(((number % 65536) + 65536) % 65536));
    this.#skip = 1;
  }

  #show(isSeen: boolean): void {
    this.#groups[this.#groups.length - 1] = isSeen;
  }

  #put(text: string): void {
    const shown = this.#skip > 0 ? text.slice(this.#skip) : text;
    this.#skip = 0;
    if (!this.#isForRtf && this.#isSeen()) this.#out.push(shown);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#rtf) ?? undefined;
    if (found !== undefined) this.#at = pattern.lastIndex;
    return found;
  }
}
