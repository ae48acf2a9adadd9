import type { Cause, Judgement, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  doorWords,
  isIncomingDoor,
  isMicrosoftDoor,
  isNotFound,
  serverDoor,
} from "./server-door.ts";

export const port465Unsupported = {
  id: "port-465-unsupported",

  title: "The device uses a kind of encryption that Microsoft 365 lacks",
  explain:
    "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.",
  station: "device",
  needs: ["server.port", "server.name", "device.tls"],
  checks: ["server.role"],
  judge: (read) => {
    const port = read("server.port");
    const mode = read("device.tls");
    if (serverDoor(read) === "own-server" || serverDoor(read) === "other")
      return {
        verdict: "ruled-out",
        because: [`${doorWords(read)} is no server of Microsoft 365.`],
      };
    if (port === 465)
      return atMicrosoft(
        read,
        "It is set to port 465, where Microsoft 365 does not answer.",
      );
    if (mode === "implicit")
      return atMicrosoft(
        read,
        `It begins with TLS at once${port === undefined ? "" : ` on port ${port}`}; Microsoft 365 begins in plain and changes over by STARTTLS.`,
      );
    return port === undefined || mode === undefined
      ? undefined
      : {
          verdict: "ruled-out",
          because: [`It is set to port ${port}.`],
        };
  },
  fixes: ["switch-to-submission", "change-endpoint", "open-port"],
  chooseFix: {
    needs: [],
    pick: (read) => {
      const signsIn = read("sender.signs-in");
      if (
        read("device.sign-in-ability") === "none" ||
        signsIn === false ||
        (isIncomingDoor(read) && signsIn !== true)
      )
        return "change-endpoint";
      return read("network.ports-shut")?.includes(587) === true
        ? "open-port"
        : "switch-to-submission";
    },
  },
  source: SOURCES.rfc8314,
  checked: CHECKED,
} satisfies Cause;

function atMicrosoft(read: ReadFact, seen: string): Judgement {
  return isMicrosoftDoor(read) && !isNotFound(read)
    ? { verdict: "confirmed", because: [seen] }
    : { verdict: "likely", because: [seen] };
}
