import type { Look } from "../desk/ports.ts";
import { createAddressesLook } from "./addresses.ts";
import { createMxLook } from "./mx.ts";
import type { ProbeNetwork } from "./network.ts";
import { createRelayLook } from "./relay.ts";
import { createServerRoleLook } from "./server-role.ts";
import { createSubmissionLook } from "./submission.ts";
import { createTcpLook } from "./tcp.ts";
import { watchOver } from "./watch.ts";

export {
  openProbeNetwork,
  ProbeNetworkError,
  type ProbeNetwork,
  type ProbeNetworkOptions,
} from "./network.ts";

/** Every probe, ready to run. */
export function createProbes(network: ProbeNetwork): Look[] {
  return [
    createMxLook(network),
    createAddressesLook(network),
    createServerRoleLook(network),
    createTcpLook(network),
    createSubmissionLook(network),
    createRelayLook(network),
  ].map(watchOver);
}
