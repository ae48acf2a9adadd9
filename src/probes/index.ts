import type { Look } from "../desk/ports.ts";
import { createAddressesLook } from "./addresses.ts";
import { createBlocklistLook } from "./blocklist.ts";
import { createCertificateLook } from "./certificate.ts";
import { createClockSkewLook } from "./clock-skew.ts";
import { createDaneLook } from "./dane.ts";
import { createDkimLook } from "./dkim.ts";
import { createDmarcLook } from "./dmarc.ts";
import { createEgressIpLook } from "./egress-ip.ts";
import { createGreetingLook } from "./greeting.ts";
import { goingByItsFacts } from "./look-fields.ts";
import { createMtaStsLook } from "./mta-sts.ts";
import { createMxLook } from "./mx.ts";
import type { ProbeNetwork } from "./network.ts";
import { createPortsLook } from "./ports.ts";
import { createRecipientDomainLook } from "./recipient-domain.ts";
import { createRelayLook } from "./relay.ts";
import { rememberLook } from "./remember.ts";
import { createResolverViewLook } from "./resolver-view.ts";
import { createReverseDnsLook } from "./reverse-dns.ts";
import { createServerRoleLook } from "./server-role.ts";
import { createSpfLook } from "./spf.ts";
import { createStarttlsLook } from "./starttls.ts";
import { createSubmissionLook } from "./submission.ts";
import { createTcpLook } from "./tcp.ts";
import { createTlsRptLook } from "./tls-rpt.ts";
import { createTlsVersionsLook } from "./tls-versions.ts";
import { togetherInCase } from "./together.ts";
import { watchOver } from "./watch.ts";
import { withinBudget } from "./within-budget.ts";

export {
  openProbeNetwork,
  ProbeNetworkError,
  type ProbeNetwork,
  type ProbeNetworkOptions,
} from "./network.ts";
export { runLooks, type RunEvent } from "./runner.ts";

/** One line a probe, in the order in which a person would read them: names, the server, the sender, the recipient. */
const PROBES: readonly ((network: ProbeNetwork) => Look)[] = [
  createMxLook,
  createAddressesLook,
  createServerRoleLook,
  createResolverViewLook,
  createTcpLook,
  createPortsLook,
  createGreetingLook,
  createClockSkewLook,
  createEgressIpLook,
  createStarttlsLook,
  createCertificateLook,
  createTlsVersionsLook,
  createSubmissionLook,
  createRelayLook,
  createSpfLook,
  createDkimLook,
  createDmarcLook,
  createReverseDnsLook,
  createBlocklistLook,
  createRecipientDomainLook,
  createMtaStsLook,
  createTlsRptLook,
  createDaneLook,
];

/** Every probe, ready to run. */
export function createProbes(network: ProbeNetwork): Look[] {
  return PROBES.map((create) =>
    togetherInCase(
      network,
      watchOver(
        goingByItsFacts(
          rememberLook(network, withinBudget(network, create(network))),
        ),
      ),
    ),
  );
}
