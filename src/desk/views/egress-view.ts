import type { Button, NoteCard } from "../cards.ts";
import type { RegisteredDevice } from "../ports.ts";
import { note } from "./notes.ts";

/** A device at an address that no connector knows. */
export interface Stranger {
  readonly device: RegisteredDevice;
  readonly address: string;
  /** How it was seen, as a sentence. */
  readonly because: string;
}

/** Teams shows no more buttons in a row that anybody would read. */
const MOST_BUTTONS = 3;
const MOST_ROWS = 12;

/** To those who approve: devices whose mail no connector knows any more. */
export function egressView(strangers: readonly Stranger[]): NoteCard {
  const count = strangers.length;
  return {
    ...note(
      count === 1
        ? "A device comes from an address that no connector knows"
        : `${count} devices come from addresses that no connector knows`,
      [
        "Mail from there to the outside is refused, or will be. Before it is let in, ask whoever looks after the internet line whether the address is fixed.",
        "A button proposes the address for the device's connector; somebody else then decides.",
        ...(count > MOST_ROWS
          ? ["Send “devices” to see the others as well."]
          : []),
      ],
      "You get this once for each address.",
    ),
    rows: strangers.slice(0, MOST_ROWS).map(({ device, because }) => ({
      label: "Device",
      text: [
        device.sender,
        because,
        `So far it was carried by connector “${device.connector ?? ""}”.`,
      ].join("\n"),
    })),
    buttons: strangers.slice(0, MOST_BUTTONS).map(propose),
  };
}

function propose({ device, address }: Stranger): Button {
  return {
    verb: "add-address",
    title: `Propose ${address}`,
    style: "plain",
    data: { device: device.sender },
    sendsForm: false,
  };
}
