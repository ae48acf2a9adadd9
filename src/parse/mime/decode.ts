import { isUtf8 } from "node:buffer";

/**
 * Bytes of a part travel here as a Latin-1 string, one character a byte, so that headers, boundaries and encodings can be
 * found without decoding what nobody reads.
 */
export function toText(
  raw: string,
  encoding: string,
  charset: string | undefined,
): string {
  const bytes = transferDecoded(raw, encoding);
  return decodeCharset(bytes, charset);
}

function transferDecoded(raw: string, encoding: string): Buffer {
  if (encoding === "base64")
    return Buffer.from(raw.replace(/[^A-Za-z0-9+/=_-]/g, ""), "base64");
  if (encoding === "quoted-printable") return fromQuotedPrintable(raw);
  return Buffer.from(raw, "latin1");
}

/** RFC 2045 §6.7. What is no escape stays as it stands. */
function fromQuotedPrintable(raw: string): Buffer {
  if (!raw.includes("=")) return Buffer.from(raw, "latin1");
  const bytes = Buffer.alloc(raw.length);
  let size = 0;
  let at = 0;
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    const next = code === 61 ? softBreakEnd(raw, at + 1) : at;
    const byte = code === 61 ? hexByte(raw, at + 1) : -1;
    if (next > at) at = next;
    else {
      bytes[size] = byte < 0 ? code : byte;
      size += 1;
      at += byte < 0 ? 1 : 3;
    }
  }
  return bytes.subarray(0, size);
}

/** Where the text goes on behind an equals sign that ends its line; 0 where it does not. */
function softBreakEnd(raw: string, from: number): number {
  let at = from;
  while (raw.charCodeAt(at) === 32 || raw.charCodeAt(at) === 9) at += 1;
  return raw.charCodeAt(at) === 10 ? at + 1 : 0;
}

function hexByte(raw: string, at: number): number {
  const high = hexDigit(raw.charCodeAt(at));
  const low = hexDigit(raw.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

type Decoder = InstanceType<typeof TextDecoder>;

const DECODERS = new Map<string, Decoder | undefined>();
const MOST_DECODERS = 60;

function decoderFor(label: string): Decoder | undefined {
  if (DECODERS.has(label)) return DECODERS.get(label);
  let decoder: Decoder | undefined;
  try {
    decoder = new TextDecoder(label);
  } catch {
    decoder = undefined;
  }
  if (DECODERS.size < MOST_DECODERS) DECODERS.set(label, decoder);
  return decoder;
}

/**
 * What is valid UTF-8 is read as such whatever it claims: a pasted source was decoded once already, and other charsets
 * hardly ever look like UTF-8. Unknown charsets are read as Windows-1252: codes and addresses are ASCII in both.
 */
function decodeCharset(bytes: Buffer, charset: string | undefined): string {
  if (!isStateful(charset)) {
    if (isAscii(bytes)) return bytes.toString("latin1");
    if (isUtf8(bytes)) return bytes.toString("utf8");
  }
  const label = (charset ?? "windows-1252").toLowerCase();
  const decoder = isAsciiName(label) ? undefined : decoderFor(label);
  const fallback = decoder ?? decoderFor("windows-1252");
  return fallback?.decode(bytes) ?? bytes.toString("latin1");
}

function isAscii(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte > 127) return false;
  return true;
}

/** ISO-2022 and UTF-7/16 hide other letters in ASCII bytes. */
function isStateful(charset: string | undefined): boolean {
  return /2022|utf-?7|utf-?16|hz/i.test(charset ?? "");
}

function isAsciiName(label: string): boolean {
  return /^(?:us-)?ascii$/.test(label);
}

const ENCODED_WORD =
  /=\?([A-Za-z0-9_-]{1,40})(?:\*[A-Za-z-]{1,20})?\?([bBqQ])\?([^?\s]{0,400})\?=/g;

/** Encoded words of a header (RFC 2047). */
export function decodeWords(value: string): string {
  if (!value.includes("=?"))
    return decodeCharset(Buffer.from(value, "latin1"), undefined);
  return value
    .replace(/\?=\s{1,4}=\?/g, "?==?")
    .replace(ENCODED_WORD, (_, charset: string, kind: string, data: string) =>
      kind.toLowerCase() === "b"
        ? toText(data, "base64", charset)
        : toText(data.replaceAll("_", " "), "quoted-printable", charset),
    );
}
