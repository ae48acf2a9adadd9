import type { Look } from "../desk/ports.ts";
import type { ProbeNetwork } from "./network.ts";
import { couldNotLook, dnsLine, textsIn } from "./reach.ts";
import { withRecipientDomain } from "./recipient.ts";
import { saw, seen } from "./saw.ts";

/** Does the recipient's domain want reports on TLS (RFC 8460 §3)? */
export function createTlsRptLook(network: ProbeNetwork): Look {
  return {
    id: "tls-rpt",
    title: "Seeing whether your recipient wants TLS reports",
    yields: ["recipient.tls-reports"],
    needs: ["recipient.address"],
    vantage: "anywhere",
    run: withRecipientDomain(async (domain, _, signal) => {
      const { dns } = network.diagnosis(signal);
      const answer = await dns.ask(`_smtp._tls.${domain}`, "TXT", signal);
      const transcript = [dnsLine(answer)];
      if (answer.outcome === "could-not-look")
        return couldNotLook(answer.fault, answer.reason, transcript);
      // More than one record counts as none.
      const records = textsIn(answer).filter((text) =>
        /^v=TLSRPTv1\s*(?:;|$)/.test(text),
      );
      const wants = records.length === 1;
      return saw(
        seen(
          network,
          { "recipient.tls-reports": wants },
          wants
            ? `${domain} asks for reports on TLS.`
            : `${domain} does not ask for reports on TLS.`,
        ),
        transcript,
      );
    }),
  };
}
