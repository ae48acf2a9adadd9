import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  doorWords,
  isMicrosoftDoor,
  isNotFound,
  serverDoor,
} from "./server-door.ts";

export const dnsFailure = {
  id: "dns-failure",

  title: "The name of the mail server cannot be found",
  explain:
    "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.",
  station: "network",
  needs: [
    "device.finds-server",
    "server.name-resolves",
    "network.resolver-agrees",
  ],
  checks: ["server.name", "server.role", "tenant.mx-host"],
  judge: (read) => {
    const resolves = read("server.name-resolves");
    const agrees = read("network.resolver-agrees");
    if (isNotFound(read))
      return {
        verdict: "confirmed",
        because: [
          `The sender finds no address for ${doorWords(read)}.`,
          ...elsewhere(resolves, agrees),
        ],
      };
    if (agrees === false)
      return {
        verdict: "likely",
        because: [
          `The network's own name server gives another answer for ${doorWords(read)} than public ones.`,
        ],
      };
    return resolves === undefined
      ? undefined
      : {
          verdict: "ruled-out",
          because: [`${doorWords(read)} has an address.`],
        };
  },
  fixes: ["correct-dns", "change-endpoint", "switch-to-submission"],
  chooseFix: {
    needs: ["network.resolver-agrees"],
    pick: (read) => {
      const isNowhere =
        read("server.name-resolves") === false &&
        read("network.resolver-agrees") === true;
      // Nobody finds the name: it is the name that has to change. Microsoft's sign-in host always has an address.
      if (!isNowhere || serverDoor(read) === "submission") return "correct-dns";
      return read("sender.signs-in") === true && !isMicrosoftDoor(read)
        ? "switch-to-submission"
        : "change-endpoint";
    },
  },
  source: SOURCES.configRecords,
  checked: CHECKED,
} satisfies Cause;

/** What others find who look from the same network, and from outside. */
function elsewhere(
  resolves: boolean | undefined,
  agrees: boolean | undefined,
): readonly string[] {
  if (resolves === true)
    return [
      "Its network does find one, so the device asks another name server.",
    ];
  if (resolves === undefined || agrees === undefined) return [];
  return [
    agrees
      ? "Public name servers do not know that name either."
      : "Public name servers know it, so it is the network's own that is wrong.",
  ];
}
