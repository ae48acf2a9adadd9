import type { Stage } from "../../../src/lab/contract.ts";
import {
  startMailNetwork,
  type LabMailNetwork,
  type MailNetworkParts,
} from "../../../src/lab/mail/index.ts";
import type { Scenario } from "../../../src/lab/scenario.ts";
import { relayStory } from "../cloud/cloud-on-stage.ts";

export const MX = "52.101.40.26";
export const OTHER_MX = "52.101.132.108";
export const SUBMISSION = "52.98.150.2";
export const ON_PREMISES = "10.20.0.5";

const TAIL_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

/** A refusal with the tail of Exchange Online, word for word. */
export function withTail(text: string): RegExp {
  return new RegExp(
    `^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\[[A-Z0-9]+\\.eurprd\\d\\d\\.prod\\.outlook\\.com ${TAIL_TIME} 08DE[0-9A-F]{12}\\]$`,
  );
}

/** contoso.com with one connector that knows 198.51.100.20; the printer comes from 203.0.113.44. */
export function contoso(
  change: (scenario: Scenario) => void = () => undefined,
): Scenario {
  const scenario = relayStory({
    acceptedDomains: ["contoso.com", "contoso.example"],
    mailboxes: [
      { address: "scanner@contoso.com", password: "open sesame" },
      { address: "anna@contoso.com" },
    ],
  });
  change(scenario);
  return scenario;
}

export function stageOf(scenario: Scenario): Stage {
  return {
    scenario: () => scenario,
    change: (mutate) => mutate(scenario),
  };
}

/** Runs with a network of its own, which is closed whatever happens. */
export async function onStage<T>(
  scenario: Scenario,
  play: (network: LabMailNetwork, stage: Stage) => Promise<T>,
  parts: Omit<MailNetworkParts, "stage"> = {},
): Promise<T> {
  const stage = stageOf(scenario);
  const network = await startMailNetwork({ ...parts, stage });
  try {
    return await play(network, stage);
  } finally {
    await network.close();
  }
}

/** Where the service's connection to an address really goes. */
export function wayTo(
  network: LabMailNetwork,
  address: string,
  port: number,
): string {
  const route = network
    .serviceRoutes()
    .find((entry) => entry.address === address && entry.port === port);
  if (route === undefined) throw new Error(`no route to ${address}:${port}`);
  return route.to;
}
