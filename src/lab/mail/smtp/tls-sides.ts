import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import type { Scenario } from "../../scenario.ts";
import {
  createAuthority,
  openAuthority,
  type Authority,
} from "../../certificates.ts";
import {
  isOwnServer,
  isSignInDoor,
  sharesDeviceNetwork,
  SIGN_IN_DOORS,
  tenantMxHosts,
  type ServerRole,
  type Vantage,
} from "../places.ts";
import type { TlsSide } from "./wire.ts";

/** How each server shows itself to each vantage, as the story stands when somebody comes. */
export async function openTlsSides(
  scenario: () => Scenario,
  authority: Authority,
): Promise<(vantage: Vantage, role: ServerRole) => Promise<TlsSide>> {
  // A firewall that opens TLS signs with an authority that only its own network knows.
  const firewall = await openAuthority(
    await createAuthority("Border firewall TLS inspection"),
  );
  const made = new Map<string, Promise<TlsSide>>();
  const sideFor = (
    signer: Authority,
    names: readonly string[],
    role: ServerRole,
  ) => {
    const key = [signer === firewall, role, ...names].join(" ");
    const known = made.get(key) ?? side(authority, signer, names, role);
    made.set(key, known);
    return known;
  };
  return (vantage, role) => {
    const isBetween = isIntercepted(scenario(), vantage, role);
    return sideFor(
      isBetween ? firewall : authority,
      certificateNames(scenario(), role),
      role,
    );
  };
}

/** Newer doors never learnt the old versions: their handshake ends with an alert. */
const END_AT_HANDSHAKE: readonly ServerRole[] = ["hve", "consumer"];

function isIntercepted(
  scenario: Scenario,
  vantage: Vantage,
  role: ServerRole,
): boolean {
  // The firewall stands at the border, and the own server on this side of it.
  return (
    scenario.device.intercepted === true &&
    role !== "on-premises" &&
    (vantage === "device" || sharesDeviceNetwork(scenario))
  );
}

function certificateNames(
  scenario: Scenario,
  role: ServerRole,
): readonly string[] {
  if (isSignInDoor(role))
    return [...SIGN_IN_DOORS[role].hosts, "*.outlook.com", "outlook.com"];
  if (role === "on-premises") {
    const { host, via } = scenario.device;
    const named = [host, ...(via === undefined ? [] : [via.name])];
    return [
      `exchange.${scenario.tenant.domain}`,
      ...named.filter((name) => isOwnServer(scenario, name)),
    ];
  }
  if (role === "gateway") return [scenario.device.host];
  return [
    "mail.protection.outlook.com",
    "*.mail.protection.outlook.com",
    ...tenantMxHosts(scenario),
  ];
}

async function side(
  trusted: Authority,
  signer: Authority,
  names: readonly string[],
  role: ServerRole,
): Promise<TlsSide> {
  const { certificate, privateKey } = await signer.issue(names);
  return {
    authority: new X509Certificate(trusted.caPem),
    asksForCertificate: signer === trusted,
    context: createSecureContext({
      // A firewall hands its own authority along, for those who were told to trust it.
      cert:
        signer === trusted ? certificate : `${certificate}\n${signer.caPem}`,
      key: privateKey,
      // Old clients get through the handshake: smtp.office365.com tells them off after it (421 4.7.66).
      minVersion: END_AT_HANDSHAKE.includes(role) ? "TLSv1.2" : "TLSv1",
      ciphers: "DEFAULT@SECLEVEL=0",
    }),
  };
}
