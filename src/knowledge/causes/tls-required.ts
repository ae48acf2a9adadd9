import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, relayRules } from "./relay-rules.ts";
import { serverDoor } from "./server-door.ts";

export const tlsRequired = {
  id: "tls-required",

  title: "A rule takes mail only when it comes encrypted",
  explain:
    "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.",
  station: "device",
  needs: ["device.tls", "connector.list", "sender.public-address"],
  checks: ["server.offers-starttls", "sender.certificate-name"],
  judge: (read) => {
    const mode = read("device.tls");
    if (mode === "starttls" || serverDoor(read) === "submission")
      return {
        verdict: "ruled-out",
        because: [
          mode === "starttls"
            ? "It is set to encrypt by STARTTLS."
            : "It is set to the server for senders that sign in, where no rule counts.",
        ],
      };
    const rules = relayRules(read);
    if (rules === undefined || mode === "implicit") return undefined;
    const strict = rules.covering.filter(
      ({ enabled, requiresTls }) => enabled && requiresTls === true,
    );
    const [rule] = strict;
    if (rule === undefined)
      return rules.address === undefined
        ? undefined
        : {
            verdict: "ruled-out",
            because: ["No rule that knows this sender asks for encryption."],
          };
    const because = [describe(rule), "That rule asks for encryption."];
    return mode === "none"
      ? {
          verdict: "confirmed",
          because: [...because, "It is set to send without encryption."],
        }
      : { verdict: "possible", because };
  },
  fixes: ["update-device-tls", "use-local-relay"],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Cause;
