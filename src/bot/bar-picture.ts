import { crc32, deflateSync } from "node:zlib";

/**
 * Pictures of numbers for clients without charts: small PNGs in the card itself, so that nothing has to be fetched.
 * Boxes in a container's colours would not do: with their padding, thirty of them are wider than a narrow card, and high contrast
 * takes their colours away.
 */

const WIDTH = 600;
const COLUMNS_HEIGHT = 120;
const BAR_HEIGHT = 14;
const GROUND = 2;

const CLEAR = 0;
const FILL = 1;
const GROUND_LINE = 2;
const TRACK = 3;
/**
 * Red, green, blue. The fill and the line below it have a contrast of 3:1 or more on Teams' light, dark and black ground
 * alike (WCAG 2.2, 1.4.11); the track only shows where the longest bar would end.
 */
const PALETTE = [0, 0, 0, 0x7b, 0x83, 0xeb, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80];
/** How opaque each colour is, up to 255. */
const ALPHA = [0, 255, 255, 70];

/** Upright columns on a line, the highest for `most`; a data URI. */
export function columnsPicture(
  values: readonly number[],
  most: number,
): string {
  const room = WIDTH / Math.max(1, values.length);
  const top = COLUMNS_HEIGHT - GROUND;
  const heights = values.map((value) => length(value, most, top));
  return picture(COLUMNS_HEIGHT, (x, y) => {
    if (y >= top) return GROUND_LINE;
    const at = Math.floor(x / room);
    const within = (x - at * room) / room;
    const isColumn = within >= 0.15 && within < 0.85;
    return isColumn && top - y <= (heights[at] ?? 0) ? FILL : CLEAR;
  });
}

/** A bar on a track that is as long as `most`; a data URI. */
export function barPicture(value: number, most: number): string {
  const end = length(value, most, WIDTH);
  return picture(BAR_HEIGHT, (x) => (x < end ? FILL : TRACK));
}

/** Whatever is not nothing can be seen. */
function length(value: number, most: number, longest: number): number {
  if (value <= 0 || most <= 0) return 0;
  return Math.min(longest, Math.max(6, Math.round((value / most) * longest)));
}

const FILTER_UP = 2;

/** PNG with a palette, one byte a pixel (https://www.w3.org/TR/png-3/). */
function picture(
  height: number,
  colour: (x: number, y: number) => number,
): string {
  const rows = Buffer.alloc((WIDTH + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // Each row as what differs from the one above, which here is nearly nothing.
    rows[y * (WIDTH + 1)] = FILTER_UP;
    for (let x = 0; x < WIDTH; x += 1)
      rows[y * (WIDTH + 1) + 1 + x] =
        (colour(x, y) - (y === 0 ? CLEAR : colour(x, y - 1))) & 0xff;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(PALETTE)),
    chunk("tRNS", Buffer.from(ALPHA)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString("base64")}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
