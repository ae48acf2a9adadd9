import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod/v4";
import { startMailNetwork } from "../../lab/mail/index.ts";
import type { Scenario } from "../../lab/scenario.ts";
import { readStory, STORIES_FOLDER } from "../../stories.ts";

/** The lab's mail network in a process of its own, a round trip away: what it computes must not slow what is measured. */

export const ROUND_TRIP_MS = 50;

const route = z.object({
  address: z.string(),
  port: z.number(),
  to: z.string(),
});
const readySchema = z.object({
  dnsServer: z.string(),
  caPem: z.string(),
  routes: z.array(route),
});
const countsSchema = z.object({
  connections: z.number(),
  dataCommands: z.number(),
});

export type LabSide = z.infer<typeof readySchema> & {
  /** As the servers counted them, since the start. */
  counts(): Promise<z.infer<typeof countsSchema>>;
  close(): Promise<void>;
};

/** The story's own domain first, then as many tenants beside it, each with servers at addresses of its own. */
export const domainNumber = (n: number): string =>
  n === 0 ? "contoso.com" : `tenant${n}.example`;

/** `addresses`: how many the MX of each domain has. */
export async function startLabSide(
  domains: number,
  addresses: 1 | 2,
): Promise<LabSide> {
  const child = fork(fileURLToPath(import.meta.url), [
    "--lab",
    String(domains),
    String(addresses),
  ]);
  const heard = () =>
    new Promise<unknown>((resolve) => {
      child.once("message", resolve);
    });
  const ready = readySchema.parse(await heard());
  return {
    ...ready,
    counts: async () => {
      const answer = heard();
      child.send("counts");
      return countsSchema.parse(await answer);
    },
    close: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** The legacy name, which works whatever the MX record says. */
export const mxHost = (n: number) =>
  `${domainNumber(n).replaceAll(".", "-")}.mail.protection.outlook.com`;
const mxAddresses = (n: number, addresses: number) =>
  Array.from({ length: addresses }, (_, at) => `52.101.${64 + n}.${26 + at}`);

function withDomains(scenario: Scenario, domains: number, addresses: number) {
  for (let n = 0; n < domains; n += 1) {
    const domain = domainNumber(n);
    if (n > 0) scenario.tenant.acceptedDomains.push(domain);
    scenario.tenant.dns.push({
      name: mxHost(n),
      type: "A",
      data: mxAddresses(n, addresses),
    });
  }
}

async function serve(domains: number, addresses: number): Promise<void> {
  const { scenario } = await readStory(
    `${STORIES_FOLDER}/relay-ip-changed.json`,
  );
  withDomains(scenario, domains, addresses);
  const mail = await startMailNetwork({
    stage: { scenario: () => scenario, change: (mutate) => mutate(scenario) },
    roundTripMs: ROUND_TRIP_MS,
  });
  const routes = mail.serviceRoutes();
  const [first = ""] = mxAddresses(0, 1);
  const mx = routes.find(({ address }) => address === first);
  const others = Array.from({ length: domains }, (_, n) =>
    mxAddresses(n, addresses).map((address) => ({
      address,
      port: 25,
      to: mx?.to ?? "drop",
    })),
  );
  process.on("message", () => process.send?.(mail.counts()));
  process.on("disconnect", () => void mail.close());
  const { dnsServer, caPem } = mail;
  process.send?.({ dnsServer, caPem, routes: [...routes, ...others.flat()] });
}

if (process.argv[2] === "--lab")
  await serve(Number(process.argv[3]), Number(process.argv[4]));
