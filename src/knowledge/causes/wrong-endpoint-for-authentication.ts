import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mayRelay, relayRules } from "./relay-rules.ts";
import { doorWords, isIncomingDoor, serverDoor } from "./server-door.ts";
import { isShut } from "./without-fixed-address.ts";

export const wrongEndpointForAuthentication = {
  id: "wrong-endpoint-for-authentication",

  title: "The device or program tries to sign in at the wrong server",
  explain:
    "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.",
  station: "device",
  needs: ["sender.signs-in", "server.name"],
  checks: ["server.role", "server.offers-sign-in"],
  judge: (read) => {
    const signsIn = read("sender.signs-in");
    if (signsIn === false)
      return {
        verdict: "ruled-out",
        because: ["It is set up not to sign in."],
      };
    if (serverDoor(read) === "submission")
      return {
        verdict: "ruled-out",
        because: [`${doorWords(read)} is the server for senders that sign in.`],
      };
    if (!isIncomingDoor(read)) return undefined;
    const because = [
      `It is set to ${doorWords(read)}, which takes mail in and never offers a sign-in.`,
    ];
    // On a port where nobody answers it never came to signing in.
    const isHeard =
      read("server.port") !== 465 && read("device.tls") !== "implicit";
    return signsIn === true
      ? {
          verdict: isHeard ? "confirmed" : "likely",
          because: ["It is set up to sign in.", ...because],
        }
      : { verdict: "possible", because };
  },
  fixes: ["switch-to-submission", "change-endpoint"],
  chooseFix: {
    needs: ["connector.list", "sender.public-address"],
    // Where a rule knows the sender already, it only has to stop signing in.
    pick: (read) =>
      relayRules(read)?.covering.some(mayRelay) === true ||
      read("device.sign-in-ability") === "none" ||
      isShut(read, 587)
        ? "change-endpoint"
        : "switch-to-submission",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
