import type { DeviceAttempt, MailNetwork, Stage } from "../contract.ts";
import { startMailNetwork } from "../mail/index.ts";
import { tokenIssuer } from "./entra.ts";
import { exchangeAudience } from "./exchange.ts";
import type { Opened } from "./opening.ts";
import { writeSettingsFiles } from "./settings.ts";
import type { SigningKey } from "./tokens.ts";
import type { Kept, LabState } from "../state.ts";

/** The mail network of the story on stage; a new story gets a new one. */
export interface Scene {
  readonly mail: () => MailNetwork;
  readonly startOver: () => Promise<void>;
  /** Tells the service's settings of a network that has changed within the story. */
  readonly rewriteRoutes: () => void;
  readonly close: () => Promise<void>;
}

// More than anybody reads of a device that keeps failing.
const keptAttempts = 100;

export async function startScene(
  { kept, folder }: Opened,
  stage: Stage,
  entraKey: SigningKey,
): Promise<Scene> {
  const start = async (dnsPort: number) => {
    const network = await startMailNetwork({
      stage,
      dnsPort,
      authority: kept.state().keys.authority,
      checkToken: async (_, token) => await maySendMail(kept, entraKey, token),
    });
    kept.change(({ ports }) => {
      ports.dns = Number(network.dnsServer.split(":").at(-1));
    });
    writeSettingsFiles(folder, kept.state(), network);
    return network;
  };
  // The port of the last time, unless somebody else has it by now.
  let network = await start(kept.state().ports.dns).catch(
    async () => await start(0),
  );
  return {
    mail: () => remembering(kept, network),
    startOver: async () => {
      const before = network;
      network = await start(0);
      await before.close();
    },
    rewriteRoutes: () => writeSettingsFiles(folder, kept.state(), network),
    close: async () => await network.close(),
  };
}

// https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
async function maySendMail(
  kept: Kept,
  entraKey: SigningKey,
  token: string,
): Promise<boolean> {
  const claims = await entraKey.verify(`Bearer ${token}`, {
    issuer: tokenIssuer(kept.state().tenantId),
    audience: exchangeAudience,
  });
  const roles = claims?.["roles"];
  return Array.isArray(roles) && roles.includes("SMTP.SendAsApp");
}

/** The same network, but the lab remembers what the device got. */
function remembering(kept: Kept, network: MailNetwork): MailNetwork {
  return {
    dnsServer: network.dnsServer,
    serviceRoutes: () => network.serviceRoutes(),
    counts: () => network.counts(),
    close: async () => await network.close(),
    sendFromDevice: async () => {
      const { generation, scenario } = kept.state();
      const { from, to, publicIp } = scenario.device;
      const mail = { sender: from, recipient: to, fromIp: publicIp };
      const attempt = await network.sendFromDevice();
      // A try that ends after its story does not belong to the next one.
      if (kept.state().generation === generation) remember(kept, attempt, mail);
      return attempt;
    },
  };
}

function remember(
  kept: Kept,
  attempt: DeviceAttempt,
  mail: Omit<LabState["sentMails"][number], "at">,
): void {
  kept.change(({ attempts, sentMails }) => {
    attempts.push({ ...attempt, transcript: [...attempt.transcript] });
    attempts.splice(0, attempts.length - keptAttempts);
    if (attempt.outcome === "sent") sentMails.push({ at: attempt.at, ...mail });
    sentMails.splice(0, sentMails.length - keptAttempts);
  });
}
