import type { Fix } from "../../core/model.ts";
import { serverDoor } from "../causes/server-door.ts";
import { senderOf } from "../methods/known.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const useLocalRelay = {
  id: "use-local-relay",
  title: "Let our own mail server pass the device's mail on",
  whoCanDoIt: "server-admin",
  needs: [],
  steps: (read) =>
    serverDoor(read) === "own-server"
      ? [
          `On ${read("server.name") ?? "your own mail server"}, open the receive connector or the list of networks that the device's mail comes in by.`,
          "Allow relay there for the device's internal address only, never for a whole network.",
          "Or let the device send to your organisation's Microsoft 365 mail door directly.",
          "Send once more.",
        ]
      : [
          "Set up a mail server inside the network, such as Postfix or Exchange Server, or use the one that is there.",
          "Let it take mail from the device's internal address only, never from a whole network.",
          "Let it pass the mail on to Microsoft 365 with current TLS, by a certificate of its own or with a sign-in by OAuth.",
          "Set the device to that server, and send once more.",
        ],
  settings: (read) => ({
    server:
      (serverDoor(read) === "own-server" ? read("server.name") : undefined) ??
      "your own mail server",
    port: 25,
    tls: "STARTTLS where the device can",
    signIn: "none",
    sender: senderOf(read),
  }),
  check:
    "The server's log says that it took the mail and that Microsoft 365 took it over.",
  undo: "Take the device's address out of the server's list again.",
  watchOut: [
    "A server that relays for everybody is found and misused within hours; one internal address after the other is enough.",
    "It is one more server that needs updates.",
  ],
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Fix;
