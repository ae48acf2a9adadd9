import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { URL } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/**
 * Draws the app's two icons: an envelope whose arrow comes back. Run with `node appPackage/draw-icons.mjs`.
 * Teams asks for 192x192 in colour and 32x32 in white on nothing.
 */

// Coordinates run from 0 to 1; a colour is red, green, blue and alpha.

const white = [255, 255, 255, 255];
const violet = [91, 95, 199, 255];
const nothing = [255, 255, 255, 0];

/** A frame with a flap; the stroke's width is a share of the icon. */
function isEnvelope(x, y, stroke) {
  const [left, right, top, bottom] = [0.14, 0.86, 0.16, 0.6];
  if (x < left || x > right || y < top || y > bottom) return false;
  const flapY = top + 0.24 * (1 - Math.abs(x - 0.5) / 0.36);
  return (
    Math.min(x - left, right - x, y - top, bottom - y) <= stroke ||
    Math.abs(y - flapY) <= stroke * 0.7
  );
}

/** A half circle below the envelope that turns back up on its left, with a head. */
function isArrow(x, y, stroke) {
  const [centreX, centreY, radius] = [0.52, 0.7, 0.17];
  const distance = Math.hypot(x - centreX, y - centreY);
  const onArc = y >= centreY && Math.abs(distance - radius) <= stroke / 2;
  const below = y - (centreY - 0.06);
  const onHead =
    below >= 0 && below <= 0.1 && Math.abs(x - centreX + radius) <= below;
  return onArc || onHead;
}

const colourIcon = (x, y) =>
  isEnvelope(x, y, 0.04) || isArrow(x, y, 0.055) ? white : violet;
const outlineIcon = (x, y) =>
  isEnvelope(x, y, 0.055) || isArrow(x, y, 0.08) ? white : nothing;

/** The mean of 4x4 points of a pixel smooths the edges. */
function pixel(paint, column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let nth = 0; nth < 16; nth++) {
    const x = (column + ((nth % 4) + 0.5) / 4) / size;
    const y = (row + (Math.floor(nth / 4) + 0.5) / 4) / size;
    paint(x, y).forEach((part, at) => (sum[at] = (sum[at] ?? 0) + part));
  }
  return Buffer.from(sum.map((part) => Math.round(part / 16)));
}

/** PNG (W3C, third edition): signature, IHDR, IDAT with unfiltered rows of RGBA, IEND. */
function png(paint, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: size }, (_pixel, column) =>
        pixel(paint, column, row, size),
      ),
    ]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

writeFileSync(new URL("color.png", import.meta.url), png(colourIcon, 192));
writeFileSync(new URL("outline.png", import.meta.url), png(outlineIcon, 32));
