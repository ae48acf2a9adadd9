import type { Directory, Look } from "../../desk/ports.ts";
import {
  defineLook,
  domainOf,
  fromRead,
  nothing,
  notKnownYet,
  seen,
} from "./evidence.ts";

/** The tenant's own MX host for the sender's domain. Learn, "List serviceConfigurationRecords". */
export function mx(directory: Directory): Look {
  return defineLook(
    {
      id: "tenant.mx",
      title: "Reading your mail settings: your Microsoft 365 mail host",
      yields: ["tenant.mx-host"],
      needs: ["sender.domain"],
    },
    async (known) => {
      const domain =
        domainOf(known.senderAddress) ?? known.senderDomain?.toLowerCase();
      if (domain === undefined) return notKnownYet;
      return fromRead(await directory.mxHost(domain), (host) =>
        host === null
          ? nothing(`${domain} is not a domain of this tenant`)
          : {
              outcome: "saw",
              evidence: [
                seen(
                  "tenant.mx-host",
                  host,
                  known.now,
                  `Microsoft 365 gives ${host} as the mail host of ${domain}`,
                ),
              ],
            },
      );
    },
  );
}
