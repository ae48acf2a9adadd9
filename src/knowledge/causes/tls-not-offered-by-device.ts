import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { serverDoor } from "./server-door.ts";

export const tlsNotOfferedByDevice = {
  id: "tls-not-offered-by-device",

  title: "The device or program tries to sign in without encryption",
  explain:
    "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.",
  station: "device",
  needs: ["device.tls", "sender.signs-in"],
  checks: ["server.role", "server.offers-sign-in"],
  judge: (read) => {
    const mode = read("device.tls");
    if (mode === undefined)
      return serverDoor(read) === "submission" &&
        read("server.offers-sign-in") === false
        ? {
            verdict: "likely",
            because: [
              "It was offered no sign-in, which is so until the connection is encrypted.",
            ],
          }
        : undefined;
    if (mode !== "none")
      return {
        verdict: "ruled-out",
        because: ["It is set to encrypt the connection."],
      };
    const door = serverDoor(read);
    if (door !== undefined && door !== "submission")
      return {
        verdict: "ruled-out",
        because: ["It is not set to the server for senders that sign in."],
      };
    const signsIn = read("sender.signs-in");
    if (signsIn === false)
      return { verdict: "ruled-out", because: ["It does not sign in."] };
    return {
      verdict:
        door === "submission" && signsIn === true ? "confirmed" : "likely",
      because: ["It is set to send without encryption."],
    };
  },
  fixes: ["turn-on-encryption", "update-device-tls", "use-local-relay"],
  chooseFix: {
    needs: [],
    pick: (read) =>
      read("device.tls-version") === "too-old"
        ? "update-device-tls"
        : "turn-on-encryption",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
