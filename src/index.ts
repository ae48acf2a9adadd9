import {
  ConfigError,
  processEnvironment,
  readConfig,
  wantsLab,
  type Environment,
} from "./config.ts";
import { tellOfCrashes } from "./crash.ts";
import { createLog } from "./log.ts";
import { startService } from "./start.ts";

const log = createLog((line) => process.stdout.write(line));

async function main(env: Environment): Promise<void> {
  const running = wantsLab(env) ? await runLab(env) : await run(env);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      void running.close().then(() => process.exit(0));
    });
}

async function run(env: Environment): Promise<{ close(): Promise<void> }> {
  const service = await startService(readConfig(env), log);
  log.write("ready", { count: service.port });
  return service;
}

async function runLab(env: Environment): Promise<{ close(): Promise<void> }> {
  // Loaded on demand: production does not carry the lab in memory.
  const { openLab } = await import("./open-lab.ts");
  return openLab(env, (line) => process.stdout.write(`${line}\n`));
}

tellOfCrashes();
main(processEnvironment()).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : "Not started: unknown error."}\n`,
  );
  process.exit(error instanceof ConfigError ? 2 : 1);
});
