import type { Cause } from "../../core/model.ts";
import { isIpv6, publicAddress, reportedAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";

export const ipv6Egress = {
  id: "ipv6-egress",

  title: "The mail leaves over IPv6, which no rule can recognise",
  explain:
    "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.",
  station: "network",
  needs: ["connector.list", "sender.public-address"],
  checks: ["server.addresses", "sender.reverse-name", "relay.external"],
  judge: (read) => {
    const byRules = judgeRelay(read, "ipv6");
    if (byRules !== undefined && byRules.verdict !== "ruled-out")
      return byRules;
    const six = [publicAddress(read), reportedAddress(read)].find(
      (address) => address !== undefined && isIpv6(address),
    );
    if (six === undefined) return byRules;
    return {
      verdict: byRules === undefined ? "likely" : "possible",
      because: [`The mail comes from ${six}, an IPv6 address.`],
    };
  },
  fixes: ["force-ipv4", "create-certificate-connector"],
  source: SOURCES.inboundIpv6,
  checked: CHECKED,
} satisfies Cause;
