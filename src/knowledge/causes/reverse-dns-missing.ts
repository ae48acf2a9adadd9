import type { Cause } from "../../core/model.ts";
import { isIpv6, publicAddress, reportedAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const reverseDnsMissing = {
  id: "reverse-dns-missing",

  title: "Your office's internet address has no name",
  explain:
    "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.",
  station: "network",
  needs: ["sender.reverse-name"],
  checks: ["sender.public-address"],
  judge: (read) => {
    const name = read("sender.reverse-name");
    if (name === undefined) return undefined;
    const address = publicAddress(read) ?? "The office's address";
    const named = reportedAddress(read);
    // What was looked up is another address than the one that was refused.
    if (named !== undefined && isIpv6(named) && named !== address)
      return {
        verdict: "likely",
        because: [
          `The mail came from ${named}, over IPv6, where receivers insist on a name.`,
        ],
      };
    if (name === "confirmed")
      return {
        verdict: "ruled-out",
        because: [`${address} has a name that leads back to it.`],
      };
    return name === "missing"
      ? { verdict: "confirmed", because: [`${address} has no name in DNS.`] }
      : {
          verdict: "likely",
          because: [
            `${address} has a name in DNS that does not lead back to it.`,
          ],
        };
  },
  fixes: ["set-reverse-name", "force-ipv4"],
  chooseFix: {
    needs: [],
    // Names are asked for over IPv6 above all, and IPv4 mostly has one.
    pick: (read) =>
      [publicAddress(read), reportedAddress(read)].some(
        (address) => address !== undefined && isIpv6(address),
      )
        ? "force-ipv4"
        : "set-reverse-name",
  },
  source: SOURCES.inboundIpv6,
  checked: CHECKED,
} satisfies Cause;
