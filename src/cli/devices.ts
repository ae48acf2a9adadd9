import { csvLine } from "../core/csv.ts";
import type { RegisteredDevice, Transaction } from "../desk/ports.ts";
import { systemClock } from "../eyes.ts";
import { openStore } from "../storage/index.ts";
import { readArguments } from "./arguments.ts";
import { databaseToRead } from "./database.ts";
import { WrongUse } from "./wrong-use.ts";

/** The register as a table: a column's heading, and what stands in it. */
const COLUMNS: readonly (readonly [
  string,
  (device: RegisteredDevice) => string | undefined,
])[] = [
  ["sender", ({ sender }) => sender],
  ["kind", ({ kind }) => kind],
  ["public address", ({ publicAddress }) => publicAddress],
  ["method", ({ method }) => method],
  ["connector", ({ connector }) => connector],
  ["dynamic name", ({ dynamicName }) => dynamicName],
  ["last seen", ({ lastSeen }) => lastSeen],
  ["last case", ({ lastReference }) => lastReference],
  ["now seen at", ({ egress }) => egress?.stranger],
  ["looked at", ({ egress }) => egress?.lookedAt],
];

/** `devices`: the register of devices; `devices forget ADDRESS` takes one out. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    csv: { type: "boolean" },
    json: { type: "boolean" },
    database: { type: "string" },
  });
  const [verb, sender, ...more] = positionals;
  const isForget = verb === "forget" && sender !== undefined;
  if (more.length > 0 || (verb !== undefined && !isForget))
    throw new WrongUse(
      "devices lists them; devices forget ADDRESS takes one out.",
    );
  if (values.csv === true && values.json === true)
    throw new WrongUse("Choose one of --csv and --json.");
  const store = await openStore({
    file: databaseToRead(values.database),
    clock: systemClock,
  });
  try {
    const all = await store.transact(({ register }) => register.all());
    if (isForget) {
      const isGone = await store.transact((tx) => forget(tx, all, sender));
      console.log(isGone ? "Forgotten." : "There is no such device.");
      return isGone ? 0 : 1;
    }
    for (const line of listed(all, values)) console.log(line);
    return all.length === 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** Of every tenant that the file knows of. */
async function forget(
  { register }: Transaction,
  all: readonly RegisteredDevice[],
  sender: string,
): Promise<boolean> {
  const same = all.filter((device) => device.sender === sender.toLowerCase());
  for (const { tenantId } of same) await register.forget(tenantId, sender);
  return same.length > 0;
}

function listed(
  devices: readonly RegisteredDevice[],
  as: { readonly csv?: boolean; readonly json?: boolean },
): readonly string[] {
  if (as.json === true) return devices.map((device) => JSON.stringify(device));
  const rows = devices.map((device) =>
    COLUMNS.map(([, cell]) => cell(device) ?? ""),
  );
  if (as.csv === true)
    return [csvLine(COLUMNS.map(([name]) => name)), ...rows.map(csvLine)];
  return devices.length === 0
    ? ["No case has shown a device yet."]
    : devices.map(inWords);
}

function inWords(device: RegisteredDevice): string {
  const { sender, kind, publicAddress, connector, egress } = device;
  return [
    `${sender} (${kind})`,
    `from ${publicAddress ?? "an address not known"}`,
    connector === undefined ? "no connector known" : `connector "${connector}"`,
    `last seen ${device.lastSeen.slice(0, 10)}, case ${device.lastReference}`,
    ...(egress?.stranger === undefined
      ? []
      : [`now seen at ${egress.stranger}, which no connector knows`]),
  ].join("; ");
}
