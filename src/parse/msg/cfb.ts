/**
 * Compound File Binary ([MS-CFB]), read-only and small: the container of Outlook's .msg. The file is a stranger's, so every
 * chain is bounded by the number of sectors that the file really has, and nothing is followed twice.
 */
interface Entry {
  readonly name: string;
  readonly kind: "storage" | "stream" | "root";
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** A storage: its streams and its sub-storages by name, in small letters. */
export interface Storage {
  stream(name: string): Buffer | undefined;
  storage(name: string): Storage | undefined;
  names(): readonly string[];
}

const SIGNATURE = "d0cf11e0a1b11ae1";
const END = 0xfffffffe;
const MOST_ENTRIES = 4000;
const MOST_STREAM = 5 * 1024 * 1024;
const ENTRY_SIZE = 128;
const MINI_CUTOFF = 4096;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString("hex") === SIGNATURE;
}

/** Opens the root storage; `undefined` for anything that does not hold together. */
export function openCompoundFile(bytes: Uint8Array): Storage | undefined {
  if (!isCompoundFile(bytes) || bytes.length < 1024) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return undefined;
  if (file.readUInt16LE(32) !== 6) return undefined;
  const sectors = new Sectors(file, 1 << shift);
  const entries = readEntries(sectors.chain(file.readUInt32LE(48)));
  const root = entries[0];
  if (root?.kind !== "root") return undefined;
  const mini = sectors.chain(root.start);
  const miniTable = sectors.chain(file.readUInt32LE(60));
  const read = (entry: Entry) => {
    if (entry.size > MOST_STREAM) return undefined;
    const data =
      entry.size < MINI_CUTOFF
        ? miniChain(mini, miniTable, entry.start, entry.size)
        : sectors.chain(entry.start);
    return data.subarray(0, entry.size);
  };
  return storageOf(entries, root, read);
}

/** The file's sectors and the table that chains them. */
class Sectors {
  readonly #file: Buffer;
  readonly #size: number;
  readonly #count: number;
  readonly #table: Buffer;

  constructor(file: Buffer, size: number) {
    this.#file = file;
    this.#size = size;
    this.#count = Math.floor((file.length - size) / size) + 1;
    this.#table = Buffer.concat(
      this.#tableSectors().map((sector) => this.#sector(sector)),
    );
  }

  #sector(sector: number): Buffer {
    const at = (sector + 1) * this.#size;
    return this.#file.subarray(at, at + this.#size);
  }

  /** Numbers of the sectors that hold the table: 109 in the header, more in a chain of their own. */
  #tableSectors(): number[] {
    const found: number[] = [];
    for (let index = 0; index < 109; index += 1)
      found.push(this.#file.readUInt32LE(76 + index * 4));
    let next = this.#file.readUInt32LE(68);
    const perSector = this.#size / 4 - 1;
    for (let step = 0; step < this.#count && next < this.#count; step += 1) {
      const sector = this.#sector(next);
      if (sector.length < this.#size) break;
      for (let index = 0; index < perSector; index += 1)
        found.push(sector.readUInt32LE(index * 4));
      next = sector.readUInt32LE(perSector * 4);
    }
    const real = found.filter((sector) => sector < this.#count);
    return [...new Set(real)];
  }

  /** Everything in a chain, cut where it leaves the file, turns back, or grows past any stream that is read. */
  chain(start: number): Buffer {
    const parts: Buffer[] = [];
    const seen = new Set<number>();
    let sector = start;
    const most = MOST_STREAM / this.#size + 1;
    while (sector < this.#count && !seen.has(sector) && seen.size < most) {
      seen.add(sector);
      parts.push(this.#sector(sector));
      sector = next(this.#table, sector);
    }
    return Buffer.concat(parts);
  }
}

function next(table: Buffer, sector: number): number {
  const at = sector * 4;
  return at + 4 <= table.length ? table.readUInt32LE(at) : END;
}

function miniChain(
  mini: Buffer,
  table: Buffer,
  start: number,
  size: number,
): Buffer {
  const parts: Buffer[] = [];
  const most = Math.ceil(size / 64);
  let sector = start;
  while (parts.length < most && (sector + 1) * 64 <= mini.length + 63) {
    parts.push(mini.subarray(sector * 64, sector * 64 + 64));
    sector = next(table, sector);
  }
  return Buffer.concat(parts);
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  const most = Math.min(directory.length / ENTRY_SIZE, MOST_ENTRIES);
  for (let index = 0; index + 1 <= most; index += 1) {
    const at = index * ENTRY_SIZE;
    const raw = directory.subarray(at, at + ENTRY_SIZE);
    const length = Math.min(Math.max(raw.readUInt16LE(64) - 2, 0), 62);
    entries.push({
      name: raw.toString("utf16le", 0, length).toLowerCase(),
      kind: kindOf(raw.readUInt8(66)),
      left: raw.readUInt32LE(68),
      right: raw.readUInt32LE(72),
      child: raw.readUInt32LE(76),
      start: raw.readUInt32LE(116),
      size: raw.readUInt32LE(120),
    });
  }
  return entries;
}

function kindOf(type: number): Entry["kind"] {
  if (type === 5) return "root";
  return type === 1 ? "storage" : "stream";
}

function storageOf(
  entries: readonly Entry[],
  own: Entry,
  read: (entry: Entry) => Buffer | undefined,
): Storage {
  const children = childrenOf(entries, own.child);
  const find = (name: string, kind: Entry["kind"]) => {
    const entry = children.get(name.toLowerCase());
    return entry?.kind === kind ? entry : undefined;
  };
  return {
    stream: (name) => {
      const entry = find(name, "stream");
      return entry === undefined ? undefined : read(entry);
    },
    storage: (name) => {
      const entry = find(name, "storage");
      return entry === undefined ? undefined : storageOf(entries, entry, read);
    },
    names: () => [...children.keys()],
  };
}

/** Siblings stand in a tree; each entry is visited once, whatever the links say. */
function childrenOf(
  entries: readonly Entry[],
  first: number,
): Map<string, Entry> {
  const children = new Map<string, Entry>();
  const seen = new Set<number>();
  const open = [first];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    children.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return children;
}
