import { processEnvironment, readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { startService } from "../../src/start.ts";

/** The service against a lab that stands elsewhere, with its log on stdout as in production. */

const log = createLog((line) => process.stdout.write(line));
const service = await startService(readConfig(processEnvironment()), log);
log.write("ready", { count: service.port });
process.once("SIGTERM", () => {
  void service.close().then(() => process.exit(0));
});
