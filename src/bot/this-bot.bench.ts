import { readConfig } from "../config.ts";
import { openEyes, systemClock } from "../eyes.ts";
import { silentLog } from "../log.ts";
import { startService } from "../start.ts";
import { openStore } from "../storage/index.ts";
import { startBot } from "./index.ts";
import { serveParent } from "./side.bench.ts";

/** This bot: the whole service, or the turn alone, which checks, records and acknowledges. */
serveParent(async ({ settings, form }) => {
  const config = readConfig(settings);
  if (form === "service") return (await startService(config, silentLog)).port;
  const store = await openStore({
    file: config.databaseFile,
    clock: systemClock,
  });
  const { tenant } = openEyes(config, systemClock);
  const bot = await startBot({
    config,
    store,
    botToken: tenant.botToken,
    directory: tenant.directory,
    clock: systemClock,
    log: silentLog,
    findCases: () => Promise.resolve({ among: "own", cases: [] }),
    inboxHasNews: () => undefined,
  });
  return bot.port;
});
