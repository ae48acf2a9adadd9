import assert from "node:assert/strict";
import { WORDINGS } from "../../../src/lab/scenario/device.ts";
import { afterFix, type Wording } from "../../../src/lab/scenario.ts";
import { readText } from "../../../src/parse/index.ts";
import { contoso, onStage } from "./tenant-stage.ts";

const works = {
  smtpClientAuthenticationDisabled: false,
  securityDefaults: false,
};
interface Changes {
  readonly tenant?: object;
  readonly device?: object;
  readonly world?: object;
}
const relay = {
  inboundConnectors: [
    {
      Name: "Printers",
      ConnectorType: "OnPremises",
      SenderIPAddresses: ["203.0.113.44"],
    },
  ],
};
const submission = { host: "smtp.office365.com", port: 587, auth: "login" };

/** What the device gets, told in the words of every program, must read as the same code. */
const refusals: readonly (Changes & {
  readonly when: string;
  readonly status: string;
})[] = [
  { when: "the recipient is refused", status: "5.7.64" },
  {
    when: "the sender is refused",
    tenant: works,
    device: { ...submission, auth: "none" },
    status: "5.7.57",
  },
  {
    when: "the sign-in is refused",
    tenant: works,
    device: { ...submission, password: "wrong" },
    status: "5.7.139",
  },
  {
    when: "the message is refused for now",
    tenant: works,
    device: { ...submission, sessions: 4 },
    status: "4.3.2",
  },
  {
    when: "the message is refused for good",
    tenant: works,
    device: { ...submission, user: "anna@contoso.com" },
    status: "5.2.252",
  },
  {
    when: "it is taken and comes back",
    tenant: relay,
    world: {
      remote: [
        {
          domain: "fabrikam.example",
          behaviour: "unknown-user",
          generator: "google",
        },
      ],
    },
    status: "5.1.1",
  },
  {
    when: "it is taken and waits",
    tenant: relay,
    world: { remote: [{ domain: "fabrikam.example", behaviour: "greylists" }] },
    status: "4.2.0",
  },
];

const troubles: readonly (Changes & { readonly when: string })[] = [
  { when: "nobody answers", device: { blockedPorts: [25] } },
  { when: "the port is shut", device: { ...submission, port: 465 } },
  {
    when: "the name is unknown",
    device: { host: "contoso-com.mail.protektion.outlook.com" },
  },
  { when: "the resolver is down", device: { resolver: "broken" } },
  { when: "nobody greets", device: { silentPorts: [25] } },
  { when: "TLS comes too early", device: { ...submission, tls: "implicit" } },
  { when: "the authority is not known", device: { trustsRoots: false } },
  { when: "somebody opens TLS", device: { intercepted: true } },
];

/** Where somebody answers, however long a busy machine takes. */
const PATIENT_MS = 20_000;

async function textOf(
  wording: Wording,
  changes: Changes,
  deviceConnectMs = PATIENT_MS,
): Promise<string> {
  const scenario = afterFix(contoso(), {
    ...changes,
    device: { ...changes.device, wording },
  });
  if (typeof scenario === "string") throw new Error(scenario);
  return await onStage(
    scenario,
    async (network) => (await network.sendFromDevice()).text,
    { deviceConnectMs },
  );
}

describe("what the device says", () => {
  for (const wording of WORDINGS) {
    for (const refusal of refusals)
      it(`reads as ${refusal.status} in the words of ${wording} when ${refusal.when}`, async () => {
        const text = await textOf(wording, refusal);
        const [bounce] = readText(text).bounces;
        assert.equal(bounce?.status, refusal.status, text);
      });
    for (const trouble of troubles)
      it(`is no bounce, yet says what happened, in the words of ${wording} when ${trouble.when}`, async () => {
        const text = await textOf(wording, trouble, 50);
        const { bounces, because } = readText(text);
        // A mail server says 4.4.1 of itself where nobody answered it; nobody else has a code.
        const own = ["ndr", "postfix-log"].includes(wording) ? ["4.4.1"] : [];
        assert.deepEqual(
          bounces.flatMap(({ status }) => status ?? []),
          own,
          text,
        );
        if (own.length === 0)
          assert.match(because, /connection|server|certificate|TLS/i, text);
      });
  }
});
