import type { NoteCard, Row } from "../cards.ts";
import type { RegisteredDevice } from "../ports.ts";
import { day } from "../times.ts";
import { note } from "./notes.ts";

const MOST = 12;

/** The register for the chat: those that were seen last first. */
export function devicesView(devices: readonly RegisteredDevice[]): NoteCard {
  if (devices.length === 0)
    return note("The register of devices is empty", [
      "A device, program or server comes into it with its first case. People's mailboxes never do.",
    ]);
  const newest = devices.toSorted((one, two) =>
    two.lastSeen.localeCompare(one.lastSeen),
  );
  return {
    ...note(
      devices.length === 1
        ? "One device is in the register"
        : `${devices.length} devices are in the register`,
      [
        devices.length > MOST
          ? `These ${MOST} were seen last; on the command line, “devices --csv” prints them all.`
          : "Devices come in with their cases. On the command line, “devices --csv” exports them.",
      ],
    ),
    rows: newest.slice(0, MOST).map(rowOf),
  };
}

function rowOf(device: RegisteredDevice): Row {
  return {
    label: KIND[device.kind],
    text: [
      device.sender,
      device.publicAddress === undefined
        ? "public address not known"
        : `from ${device.publicAddress}${device.dynamicName === undefined ? "" : `, named ${device.dynamicName}`}`,
      way(device),
      `last seen ${day(device.lastSeen)}, case ${device.lastReference}`,
      ...(device.egress?.stranger === undefined
        ? []
        : [`now seen at ${device.egress.stranger}, which no connector knows`]),
    ].join("\n"),
  };
}

function way({ connector, method }: RegisteredDevice): string {
  const words = method === undefined ? undefined : METHOD[method];
  if (connector === undefined) return words ?? "way to send not known";
  return `${words ?? "carried"} by connector “${connector}”`;
}

const KIND: Readonly<Record<RegisteredDevice["kind"], string>> = {
  device: "Device",
  application: "Program",
  server: "Server",
};

const METHOD: Readonly<Record<string, string>> = {
  "relay-by-address": "relayed for its address",
  "relay-by-certificate": "relayed for its certificate",
  "client-submission": "signs in to send",
  "high-volume-email": "signs in as a High Volume Email account",
  "direct-send": "sends to colleagues without a sign-in",
  "local-relay": "sends through a server of your own",
};
