import { isUtf8 } from "node:buffer";
import type { Storage } from "./cfb.ts";

/** Property ids of [MS-OXPROPS] that a report carries. */
export const PROPERTY = {
  messageClass: "001a",
  subject: "0037",
  body: "1000",
  reportText: "1001",
  html: "1013",
  compressedRtf: "1009",
  headers: "007d",
  displayTo: "0e04",
  supplementaryInfo: "0c1b",
  emailAddress: "3003",
  smtpAddress: "39fe",
  displayName: "3001",
  attachedMessage: "3701",
} as const;

export type PropertyId = (typeof PROPERTY)[keyof typeof PROPERTY];

/** A text property: Unicode where there is one, else the 8-bit form. */
export function textProperty(
  storage: Storage,
  id: PropertyId,
): string | undefined {
  const unicode = storage.stream(`__substg1.0_${id}001f`);
  if (unicode !== undefined) return unicode.toString("utf16le");
  const bytes =
    storage.stream(`__substg1.0_${id}001e`) ??
    storage.stream(`__substg1.0_${id}0102`);
  if (bytes === undefined) return undefined;
  return bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
}

export function bytesProperty(
  storage: Storage,
  id: PropertyId,
): Buffer | undefined {
  return storage.stream(`__substg1.0_${id}0102`);
}

/** A number out of the fixed-length properties ([MS-OXMSG] §2.4): 16 bytes each behind the header. */
export function numberProperty(
  storage: Storage,
  id: number,
  headerLength: number,
): number | undefined {
  const stream = storage.stream("__properties_version1.0");
  if (stream === undefined) return undefined;
  for (let at = headerLength; at + 16 <= stream.length; at += 16)
    if (stream.readUInt16LE(at + 2) === id && stream.readUInt16LE(at) === 3)
      return stream.readInt32LE(at + 8);
  return undefined;
}

const MOST_CHILDREN = 200;

/** The recipients, or the attachments, of a message. */
export function childStorages(
  storage: Storage,
  prefix: "__recip_version1.0_" | "__attach_version1.0_",
): Storage[] {
  const names = storage.names().filter((name) => name.startsWith(prefix));
  return names
    .sort()
    .slice(0, MOST_CHILDREN)
    .flatMap((name) => storage.storage(name) ?? []);
}
