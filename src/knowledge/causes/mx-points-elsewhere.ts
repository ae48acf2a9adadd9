import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isTenantDoor, serverDoor, serverName } from "./server-door.ts";

export const mxPointsElsewhere = {
  id: "mx-points-elsewhere",

  title: "The device is set to the filter in front of Microsoft 365",
  explain:
    "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.",
  station: "door",
  needs: ["sender.mx", "server.name"],
  checks: ["tenant.mx-host", "server.role"],
  judge: (read) => {
    const hosts = read("sender.mx");
    if (hosts === undefined) return undefined;
    const own = hosts.find(isTenantDoor);
    if (own !== undefined)
      return {
        verdict: "ruled-out",
        because: [`The domain's mail host is ${own}, at Microsoft 365.`],
      };
    const [first] = hosts;
    if (first === undefined) return undefined;
    const name = serverName(read);
    const door = serverDoor(read);
    if (door !== undefined && door !== "other")
      return {
        verdict: "ruled-out",
        because: [`It is not set to ${first}, the domain's public mail host.`],
      };
    const because = [
      `The domain's public mail host is ${first}, which is not Microsoft 365.`,
    ];
    if (name === undefined) return { verdict: "possible", because };
    return hosts.some((host) => host.toLowerCase() === name)
      ? {
          verdict: "confirmed",
          because: [...because, `It is set to ${name}.`],
        }
      : {
          verdict: "ruled-out",
          because: [...because, `It is set to ${name}, which is another host.`],
        };
  },
  fixes: ["change-endpoint"],
  source: SOURCES.configRecords,
  checked: CHECKED,
} satisfies Cause;
