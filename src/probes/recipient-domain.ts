import type { Look } from "../desk/ports.ts";
import type { ProbeNetwork } from "./network.ts";
import { addressesIn, couldNotLook, dnsLine } from "./reach.ts";
import { withRecipientDomain } from "./recipient.ts";
import { saw, seen } from "./saw.ts";

/** Does the recipient's domain exist and take mail: an MX, else an address (RFC 5321 §5.1), and no null MX (RFC 7505)? */
export function createRecipientDomainLook(network: ProbeNetwork): Look {
  return {
    id: "recipient-domain",
    title: "Seeing whether your recipient's domain takes mail",
    yields: ["recipient.domain-takes-mail"],
    needs: ["recipient.address"],
    vantage: "anywhere",
    run: withRecipientDomain(async (domain, _, signal) => {
      const { dns } = network.diagnosis(signal);
      const says = (takes: boolean, because: string, lines: string[]) =>
        saw(
          seen(network, { "recipient.domain-takes-mail": takes }, because),
          lines,
        );
      const mx = await dns.ask(domain, "MX", signal);
      const lines = [dnsLine(mx)];
      switch (mx.outcome) {
        case "could-not-look":
          return couldNotLook(mx.fault, mx.reason, lines);
        case "no-such-name":
          return says(false, `${domain} does not exist in DNS.`, lines);
        case "records":
          return mx.answers.every(isNullMx)
            ? says(false, `${domain} says that it takes no mail at all.`, lines)
            : says(
                true,
                `${domain} names servers that take in its mail.`,
                lines,
              );
        case "no-data":
          break;
      }
      const both = await Promise.all([
        dns.ask(domain, "A", signal),
        dns.ask(domain, "AAAA", signal),
      ]);
      lines.push(...both.map(dnsLine));
      if (both.some((answer) => addressesIn(answer).length > 0))
        return says(
          true,
          `${domain} names no mail server, so mail goes to its own address.`,
          lines,
        );
      for (const answer of both)
        if (answer.outcome === "could-not-look")
          return couldNotLook(answer.fault, answer.reason, lines);
      return says(
        false,
        `${domain} has neither a mail server nor an address in DNS.`,
        lines,
      );
    }),
  };
}

function isNullMx(answer: { readonly type: string; readonly data?: unknown }) {
  const { data } = answer;
  return (
    typeof data === "object" &&
    data !== null &&
    "exchange" in data &&
    (data.exchange === "." || data.exchange === "")
  );
}
