import type { ServerCertificate } from "../core/facts.ts";
import type { LookResult } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { visitDeviceServer } from "./device-server.ts";
import { whyNothing } from "./dialogue-words.ts";
import { ISSUERS_OF_MICROSOFT } from "./microsoft-issuers.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import {
  certificateFault,
  type CertificateFacts,
  type TlsFacts,
} from "./net/certificate.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { couldNotLook } from "./reach.ts";
import { saw, seen } from "./saw.ts";

/** The certificate that the device's server shows here. Something on the way may show its own in its place. */
export function createCertificateLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "certificate",
    title: "Looking at the mail server's certificate",
    yields: ["server.certificate"],
    needs: ["sender.domain"],
    uses: ["server.name", "server.port"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const spoken = await visitDeviceServer(network, known, signal, "secured");
      if (spoken.outcome === "could-not-look") return spoken;
      const { report, transcript, door } = spoken;
      if (report.tls.tls !== "up")
        return couldNotLook(
          "target",
          whyNothing(door.host, report),
          transcript,
        );
      const { facts } = report.tls;
      const verdict = judgeCertificate(network, door.host, facts);
      return saw(
        seen(
          network,
          { "server.certificate": verdict },
          certificateWords(door.host, verdict, facts),
        ),
        [...transcript, ...facts.chain.map(chainLine)],
      );
    },
  });
}

function judgeCertificate(
  network: ProbeNetwork,
  host: string,
  facts: TlsFacts,
): ServerCertificate {
  const { trust, validity, name } = facts.certificate;
  if (validity === "expired") return "expired";
  if (name === "differs") return "wrong-name";
  if (isForeignHand(network, host, facts)) return "intercepted";
  return trust === "trusted" && validity === "valid" ? "trusted" : "untrusted";
}

/** Somebody vouches for Microsoft's name who does not do so for Microsoft. */
function isForeignHand(
  network: ProbeNetwork,
  host: string,
  { chain, certificate }: TlsFacts,
): boolean {
  const issuers = network.issuersOfMicrosoft ?? ISSUERS_OF_MICROSOFT;
  if (microsoftDoor(host) === undefined) return false;
  // Microsoft's own are always vouched for by a public authority.
  if (certificate.trust === "unknown-issuer") return true;
  if (certificate.trust === "self-signed") return false;
  return (
    issuers.length > 0 &&
    !chain.some(({ issuer }) =>
      issuers.some((organisation) => issuer.includes(`O=${organisation}`)),
    )
  );
}

function certificateWords(
  host: string,
  verdict: ServerCertificate,
  facts: TlsFacts,
): string {
  const issuer = facts.chain[0]?.issuer ?? "nobody";
  if (verdict === "intercepted")
    return `The certificate that ${host} shows here comes from “${issuer}”, who does not sign for Microsoft: something on the way opens the connection.`;
  const fault = certificateFault(facts);
  return fault === undefined
    ? `${host} shows a certificate that is in order, signed by “${issuer}”.`
    : `${host} shows a certificate here, but ${fault}.`;
}

function chainLine(certificate: CertificateFacts): string {
  const { subject, issuer, validFrom, validTo, fingerprint } = certificate;
  return `Certificate ${subject}, issued by ${issuer}, valid ${validFrom} to ${validTo}, SHA-256 ${fingerprint}`;
}
