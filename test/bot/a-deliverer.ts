import { createConnector } from "../../src/bot/send/connector.ts";
import { Deliverer } from "../../src/bot/send/deliver.ts";
import { Pacer } from "../../src/bot/send/pace.ts";
import type { Store } from "../../src/desk/ports.ts";
import type { configFor } from "./running-bot.ts";

/** A deliverer that sends for real, by the machine's clock. */
export function aDeliverer(by: {
  readonly config: ReturnType<typeof configFor>;
  readonly store: Store;
  readonly timeoutMs: number;
  readonly hasRoom?: () => boolean;
  /** No further card after this … */
  readonly stop: AbortSignal;
  /** … and no call goes on after this; the same when absent. */
  readonly cutOff?: AbortSignal;
}): Deliverer {
  const { config, store, timeoutMs, stop } = by;
  return new Deliverer({
    config,
    store,
    connector: createConnector({
      botToken: { token: () => Promise.resolve("bot-token") },
      services: { lab: true, hosts: config.bot.serviceHosts },
      pacer: new Pacer(),
      timeoutMs,
      stop: by.cutOff ?? stop,
    }),
    hasRoom: by.hasRoom ?? (() => true),
    clock: { now: () => new Date().toISOString() },
    log: { write: () => undefined },
    stop,
  });
}
