export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height of a PNG or JPEG by its header; `undefined` where it does not say. Nothing is unpacked for it. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view[0] === 0xff ? sizeOfJpeg(view) : sizeOfPng(view);
  return size !== undefined && size.width > 0 && size.height > 0
    ? size
    : undefined;
}

/** PNG (ISO/IEC 15948) §11.2.2: the header chunk comes first. */
function sizeOfPng(view: Buffer): PictureSize | undefined {
  if (view.length < 24 || view.toString("latin1", 12, 16) !== "IHDR")
    return undefined;
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** ITU-T T.81 §B.2.2: the frame header, SOF0 to SOF15 without the three markers between them that are none. */
function sizeOfJpeg(view: Buffer): PictureSize | undefined {
  for (let at = 2; at + 9 <= view.length && view[at] === 0xff;) {
    const marker = view[at + 1] ?? 0;
    const isFrame =
      marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return {
        height: view.readUInt16BE(at + 5),
        width: view.readUInt16BE(at + 7),
      };
    // A marker may be padded with any number of 0xff (§B.1.1.2).
    at += marker === 0xff ? 1 : 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}
