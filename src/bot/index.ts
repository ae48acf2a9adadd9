import { setMaxListeners } from "node:events";

import type { Config } from "../config.ts";
import type {
  Clock,
  Directory,
  FindCases,
  Log,
  Store,
  TokenSource,
} from "../desk/ports.ts";
import { TeamsAdapter } from "./authenticate.ts";
import { receive } from "./endpoint.ts";
import { createRecorder, withTimeout } from "./record.ts";
import { createRoutes } from "./routes.ts";
import { createConnector } from "./send/connector.ts";
import { Deliverer } from "./send/deliver.ts";
import { Pacer } from "./send/pace.ts";
import { createTyping } from "./send/typing.ts";
import { createWayToChat } from "./send/way-to-chat.ts";
import { startServer } from "./server.ts";
import { fileHostsOf, serviceHostsOf } from "./service-url.ts";

export { createRoles } from "./roles.ts";

export interface BotParts {
  readonly config: Config;
  readonly store: Store;
  /** Signs the bot's calls to the connector. */
  readonly botToken: TokenSource;
  readonly directory: Directory | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Answers the search command of the message extension. */
  readonly findCases: FindCases;
  /** Called after something new was recorded; must return at once. */
  readonly inboxHasNews: () => void;
}

export interface Bot {
  readonly port: number;
  readonly deliverer: { wake(): void };
  close(): Promise<void>;
}

const sendTimeoutMs = 10_000;
const readyTimeoutMs = 1_000;
/** A card on its way gets this long when the service stops. */
const drainMs = 5_000;

/** Listens to Teams and keeps the cards there up to date, until closed. */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { config, store, botToken, clock, log } = parts;
  const services = serviceHostsOf(config);
  const takeNoMore = new AbortController();
  const cutOff = new AbortController();
  // Every call under way listens to it.
  setMaxListeners(0, cutOff.signal);
  const adapter = new TeamsAdapter(config, botToken);
  const pacer = new Pacer();
  const connector = createConnector({
    botToken,
    services,
    pacer,
    timeoutMs: sendTimeoutMs,
    stop: cutOff.signal,
  });
  const recorder = createRecorder({ ...parts, tenantId: config.tenant.id });
  const routes = createRoutes({
    recorder,
    findCases: parts.findCases,
    tenantId: config.tenant.id,
    fileHosts: fileHostsOf(config),
    log,
    showTyping: createTyping(connector, log, () =>
      pacer.isCalm(performance.now()),
    ),
    showWayToChat: createWayToChat({
      connector,
      appId: config.bot.appId,
      log,
      stop: cutOff.signal,
    }),
  });
  const home = { tenantId: config.tenant.id, services };
  const server = await startServer({
    host: config.host,
    port: config.port,
    log,
    receive: (request) => receive(request, { adapter, routes, home }),
    notReadyBecause: () => storeProblem(store, clock),
  });
  const deliverer = new Deliverer({
    config,
    store,
    connector,
    hasRoom: (reader, rank) => pacer.hasRoom(reader, rank, performance.now()),
    clock,
    log,
    stop: takeNoMore.signal,
  });
  deliverer.wake();
  return {
    port: server.port,
    deliverer,
    async close() {
      takeNoMore.abort();
      const timer = setTimeout(() => cutOff.abort(), drainMs);
      // A store that hangs must not keep the process alive.
      const delivered = withTimeout(deliverer.close(), 2 * drainMs).catch(
        () => undefined,
      );
      await Promise.all([server.close(), delivered]);
      clearTimeout(timer);
      cutOff.abort();
    },
  };
}

async function storeProblem(
  store: Store,
  clock: Clock,
): Promise<readonly string[]> {
  try {
    await withTimeout(
      store.transact((tx) => tx.board.due(clock.now(), 1)),
      readyTimeoutMs,
    );
    return [];
  } catch {
    return ["The database does not answer."];
  }
}
