import { hostname } from "node:os";
import { startBot } from "./bot/index.ts";
import { createRoles } from "./bot/roles.ts";
import { createSendFile } from "./bot/send-file.ts";
import { createTeam } from "./bot/team.ts";
import { createChangeKinds } from "./changes/index.ts";
import type { Config } from "./config.ts";
import type { DeskParts, TenantMode } from "./desk/parts.ts";
import type { Log, Store } from "./desk/ports.ts";
import { scheduleEgress } from "./desk/register/devices-schedule.ts";
import { createFindCases } from "./desk/lists/find-cases.ts";
import { startTidying } from "./desk/people/tidy.ts";
import { startWorkers } from "./desk/workers.ts";
import { type Eyes, openEyes, systemClock } from "./eyes.ts";
import { randomIds } from "./ids.ts";
import { openReaders, type Readers } from "./readers.ts";
import { openStore } from "./storage/index.ts";

export interface Service {
  readonly port: number;
  readonly desk: DeskParts;
  /** Takes no more work, finishes what is in hand, and lets go of everything. */
  close(): Promise<void>;
}

/** Builds the adapters from the configuration and starts the service. */
export async function startService(config: Config, log: Log): Promise<Service> {
  const store = await openStore({
    file: config.databaseFile,
    clock: systemClock,
  });
  const eyes = openEyes(config, systemClock);
  try {
    return await compose(config, log, store, eyes);
  } catch (error) {
    eyes.tenant.close();
    await store.close();
    throw error;
  }
}

async function compose(
  config: Config,
  log: Log,
  store: Store,
  eyes: Eyes,
): Promise<Service> {
  const readers = openReaders(config, eyes.tenant.botToken);
  const desk = deskParts(config, log, store, eyes, readers);
  await scheduleEgress(desk);
  await startTidying(desk);
  const workers = startWorkers(desk, hostname());
  try {
    const bot = await startBot({
      config,
      store,
      botToken: eyes.tenant.botToken,
      directory: eyes.tenant.directory,
      clock: systemClock,
      log,
      findCases: createFindCases(desk),
      inboxHasNews: () => workers.wake(),
    });
    const stopListening = store.onCommit(() => {
      workers.wake();
      bot.deliverer.wake();
    });
    return {
      port: bot.port,
      desk,
      close: async () => {
        await bot.close();
        await workers.stop();
        await readers.close();
        stopListening();
        eyes.tenant.close();
        await store.close();
      },
    };
  } catch (error) {
    await workers.stop();
    await readers.close();
    throw error;
  }
}

function deskParts(
  config: Config,
  log: Log,
  store: Store,
  { looks, knowledge, tenant, lookUpName }: Eyes,
  { readText, readFile }: Readers,
): DeskParts {
  return {
    store,
    knowledge,
    looks,
    readText,
    readFile,
    sendFile: createSendFile(config),
    changeKinds: createChangeKinds({ allowDocumentation: config.lab }),
    replicatesWithinMs: config.tenant.replicatesWithinMin * 60_000,
    admin: tenant.admin,
    trace: tenant.trace,
    lookUpName,
    answers: tenant.answers,
    egressEveryMs:
      config.egressLookHours === undefined
        ? undefined
        : config.egressLookHours * 60 * 60 * 1000,
    roles: createRoles(config, tenant.directory),
    team: createTeam(config, tenant.directory, systemClock),
    serviceLevels: config.helpdesk.serviceLevels,
    clock: systemClock,
    ids: randomIds,
    log,
    mode: tenantMode(config),
  };
}

/** What the configured identities allow. A changer without a reader changes nothing: a plan needs what stands there. */
export function tenantMode(config: Config): TenantMode {
  if (config.tenant.reader === undefined) return "asks";
  return config.tenant.changer === undefined ? "reads" : "changes";
}
