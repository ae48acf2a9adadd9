import { crc32, deflateSync, inflateSync } from "node:zlib";

/**
 * A browser's screenshot with a palette instead of three or four bytes a pixel, which is a third of the size. Takes PNGs of 8 bits a
 * channel without interlacing, as Chromium writes them (https://www.w3.org/TR/png-3/); nearly equal colours become one.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels, channels } = decoded(png);
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let bits = 8; bits >= 4; bits -= 1) {
    palette.clear();
    if (isIndexed(bits)) break;
  }
  return encoded(width, height, [...palette.keys()], rows);

  /** False where there are more colours than a palette holds. */
  function isIndexed(bits: number): boolean {
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * channels;
        let colour = 0;
        for (let channel = 0; channel < 3; channel += 1)
          colour = colour * 256 + rounded(pixels[at + channel] ?? 0, bits);
        let index = palette.get(colour);
        if (index === undefined) {
          if (palette.size === 256) return false;
          index = palette.size;
          palette.set(colour, index);
        }
        rows[y * (width + 1) + 1 + x] = index;
      }
    return true;
  }
}

/** The nearest of 2^bits levels; black and white stay what they are. */
function rounded(value: number, bits: number): number {
  const levels = 2 ** bits - 1;
  return Math.round((Math.round((value / 255) * levels) * 255) / levels);
}

function decoded(png: Buffer) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  if (png[24] !== 8 || (png[25] !== 6 && png[25] !== 2) || png[28] !== 0)
    throw new Error("another kind of PNG");
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const kept = inflateSync(Buffer.concat(packed));
  const length = width * channels;
  const pixels = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = kept[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const left = x < channels ? 0 : (pixels[y * length + x - channels] ?? 0);
      const up = y === 0 ? 0 : (pixels[(y - 1) * length + x] ?? 0);
      const corner =
        x < channels || y === 0
          ? 0
          : (pixels[(y - 1) * length + x - channels] ?? 0);
      pixels[y * length + x] =
        (kept[y * (length + 1) + 1 + x] ?? 0) +
        guessed(filter, left, up, corner);
    }
  }
  return { width, height, pixels, channels };
}

/** What each filter takes a byte to be like. */
function guessed(
  filter: number,
  left: number,
  up: number,
  corner: number,
): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const like = left + up - corner;
  const [near = 0] = [left, up, corner].sort(
    (one, other) => Math.abs(like - one) - Math.abs(like - other),
  );
  return near;
}

function encoded(
  width: number,
  height: number,
  palette: readonly number[],
  rows: Buffer,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [
    colour >> 16,
    (colour >> 8) & 0xff,
    colour & 0xff,
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
