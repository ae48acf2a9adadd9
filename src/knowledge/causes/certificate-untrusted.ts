import type { Cause, Judgement, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { doorWords, isLiteral, serverName } from "./server-door.ts";
import { isForeign } from "./shown-certificate.ts";

/** A clock further off than this can make a valid certificate look early or late: certificates are dated to the day. */
const DAY_SECONDS = 86_400;

export const certificateUntrusted = {
  id: "certificate-untrusted",

  title: "The device or program does not trust the mail server's certificate",
  explain:
    "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.",
  station: "device",
  needs: ["device.trusts-server", "server.certificate"],
  checks: ["network.clock-skew", "server.name", "sender.mx"],
  judge: (read) => {
    const shown = read("server.certificate");
    // Somebody else's certificate is another matter, and so is a name that no certificate bears.
    if (isForeign(read) || isLiteral(serverName(read) ?? ""))
      return {
        verdict: "ruled-out",
        because: [
          isForeign(read)
            ? "What is shown here is not the server's own certificate."
            : "It is set to an address, and certificates are made out to names.",
        ],
      };
    const trusts = read("device.trusts-server");
    if (trusts === true)
      return {
        verdict: "ruled-out",
        because: ["The sender accepts the server's certificate."],
      };
    if (shown === undefined)
      return trusts === undefined
        ? undefined
        : {
            verdict: "likely",
            because: ["The sender does not accept the server's certificate."],
          };
    return shown === "trusted" || shown === "intercepted"
      ? fineElsewhere(read)
      : {
          verdict: "likely",
          because: [
            `The certificate of ${doorWords(read)} is ${FAULTS[shown]}.`,
          ],
        };
  },
  fixes: ["update-device-tls"],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;

const FAULTS = {
  untrusted: "not vouched for by a public authority",
  expired: "out of date",
  "wrong-name": "made out to another name",
} as const;

function fineElsewhere(read: ReadFact): Judgement | undefined {
  if (read("device.trusts-server") === undefined) return undefined;
  const skew = read("network.clock-skew") ?? 0;
  return {
    verdict: "confirmed",
    because: [
      "The sender does not accept the server's certificate.",
      `Seen from the same network, the certificate of ${doorWords(read)} is in order.`,
      ...(Math.abs(skew) >= DAY_SECONDS
        ? ["The clock here is off by a day or more."]
        : []),
    ],
  };
}
