import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isTenantDoor, serverName } from "./server-door.ts";

export const smartHostOfOtherTenant = {
  id: "smart-host-of-other-tenant",

  title: "The device or program is set to another organisation's mail server",
  explain:
    "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.",
  station: "device",
  needs: ["server.name", "tenant.mx-host"],
  checks: ["server.role", "connector.list"],
  judge: (read) => {
    const role = read("server.role");
    const name = serverName(read);
    if (role === "other-tenant-mx")
      return {
        verdict: "confirmed",
        because: [
          `${name ?? "The host it is set to"} takes in mail for another organisation.`,
        ],
      };
    const own = read("tenant.mx-host")?.toLowerCase();
    if (role === "submission" || (name !== undefined && name === own))
      return {
        verdict: "ruled-out",
        because: [`It is set to ${name ?? "Microsoft 365's sign-in host"}.`],
      };
    if (name === undefined || own === undefined || !isTenantDoor(name))
      return undefined;
    // An organisation has a host for each of its domains, so another name alone is no proof.
    return {
      verdict: role === "tenant-mx" ? "possible" : "likely",
      because: [`It is set to ${name}, and your own mail host is ${own}.`],
    };
  },
  fixes: ["change-endpoint"],
  source: SOURCES.wrongRegion,
  checked: CHECKED,
} satisfies Cause;
