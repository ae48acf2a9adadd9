import type { RouteEntry } from "../contract.ts";
import type { Scenario } from "../scenario.ts";
import {
  GATEWAY_ADDRESS,
  ON_PREMISES_ADDRESS,
  OTHER_TENANT_ADDRESS,
  sharesDeviceNetwork,
  type ServerRole,
  type SignInDoor,
  type Vantage,
} from "./places.ts";

/** Where the listener of a role is: '127.0.0.1:40025'. */
export type ListenerAddress = (vantage: Vantage, role: ServerRole) => string;

/** Addresses under which the world knows the servers; scenario records can change them. */
export interface WorldAddresses {
  readonly mx: readonly string[];
  readonly mxV6: readonly string[];
  readonly doors: readonly (readonly [SignInDoor, readonly string[]])[];
}

type Way = readonly [address: string, port: number, ServerRole | "refuse"];

function blockedPorts(scenario: Scenario, vantage: Vantage): readonly number[] {
  const device = scenario.device.blockedPorts;
  if (vantage === "device") return device;
  const service = scenario.service?.blockedPorts ?? [];
  return sharesDeviceNetwork(scenario) ? [...device, ...service] : service;
}

/** The way out of the customer's network to what listens on the internet. */
function outward(world: WorldAddresses, hasIpv6: boolean): readonly Way[] {
  const mxV6 = hasIpv6 ? world.mxV6 : [];
  return [
    ...world.mx.map((address) => [address, 25, "tenant-mx"] as const),
    ...mxV6.map((address) => [address, 25, "tenant-mx-v6"] as const),
    [OTHER_TENANT_ADDRESS, 25, "other-tenant-mx"],
    [GATEWAY_ADDRESS, 25, "gateway"],
    ...world.doors.flatMap(([door, addresses]) =>
      addresses.flatMap((address) => [
        [address, 587, door] as const,
        [address, 25, door] as const,
        // microsoft-365-methods §2: implicit TLS is not offered, the port is closed.
        [address, 465, "refuse"] as const,
      ]),
    ),
  ];
}

/** All routes from one vantage, as the scenario stands now. What is not listed cannot be reached. */
export function routesFrom(
  scenario: Scenario,
  vantage: Vantage,
  world: WorldAddresses,
  listener: ListenerAddress,
): readonly RouteEntry[] {
  const blocked = blockedPorts(scenario, vantage);
  const inside = vantage === "device" || sharesDeviceNetwork(scenario);
  const silent = inside ? (scenario.device.silentPorts ?? []) : [];
  const hasIpv6 = inside && scenario.device.publicIpv6 !== undefined;
  const way = (port: number, role: ServerRole | "refuse"): string => {
    if (blocked.includes(port)) return "drop";
    if (silent.includes(port)) return listener(vantage, "silent");
    return role === "refuse" ? role : listener(vantage, role);
  };
  const out = outward(world, hasIpv6).map(([address, port, role]) => ({
    address,
    port,
    to: way(port, role),
  }));
  if (!inside) return out;
  // The firewall stands at the border: it does not come between the device and its own server.
  return [
    ...out,
    {
      address: ON_PREMISES_ADDRESS,
      port: 25,
      to: listener(vantage, "on-premises"),
    },
    { address: ON_PREMISES_ADDRESS, port: 465, to: "refuse" },
    { address: ON_PREMISES_ADDRESS, port: 587, to: "refuse" },
  ];
}
