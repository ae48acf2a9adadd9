import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { doorWords, serverDoor } from "./server-door.ts";

const OLD: readonly string[] = ["TLSv1", "TLSv1.1"];

export const tlsVersionTooOld = {
  id: "tls-version-too-old",

  title: "The device's encryption is too old for the mail server",
  explain:
    "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.",
  station: "device",
  needs: ["device.tls-version"],
  checks: ["server.tls-versions", "server.role"],
  judge: (read) => {
    const version = read("device.tls-version");
    if (version === undefined) return undefined;
    if (version === "current")
      return {
        verdict: "ruled-out",
        because: ["It speaks a current version of TLS."],
      };
    const because = ["It speaks no newer version of TLS than 1.1."];
    const taken = read("server.tls-versions");
    if (taken?.some((one) => OLD.includes(one)) === true)
      return {
        verdict: "ruled-out",
        because: [...because, `${doorWords(read)} still takes that.`],
      };
    if (taken !== undefined)
      return {
        verdict: "confirmed",
        because: [
          ...because,
          `${doorWords(read)} takes ${taken.join(" and ")}.`,
        ],
      };
    return serverDoor(read) === "submission"
      ? {
          verdict: "confirmed",
          because: [
            ...because,
            "The server for senders that sign in takes 1.2 and newer.",
          ],
        }
      : { verdict: "likely", because };
  },
  fixes: ["update-device-tls", "use-local-relay"],
  source: SOURCES.legacyTls,
  checked: CHECKED,
} satisfies Cause;
