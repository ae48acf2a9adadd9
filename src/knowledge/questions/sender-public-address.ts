import { parseIpv4 } from "../../core/ipv4.ts";
import type { Question } from "../../core/model.ts";
import { isPublicIpv4, reportedAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isIpv6Literal } from "./host-text.ts";

/** Loopback, link-local and unique local addresses (RFC 4291 §2.4, RFC 4193 §3). */
const INSIDE_IPV6 = /^(?:::1?$|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:)/;

export const senderPublicAddress = {
  id: "sender-public-address",
  text: "Which public internet address does the office have that it sends from?",
  input: {
    kind: "text",
    placeholder: "For example 203.0.113.44",
    maxLength: 45,
  },
  yields: ["sender.public-address"],
  suggest: reportedAddress,
  read: (answer) => {
    const address = answer.trim().toLowerCase();
    const isFour = parseIpv4(address) !== undefined;
    if (!isFour && !isIpv6Literal(address))
      return "Please enter the address as four numbers with dots, such as 203.0.113.44.";
    return (isFour ? isPublicIpv4(address) : !INSIDE_IPV6.test(address))
      ? { "sender.public-address": address }
      : "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.";
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
