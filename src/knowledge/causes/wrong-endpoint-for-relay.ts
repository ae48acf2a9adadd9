import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, mayRelay, relayRules } from "./relay-rules.ts";

export const wrongEndpointForRelay = {
  id: "wrong-endpoint-for-relay",

  title: "The sender is set to the wrong Microsoft server",
  explain:
    "It talks to the server for senders that sign in, and it does not sign in. Changing the server name where the mail is sent puts it right; it takes a minute.",
  station: "device",
  needs: ["sender.signs-in", "connector.list", "sender.public-address"],
  judge: (read) => {
    const signsIn = read("sender.signs-in");
    if (signsIn === true)
      return { verdict: "ruled-out", because: ["It is set up to sign in."] };
    const made = relayRules(read)?.covering.filter(mayRelay) ?? [];
    if (made.length > 0)
      return {
        verdict: "confirmed",
        because: [
          ...made.map(describe),
          "That rule works at our organisation's own mail door only.",
        ],
      };
    return signsIn === false
      ? { verdict: "likely", because: ["It is set up not to sign in."] }
      : undefined;
  },
  fixes: ["change-endpoint"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
