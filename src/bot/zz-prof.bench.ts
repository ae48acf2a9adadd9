import { load } from "./load.bench.ts";
import { startEcho, startThisBot } from "./side.bench.ts";
import { startTeamsSide } from "./teams-side.bench.ts";
const teams = await startTeamsSide();
const which = process.argv[2];
const bot = which === "echo" ? await startEcho(teams) : await startThisBot(teams, which === "service" ? "service" : "turn");
await load(teams, bot.port, { connections: 16, activities: 500 });
const l = await load(teams, bot.port, { connections: 16, activities: 3000 });
console.log(which, l.perSecond);
await bot.close(); await teams.close();
process.exit(0)
