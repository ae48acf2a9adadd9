import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, mayRelay, relayRules } from "./relay-rules.ts";
import { serverDoor } from "./server-door.ts";

export const wrongEndpointForRelay = {
  id: "wrong-endpoint-for-relay",

  title: "The device or program is set to the wrong Microsoft server",
  explain:
    "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.",
  station: "device",
  needs: [
    "sender.signs-in",
    "device.sign-in-ability",
    "connector.list",
    "sender.public-address",
  ],
  judge: (read) => {
    const door = serverDoor(read);
    if (door !== undefined && door !== "submission")
      return {
        verdict: "ruled-out",
        because: ["It is not set to the server for senders that sign in."],
      };
    const signsIn = read("sender.signs-in");
    if (signsIn === true)
      return { verdict: "ruled-out", because: ["It is set up to sign in."] };
    const made = relayRules(read)?.covering.filter(mayRelay) ?? [];
    if (made.length > 0 && door === "submission")
      return {
        verdict: "confirmed",
        because: [
          ...made.map(describe),
          "That rule works at our organisation's own mail door only.",
        ],
      };
    if (signsIn === undefined) return undefined;
    const ability = read("device.sign-in-ability");
    if (ability === "password" || ability === "oauth")
      return {
        verdict: "possible",
        because: ["It could sign in, and no relay rule is made for it."],
      };
    return {
      verdict: "likely",
      because: ["It is set up not to sign in.", ...made.map(describe)],
    };
  },
  fixes: ["change-endpoint", "switch-to-relay"],
  chooseFix: {
    needs: ["connector.list", "sender.public-address"],
    // At the right host it would be refused all the same while no rule knows it.
    pick: (read) => {
      const rules = relayRules(read);
      const isUnknown =
        rules?.address !== undefined && !rules.covering.some(mayRelay);
      const hasNone = rules?.all.some(mayRelay) === false;
      return (isUnknown || hasNone) && read("recipient.external") !== false
        ? "switch-to-relay"
        : "change-endpoint";
    },
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
