import { request } from "node:https";
import { ClientSecretCredential } from "@azure/identity";
import type { Cloud, Faults } from "../../../src/lab/cloud/index.ts";
import { createFaults, startCloud } from "../../../src/lab/cloud/index.ts";
import { newState } from "../../../src/lab/cloud/new-stage.ts";
import { loadSigningKey } from "../../../src/lab/cloud/tokens.ts";
import type { SigningKey } from "../../../src/lab/cloud/tokens.ts";
import type { Stage } from "../../../src/lab/contract.ts";
import { scenarioSchema } from "../../../src/lab/scenario.ts";
import type { Scenario } from "../../../src/lab/scenario.ts";
import { keep } from "../../../src/lab/state.ts";
import type { Kept, LabState } from "../../../src/lab/state.ts";

const host = "127.0.0.1";

/** A tenant whose connector knows another address than the printer's. */
export function relayStory(tenant: object = {}): Scenario {
  return scenarioSchema.parse({
    name: "relay-ip-changed",
    tenant: {
      domain: "contoso.com",
      acceptedDomains: ["contoso.com", "mail.contoso.com"],
      mxHost: "contoso-com.mail.protection.outlook.com",
      inboundConnectors: [
        {
          Name: "Printers",
          ConnectorType: "OnPremises",
          SenderIPAddresses: ["198.51.100.20"],
        },
      ],
      mailboxes: [{ address: "scanner@contoso.com" }],
      ...tenant,
    },
    device: {
      host: "contoso-com.mail.protection.outlook.com",
      from: "scanner@contoso.com",
      to: "supplier@fabrikam.example",
      publicIp: "203.0.113.44",
    },
    person: { says: "{{bounce}}" },
  });
}

export interface CloudOnStage {
  readonly kept: Kept;
  readonly state: LabState;
  readonly stage: Stage;
  readonly faults: Faults;
  readonly entraKey: SigningKey;
  readonly cloud: Cloud;
  credential(who: keyof LabState["applications"]): ClientSecretCredential;
  token(who: keyof LabState["applications"], resource: string): Promise<string>;
  call(
    method: string,
    path: string,
    token?: string,
    body?: unknown,
  ): Promise<CloudAnswer>;
}

export interface CloudAnswer {
  readonly status: number;
  readonly body: Buffer;
  readonly json: () => unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export async function cloudOnStage(
  scenario: Scenario = relayStory(),
): Promise<CloudOnStage> {
  const state = await newState(scenario, { web: 0, cloud: 0, bot: 0, dns: 0 });
  const kept = keep(state);
  const stage: Stage = {
    scenario: () => kept.state().scenario,
    change: (mutate) => kept.change((held) => mutate(held.scenario)),
  };
  const faults = createFaults();
  const entraKey = await loadSigningKey(state.keys.entra);
  const cloud = await startCloud({
    kept,
    stage,
    faults,
    entraKey,
    host,
    port: 0,
  });
  const ca = state.keys.authority.certificate;
  const credential = (who: keyof LabState["applications"], secret?: string) => {
    const application = state.applications[who];
    if (application === undefined) throw new Error(`no application ${who}`);
    return new ClientSecretCredential(
      state.tenantId,
      application.id,
      secret ?? application.secret,
      {
        authorityHost: cloud.url,
        disableInstanceDiscovery: true,
        tlsOptions: { ca },
      },
    );
  };
  return {
    kept,
    state,
    stage,
    faults,
    entraKey,
    cloud,
    credential,
    token: async (who, resource) =>
      (await credential(who).getToken(`${resource}/.default`)).token,
    call: async (method, path, token, body) =>
      await call(cloud.url, ca, method, path, token, body),
  };
}

async function call(
  url: string,
  ca: string,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
): Promise<CloudAnswer> {
  return await new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}${path}`,
      {
        method,
        ca,
        agent: false,
        timeout: 500,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(typeof body === "string"
            ? { "content-type": "application/x-www-form-urlencoded" }
            : { "content-type": "application/json" }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            body: whole,
            json: (): unknown => JSON.parse(whole.toString("utf8")),
            headers: response.headers,
          });
        });
      },
    );
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer")));
    outgoing.on("error", reject);
    outgoing.end(
      body === undefined || typeof body === "string"
        ? body
        : JSON.stringify(body),
    );
  });
}
