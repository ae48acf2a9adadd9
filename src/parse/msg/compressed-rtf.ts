/** What every dictionary begins with ([MS-OXRTFCP] §2.1.2.1). */
const START =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const HEADER = 16;
const WINDOW = 4096;

/**
 * Unpacks PidTagRtfCompressed ([MS-OXRTFCP]), one character a byte, at most `most` of them. Undefined where the bytes are
 * no such stream; what is cut off or contradicts itself ends where it does. The checksum is not asked for: half a body
 * is better than none.
 */
export function decompressRtf(bytes: Buffer, most: number): string | undefined {
  if (bytes.length < HEADER) return undefined;
  const kind = bytes.readUInt32LE(8);
  const body = bytes.subarray(HEADER);
  if (kind === UNCOMPRESSED) return body.toString("latin1", 0, most);
  return kind === COMPRESSED ? unpack(body, most) : undefined;
}

function unpack(body: Buffer, most: number): string {
  const window = Buffer.alloc(WINDOW);
  let write = window.write(START, "latin1");
  const out = Buffer.alloc(Math.min(most, body.length * 9 + WINDOW));
  let size = 0;
  const put = (byte: number) => {
    out[size] = byte;
    size += 1;
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  let at = 0;
  while (at < body.length && size < out.length) {
    const control = body[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < body.length; bit += 1) {
      if ((control >> bit) % 2 === 0) {
        put(body[at] ?? 0);
        at += 1;
        continue;
      }
      if (at + 1 >= body.length) return out.toString("latin1", 0, size);
      const reference = body.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      // A reference to where the next byte goes marks the end.
      if (from === write) return out.toString("latin1", 0, size);
      const length = (reference & 15) + 2;
      for (let step = 0; step < length; step += 1)
        put(window[(from + step) % WINDOW] ?? 0);
    }
  }
  return out.toString("latin1", 0, Math.min(size, out.length));
}
