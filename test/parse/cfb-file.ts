/** A directory of streams and storages to be written as a compound file. */
export interface Tree {
  readonly [name: string]: Buffer | Tree;
}

interface Node {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly data: Buffer;
  left: number;
  right: number;
  child: number;
}

const NONE = 0xffffffff;
const END = 0xfffffffe;
const SECTOR = 512;

/** Writes a compound file ([MS-CFB], version 3) as Outlook would; small streams go to the mini stream. */
export function compoundFile(tree: Tree): Buffer {
  const nodes: Node[] = [];
  const root = addNode(nodes, "Root Entry", 5, Buffer.alloc(0));
  root.child = addChildren(nodes, tree);
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const put = (data: Buffer): number => {
    if (data.length === 0) return END;
    const first = sectors.length;
    const count = Math.ceil(data.length / SECTOR);
    for (let index = 0; index < count; index += 1) {
      const sector = Buffer.alloc(SECTOR);
      data.copy(sector, 0, index * SECTOR, (index + 1) * SECTOR);
      sectors.push(sector);
      table.push(index === count - 1 ? END : first + index + 1);
    }
    return first;
  };
  const mini: Buffer[] = [];
  const miniTable: number[] = [];
  const starts = nodes.map((node) =>
    node.data.length >= 4096 ? put(node.data) : putMini(node, mini, miniTable),
  );
  const miniStream = Buffer.concat(mini);
  starts[0] = put(miniStream);
  const miniStart = put(words(miniTable));
  const directory = put(directoryOf(nodes, starts, miniStream.length));
  const tableSectors = Math.ceil((sectors.length + 8) / 128);
  const tableStart = sectors.length;
  for (let index = 0; index < tableSectors; index += 1) table.push(0xfffffffd);
  const tableData = Buffer.alloc(tableSectors * SECTOR, 0xff);
  words(table).copy(tableData);
  const header = headerOf(directory, miniStart, tableStart, tableSectors);
  return Buffer.concat([header, ...sectors, tableData]);
}

function addNode(
  nodes: Node[],
  name: string,
  kind: Node["kind"],
  data: Buffer,
): Node {
  const node = { name, kind, data, left: NONE, right: NONE, child: NONE };
  nodes.push(node);
  return node;
}

function addChildren(nodes: Node[], tree: Tree): number {
  let previous: Node | undefined;
  let first = NONE;
  for (const [name, value] of Object.entries(tree)) {
    const index = nodes.length;
    const node = Buffer.isBuffer(value)
      ? addNode(nodes, name, 2, value)
      : addNode(nodes, name, 1, Buffer.alloc(0));
    if (!Buffer.isBuffer(value)) node.child = addChildren(nodes, value);
    if (previous === undefined) first = index;
    else previous.right = index;
    previous = node;
  }
  return first;
}

function putMini(node: Node, mini: Buffer[], table: number[]): number {
  if (node.kind !== 2 || node.data.length === 0) return END;
  const first = mini.length;
  const count = Math.ceil(node.data.length / 64);
  for (let index = 0; index < count; index += 1) {
    const block = Buffer.alloc(64);
    node.data.copy(block, 0, index * 64, (index + 1) * 64);
    mini.push(block);
    table.push(index === count - 1 ? END : first + index + 1);
  }
  return first;
}

function words(values: readonly number[]): Buffer {
  const data = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries())
    data.writeUInt32LE(value, index * 4);
  return data;
}

function directoryOf(
  nodes: readonly Node[],
  starts: readonly number[],
  miniLength: number,
): Buffer {
  return Buffer.concat(
    nodes.map((node, index) => {
      const entry = Buffer.alloc(128);
      const name = Buffer.from(node.name, "utf16le");
      name.copy(entry, 0);
      entry.writeUInt16LE(name.length + 2, 64);
      entry.writeUInt8(node.kind, 66);
      entry.writeUInt32LE(node.left, 68);
      entry.writeUInt32LE(node.right, 72);
      entry.writeUInt32LE(node.child, 76);
      entry.writeUInt32LE(starts[index] ?? END, 116);
      entry.writeUInt32LE(index === 0 ? miniLength : node.data.length, 120);
      return entry;
    }),
  );
}

function headerOf(
  directory: number,
  miniStart: number,
  tableStart: number,
  tableSectors: number,
): Buffer {
  const header = Buffer.alloc(SECTOR);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header, 0);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(miniStart, 60);
  header.writeUInt32LE(miniStart === END ? 0 : 1, 64);
  header.writeUInt32LE(END, 68);
  for (let index = 0; index < 109; index += 1)
    header.writeUInt32LE(
      index < tableSectors ? tableStart + index : NONE,
      76 + index * 4,
    );
  return header;
}

/** A text property of an Outlook message. */
export function text(value: string): Buffer {
  return Buffer.from(value, "utf16le");
}

/** The fixed-length properties: numbers by property id. */
export function numbers(
  values: Readonly<Record<number, number>>,
  headerLength: number,
): Buffer {
  const entries = Object.entries(values).map(([id, value]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(3, 0);
    entry.writeUInt16LE(Number(id), 2);
    entry.writeInt32LE(value, 8);
    return entry;
  });
  return Buffer.concat([Buffer.alloc(headerLength), ...entries]);
}
